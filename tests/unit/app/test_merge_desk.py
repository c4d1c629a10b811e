"""Notes of colleagues: looked through before anything is written, merged, and taken back to the byte."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from briefing.annotation.importing import Incoming, OldText
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status
from briefing.annotation.planning import Fate, Here, MergePlan, plan
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, SectionId

ONE, TWO = SectionId("one"), SectionId("two")
Send = Callable[[Session, str], Path]


@pytest.fixture
def send(tmp_path: Path) -> Send:
    """Writes somebody's notes into a file."""

    def write(session: Session, name: str) -> Path:
        path = tmp_path / f"{name}.annotation"
        path.write_text(session.export_notes(), "utf-8")
        return path

    return write


def fates(plan: MergePlan) -> dict[str, list[str]]:
    """The texts of notes by what becomes of them."""
    return {
        fate.value: [one.merged.body if one.merged else one.why for one in plan.of(fate)]
        for fate in Fate
        if plan.of(fate)
    }


def share(one: Session, other: Session, send: Send, *notes: tuple[SectionId, str]) -> list[AnnotationId]:
    """Notes of ``one`` that both have."""
    made = [one.add(section, kind=Kind.ACTION, body=body, tags=("t",)).id for section, body in notes]
    other.apply(other.plan_import([send(one, "first")]))
    return made


def test_new_changed_conflicting_and_known_notes_are_told_apart_and_nothing_is_written(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    changed, conflicting, known = share(ann, ben, send, (ONE, "a"), (ONE, "b"), (TWO, "c"))
    ben.edit(changed, status=Status.DONE)
    ben.edit(conflicting, body="b of ben")
    ann.edit(conflicting, body="b of ann")
    ben.add(ONE, kind=Kind.KEY, body="new")
    before = ann.export_notes()
    plan = ann.plan_import([send(ben, "ben")])
    assert fates(plan) == {"new": ["new"], "changed": ["a"], "conflicting": ["b of ann"], "here": ["c"]}
    assert ann.export_notes() == before
    assert plan.of(Fate.HERE)[0].id == known


def test_a_conflict_keeps_both_texts_until_one_is_chosen_and_then_everywhere(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "HK$50 million"))
    ann.edit(note, body="HK$60 million")
    ben.edit(note, body="HK$75 million")
    ann.apply(ann.plan_import([send(ben, "ben")]))
    found = ann.find(note)
    assert (found.body, [(r.by, r.text) for r in found.rivals]) == ("HK$75 million", [("", "HK$60 million")])
    ben.apply(ben.plan_import([send(ann, "ann")]))
    assert ben.find(note).rivals == found.rivals
    ben.edit(note, body="HK$75 million")
    ann.apply(ann.plan_import([send(ben, "ben")]))
    assert (ann.find(note).body, ann.find(note).rivals) == ("HK$75 million", ())


def test_undoing_a_choice_between_texts_brings_both_back(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "first"))
    ann.edit(note, body="hers")
    ben.edit(note, body="his")
    ann.apply(ann.plan_import([send(ben, "ben")]))
    ann.edit(note, body="hers and his")
    ann.undo()
    found = ann.find(note)
    assert (found.body, [rival.text for rival in found.rivals]) == ("his", ["hers"])
    ann.redo()
    assert (ann.find(note).body, ann.find(note).rivals) == ("hers and his", ())


def test_only_what_is_free_of_conflicts_can_be_taken_over_or_single_notes(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "first"))
    ann.edit(note, body="hers")
    ben.edit(note, body="his")
    new = [ben.add(TWO, kind=Kind.KEY, body=body).id for body in ("x", "y")]
    file = send(ben, "ben")
    plan = ann.plan_import([file])
    assert [one.id for one in ann.apply(plan, [new[1]]).added] == [new[1]]
    report = ann.apply(plan, plan.conflict_free)
    assert ([one.id for one in report.added], report.unchanged) == ([new[0]], (note, new[1]))
    assert ann.find(note).body == "hers"
    assert ann.apply(ann.plan_import([file])).conflicting == (note,)


def test_one_undo_takes_everything_back_to_the_byte_and_redo_brings_it_again(colleague, send):
    ann, ben, cem = colleague("ann"), colleague("ben"), colleague("cem")
    both = share(ann, ben, send, (ONE, "a"), (ONE, "b"), (TWO, "c"))
    ben.delete(both[0])
    ben.edit(both[1], body="b of ben", tags=("u",))
    ann.edit(both[1], body="b of ann")
    ben.reply(both[2], "Why?")
    cem.delete(cem.add(ONE, kind=Kind.KEY, body="nobody has this").id)
    before = ann.export_notes()
    ann.apply(ann.plan_import([send(ben, "ben"), send(cem, "cem")]))
    after = ann.export_notes()
    assert after != before
    assert ann.undo_name == "import"
    ann.undo()
    assert ann.export_notes() == before
    ann.redo()
    assert ann.export_notes() == after


def test_an_import_edited_and_the_edit_undone_is_still_taken_back_to_the_byte(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    note = ben.add(ONE, kind=Kind.KEY, body="his").id
    before = ann.export_notes()
    ann.apply(ann.plan_import([send(ben, "ben")]))
    ann.edit(note, body="hers")
    ann.undo()
    ann.undo()
    assert ann.export_notes() == before


def test_importing_twice_changes_nothing(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    share(ben, ann, send, (ONE, "a"), (TWO, "b"))
    before = ann.export_notes()
    plan = ann.plan_import([send(ben, "ben"), send(ben, "again")])
    assert set(fates(plan)) == {"here"}
    ann.apply(plan)
    assert (ann.export_notes(), ann.undo_name) == (before, "import")
    ann.undo()
    assert ann.annotations() == ()


def three_files(colleague, send: Send) -> list[Path]:
    """Three people change the same notes, each without knowing of the others; one deletes, one answers."""
    people = [colleague(name) for name in ("ann", "ben", "cem")]
    made = [people[0].add(ONE, kind=Kind.KEY, body=f"note {n}", tags=("old",)).id for n in range(4)]
    first = send(people[0], "first")
    for place, person in enumerate(people):
        person.apply(person.plan_import([first]))
        person.edit(made[0], body=f"text {place}")
        person.edit(made[1], tags=(f"tag {place}",), status=list(Status)[place], owner=f"owner {place}")
        person.add(TWO, kind=Kind.RISK, body=f"new {place}")
    people[1].delete(made[2])
    people[2].edit(made[2], body="still needed")
    people[2].reply(made[3], "I agree.")
    people[0].change_range(made[3], 0, 4)
    return [send(person, f"file {place}") for place, person in enumerate(people)]


def test_importing_three_files_in_all_six_orders_gives_the_same_notes(colleague, send):
    files = three_files(colleague, send)
    exports = set()
    for number, order in enumerate(permutations(files)):
        reader = colleague(f"reader {number}")
        for file in order:
            reader.apply(reader.plan_import([file]))
        exports.add(reader.export_notes())
    at_once = colleague("at once")
    at_once.apply(at_once.plan_import(files))
    exports.add(at_once.export_notes())
    assert len(exports) == 1
    assert [one.body for one in at_once.deleted()] == ["still needed"]


def test_a_preview_counts_by_author(colleague, send):
    ann, ben, cem = colleague("ann"), colleague("ben"), colleague("cem")
    for _ in range(2):
        ben.add(ONE, kind=Kind.KEY, body="his")
    cem.add(ONE, kind=Kind.KEY, body="theirs")
    plan = ann.plan_import([send(ben, "ben"), send(cem, "cem")])
    assert [(share.author, share.count(Fate.NEW)) for share in plan.authors] == [("ben", 2), ("cem", 1)]


def test_a_bad_file_does_not_keep_out_the_good_one_and_is_named(colleague, send, tmp_path: Path):
    ann, ben = colleague("ann"), colleague("ben")
    ben.add(ONE, kind=Kind.KEY, body="his")
    (tmp_path / "broken.json").write_text("{")
    plan = ann.plan_import([tmp_path / "broken.json", tmp_path / "missing.json", send(ben, "ben")])
    assert fates(plan)["new"] == ["his"]
    assert [(one.sources[0].name, "cannot be imported" in one.why) for one in plan.of(Fate.REFUSED)] == [
        ("broken.json", True),
        ("missing.json", True),
    ]


def test_a_deletion_by_a_colleague_is_shown_as_a_change_and_can_be_undone(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "a"))
    ben.delete(note)
    plan = ann.plan_import([send(ben, "ben")])
    assert [one.why for one in plan.of(Fate.CHANGED)] == ["it was deleted there"]
    ann.apply(plan)
    assert ann.annotations() == ()
    ann.undo()
    assert ann.find(note).body == "a"


def test_a_note_deleted_here_and_edited_there_is_a_conflict_and_stays_in_the_trash(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "a"))
    ben.edit(note, body="more")
    ann.delete(note)
    plan = ann.plan_import([send(ben, "ben")])
    assert [one.why for one in plan.of(Fate.CONFLICTING)] == ["it was deleted on one side and edited on the other"]
    ann.apply(plan)
    assert [one.body for one in ann.deleted()] == ["more"]
    assert ann.restore(note).body == "more"


def test_a_private_note_and_the_answers_to_it_stay_here(colleague):
    ann = colleague("ann")
    secret = ann.add(ONE, kind=Kind.KEY, body="CANARY one", privacy=Privacy.PRIVATE)
    ann.reply(secret.id, "CANARY two")
    gone = ann.add(ONE, kind=Kind.KEY, body="CANARY three", privacy=Privacy.PRIVATE)
    ann.delete(gone.id)
    told = ann.export_notes()
    assert "CANARY" not in told
    assert not any(note.id in told for note in (secret, gone))
    assert "CANARY two" in ann.export_notes(private=True)


def test_a_text_once_shared_and_then_made_private_leaves_no_more(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    (note,) = share(ann, ben, send, (ONE, "a"))
    ann.edit(note, privacy=Privacy.PRIVATE, body="CANARY")
    assert ben.plan_import([send(ann, "ann")]).items == ()


def test_the_default_privacy_is_the_readers_choice(colleague):
    ann = colleague("ann")
    ann.change_settings(privacy="private")
    assert ann.add(ONE, kind=Kind.KEY).privacy is Privacy.PRIVATE
    assert ann.add(ONE, kind=Kind.KEY, privacy=Privacy.RECORD).privacy is Privacy.RECORD


def test_a_reply_follows_its_note_and_answers_it_after_an_exchange(colleague, send):
    ann, ben = colleague("ann"), colleague("ben")
    first, _ = share(ann, ben, send, (ONE, "a"), (ONE, "b"))
    reply = ben.reply(first, "Why?")
    ben.reply(reply.id, "Because.")
    ann.apply(ann.plan_import([send(ben, "ben")]))
    shown: list[Annotation] = list(ann.annotations_of(ONE))
    assert [one.body for one in shown] == ["a", "Why?", "Because.", "b"]
    assert [one.body for one in ann.replies_to(first)] == ["Why?"]
    assert dict(ann.counts()) == {ONE: 2}


def test_actions_are_listed_by_due_date_until_they_are_done(colleague):
    ann = colleague("ann")
    late = ann.add(ONE, kind=Kind.ACTION, body="late", owner="Chan", due="2026-12-24")
    ann.add(ONE, kind=Kind.ACTION, body="without")
    ann.add(TWO, kind=Kind.ACTION, body="soon", due="2026-12-01")
    ann.add(TWO, kind=Kind.KEY, body="no action", due="2026-12-01")
    assert [one.body for one in ann.actions()] == ["soon", "late", "without"]
    ann.edit(late.id, status=Status.DONE)
    assert [one.body for one in ann.actions()] == ["soon", "without"]
    with pytest.raises(ValueError, match="tomorrow"):
        ann.edit(late.id, due="tomorrow")


def test_authors_keep_their_colours_and_do_not_share_them(colleague):
    ann = colleague("ann")
    colours = {name: ann.author_colour(name) for name in ("ann", "ben", "cem", "陳大文", "eve", "fay", "gus", "hal")}
    assert sorted(colours.values()) == list(range(8))
    ann.close()
    again = colleague("ann")
    assert {name: again.author_colour(name) for name in reversed(colours)} == colours
    assert 0 <= again.author_colour("one more") < 8


def test_texts_that_notes_were_made_on_are_kept_with_them(session: Session, note: Annotation):
    digest = "e" * 64
    made = replace(note, target=replace(note.target, pack=session.pack.id, section=ONE, section_digest=digest))
    old = OldText(session.pack.id, "2024", ENGLISH, ONE, digest, "As it was.")
    other = replace(old, digest="f" * 64)
    here = Here(session.pack.id, {}, {})
    planned = plan([(Path("back.pdf"), Incoming((("", made),), texts=(old, other)))], here)
    session.apply(session.placed(planned))
    kept = session._store.kept_text(digest)
    assert kept is not None
    assert (kept.edition, kept.text) == ("2024", "As it was.")
    assert session._store.kept_text("f" * 64) is None
