"""What happens to a damaged file: it is set aside under a dated name, and what can be read of it is carried over."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from briefing.store.database import transaction
from briefing.store.rows import ANNOTATION_COLUMNS, TEXT_COLUMNS, annotation_of, put_statement

TABLES = {
    "annotations": ANNOTATION_COLUMNS,
    "texts": TEXT_COLUMNS,
    "states": ("pack", "section", "state"),
    "places": ("pack", "section", "offset", "section_digest", "block"),
}
# Each row in a gap is asked for by its number, which must come to an end when the numbers are damaged too.
_LONGEST_GAP = 200_000


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


def carry_over(damaged: Path, db: sqlite3.Connection) -> int:
    """Write every row of ``damaged`` that can be read and makes sense into ``db``; returns the number of live notes."""
    with closing(sqlite3.connect(damaged, isolation_level=None)) as source, transaction(db):
        source.row_factory = sqlite3.Row
        source.text_factory = lambda raw: raw.decode(errors="replace")
        for table, columns in TABLES.items():
            statement = put_statement(table, columns)
            for row in _readable(source, table):
                if _makes_sense(table, row):
                    db.execute(statement, tuple(row[column] for column in columns))
    return int(db.execute("SELECT count(*) FROM annotations WHERE NOT deleted").fetchone()[0])


def _makes_sense(table: str, row: sqlite3.Row) -> bool:
    try:
        if table == "annotations":
            annotation_of(row)
        if table == "texts":
            return bool(hashlib.sha256(row["text"].encode()).hexdigest() == row["digest"])
    except (ValueError, TypeError, AttributeError, IndexError):
        return False
    return all(row[column] is not None or column == "block" or table == "annotations" for column in TABLES[table])


def _readable(db: sqlite3.Connection, table: str) -> Iterator[sqlite3.Row]:
    """The rows that can be read: forwards to the first broken page, backwards to the last, and one by one between."""
    first, last = 0, 0
    try:
        for row in db.execute(f"SELECT rowid AS number, * FROM {table} NOT INDEXED ORDER BY rowid"):
            first = row["number"]
            yield row
    except sqlite3.DatabaseError:
        pass
    else:
        return
    try:
        for row in db.execute(f"SELECT rowid AS number, * FROM {table} NOT INDEXED ORDER BY rowid DESC"):
            if row["number"] <= first:
                return
            last = row["number"]
            yield row
    except sqlite3.DatabaseError:
        pass
    for number in range(first + 1, min(last, first + _LONGEST_GAP)):
        yield from _one(db, table, number)


def _one(db: sqlite3.Connection, table: str, number: int) -> Iterator[sqlite3.Row]:
    try:
        yield from db.execute(f"SELECT rowid AS number, * FROM {table} NOT INDEXED WHERE rowid = ?", (number,))
    except sqlite3.DatabaseError:
        return
