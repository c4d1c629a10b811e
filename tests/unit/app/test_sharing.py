"""Notes that go through a shared folder: offline first, private ones never, whatever happens to the files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.annotation.model import Kind, Privacy, Status
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import SharedFolderError

ONE, TWO = SectionId("one"), SectionId("two")
Member = Callable[[str], Session]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shared = tmp_path / "shared"
    shared.mkdir()
    return shared


@pytest.fixture
def member(colleague, folder: Path) -> Member:
    """Somebody who has the shared folder in the settings."""

    def open_for(name: str) -> Session:
        session: Session = colleague(name)
        session.change_settings(shared_folder=str(folder))
        return session

    return open_for


def exchange(*sessions: Session, rounds: int = 2) -> None:
    for _ in range(rounds):
        for session in sessions:
            session.exchange_with_folder()


def bodies(session: Session) -> list[str]:
    return [one.body for one in session.annotations()]


def in_folder(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_notes_edits_replies_and_deletions_reach_the_others(member: Member):
    ann, ben = member("ann"), member("ben")
    kept = ann.add(ONE, kind=Kind.ACTION, body="a", start=0, end=4, tags=("t",), owner="Chan", due="2026-12-01")
    gone = ann.add(TWO, kind=Kind.KEY, body="b")
    exchange(ann, ben)
    ben.edit(kept.id, status=Status.DONE)
    ben.reply(kept.id, "Done.")
    ben.delete(gone.id)
    exchange(ben, ann)
    assert ann.export_notes() == ben.export_notes()
    assert bodies(ann) == ["a", "Done."]
    assert ann.find(kept.id).status is Status.DONE


def test_what_changed_is_told_so_that_only_that_is_shown_anew(member: Member):
    ann, ben = member("ann"), member("ben")
    note = ann.add(ONE, kind=Kind.KEY, body="a")
    assert ann.exchange_with_folder().annotations == frozenset()
    change = ben.exchange_with_folder()
    assert (change.sections, change.annotations) == (frozenset({ONE}), frozenset({note.id}))
    assert ben.exchange_with_folder().annotations == frozenset()


def test_both_texts_are_kept_when_two_wrote_at_the_same_time(member: Member):
    ann, ben = member("ann"), member("ben")
    note = ann.add(ONE, kind=Kind.KEY, body="first").id
    exchange(ann, ben)
    ann.edit(note, body="hers")
    ben.edit(note, body="his")
    exchange(ann, ben)
    for session in (ann, ben):
        found = session.find(note)
        assert {found.body, *(rival.text for rival in found.rivals)} == {"hers", "his"}
    ben.edit(note, body="both")
    exchange(ann, ben)
    assert (ann.find(note).body, ann.find(note).rivals) == ("both", ())


def test_private_notes_and_the_answers_to_them_never_go(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    secret = ann.add(ONE, kind=Kind.KEY, body="CANARY", privacy=Privacy.PRIVATE, tags=("CANARY",))
    reply = ann.reply(secret.id, "CANARY")
    ann.edit(reply.id, privacy=Privacy.SHAREABLE)
    shared = ann.add(ONE, kind=Kind.KEY, body="public")
    exchange(ann, ben)
    ann.edit(shared.id, privacy=Privacy.PRIVATE, body="CANARY later")
    ann.delete(ann.add(ONE, kind=Kind.KEY, body="CANARY", privacy=Privacy.PRIVATE).id)
    exchange(ann, ben)
    assert b"CANARY" not in in_folder(folder)
    assert secret.id.encode() not in in_folder(folder)
    assert bodies(ben) == ["public"]


def test_a_private_note_goes_once_it_is_shareable(member: Member):
    ann, ben = member("ann"), member("ben")
    note = ann.add(ONE, kind=Kind.KEY, body="a", privacy=Privacy.PRIVATE)
    exchange(ann, ben)
    ann.edit(note.id, privacy=Privacy.SHAREABLE)
    exchange(ann, ben)
    assert bodies(ben) == ["a"]


def test_without_the_folder_work_goes_on_and_is_told_later(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    away = folder.rename(folder.with_name("away"))
    ann.add(ONE, kind=Kind.KEY, body="a")
    with pytest.raises(SharedFolderError, match="Notes are not exchanged at present"):
        ann.exchange_with_folder()
    away.rename(folder)
    exchange(ann, ben)
    assert bodies(ben) == ["a"]


def test_each_line_waits_until_it_is_whole(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    ann.add(ONE, kind=Kind.KEY, body="b")
    ann.exchange_with_folder()
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-30])
    ben.exchange_with_folder()
    assert bodies(ben) == ["a"]
    file.write_bytes(whole)
    ben.exchange_with_folder()
    assert bodies(ben) == ["a", "b"]


def test_a_damaged_line_is_told_and_comes_when_it_is_repaired(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    for body in "abc":
        ann.add(ONE, kind=Kind.KEY, body=body)
    ann.exchange_with_folder()
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b'"body":"b"', b'"body":"x"'))
    ben.exchange_with_folder()
    assert bodies(ben) == ["a", "c"]
    assert ben.sharing is not None
    assert "1 line in it is damaged" in ben.sharing.notice
    # Whoever wrote it notices and says it again.
    ann.exchange_with_folder()
    ben.exchange_with_folder()
    assert bodies(ben) == ["a", "b", "c"]


def test_a_file_cut_off_while_it_was_written_goes_on_in_a_new_line(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    ann.exchange_with_folder()
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:-9])
    ann.add(ONE, kind=Kind.KEY, body="b")
    exchange(ann, ben)
    assert bodies(ben) == ["a", "b"]


def test_a_lost_file_is_written_again(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    ann.exchange_with_folder()
    for file in folder.iterdir():
        file.unlink()
    ann.close()
    exchange(member("ann"), ben)
    assert bodies(ben) == ["a"]


def test_a_file_lost_while_the_window_is_open_is_written_again(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    exchange(ann)
    for file in folder.iterdir():
        file.unlink()
    exchange(ann, ben)
    assert bodies(ben) == ["a"]


def test_what_an_older_state_of_our_file_lacks_is_told_again(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    exchange(ann)
    [file] = folder.iterdir()
    older = file.read_bytes()
    ann.add(ONE, kind=Kind.KEY, body="b")
    exchange(ann)
    file.write_bytes(older)
    exchange(ann, ben)
    assert bodies(ben) == ["a", "b"]


def test_a_lost_data_folder_is_filled_from_the_shared_one(member: Member, colleague):
    ann = member("ann")
    ann.add(ONE, kind=Kind.KEY, body="a")
    ann.exchange_with_folder()
    again = member("a new computer of ann")
    again.exchange_with_folder()
    assert again.export_notes() == ann.export_notes()


def test_an_exchange_with_nothing_new_adds_nothing(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    exchange(ann, ben)
    before = in_folder(folder)
    exchange(ann, ben)
    ann.close()
    exchange(member("ann"), ben)
    assert in_folder(folder) == before


def test_an_undone_edit_stays_undone(member: Member):
    ann, ben = member("ann"), member("ben")
    note = ann.add(ONE, kind=Kind.KEY, body="a").id
    ann.edit(note, body="b")
    exchange(ann, ben)
    ann.undo()
    exchange(ann, ben)
    assert (bodies(ann), bodies(ben)) == (["a"], ["a"])


def test_an_import_is_not_passed_on_so_that_it_can_be_taken_back(member: Member, colleague, folder: Path):
    ann, cem = member("ann"), colleague("cem")
    cem.add(ONE, kind=Kind.KEY, body="of cem")
    ann.import_notes(cem.export_notes(), Path("cem"))
    exchange(ann)
    ann.undo()
    exchange(ann)
    assert bodies(ann) == []
    assert b"of cem" not in in_folder(folder)


def test_a_purged_text_leaves_the_folder_too(member: Member, folder: Path):
    ann, ben = member("ann"), member("ben")
    note = ann.add(ONE, kind=Kind.KEY, body="CANARY").id
    ann.add(ONE, kind=Kind.KEY, body="kept")
    exchange(ann, ben)
    ann.delete(note)
    exchange(ann)
    ann.purge([note])
    exchange(ann, ben)
    assert b"CANARY" not in in_folder(folder)
    assert (bodies(ben), [one.body for one in ben.deleted()]) == (["kept"], ["CANARY"])
    assert (bodies(ann), ann.deleted()) == (["kept"], ())


def test_a_link_in_the_folder_is_not_followed(member: Member, folder: Path, tmp_path: Path):
    ann, ben = member("ann"), member("ben")
    ann.add(ONE, kind=Kind.KEY, body="a")
    ann.exchange_with_folder()
    (file,) = folder.iterdir()
    elsewhere = file.rename(tmp_path / file.name)
    file.symlink_to(elsewhere)
    ben.exchange_with_folder()
    assert bodies(ben) == []


def test_without_a_shared_folder_nothing_happens(session: Session):
    assert session.sharing is None
    assert session.exchange_with_folder().annotations == frozenset()
