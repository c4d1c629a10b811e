"""A small file system that is really full or read-only, under Python's own SQLite."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from briefing.annotation.model import Kind
from briefing.app.session import Session
from briefing.errors import SettingsUnwritableError, StoreUnwritableError
from tests.durability.reader import ACTIONS, ONE, PREPARATION, Action, open_session, seen

SIZE = 8_000_000
PAGE = 4096


class SmallDisk:
    """A file system of its own, in memory."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "reader"
        self._place = place
        self._filler = place / "filler"

    def fill(self, room: int) -> None:
        """Leave ``room`` bytes."""
        with self._filler.open("wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(PAGE))
            except OSError:
                filler.truncate(filler.tell() - room)

    def clear(self) -> None:
        self._filler.unlink()

    def mount(self, options: str) -> bool:
        command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},{options}", "small", str(self._place)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def unmount(self) -> None:
        subprocess.run(["umount", "-l", str(self._place)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    disk = SmallDisk(tmp_path)
    if not disk.mount("rw"):
        pytest.skip("only an administrator may mount a file system")
    yield disk
    disk.unmount()


def failure_of(action: Action, session: Session) -> StoreUnwritableError | None:
    try:
        action.act(session)
    except StoreUnwritableError as error:
        return error
    return None


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_an_action_fails_as_a_whole_and_can_be_repeated(disk: SmallDisk, action: Action):
    with closing(open_session(disk.folder)) as session:
        for pages in count():
            for each in PREPARATION:
                each.act(session)
            before = seen(session)
            disk.fill(room=pages * PAGE)
            error = failure_of(action, session)
            disk.clear()
            if error is None:
                break
            assert str(error) == f"Notes cannot be saved in {disk.folder / 'notes.db'}: no space left on device."
            assert seen(session) == before
            action.act(session)
            assert seen(session) != before
    assert pages > 1
    with closing(open_session(disk.folder)) as again:
        assert seen(again) == seen(session)


def test_settings_are_the_old_ones_where_new_ones_find_no_room(disk: SmallDisk):
    with closing(open_session(disk.folder)) as session:
        session.change_settings(author="old")
        disk.fill(room=0)
        with pytest.raises(SettingsUnwritableError) as told:
            session.change_settings(author="new")
        sentence = f"Settings cannot be saved in {disk.folder / 'settings.json'}: no space left on device."
        assert (str(told.value), session.author) == (sentence, "new")
        assert open_session(disk.folder).author == "old"
        disk.clear()
        session.change_settings(author="new")
        assert open_session(disk.folder).author == "new"


def test_a_first_start_on_a_full_disk_saves_as_soon_as_there_is_room(disk: SmallDisk):
    disk.fill(room=0)
    with closing(open_session(disk.folder)) as session:
        assert session.notice == f"Notes cannot be saved in {disk.folder / 'notes.db'}: no space left on device."
        disk.clear()
        session.add(ONE, kind=Kind.KEY, body="after all")
    with closing(open_session(disk.folder)) as session:
        assert [note.body for note in session.annotations()] == ["after all"]


def test_a_full_disk_keeps_no_note_from_being_read(disk: SmallDisk):
    with closing(open_session(disk.folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="here")
    disk.fill(room=0)
    with closing(open_session(disk.folder)) as session:
        assert [note.body for note in session.annotations()] == ["here"]
        with pytest.raises(StoreUnwritableError, match=r"no space left on device\."):
            session.add(ONE, kind=Kind.KEY, body="too much")
        disk.clear()
        session.add(ONE, kind=Kind.KEY, body="now")
    with closing(open_session(disk.folder)) as session:
        assert {note.body for note in session.annotations()} == {"here", "now"}


def test_a_read_only_disk_keeps_no_note_from_being_read(disk: SmallDisk):
    with closing(open_session(disk.folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="here")
    assert disk.mount("remount,ro")
    with closing(open_session(disk.folder)) as session:
        why = f"Notes cannot be saved in {disk.folder / 'notes.db'}: read-only file system."
        assert (session.notice, [note.body for note in session.annotations()]) == (why, ["here"])
        with pytest.raises(StoreUnwritableError) as told:
            session.add(ONE, kind=Kind.KEY, body="in vain")
        assert str(told.value) == why
        assert disk.mount("remount,rw")
        session.add(ONE, kind=Kind.KEY, body="now")
    with closing(open_session(disk.folder)) as session:
        assert {note.body for note in session.annotations()} == {"here", "now"}
