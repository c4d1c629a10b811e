"""The shape of the reader's file, as ordered steps: ``user_version`` is the number of steps that were done."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from briefing.errors import StoreTooNewError
from briefing.store.database import roll_back

Step = Callable[[sqlite3.Connection], None]


def _notes_and_reading(db: sqlite3.Connection) -> None:
    db.execute(
        """CREATE TABLE annotations (
            id TEXT PRIMARY KEY,
            pack TEXT NOT NULL, edition TEXT NOT NULL, pack_digest TEXT NOT NULL, language TEXT NOT NULL,
            section TEXT, section_digest TEXT NOT NULL,
            start INTEGER, "end" INTEGER, exact TEXT, prefix TEXT, suffix TEXT, block TEXT,
            kind TEXT NOT NULL, body TEXT NOT NULL, tags TEXT NOT NULL, status TEXT NOT NULL, privacy TEXT NOT NULL,
            creator TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
            deleted INTEGER NOT NULL, extra TEXT NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX annotations_of_pack ON annotations (pack, deleted)")
    db.execute(
        """CREATE TABLE texts (
            digest TEXT PRIMARY KEY,
            pack TEXT NOT NULL, edition TEXT NOT NULL, language TEXT NOT NULL, section TEXT NOT NULL,
            text TEXT NOT NULL, leaves TEXT NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE states (
            pack TEXT NOT NULL, section TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (pack, section)
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE places (
            pack TEXT PRIMARY KEY,
            section TEXT NOT NULL, offset INTEGER NOT NULL, section_digest TEXT NOT NULL, block TEXT
        ) STRICT"""
    )


def _other_editions(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE annotations ADD COLUMN revision TEXT NOT NULL DEFAULT ''")
    # Only a memory of what can be worked out again: where notes stand in an edition they were not made on.
    db.execute(
        """CREATE TABLE resolutions (
            annotation TEXT NOT NULL, pack_digest TEXT NOT NULL, basis TEXT NOT NULL, resolution TEXT NOT NULL,
            PRIMARY KEY (annotation, pack_digest)
        ) STRICT"""
    )


def _exchange(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE annotations ADD COLUMN reply_to TEXT")
    for column in ("owner", "due", "rivals", "clocks"):
        db.execute(f"ALTER TABLE annotations ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    # Facts about this data folder, such as the name under which its clock stamps changes.
    db.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    # Stamps of clocks that ran ahead, and what they count as since they were first seen.
    db.execute("CREATE TABLE witnesses (stamp TEXT PRIMARY KEY, counts_as TEXT NOT NULL) STRICT")
    # What was purged must not come back with the next file that still has it.
    db.execute("CREATE TABLE purged (annotation TEXT PRIMARY KEY, clocks TEXT NOT NULL) STRICT")
    db.execute("CREATE TABLE authors (name TEXT PRIMARY KEY, colour INTEGER NOT NULL) STRICT")


STEPS: tuple[Step, ...] = (_notes_and_reading, _other_editions, _exchange)


def version(db: sqlite3.Connection) -> int:
    """How many steps the file has behind it; 0 for a new file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(db: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Raise ``StoreTooNewError`` when a later program wrote the file."""
    found = version(db)
    if found > len(steps):
        raise StoreTooNewError(path, found, len(steps))


def migrate(db: sqlite3.Connection, *, backup_of: Path | None = None, steps: tuple[Step, ...] = STEPS) -> None:
    """Do the steps the file lacks, all or none.

    Before that the file at ``backup_of`` is backed up beside itself (as ``notes-v1.db`` when it has version 1).
    """
    found = version(db)
    if found >= len(steps):
        return
    if found and backup_of is not None:
        _back_up(db, backup_of.with_stem(f"{backup_of.stem}-v{found}"))
    db.execute("BEGIN IMMEDIATE")
    try:
        # Another window may have done them while this one waited for the lock.
        for step in steps[version(db) :]:
            step(db)
        db.execute(f"PRAGMA user_version = {len(steps)}")
        db.execute("COMMIT")
    except BaseException:
        roll_back(db)
        raise


def _back_up(db: sqlite3.Connection, target: Path) -> None:
    # Not a copy of the file: the newest notes may still be in its write-ahead log.
    copy = sqlite3.connect(target)
    try:
        db.backup(copy)
    finally:
        copy.close()
