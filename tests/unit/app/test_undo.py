"""Undo and redo, over every action there is."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefing.annotation.exchange import annotation_set
from briefing.annotation.model import Annotation, Clocks, Kind, Status
from briefing.annotation.stamps import UNSTAMPED
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, TRADITIONAL, SectionId
from briefing.store.store import Store
from tests.unit.app.conftest import HandMade, Ticking
from tests.unit.strategies import sets_of_annotations, texts

ONE, TWO = SectionId("one"), SectionId("two")


def test_each_action_is_taken_back_and_done_again_by_its_name(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="one")
    session.edit(note.id, body="two")
    session.delete(note.id)
    session.restore(note.id)
    names = []
    while session.undo_name:
        names.append(session.undo_name)
        session.undo()
    assert names == ["restore", "delete", "edit", "add"]
    assert session.annotations() == ()
    while session.redo_name:
        session.redo()
    assert [one.body for one in session.annotations()] == ["two"]
    assert session.undo() is not None


def test_undo_says_what_to_show_anew(session: Session):
    note = session.add(TWO, kind=Kind.KEY)
    change = session.undo()
    assert change is not None
    assert (change.sections, change.annotations) == (frozenset({TWO}), frozenset({note.id}))


def test_with_nothing_done_there_is_nothing_to_undo(session: Session):
    assert (session.undo(), session.redo(), session.undo_name, session.redo_name) == (None, None, "", "")


def test_a_new_action_ends_what_could_be_redone(session: Session):
    session.add(ONE, kind=Kind.KEY)
    session.undo()
    session.add(TWO, kind=Kind.KEY)
    assert session.redo() is None


def test_undo_survives_a_switch_of_language(session: Session):
    session.add(ONE, kind=Kind.KEY, body="text")
    session.switch_language(TRADITIONAL)
    session.undo()
    assert session.annotations() == ()
    session.redo()
    session.switch_language(ENGLISH)
    assert [one.body for one in session.annotations()] == ["text"]


def test_an_undone_note_is_not_lost(session: Session, open_one):
    session.add(ONE, kind=Kind.KEY, body="a long thought")
    session.undo()
    session.close()
    assert [one.body for one in open_one().deleted()] == ["a long thought"]


def test_undo_of_an_import_takes_it_back_to_the_byte(session: Session, note: Annotation):
    kept = session.add(ONE, kind=Kind.KEY, body="mine")
    before = session.export_notes()
    newer = replace(session.find(kept.id), body="theirs", modified="2027-01-01T00:00:00Z")
    report = session.import_notes(annotation_set(session.pack, (note, newer)), Path("theirs.json"))
    assert (len(report.added), len(report.changed)) == (1, 1)
    session.undo()
    assert session.export_notes() == before
    assert session._store.annotations(session.pack.id) == (kept,)
    session.redo()
    assert {one.body for one in session.annotations()} == {"theirs", note.body}


def test_undo_leaves_alone_what_another_window_has_changed(session: Session, open_one):
    note = session.add(ONE, kind=Kind.KEY, body="mine")
    session.edit(note.id, body="mine, edited")
    open_one().edit(note.id, body="theirs")
    session.undo()
    session.refresh()
    assert [one.body for one in session.annotations()] == ["theirs"]


def test_undo_leaves_a_text_beside_that_somebody_wrote_since(session: Session, open_one):
    note = session.add(ONE, kind=Kind.KEY, body="50")
    session.edit(note.id, body="60", over=("50",))
    other = open_one()
    other.edit(note.id, body="75", over=("50",))
    session.undo()
    session.refresh()
    [now] = session.annotations()
    assert {now.body, *(rival.text for rival in now.rivals)} == {"50", "75"}


def test_choosing_between_two_texts_is_taken_back_and_done_again(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="50")
    session.edit(note.id, body="60")
    session.edit(note.id, body="75", over=("50",))
    session.edit(note.id, body="75", over=("60", "75"))
    for texts_now, step in ((["75", "60"], session.undo), (["75"], session.redo), (["75", "60"], session.undo)):
        step()
        [now] = session.annotations()
        assert [now.body, *(rival.text for rival in now.rivals)] == texts_now


def seen(note: Annotation) -> Annotation:
    rivals = tuple(replace(rival, stamp=UNSTAMPED) for rival in note.rivals)
    return replace(note, modified="", rivals=rivals, clocks=Clocks())


class Actions(RuleBasedStateMachine):
    """Any actions in any order: undoing all gives the beginning, redoing all the end, and the file agrees always."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.data = DataFolder(Path(self.folder.name))
        source = HandMade()
        self.session = Session(source, source.read(), Store.open(self.data.notes), self.data, Ticking())
        self.states: list[list[Annotation]] = [[]]

    def live(self) -> list[Annotation]:
        """The notes as a reader sees them: undoing is a change of its own, with its own date."""
        return [seen(one) for one in sorted(self.session.annotations(), key=lambda one: one.id)]

    def acted(self) -> None:
        if self.live() != self.states[-1]:
            self.states.append(self.live())

    @rule(section=st.sampled_from([None, ONE, TWO]), body=texts, kind=st.sampled_from(Kind))
    def add(self, section: SectionId | None, body: str, kind: Kind) -> None:
        self.session.add(section, kind=kind, body=body)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data(), body=st.none() | texts, status=st.none() | st.sampled_from(Status), owner=st.none() | texts)
    def edit(self, data: st.DataObject, body: str | None, status: Status | None, owner: str | None) -> None:
        self.session.edit(data.draw(st.sampled_from(self.live())).id, body=body, status=status, owner=owner)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data(), body=st.sampled_from("abc"), over=st.none() | st.sets(st.sampled_from("abc")))
    def write(self, data: st.DataObject, body: str, over: set[str] | None) -> None:
        self.session.edit(data.draw(st.sampled_from(self.live())).id, body=body, over=over)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data(), tags=st.lists(st.sampled_from("abc"), unique=True).map(tuple))
    def tag(self, data: st.DataObject, tags: tuple[str, ...]) -> None:
        self.session.edit(data.draw(st.sampled_from(self.live())).id, tags=tags)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data(), start=st.integers(0, 5))
    def put_elsewhere(self, data: st.DataObject, start: int) -> None:
        self.session.switch_language(ENGLISH)
        self.session.change_range(data.draw(st.sampled_from(self.live())).id, start, start + 4, section=ONE)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data(), body=texts)
    def reply(self, data: st.DataObject, body: str) -> None:
        self.session.reply(data.draw(st.sampled_from(self.live())).id, body)
        self.acted()

    @precondition(lambda self: self.live())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.session.delete(data.draw(st.sampled_from(self.live())).id)
        self.acted()

    @rule(incoming=sets_of_annotations())
    def take_in(self, incoming: list[Annotation]) -> None:
        self.session.import_notes(annotation_set(self.session.pack, incoming), Path("notes.json"))
        self.acted()

    @rule(language=st.sampled_from([ENGLISH, TRADITIONAL]))
    def switch(self, language) -> None:
        self.session.switch_language(language)

    @rule()
    def undo_all_and_redo_all(self) -> None:
        for expected in reversed(self.states[:-1]):
            self.session.undo()
            assert self.live() == expected
        assert self.session.undo() is None
        for expected in self.states[1:]:
            self.session.redo()
            assert self.live() == expected
        assert self.session.redo() is None

    @invariant()
    def the_file_agrees(self) -> None:
        if hasattr(self, "session"):
            saved = Store.open(self.data.notes)
            live = [one for one in saved.annotations(self.session.pack.id) if not one.deleted]
            saved.close()
            assert [seen(one) for one in sorted(live, key=lambda one: one.id)] == self.live()

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.folder.cleanup()


Actions.TestCase.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)
TestActions = Actions.TestCase
