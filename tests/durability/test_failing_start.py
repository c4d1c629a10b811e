"""The disk is full, broken or read-only at any write of a start: what notes there are can be read all the same."""

import shutil
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from briefing.annotation.model import Kind
from briefing.app.session import Session
from briefing.errors import StoreUnwritableError
from tests.durability.connection import put_sqlite_on
from tests.durability.damage import break_a_page, break_the_first_page, filled, of_first_version
from tests.durability.disk import Disk, Trouble
from tests.durability.reader import ONE, open_session

NOTES = 8


def nothing(folder: Path) -> None:
    folder.mkdir()


def a_file(folder: Path) -> None:
    filled(folder, NOTES)


def a_damaged_file(folder: Path) -> None:
    break_a_page(filled(folder, NOTES))


def without_first_page(folder: Path) -> None:
    break_the_first_page(filled(folder, NOTES))


def an_older_file(folder: Path) -> None:
    of_first_version(folder, NOTES)


STARTS = [
    *((nothing, trouble, 0, 0) for trouble in Trouble),
    *((a_file, trouble, NOTES, NOTES) for trouble in Trouble),
    *((an_older_file, trouble, NOTES, NOTES) for trouble in Trouble),
    *((a_damaged_file, trouble, NOTES // 2, NOTES // 2) for trouble in Trouble),
    (without_first_page, Trouble.BROKEN, 0, NOTES),
]
"""What a start finds, what fails, how many notes it shows at the least although it may not write, and later."""


@pytest.mark.parametrize(("found", "trouble", "shown", "saved"), STARTS)
def test_a_start_shows_what_can_be_read_and_saves_as_soon_as_it_can(
    quick_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Trouble,
    found: Callable[[Path], None],
    shown: int,
    saved: int,
):
    found(quick_folder / "found")
    folder = quick_folder / "reader"
    for place in count():
        shutil.copytree(quick_folder / "found", folder)
        disk = Disk()
        with monkeypatch.context() as patched:
            put_sqlite_on(disk, patched)
            disk.fail(trouble, after=place)
            with closing(open_session(folder)) as session:
                assert len(session.annotations()) >= shown
                failed = disk.struck > 0
                if failed:
                    assert_told(session, folder, trouble)
                disk.mend()
                session.add(ONE, kind=Kind.KEY, body="after all")
                session.refresh()
                assert len(session.annotations()) > saved
        with closing(open_session(folder)) as again:
            assert {one.body for one in again.annotations()} == {one.body for one in session.annotations()}
        shutil.rmtree(folder)
        if not failed:
            break


def assert_told(session: Session, folder: Path, trouble: Trouble) -> None:
    why = f"Notes cannot be saved in {folder / 'notes.db'}: {trouble.words}"
    # At the end of a start something may fail that the reader need not know, like folding a log that is kept then.
    assert session.notice in ("", why) or "notes were carried over" in session.notice
    with pytest.raises(StoreUnwritableError) as told:
        session.add(ONE, kind=Kind.KEY, body="in vain")
    assert str(told.value) == why
