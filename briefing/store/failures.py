"""From SQLite's failures to the sentences a reader understands."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.errors import StoreUnwritableError, reason
from briefing.sentence import Sentence

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNREADABLE = frozenset(
    {
        0,  # Python's own, about characters
        sqlite3.SQLITE_ERROR,  # what a damaged description of the tables gives
        sqlite3.SQLITE_IOERR_READ,
        sqlite3.SQLITE_IOERR_SHORT_READ,
        sqlite3.SQLITE_IOERR_CORRUPTFS,
    }
)
# Bytes, the least it takes.
_LOG_INDEX = 32_768
_SYSTEM = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_IOERR: errno.EIO,
}
_WORDS = {
    sqlite3.SQLITE_BUSY: Sentence("another window is writing to it; try again in a moment."),
    sqlite3.SQLITE_LOCKED: Sentence("another window is writing to it; try again in a moment."),
    sqlite3.SQLITE_CORRUPT: Sentence("the file is damaged; start the program again to repair it."),
    sqlite3.SQLITE_NOTADB: Sentence("the file is damaged; start the program again to repair it."),
}
_KNOWN = _SYSTEM.keys() | _WORDS.keys() | {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_TOOBIG}


def _primary(error: sqlite3.Error) -> int:
    # The low byte names the kind; the rest tells details that differ between systems.
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def means_damage(error: sqlite3.Error) -> bool:
    """Whether ``error`` says that the file itself is broken."""
    return _primary(error) in _DAMAGED


def means_unreadable(error: sqlite3.Error) -> bool:
    """Whether ``error`` says that this part of the file cannot be read, and not that the system has other troubles."""
    return means_damage(error) or int(getattr(error, "sqlite_errorcode", 0)) in _UNREADABLE


def unwritable(error: sqlite3.Error, path: Path) -> StoreUnwritableError | None:
    """The sentence for ``error``, or None when it is a mistake of ours and no matter of the system."""
    code = _primary(error)
    if code not in _KNOWN:
        return None
    if code == sqlite3.SQLITE_IOERR and not _has_room(path.parent):
        # SQLite says so where it finds no room for the index into its log.
        code = sqlite3.SQLITE_FULL
    if code in _WORDS:
        return StoreUnwritableError(path, _WORDS[code])
    if code in _SYSTEM:
        return StoreUnwritableError(path, reason(OSError(_SYSTEM[code], os.strerror(_SYSTEM[code]))))
    return StoreUnwritableError(path, _why_not_opened(path) or f"{error}.")


def _has_room(folder: Path) -> bool:
    import shutil  # noqa: PLC0415 - rarely needed

    try:
        return shutil.disk_usage(folder).free >= _LOG_INDEX
    except OSError:
        return True


def _why_not_opened(path: Path) -> str:
    # SQLite only says "unable to open"; the system says why when asked again.
    refusal = refused_writing(path)
    if refusal is not None:
        return reason(refusal)
    try:
        descriptor = os.open(path.parent / f".{path.name}.try", os.O_CREAT | os.O_WRONLY, 0o600)
        os.close(descriptor)
        (path.parent / f".{path.name}.try").unlink()
    except OSError as error:
        return reason(error)
    return ""


def refused_writing(path: Path) -> OSError | None:
    """Why the system lets nobody like us write to the file, if it is there; found out without opening it.

    On POSIX systems a program that closes any handle of a file gives up all its locks on it. SQLite's are among them:
    another window that then closes would take itself for the last one, and delete the log that this one writes to.
    """
    if not path.exists() or os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return None
    unchanging = hasattr(os, "statvfs") and os.statvfs(path).f_flag & os.ST_RDONLY
    code = errno.EROFS if unchanging else errno.EACCES
    return OSError(code, os.strerror(code))


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's failures that come from the system into ``StoreUnwritableError``."""
    try:
        yield
    except sqlite3.Error as error:
        told = unwritable(error, path)
        if told is None:
            raise
        raise told from error
