"""A damaged first page, without which SQLite reads nothing of a file: it is replaced, in a copy."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from briefing.store.database import connect
from briefing.store.rescue import BROKEN, pass_over

_HEADER = 100
"""Bytes before the description of the tables on the first page (clause 1.3 of SQLite's file format)."""
_WRITTEN_BY, _READ_BY = 18, 19
_LOGGED = 2


@contextmanager
def readable(damaged: Path, like: Path) -> Iterator[Path]:
    """``damaged`` itself if SQLite finds its notes, else a copy with the header or the first page of ``like``.

    ``like`` is a new file whose tables were made as those of ``damaged`` were, so that they begin at the same pages.
    Nobody may have either file open: a program that closes a second handle gives up its locks.
    """
    if _has_notes(damaged):
        yield damaged
        return
    with like.open("rb") as new:
        first = new.read(4096)
    with tempfile.TemporaryDirectory(dir=damaged.parent, prefix=f".{damaged.stem}-") as folder:
        for size in (_HEADER, len(first)):
            copy = Path(folder) / f"{size}.db"
            _copy(damaged, copy, first[:size])
            if _has_notes(copy):
                yield copy
                return
        yield damaged


def _has_notes(path: Path) -> bool:
    try:
        with closing(connect(path)) as db:
            return db.execute("SELECT 1 FROM annotations NOT INDEXED LIMIT 1").fetchone() is not None
    except BROKEN as error:
        pass_over(error)
        return False


def _copy(damaged: Path, copy: Path, beginning: bytes) -> None:
    shutil.copyfile(damaged, copy)
    page = bytearray(beginning)
    log = damaged.with_name(f"{damaged.name}-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        page[_WRITTEN_BY] = page[_READ_BY] = _LOGGED
    # No count of pages, no list of free ones: SQLite then goes by the size of the file.
    page[28:40] = bytes(12)
    with copy.open("r+b") as file:
        file.write(page)
