"""From a path to a database that can be used: the file itself, a repaired one, or a copy in memory that cannot save."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import StoreError, StoreUnwritableError, reason
from briefing.sentence import Sentence
from briefing.store.database import (
    connect,
    connect_in_memory,
    connect_read_only,
    has_tables,
    is_sound,
    make_durable,
)
from briefing.store.failures import means_damage, refused_writing, told_plainly
from briefing.store.migrations import STEPS, migrate, refuse_newer, version
from briefing.store.presence import Presence
from briefing.store.repair import ended_halfway, repair, told
from briefing.store.rescue import carry_over, has_all_columns

# Each takes a tenth of a second when another window keeps the file from being repaired.
_ATTEMPTS = 10


Identity = tuple[int, int]
"""Which file it is, whatever its name."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection; ``unwritable`` says why nothing can be saved through it, ``notice`` what the reader should know.

    ``identity`` is the file's; ``only_copy`` says that no file holds what is in it.
    """

    db: sqlite3.Connection
    unwritable: StoreError | None = None
    notice: str = ""
    presence: Presence | None = None
    identity: Identity | None = None
    only_copy: bool = False

    def close(self) -> None:
        """Close the file; other windows may then repair it."""
        self.db.close()
        if self.presence is not None:
            self.presence.close()


def open_file(path: Path) -> Opened:
    """The file at ``path``, ready for writing; made if it is not there, repaired if it is damaged.

    Raises ``StoreTooNewError``, or ``StoreUnwritableError`` when it cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _ask_for_writing(path)
        with told_plainly(path):
            presence = Presence(path)
            try:
                return _made_or_repaired(path, presence)
            except BaseException:
                presence.close()
                raise
    except FileExistsError as error:
        raise StoreUnwritableError(path, Sentence("there is a file where its folder should be.")) from error
    except OSError as error:
        raise StoreUnwritableError(path, reason(error)) from error


def identity_of(path: Path) -> Identity | None:
    """Which file is at ``path``, or None if there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    # Elsewhere the system lets nobody delete or replace a file that is open, and does not number all of them for good.
    return (found.st_dev, found.st_ino) if os.name == "posix" else (0, 0)


def open_copy(path: Path, why: StoreError) -> Opened:
    """What can be read at ``path`` as a copy in memory, for a file that cannot be written to because of ``why``."""
    memory = connect_in_memory()
    try:
        if path.exists():
            with closing(connect_read_only(path)) as source:
                refuse_newer(source, path)
                source.backup(memory)
            memory = _readable(memory)
    except StoreError:
        memory.close()
        raise
    except (sqlite3.Error, OSError):
        # Not even readable: the reader is told why nothing can be saved, and sees a briefing without notes.
        memory.close()
        memory = connect_in_memory()
    migrate(memory)
    return Opened(memory, why, str(why))


def _readable(memory: sqlite3.Connection) -> sqlite3.Connection:
    """``memory``, or what can be read of it if it is the copy of a damaged file."""
    if _hangs_together(memory):
        return memory
    fresh = connect_in_memory()
    migrate(fresh)
    carry_over(memory, fresh)
    memory.close()
    return fresh


def open_nothing(why: StoreError) -> Opened:
    """An empty database in memory, for a file that must not be touched because of ``why``."""
    memory = connect_in_memory()
    migrate(memory)
    return Opened(memory, why, str(why))


def _made_or_repaired(path: Path, presence: Presence) -> Opened:
    aside: Path | None = None
    for _ in range(_ATTEMPTS):
        # A file that is not there yet is made alone too: SQLite lets no two windows prepare it at once.
        db = _sound(path) if path.exists() else None
        if db is not None:
            notice = told(db, aside) if aside is not None else ""
            return Opened(db, notice=notice, presence=presence, identity=identity_of(path))
        if presence.take_alone():
            try:
                # Another window may have made or repaired it meanwhile.
                db = _sound(path)
                if db is None:
                    aside = repair(path)
                else:
                    db.close()
            finally:
                presence.share()
    if not path.exists():
        raise StoreUnwritableError(
            path, Sentence("the file was deleted while other windows use it; close them and try again.")
        )
    raise StoreUnwritableError(
        path, Sentence("the file is damaged; close the other windows, then start again to repair it.")
    )


def _sound(path: Path) -> sqlite3.Connection | None:
    """The connection, or None when the file is damaged."""
    if ended_halfway(path):
        return None
    db = connect(path)
    try:
        # Before anything is written: a newer program's file is left as it is.
        refuse_newer(db, path)
        if _hangs_together(db):
            is_old = version(db) < len(STEPS)
            make_durable(db)
            migrate(db, backup_of=path)
            # What an old file lacks shows when it should have all that this version has.
            if not is_old or _hangs_together(db):
                return db
    except sqlite3.Error as error:
        db.close()
        if means_damage(error):
            return None
        raise
    except StoreError:
        db.close()
        raise
    db.close()
    return None


def _hangs_together(db: sqlite3.Connection) -> bool:
    try:
        if not is_sound(db):
            return False
        if version(db) < 1:
            return version(db) == 0 and not has_tables(db)
        return version(db) < len(STEPS) or has_all_columns(db)
    except UnicodeDecodeError:
        return False
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            # What a broken header or table description gives.
            return False
        raise


def _ask_for_writing(path: Path) -> None:
    # SQLite opens a read-only file without a word; better told at the start than after the first note.
    refusal = refused_writing(path)
    if refusal is not None:
        raise refusal
