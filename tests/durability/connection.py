"""What the store uses of ``sqlite3.Connection``, on a disk that can fail."""

import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw
import pytest

from tests.durability.disk import Disk, is_made_here

_FOLDED_AT = 1000
"""Pages in the write-ahead log at which SQLite folds it into the file, if nothing else is said."""
_KINDS: dict[int, type[sqlite3.Error]] = {
    apsw.SQLITE_CORRUPT: sqlite3.DatabaseError,
    apsw.SQLITE_NOTADB: sqlite3.DatabaseError,
    apsw.SQLITE_CONSTRAINT: sqlite3.IntegrityError,
    apsw.SQLITE_MISMATCH: sqlite3.IntegrityError,
    apsw.SQLITE_TOOBIG: sqlite3.DataError,
}


class Connection:
    """A connection that behaves as one of ``sqlite3`` with ``isolation_level=None`` does."""

    text_factory: Callable[[bytes], object] = str

    def __init__(self, disk: Disk, database: str, *, timeout: float, flags: int) -> None:
        with _as_sqlite3_says():
            self._db = apsw.Connection(database, flags=flags, vfs=None if database == ":memory:" else disk.name)
        self._db.set_busy_timeout(int(timeout * 1000))
        self._db.set_wal_hook(_fold)

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction

    def execute(self, statement: str, values: Sequence[object] = ()) -> "Cursor":
        with _as_sqlite3_says():
            return Cursor(self._db.execute(statement, tuple(values)))

    def executemany(self, statement: str, rows: Iterable[Sequence[object]]) -> "Cursor":
        with _as_sqlite3_says():
            return Cursor(self._db.executemany(statement, [tuple(row) for row in rows]))

    def backup(self, target: "Connection") -> None:
        with _as_sqlite3_says():
            copying = target._db.backup("main", self._db, "main")
            try:
                copying.step()
            finally:
                # apsw stumbles over what fails while a backup that has failed is rolled back.
                with suppress(apsw.Error, SystemError):
                    copying.close(force=True)

    def close(self) -> None:
        # sqlite3 is silent when the write-ahead log cannot be folded into the file at the end: it is simply kept.
        with suppress(apsw.Error):
            self._db.close()


class Cursor:
    """The rows that a statement gives."""

    def __init__(self, cursor: apsw.Cursor) -> None:
        self._cursor = cursor

    def fetchone(self) -> tuple[object, ...] | None:
        with _as_sqlite3_says():
            return self._cursor.fetchone()

    def fetchall(self) -> list[tuple[object, ...]]:
        with _as_sqlite3_says():
            return list(self._cursor.fetchall())

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        with _as_sqlite3_says():
            yield from self._cursor


def put_sqlite_on(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have all files that ``sqlite3.connect`` opens lie on ``disk``."""

    def connect(
        database: str | Path,
        timeout: float = 5.0,
        *,
        isolation_level: str | None = None,
        check_same_thread: bool = True,
        uri: bool = False,
    ) -> Connection:
        assert isolation_level is None, "the store begins and ends its transactions by itself"
        assert check_same_thread in (True, False)
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | (apsw.SQLITE_OPEN_URI if uri else 0)
        return Connection(disk, str(database), timeout=timeout, flags=flags)

    def tell_unraisable(unraisable: "sys.UnraisableHookArgs") -> None:
        # SQLite passes over some failures, such as that of folding a log; apsw finds them worth telling.
        if not is_made_here(unraisable.exc_value):
            tell(unraisable)

    tell = sys.unraisablehook
    monkeypatch.setattr(sqlite3, "connect", connect)
    monkeypatch.setattr(sys, "unraisablehook", tell_unraisable)


def _fold(db: apsw.Connection, _name: str, pages: int) -> int:
    # As SQLite does by itself, silent when that fails: the commit is safe in the log. apsw would raise out of COMMIT.
    if pages >= _FOLDED_AT:
        with suppress(apsw.Error):
            db.wal_checkpoint()
    return apsw.SQLITE_OK


@contextmanager
def _as_sqlite3_says() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        told = _KINDS.get(getattr(error, "result", 0), sqlite3.OperationalError)(str(error))
        told.sqlite_errorcode = getattr(error, "extendedresult", 0)
        raise told from error
