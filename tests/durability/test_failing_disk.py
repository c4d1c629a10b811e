"""The disk is full, broken or read-only at any write: nothing is lost, one sentence says why, and later it works.

Every action is tried again and again, its first write failing, then its second, and so on, until it meets no failure.
"""

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from briefing.app.session import Session
from briefing.errors import StoreUnwritableError
from tests.durability.connection import put_sqlite_on
from tests.durability.disk import Disk, Trouble
from tests.durability.reader import ACTIONS, PREPARATION, TRACES, Action, Seen, open_session, seen

FOREVER = 1_000_000_000
each_trouble = pytest.mark.parametrize("trouble", Trouble, ids=lambda trouble: trouble.name.lower())
EACH = [*((trouble, FOREVER) for trouble in Trouble), (Trouble.BROKEN, 1)]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    put_sqlite_on(disk, monkeypatch)
    return disk


@pytest.fixture
def folder(quick_folder: Path) -> Path:
    return quick_folder / "reader"


@pytest.fixture
def session(disk: Disk, folder: Path) -> Iterator[Session]:
    with closing(open_session(folder)) as session:
        yield session


def make_ready(session: Session) -> None:
    for action in PREPARATION:
        action.act(session)


def on_the_disk(folder: Path) -> Seen:
    """What another program finds, and what the next start would find if this program died now."""
    with closing(open_session(folder)) as session:
        return seen(session)


def failure_of(action: Action, session: Session) -> StoreUnwritableError | None:
    try:
        action.act(session)
    except StoreUnwritableError as error:
        return error
    return None


@pytest.mark.parametrize(("trouble", "times"), EACH, ids=["full", "broken", "read-only", "broken once"])
@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_an_action_fails_as_a_whole_and_can_be_repeated(
    session: Session, disk: Disk, folder: Path, trouble: Trouble, times: int, action: Action
):
    for place in count():
        make_ready(session)
        before, last = seen(session), session.undo_name
        disk.fail(trouble, after=place, times=times)
        error = failure_of(action, session)
        failed = disk.struck > 0
        disk.mend()
        if error is None:
            # Done: if something failed then afterwards, in tidying up.
            assert on_the_disk(folder) == seen(session) != before
            if failed:
                continue
            break
        assert str(error) == f"Notes cannot be saved in {folder / 'notes.db'}: {trouble.words}"
        assert (seen(session), session.undo_name) == (before, last)
        assert on_the_disk(folder) == before
        action.act(session)
        assert seen(session) != before
        assert on_the_disk(folder) == seen(session)
    assert place > 5, "so few writes failed"


@each_trouble
@pytest.mark.parametrize("action", TRACES, ids=lambda action: action.name)
def test_what_reading_leaves_behind_holds_until_it_can_be_saved(
    session: Session, disk: Disk, folder: Path, trouble: Trouble, action: Action
):
    make_ready(session)
    for place in count():
        before = seen(session)
        disk.fail(trouble, after=place)
        action.act(session)
        assert seen(session) != before
        failed = disk.struck > 0
        disk.mend()
        assert on_the_disk(folder) == (before if failed else seen(session))
        if not failed:
            break
        action.act(session)
        assert on_the_disk(folder) == seen(session)
    assert place > 2, "so few writes failed"
