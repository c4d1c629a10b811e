"""Connections, with the settings that make an acknowledged note survive a power cut."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WAIT_SECONDS = 2.0
"""How long a write waits for another window's."""


# Bytes; the thorough check of so many takes about 70 ms, the quick one a third of that.
_THOROUGHLY_CHECKED = 16_000_000


def connect(path: Path) -> sqlite3.Connection:
    """A connection that reads and writes, creating the file if it is not there.

    It may be opened by a job and handed over, but only one thread may use it at a time.
    """
    return _prepared(sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False))


def connect_read_only(path: Path) -> sqlite3.Connection:
    """A connection to a file in a folder that cannot be written to."""
    for mode in ("mode=ro", "immutable=1"):
        # With mode=ro SQLite also reads the write-ahead log, but it must be there already; immutable needs none.
        address = f"{path.absolute().as_uri()}?{mode}"
        db = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            db.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError:
            db.close()
            if mode == "immutable=1":
                raise
        else:
            break
    return _prepared(db)


def connect_in_memory() -> sqlite3.Connection:
    """An empty database that stands in where no file can be used."""
    return _prepared(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))


def _prepared(db: sqlite3.Connection) -> sqlite3.Connection:
    # Nothing stored in the file may run code when it is opened.
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA cell_size_check = ON")
    # What was changed or removed is written over in the file, not only let go.
    db.execute("PRAGMA secure_delete = ON")
    return db


def make_durable(db: sqlite3.Connection) -> None:
    """Have every commit on the disk before it returns; NORMAL lost acknowledged notes in simulated power cuts."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    # On macOS the disk's own cache is flushed only when asked for.
    db.execute("PRAGMA fullfsync = ON")
    db.execute("PRAGMA checkpoint_fullfsync = ON")


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether the file's pages hang together and, where that is quick to tell, its indexes agree with its tables."""
    pages, page_size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    check = "integrity_check" if pages * page_size <= _THOROUGHLY_CHECKED else "quick_check"
    return bool(db.execute(f"PRAGMA {check}(1)").fetchone()[0] == "ok")


def has_tables(db: sqlite3.Connection) -> bool:
    """Whether there is anything in the file."""
    return bool(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All writes inside happen, or none; the write lock is taken at once, so that what is read inside stays true.

    A transaction inside another belongs to it.
    """
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        roll_back(db)
        raise


def roll_back(db: sqlite3.Connection) -> None:
    """Undo the open transaction, unless SQLite has done it by itself, as on a full disk."""
    if db.in_transaction:
        db.execute("ROLLBACK")
