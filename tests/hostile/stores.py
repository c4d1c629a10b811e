"""Hostile files in the place of the reader's own notes: strange, newer, broken."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from briefing.store.store import Store
from tests.hostile.threat import Door, Threat, written


def threats() -> Iterator[Threat]:
    """All hostile databases. A damaged one is put aside and the reader told; a newer one is left alone."""
    for name, make, told in _REPAIRED:
        yield Threat(Door.STORE, f"store-{name}.db", make, told, harmless=True)
    newer = _changed("PRAGMA user_version = 99")
    yield Threat(Door.STORE, "store-newer.db", newer, "was written by a newer version of the program")
    highest = _changed(f"PRAGMA user_version = {2**31 - 1}")
    yield Threat(Door.STORE, "store-highest-version.db", highest, "was written by a newer version of the program")


def _empty(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    path.with_suffix(".lock").unlink()


def _changed(*statements: str) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        _empty(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            for statement in statements:
                db.execute(statement)

    return make


def _overwritten(at: int, content: bytes) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        _empty(path)
        with path.open("r+b") as file:
            file.seek(at)
            file.write(content)

    return make


def _truncated(path: Path) -> None:
    _empty(path)
    with path.open("r+b") as file:
        file.truncate(6_000)


_ASIDE = "was damaged"
_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
_REPAIRED = (
    ("no-database", written(b"not a database at all" * 500), _ASIDE),
    ("picture-instead", written(b"\x89PNG\r\n\x1a\n" + bytes(5_000)), _ASIDE),
    ("wrong-schema", _changed("DROP TABLE annotations", "CREATE TABLE annotations (a, b)"), _ASIDE),
    ("table-missing", _changed("DROP TABLE annotations"), _ASIDE),
    ("view-instead-of-table", _changed("DROP TABLE annotations", f"CREATE VIEW annotations AS {_ENDLESS}"), _ASIDE),
    ("first-page-overwritten", _overwritten(100, b"\xff" * 900), _ASIDE),
    ("pages-overwritten", _overwritten(4_096, b"\xff" * 8_192), _ASIDE),
    ("page-size-lie", _overwritten(16, b"\x00\x07"), _ASIDE),
    ("cut-off", _truncated, _ASIDE),
    ("negative-version", _changed("PRAGMA user_version = -5"), ""),
)
