"""Full disks, read-only folders and busy files: one clear sentence, and nothing that was saved is lost."""

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.annotation.model import Annotation, AnnotationId
from briefing.document.ids import PackId
from briefing.errors import StoreError, StoreUnwritableError
from briefing.store.store import Store

PACK = PackId("test-pack")


def fill_the_disk(store: Store) -> None:
    """Let the file grow no further, which SQLite reports as it reports a full disk."""
    pages = store._opened.db.execute("PRAGMA page_count").fetchone()[0]
    store._opened.db.execute(f"PRAGMA max_page_count = {pages}")


def large(note: Annotation, number: int) -> Annotation:
    return replace(note, id=AnnotationId(f"urn:uuid:{number:032x}"), body="words " * 2000)


def test_a_full_disk_is_told_and_loses_nothing(path: Path, store: Store, note: Annotation):
    store.put((note,))
    fill_the_disk(store)
    with pytest.raises(StoreUnwritableError) as told:
        store.put([large(note, number) for number in range(9)])
    assert str(told.value) == f"Notes cannot be saved in {path}: no space left on device."
    assert store.annotations(PACK) == (note,)


def test_after_room_was_made_the_same_note_is_saved(store: Store, note: Annotation):
    fill_the_disk(store)
    with pytest.raises(StoreUnwritableError):
        store.put([large(note, number) for number in range(9)])
    store._opened.db.execute("PRAGMA max_page_count = 1000000")
    store.put([large(note, number) for number in range(9)])
    assert len(store.annotations(PACK)) == 9


def test_a_folder_that_cannot_be_made_leaves_a_store_to_read(tmp_path: Path, note: Annotation):
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / "file" / "notes.db"
    store = Store.open(path)
    assert store.notice == f"Notes cannot be saved in {path}: there is a file where its folder should be."
    assert store.annotations(PACK) == ()
    with pytest.raises(StoreUnwritableError):
        store.put((note,))
    store.close()


def test_a_folder_that_is_given_back_can_be_written_to_without_a_new_start(tmp_path: Path, note: Annotation):
    blocking = tmp_path / "folder"
    blocking.write_text("not a folder")
    store = Store.open(blocking / "notes.db")
    blocking.unlink()
    store.put((note,))
    assert store.unwritable is None
    store.close()
    store = Store.open(blocking / "notes.db")
    assert store.annotations(PACK) == (note,)
    store.close()


READ_ONLY = """
import os, sys
from pathlib import Path
from briefing.document.ids import PackId
from briefing.errors import StoreUnwritableError
from briefing.store.store import Store
if os.geteuid() == 0:
    os.seteuid(65534)  # the administrator may write everywhere, so the reader has to be somebody else
store = Store.open(Path(sys.argv[1]))
print(store.notice)
found = store.annotations(PackId("test-pack"))
print([one.body for one in found])
try:
    store.put(found)
except StoreUnwritableError as error:
    print(error)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anyone can enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("log_left", [False, True])
def test_a_read_only_folder_shows_its_notes_and_says_why_it_takes_no_more(
    open_folder: Path, note: Annotation, log_left: bool
):
    path = open_folder / "notes.db"
    store = Store.open(path)
    store.put((note,))
    if not log_left:
        store.close()
    for file in open_folder.iterdir():
        file.chmod(0o444)
    open_folder.chmod(0o555)
    ended = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    open_folder.chmod(0o755)
    store.close()
    notice, notes, error = ended.stdout.splitlines()
    assert notes == str([note.body])
    assert notice == error
    assert error == f"Notes cannot be saved in {path}: permission denied."


def test_a_busy_file_is_told_politely_and_written_to_later(path: Path, store: Store, note: Annotation):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store._opened.db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(StoreUnwritableError, match="another window is writing to it; try again in a moment"):
        store.put((note,))
    other.execute("ROLLBACK")
    other.close()
    store.put((note,))
    assert store.annotations(PACK) == (note,)


def test_opening_waits_for_no_other_window(path: Path, store: Store, note: Annotation):
    store.put((note,))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    second = Store.open(path)
    assert (second.notice, second.annotations(PACK)) == ("", (note,))
    second.close()
    other.close()


def test_windows_that_write_at_once_lose_nothing(path: Path, note: Annotation):
    def write(window: int) -> None:
        store = Store.open(path)
        for number in range(25):
            store.put((replace(note, id=AnnotationId(f"urn:uuid:{window:016x}{number:016x}")),))
        store.close()

    windows = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    store = Store.open(path)
    assert len(store.annotations(PACK)) == 100
    store.close()


def test_a_store_without_a_file_refuses_with_the_reason(tmp_path: Path, note: Annotation):
    newer = StoreError("written by a newer version")
    path = tmp_path / "notes.db"
    path.write_bytes(b"")
    sqlite3.connect(path).execute("PRAGMA user_version = 99").connection.close()
    store = Store.without_file(path, newer)
    assert store.notice == "written by a newer version"
    with pytest.raises(StoreError, match="newer version of the program"):
        store.put((note,))
    store.close()
