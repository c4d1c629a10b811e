"""The notes file is deleted or replaced while a window has it open: what is called saved afterwards is in a file."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from briefing.annotation.model import Kind
from briefing.errors import StoreUnwritableError
from tests.durability.reader import ONE, open_session
from tests.durability.window import windows

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere nobody can delete a file that is open")


def bodies(folder: Path) -> set[str]:
    with closing(open_session(folder)) as session:
        return {note.body for note in session.annotations()}


def delete_the_file(folder: Path) -> None:
    (folder / "notes.db").unlink()


@pytest.mark.parametrize("delete", [delete_the_file, shutil.rmtree])
def test_all_notes_are_saved_again_with_the_next_one(tmp_path: Path, delete):
    folder = tmp_path / "reader"
    with closing(open_session(folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="before")
        delete(folder)
        after = session.add(ONE, kind=Kind.KEY, body="after")
        assert bodies(folder) == {"before", "after"}
        session.edit(after.id, body="later")
        session.undo()
    assert bodies(folder) == {"before", "after"}


def test_they_stay_in_memory_while_no_file_can_be_made(tmp_path: Path):
    folder = tmp_path / "reader"
    with closing(open_session(folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="before")
        shutil.rmtree(folder)
        folder.write_text("in the way")
        for _ in range(2):
            with pytest.raises(StoreUnwritableError, match="not a directory"):
                session.add(ONE, kind=Kind.KEY, body="in vain")
        assert [note.body for note in session.annotations()] == ["before"]
        folder.unlink()
        session.add(ONE, kind=Kind.KEY, body="after")
    assert bodies(folder) == {"before", "after"}


def test_another_file_in_its_place_is_left_alone(tmp_path: Path):
    folder, other = tmp_path / "reader", tmp_path / "other"
    with closing(open_session(other)) as session:
        session.add(ONE, kind=Kind.KEY, body="from a backup")
    with closing(open_session(folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="before")
        (other / "notes.db").replace(folder / "notes.db")
        with pytest.raises(StoreUnwritableError, match="another file has taken its place; start the program again"):
            session.add(ONE, kind=Kind.KEY, body="in vain")
        assert [note.body for note in session.annotations()] == ["before"]
    assert bodies(folder) == {"from a backup"}


def test_with_two_windows_open_the_last_one_saves_all_again(tmp_path: Path):
    folder = tmp_path / "reader"
    with windows(folder, 2) as (one, other):
        one.do("open")
        other.do("open")
        one.do("add", "from one")
        note = other.do("add", "from the other")
        delete_the_file(folder)
        assert "the file was deleted while other windows use it" in one.do("add", "in vain")["error"]
        other.do("edit", note, "changed by the other")
        one.do("add", "after")
        assert one.do("seen") == other.do("seen") == ["after", "changed by the other", "from one"]
    assert bodies(folder) == {"after", "changed by the other", "from one"}
