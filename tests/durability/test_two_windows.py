"""Two programs on one data folder: one writes and the other waits or is told so, and neither loses a note."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.durability.damage import break_a_page, filled
from tests.durability.reader import open_session
from tests.durability.window import Window, windows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reader"


@pytest.fixture
def two(folder: Path) -> Iterator[list[Window]]:
    with windows(folder, 2) as started:
        assert [window.do("open") for window in started] == ["", ""]
        yield started


def on_the_disk(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "notes.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with closing(open_session(folder)) as session:
        assert session.notice == ""
        return sorted(note.body for note in session.annotations())


def test_each_window_sees_what_the_other_has_written(two: list[Window], folder: Path):
    one, other = two
    one.do("add", "from one")
    other.do("add", "from the other")
    assert one.do("seen") == other.do("seen") == on_the_disk(folder) == ["from one", "from the other"]


def test_windows_that_write_at_once_lose_nothing(folder: Path):
    with windows(folder, 3) as started:
        for window in started:
            window.tell("open")
        for number, window in enumerate(started):
            assert window.hear() == ""
            window.tell("add_many", f"window {number}", 60)
        for window in started:
            assert len(window.hear()) == 60
        expected = sorted(f"window {number} {place}" for number in range(3) for place in range(60))
        assert [window.do("seen") for window in started] == [expected] * 3
    assert on_the_disk(folder) == expected


def test_a_window_that_cannot_wait_longer_is_told_and_may_try_again(two: list[Window], folder: Path):
    one, other = two
    one.do("hold")
    why = "another window is writing to it; try again in a moment."
    assert other.do("add", "kept in the editor") == {"error": f"Notes cannot be saved in {folder / 'notes.db'}: {why}"}
    assert other.do("seen") == []
    one.do("let_go")
    other.do("add", "kept in the editor")
    assert one.do("seen") == other.do("seen") == ["kept in the editor"]


def test_a_window_that_waits_a_little_is_not_told_anything(two: list[Window]):
    one, other = two
    one.do("hold")
    other.tell("add", "patient")
    one.do("let_go")
    assert isinstance(other.hear(), str)
    assert one.do("seen") == ["patient"]


def test_a_window_that_dies_while_it_writes_stops_nobody(two: list[Window], folder: Path):
    one, other = two
    one.do("add", "before")
    one.do("hold")
    one.program.kill()
    one.program.wait()
    other.do("add", "after")
    assert other.do("seen") == on_the_disk(folder) == ["after", "before"]


def test_a_note_that_the_other_window_changed_is_not_overwritten_by_undo(two: list[Window]):
    one, other = two
    note = one.do("add", "first words")
    one.do("edit", note, "second words")
    other.do("seen")
    other.do("edit", note, "words of the other")
    one.do("undo")
    assert one.do("seen") == other.do("seen") == ["words of the other"]


def test_a_note_that_the_other_window_deleted_cannot_be_changed(two: list[Window]):
    one, other = two
    note = one.do("add", "here")
    other.do("seen")
    one.do("delete", note)
    assert other.do("edit", note, "there") == {"error": f"There is no note with the id {note}."}
    assert one.do("seen") == other.do("seen") == []


def test_a_closing_window_takes_no_log_from_one_that_has_opened_a_second_briefing(two: list[Window], folder: Path):
    one, other = two
    one.do("open")
    other.do("close")
    one.do("add", "after the other has closed")
    assert on_the_disk(folder) == ["after the other has closed"]


def test_windows_that_make_the_data_folder_at_once_share_it(tmp_path: Path):
    with windows(tmp_path, 3) as started:
        for place in range(5):
            folder = tmp_path / str(place)
            for window in started:
                window.tell("open", str(folder))
            assert [window.hear() for window in started] == [""] * 3
            for number, window in enumerate(started):
                window.do("add", f"window {number}")
            assert [window.do("seen") for window in started] == [["window 0", "window 1", "window 2"]] * 3


def test_windows_that_find_a_damaged_file_at_once_repair_it_once(tmp_path: Path):
    with windows(tmp_path, 3) as started:
        for place in range(5):
            folder = tmp_path / str(place)
            break_a_page(filled(folder))
            for window in started:
                window.tell("open", str(folder))
            assert sorted(window.hear()[:27] for window in started) == ["", "", "The notes file was damaged:"]
            assert len(list(folder.glob("notes-damaged-*"))) == 1
            for number, window in enumerate(started):
                window.do("add", f"window {number}")
            first, *others = (window.do("seen") for window in started)
            assert len(first) > 25
            assert [first] * 2 == others


def test_a_file_is_not_repaired_under_a_window_that_uses_it(tmp_path: Path):
    folder = tmp_path / "reader"
    notes = filled(folder)
    with windows(folder, 2) as (one, other):
        one.do("open")
        break_a_page(notes)
        assert other.do("open") == (
            f"Notes cannot be saved in {notes}: the file is damaged; close the other windows, then start again to "
            "repair it."
        )
        assert 20 < len(other.do("seen")) < 30
        assert "the file is damaged" in other.do("add", "in vain")["error"]
        one.do("add", "goes on")
        one.do("close")
        other.do("add", "after all")
        assert {"goes on", "after all"} < set(other.do("seen"))
        assert other.do("seen") == on_the_disk(folder)
