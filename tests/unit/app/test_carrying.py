from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.model import Kind
from briefing.annotation.resolution import Outcome
from briefing.app.jobs import make_ledger
from briefing.app.ledger import Ledger
from briefing.app.session import Session
from briefing.document.ids import TRADITIONAL, SectionId
from briefing.document.pack import Pack
from briefing.errors import NoteMissingError, RangeError
from tests.unit.app.two_editions import COINS, LATER, Edition, new_edition, note_on, old_edition, opened, shown
from tests.unit.edition.test_comparing import packs

NOTES = {
    "whole": None,
    "section": None,
    "date": "in force since June 2023",
    "bonds": "issued tokenised bonds three times",
    "coins": COINS,
    "review": "No such review was announced.",
}


@pytest.fixture
def annotated(data_folder: Path) -> Path:
    """A data folder with notes made on the old edition."""
    with closing(opened(old_edition(), data_folder)) as session:
        session.add(None, kind=Kind.KEY, body="whole")
        session.add(SectionId("one"), kind=Kind.KEY, body="section")
        for body, words in NOTES.items():
            if words is not None:
                note_on(session, words, body)
    return data_folder


@pytest.fixture
def session(annotated: Path) -> Iterator[Session]:
    with closing(opened(new_edition(), annotated)) as session:
        yield session


def ledger(session: Session) -> Ledger:
    return make_ledger(session.ledger_request())


def outcomes(session: Session) -> dict[str, Outcome]:
    return {entry.annotation.body: entry.outcome for entry in ledger(session).entries}


def by_body(session: Session, body: str):
    return next(one for one in session.annotations() if one.body == body)


def test_the_ledger_has_every_note_of_another_edition_once(session: Session):
    assert outcomes(session) == {
        "whole": Outcome.EXACT,
        "section": Outcome.CHANGED,
        "date": Outcome.CHANGED,
        "bonds": Outcome.MOVED,
        "coins": Outcome.MOVED,
        "review": Outcome.ORPHAN,
    }
    assert len(ledger(session).entries) == len(NOTES)
    assert ledger(session).counts[Outcome.AMBIGUOUS] == 0


def test_old_and_new_words_are_marked_where_they_differ(session: Session):
    (entry,) = [entry for entry in ledger(session).entries if entry.annotation.body == "date"]
    assert entry.old is not None
    assert entry.new is not None
    assert [entry.old.words[start:end] for start, end in entry.old.marks] == ["June 2023"]
    assert [entry.new.words[start:end] for start, end in entry.new.marks] == ["July 2024"]
    assert entry.old.before.endswith("trading platforms has been ")
    assert (entry.edition, entry.settled) == ("2022", False)


def test_notes_stand_on_their_words_whatever_section_these_are_in_now(session: Session):
    assert shown(session, by_body(session, "date")) == "in force since July 2024"
    assert shown(session, by_body(session, "bonds")) == "issued tokenised bonds three times"
    assert [one.body for one in session.annotations_of(SectionId("two"))] == ["bonds", "coins", "review"]
    assert session.counts() == {"one": 2, "two": 3}


def test_an_orphan_is_listed_under_the_nearest_section_without_a_place(session: Session):
    lost = by_body(session, "review")
    assert (session.section_of(lost), session.place(lost)) == ("two", None)
    assert lost in session.annotations()


def test_in_another_language_a_carried_note_stands_on_its_paragraph(session: Session):
    session.switch_language(TRADITIONAL)
    assert shown(session, by_body(session, "date")) == "平台自 2024 年 7 月起須領牌。"
    assert shown(session, by_body(session, "coins")) == "只有持牌發行人可向公眾發售穩定幣。"


def test_a_note_made_in_chinese_is_carried_over_the_chinese_texts(data_folder: Path):
    with closing(opened(old_edition(), data_folder, TRADITIONAL)) as before:
        note_on(before, "2023 年 6 月起須領牌", "zh")
    with closing(opened(new_edition(), data_folder)) as session:
        note = by_body(session, "zh")
        assert shown(session, note) == LATER
        session.switch_language(TRADITIONAL)
        assert shown(session, note) == "2024 年 7 月起須領牌"


def test_what_waits_is_counted_by_edition_until_it_is_accepted(session: Session):
    assert [(one.edition, one.count) for one in session.from_other_editions()] == [("2022", 6)]
    accepted = session.accept(one.id for one in session.annotations())
    assert len(accepted) == 5
    assert [one.count for one in session.from_other_editions()] == [1]
    settled = {entry.annotation.body for entry in ledger(session).entries if entry.settled}
    assert settled == set(NOTES) - {"review"}


def test_accepted_outcomes_stay_what_they_were_but_for_the_place(session: Session):
    before = outcomes(session)
    session.accept(one.id for one in session.annotations())
    assert outcomes(session) == before


def test_accepting_changes_where_a_note_stands_and_not_what_it_was_made_on(session: Session, annotated: Path):
    note = by_body(session, "date")
    (changed,) = session.accept([note.id])
    assert changed.target == note.target
    assert changed.revision is not None
    assert (changed.revision.edition, changed.revision.selector and changed.revision.selector.exact) == (
        "2025",
        "in force since July 2024",
    )
    with closing(opened(old_edition(), annotated)) as before:
        assert shown(before, by_body(before, "date")) == "in force since June 2023"


def test_one_undo_takes_an_acceptance_of_many_back(session: Session):
    session.accept(one.id for one in session.annotations())
    assert session.undo_name == "carry"
    session.undo()
    assert [one.count for one in session.from_other_editions()] == [6]
    session.redo()
    assert [one.count for one in session.from_other_editions()] == [1]


def test_accepting_what_has_no_sure_place_does_nothing(session: Session):
    assert session.accept([by_body(session, "review").id]) == ()
    assert session.undo_name == ""
    with pytest.raises(NoteMissingError):
        session.accept(["urn:uuid:none"])  # type: ignore[list-item]


def test_a_note_can_be_put_by_hand_and_then_stands_there(session: Session):
    lost = by_body(session, "review")
    put = session.put_at(lost.id, SectionId("one"), 0, len("The licensing"))
    assert shown(session, put) == "The licensing"
    assert session.resolution(put) is None
    with pytest.raises(RangeError):
        session.put_at(lost.id, SectionId("one"), 5, 5)


def test_a_candidate_can_be_chosen(data_folder: Path):
    with closing(opened(old_edition(), data_folder)) as before:
        note_on(before, "virtual asset trading platforms has been in force since June 2023.", "a")
        note_on(before, "announced.", "b")
    with closing(opened(new_edition(), data_folder)) as session:
        for entry in ledger(session).entries:
            for candidate in entry.candidates:
                chosen = session.choose(entry.annotation.id, candidate.place)
                assert shown(session, chosen) == candidate.excerpt.words


def test_what_was_worked_out_is_remembered(annotated: Path):
    with closing(opened(new_edition(), annotated)) as first:
        first.prepare_places()
    edition = new_edition()
    with closing(opened(edition, annotated)) as again:
        note = by_body(again, "bonds")
        again.switch_language(TRADITIONAL)
        read = edition.times_read
        assert again.section_of(note) == "two"
        # The English text, in which the note was placed, is not needed to know its place.
        assert edition.times_read == read


def test_a_damaged_memory_is_worked_out_again(annotated: Path):
    with closing(opened(new_edition(), annotated)) as first:
        first.prepare_places()
        note = by_body(first, "bonds")
        digest = first.pack.digest
        known = first._store.resolutions(digest)
        first._store.put_resolutions(digest, {one: (basis, "{") for one, (basis, _) in known.items()})
    with closing(opened(new_edition(), annotated)) as again:
        assert again.section_of(note) == "two"


def test_a_reply_goes_with_the_note_it_answers(annotated: Path):
    with closing(opened(old_edition(), annotated)) as before:
        reply = before.reply(by_body(before, "bonds").id, "why?")
    with closing(opened(new_edition(), annotated)) as session:
        assert session.section_of(session.find(reply.id)) == "two"
        assert "why?" not in outcomes(session)


def test_notes_leave_under_the_section_they_stand_in(session: Session):
    request = session.pdf_request((SectionId("two"),))
    assert {(placed.annotation.body, placed.section) for placed in request.notes} == {
        ("whole", None),
        ("bonds", "two"),
        ("coins", "two"),
        ("review", "two"),
    }


def test_notes_made_on_the_open_edition_need_no_ledger(annotated: Path):
    with closing(opened(old_edition(), annotated)) as session:
        assert session.from_other_editions() == ()
        assert ledger(session).entries == ()
        assert shown(session, by_body(session, "coins")) == COINS


@settings(max_examples=30)
@given(packs, packs, st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 60), st.booleans()), max_size=8))
def test_the_ledger_has_every_live_note_exactly_once(old: Pack, new: Pack, places: list[tuple[int, int, bool]]):
    with TemporaryDirectory() as folder:
        made = {}
        with closing(opened(Edition("2022", "a", lambda _: old.sections), Path(folder))) as before:
            texts = [one for one in before.pack.sections if one.text]
            for start, length, deleted in places if texts else ():
                one = texts[start % len(texts)]
                first = start % len(one.text)
                last = min(len(one.text), first + length)
                note = before.add(one.id, kind=Kind.KEY, start=first, end=last)
                made[note.id] = deleted
                if deleted:
                    before.delete(note.id)
        with closing(opened(Edition("2025", "b", lambda _: new.sections), Path(folder))) as session:
            entries = ledger(session).entries
            assert sorted(one.annotation.id for one in entries) == sorted(id_ for id_, gone in made.items() if not gone)
            for entry in entries:
                assert entry.resolution.section in {one.id for one in new.sections}
                assert entry.new is None or shown(session, entry.annotation) == entry.new.words
