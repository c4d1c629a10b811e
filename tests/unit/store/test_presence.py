"""Windows that have the notes file open, and the one that wants it alone."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefing.store.presence import Presence


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Presence]:
    with closing(Presence(tmp_path / "notes.db")) as presence:
        yield presence


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Presence]:
    with closing(Presence(tmp_path / "notes.db")) as presence:
        yield presence


def test_a_window_by_itself_has_the_file_alone(one: Presence):
    assert one.take_alone()


def test_no_window_has_the_file_alone_while_another_is_there(one: Presence, other: Presence):
    assert not one.take_alone()
    other.close()
    assert one.take_alone()


def test_who_had_the_file_alone_shares_it_again(one: Presence, tmp_path: Path):
    assert one.take_alone()
    one.share()
    with closing(Presence(tmp_path / "notes.db")) as other:
        assert not other.take_alone()


def test_nothing_but_an_empty_file_is_left(one: Presence, tmp_path: Path):
    one.take_alone()
    one.close()
    assert [(path.name, path.stat().st_size) for path in tmp_path.iterdir() if path.is_file()] == [("notes.lock", 0)]


def test_rubbish_in_the_lock_file_locks_nobody_out(tmp_path: Path):
    (tmp_path / "notes.lock").write_bytes(b"rubbish" * 1000)
    with closing(Presence(tmp_path / "notes.db")) as one:
        assert one.take_alone()
