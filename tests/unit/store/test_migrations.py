import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.annotation.model import Clocks, Kind, Privacy, Status
from briefing.document.ids import PackId, SectionId
from briefing.errors import StoreTooNewError
from briefing.store.migrations import STEPS, migrate, version
from briefing.store.reading import SectionState
from briefing.store.store import Store

GOLDEN = Path(__file__).parents[2] / "golden"


def add_colour(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE annotations ADD COLUMN colour TEXT NOT NULL DEFAULT ''")


def fail(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE half (done INTEGER)")
    raise RuntimeError("a step that fails")


@pytest.fixture
def old(path: Path, note) -> Iterator[sqlite3.Connection]:
    """A file of the present version with one note, seen as old by a program with more steps."""
    store = Store.open(path)
    store.put((note,))
    store.close()
    db = sqlite3.connect(path, isolation_level=None)
    yield db
    db.close()


def test_a_new_file_has_every_step_behind_it(path: Path):
    Store.open(path).close()
    db = sqlite3.connect(path)
    assert version(db) == len(STEPS)
    db.close()


def test_an_old_file_keeps_its_notes_and_gains_the_new_steps(old: sqlite3.Connection):
    migrate(old, steps=(*STEPS, add_colour))
    assert old.execute("SELECT body, colour FROM annotations").fetchall() == [("Since when?", "")]
    assert version(old) == len(STEPS) + 1


def test_an_old_file_is_backed_up_before_it_is_changed(old: sqlite3.Connection, path: Path):
    # Notes that are still in the write-ahead log belong to the backup too.
    old.execute("UPDATE annotations SET body = 'in the log'")
    migrate(old, backup_of=path, steps=(*STEPS, add_colour))
    backup = sqlite3.connect(path.with_name(f"notes-v{len(STEPS)}.db"))
    assert version(backup) == len(STEPS)
    assert backup.execute("SELECT body FROM annotations").fetchall() == [("in the log",)]
    backup.close()


def test_a_file_of_the_first_version_keeps_all_that_was_in_it(path: Path):
    path.parent.mkdir()
    shutil.copy(GOLDEN / "notes-v1.db", path)
    store = Store.open(path)
    notes = store.annotations(PackId("test-pack"))
    assert [(one.kind, one.body, one.deleted) for one in notes] == [
        (Kind.QUESTION, "Since when?", False),
        (Kind.ACTION, "Ask for figures", False),
        (Kind.RISK, "deleted one", True),
        (Kind.LINE, "On the whole", False),
    ]
    assert (notes[0].tags, notes[1].status, notes[1].privacy) == (("date", "law"), Status.ACCEPTED, Privacy.PRIVATE)
    assert {(one.clocks, one.reply_to, one.owner, one.due, one.rivals) for one in notes} == {
        (Clocks(), None, "", "", ())
    }
    assert store.states(PackId("test-pack")) == {SectionId("one"): SectionState.READ}
    assert path.with_name("notes-v1.db").exists()
    store.close()


def test_a_failing_step_undoes_all_steps(old: sqlite3.Connection):
    with pytest.raises(RuntimeError):
        migrate(old, steps=(*STEPS, add_colour, fail))
    assert version(old) == len(STEPS)
    assert old.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
    assert "colour" not in [row[1] for row in old.execute("PRAGMA table_info(annotations)")]


def test_a_newer_file_is_refused_and_not_touched(old: sqlite3.Connection, path: Path):
    old.execute("PRAGMA user_version = 99")
    old.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNewError, match="newer version of the program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_an_old_file_that_lacks_a_column_is_repaired(path: Path):
    path.parent.mkdir()
    shutil.copy(GOLDEN / "notes-v1.db", path)
    db = sqlite3.connect(path)
    db.execute("ALTER TABLE annotations RENAME COLUMN suffix TO suffiy")
    db.close()
    store = Store.open(path)
    assert "was damaged" in store.notice
    assert len(store.annotations(PackId("test-pack"))) == 4
    store.close()
