"""Deleted notes: kept until they are purged, and then gone for good."""

from pathlib import Path

import pytest

from briefing.annotation.fields import was_edited_meanwhile
from briefing.annotation.model import AnnotationId, Kind, Privacy
from briefing.annotation.planning import Fate
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import FileUnwritableError, NoteMissingError

ONE = SectionId("one")


@pytest.fixture
def gone(session: Session) -> AnnotationId:
    """A deleted note."""
    note = session.add(ONE, kind=Kind.KEY, body="CANARY", tags=("CANARY",), start=0, end=4)
    session.edit(note.id, body="CANARY and more")
    return session.delete(note.id).id


def test_a_deletion_can_be_taken_back_after_a_restart(session: Session, open_one, gone: AnnotationId):
    session.close()
    later = open_one()
    assert [one.id for one in later.deleted()] == [gone]
    assert later.restore(gone).body == "CANARY and more"
    assert later.undo_name == "restore"


def test_a_purged_note_is_written_to_a_file_first(session: Session, gone: AnnotationId, tmp_path: Path):
    session.purge([gone], tmp_path / "purged.annotation")
    assert session.deleted() == ()
    assert "CANARY and more" in (tmp_path / "purged.annotation").read_text("utf-8")


def test_when_the_file_cannot_be_written_nothing_is_purged(session: Session, gone: AnnotationId, tmp_path: Path):
    with pytest.raises(FileUnwritableError):
        session.purge([gone], tmp_path / "missing" / "purged.annotation")
    assert [one.id for one in session.deleted()] == [gone]


def test_no_byte_of_a_purged_note_is_left(session: Session, gone: AnnotationId, data_folder: Path):
    session.purge([gone])
    assert not any(b"CANARY" in file.read_bytes() for file in data_folder.rglob("*") if file.is_file())
    while session.undo_name:
        session.undo()
    assert session.deleted() == ()


def test_a_live_note_is_not_purged(session: Session):
    note = session.add(ONE, kind=Kind.KEY)
    with pytest.raises(NoteMissingError):
        session.purge([note.id])
    assert session.find(note.id) == note


def test_undo_of_other_notes_survives_a_purge(session: Session, gone: AnnotationId):
    session.add(ONE, kind=Kind.KEY, body="other")
    session.purge([gone])
    session.undo()
    session.redo()
    assert [one.body for one in session.annotations()] == ["other"]


def test_a_purged_note_does_not_come_back_with_an_old_file_unless_it_is_asked_for(session: Session, tmp_path: Path):
    note = session.add(ONE, kind=Kind.KEY, body="old")
    file = tmp_path / "old.annotation"
    file.write_text(session.export_notes(), "utf-8")
    session.delete(note.id)
    session.purge([note.id])
    plan = session.plan_import([file])
    assert [(one.fate, one.why) for one in plan.items] == [(Fate.HERE, "it was deleted and purged here")]
    assert session.apply(plan).added == ()
    assert session.deleted() == ()
    session.apply(plan, [note.id])
    assert [one.body for one in session.deleted()] == ["old"]
    assert session.restore(note.id).body == "old"


def test_what_a_colleague_changed_meanwhile_is_shown_even_after_a_purge(session: Session, colleague, tmp_path: Path):
    note = session.add(ONE, kind=Kind.KEY, body="old")
    ben = colleague("ben")
    ben.import_notes(session.export_notes(), Path("n"))
    session.delete(note.id)
    session.purge([note.id])
    ben.edit(note.id, body="needed")
    session.import_notes(ben.export_notes(), Path("n"))
    (back,) = session.deleted()
    assert (back.body, was_edited_meanwhile(back)) == ("needed", True)


def test_colleagues_learn_that_a_purged_note_was_deleted_but_not_of_a_private_one(session: Session, colleague):
    note = session.add(ONE, kind=Kind.KEY, body="shared")
    secret = session.add(ONE, kind=Kind.KEY, body="secret", privacy=Privacy.PRIVATE)
    ben = colleague("ben")
    ben.import_notes(session.export_notes(), Path("n"))
    session.delete(note.id)
    session.delete(secret.id)
    session.purge([note.id, secret.id])
    assert secret.id not in session.export_notes()
    ben.import_notes(session.export_notes(), Path("n"))
    assert ben.annotations() == ()
