"""What happens to a damaged file: it is set aside under a dated name, and what can be read of it is carried over."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from briefing.store.database import transaction
from briefing.store.failures import means_unreadable
from briefing.store.rows import (
    ANNOTATION_COLUMNS,
    AUTHOR_COLUMNS,
    FACT_COLUMNS,
    PLACE_COLUMNS,
    PURGED_COLUMNS,
    RESOLUTION_COLUMNS,
    STATE_COLUMNS,
    TEXT_COLUMNS,
    WITNESS_COLUMNS,
    Row,
    put_statement,
    quoted,
)

TABLES = {
    "annotations": ANNOTATION_COLUMNS,
    "texts": TEXT_COLUMNS,
    "states": STATE_COLUMNS,
    "places": PLACE_COLUMNS,
    "resolutions": RESOLUTION_COLUMNS,
    "facts": FACT_COLUMNS,
    "witnesses": WITNESS_COLUMNS,
    "purged": PURGED_COLUMNS,
    "authors": AUTHOR_COLUMNS,
}
BROKEN = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading a damaged file raises; the second where the name of a column is damaged. See ``pass_over``."""
# Each row in a gap is asked for by its number, which must come to an end when the numbers are damaged too.
_LONGEST_GAP = 200_000


def has_all_columns(db: sqlite3.Connection) -> bool:
    """Whether every table is there as this version of the program made it; raises ``OperationalError`` if not."""
    for table, columns in TABLES.items():
        db.execute(f"SELECT {quoted(columns)} FROM {table} LIMIT 0")
    return True


def set_aside(path: Path, now: datetime) -> Path:
    """Rename the damaged file and its write-ahead log; returns the new name."""
    aside = path.with_stem(f"{path.stem}-damaged-{now:%Y-%m-%d-%H%M%S}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_stem(f"{path.stem}-damaged-{now:%Y-%m-%d-%H%M%S}-{number}")
    path.rename(aside)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        log.rename(aside.with_name(f"{aside.name}-wal"))
    # Only an index into the log; SQLite makes it anew.
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return aside


def carry_over(source: sqlite3.Connection, db: sqlite3.Connection, *, over: bool = True) -> None:
    """Write every row of ``source`` that can be read into ``db``: ``over`` those with its key, or only beside them."""
    with transaction(db):
        source.text_factory = lambda raw: raw.decode(errors="replace")
        for table, columns in TABLES.items():
            there = _columns_there(source, table)
            readable = tuple(column for column in columns if column in there)
            for row in _readable(source, f"SELECT rowid, {quoted(readable)} FROM {table} NOT INDEXED"):
                _put(db, table, dict(zip(readable, row[1:], strict=True)), over=over)


def pass_over(error: Exception) -> None:
    """Raise ``error`` again unless damage is behind it: a full disk is no reason to give up notes that can be read."""
    if isinstance(error, sqlite3.Error) and not means_unreadable(error):
        raise error


def _columns_there(db: sqlite3.Connection, table: str) -> frozenset[str]:
    # An older file lacks columns that later steps add, with a default.
    try:
        return frozenset(name for _, name, *_ in db.execute(f"PRAGMA table_info({table})"))
    except BROKEN as error:
        pass_over(error)
        return frozenset()


def _put(db: sqlite3.Connection, table: str, values: dict[str, object], *, over: bool) -> None:
    if table == "texts" and not _is_whole(values):
        return
    try:
        db.execute(put_statement(table, tuple(values), over=over), tuple(values.values()))
    except (sqlite3.IntegrityError, sqlite3.DataError):
        # A number where text belongs, or nothing at all: no part of a note.
        return


def _is_whole(kept: dict[str, object]) -> bool:
    text = kept.get("text")
    return isinstance(text, str) and hashlib.sha256(text.encode()).hexdigest() == kept.get("digest")


def _readable(db: sqlite3.Connection, select: str) -> Iterator[Row]:
    """The rows that can be read: forwards to the first broken page, backwards to the last, and one by one between."""
    first, last = 0, 0
    try:
        for row in db.execute(f"{select} ORDER BY rowid"):
            first = row[0]
            yield row
    except BROKEN as error:
        pass_over(error)
    else:
        return
    try:
        for row in db.execute(f"{select} ORDER BY rowid DESC"):
            if row[0] <= first:
                return
            last = row[0]
            yield row
    except BROKEN as error:
        pass_over(error)
    for number in range(first + 1, min(last, first + _LONGEST_GAP)):
        yield from _one(db, select, number)


def _one(db: sqlite3.Connection, select: str, number: int) -> Iterator[Row]:
    try:
        yield from db.execute(f"{select} WHERE rowid = ?", (number,))
    except BROKEN as error:
        pass_over(error)
