"""From a path to a database that can be used: the file itself, a repaired one, or a copy in memory that cannot save."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefing.errors import StoreError, StoreUnwritableError, reason
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
from briefing.store.rescue import carry_over, has_all_columns, set_aside


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection; ``unwritable`` says why nothing can be saved through it, ``notice`` what the reader should know."""

    db: sqlite3.Connection
    unwritable: StoreError | None = None
    notice: str = ""


def open_file(path: Path) -> Opened:
    """The file at ``path``, ready for writing; made if it is not there, repaired if it is damaged.

    Raises ``StoreTooNewError``, or ``StoreUnwritableError`` when it cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() and _new_file(path).exists():
            # A repair ended between its two renamings.
            _new_file(path).replace(path)
        _ask_for_writing(path)
        with told_plainly(path):
            db = _sound(path)
            return Opened(db) if db is not None else _repaired(path)
    except FileExistsError as error:
        raise StoreUnwritableError(path, "there is a file where its folder should be.") from error
    except OSError as error:
        raise StoreUnwritableError(path, reason(error)) from error


def open_copy(path: Path, why: StoreError) -> Opened:
    """What can be read at ``path`` as a copy in memory, for a file that cannot be written to because of ``why``."""
    memory = connect_in_memory()
    try:
        if path.exists():
            with closing(connect_read_only(path)) as source:
                refuse_newer(source, path)
                source.backup(memory)
    except StoreError:
        memory.close()
        raise
    except (sqlite3.Error, OSError):
        # Not even readable: the reader is told why nothing can be saved, and sees a briefing without notes.
        memory.close()
        memory = connect_in_memory()
    migrate(memory)
    return Opened(memory, why, str(why))


def open_nothing(why: StoreError) -> Opened:
    """An empty database in memory, for a file that must not be touched because of ``why``."""
    memory = connect_in_memory()
    migrate(memory)
    return Opened(memory, why, str(why))


def _sound(path: Path) -> sqlite3.Connection | None:
    """The connection, or None when the file is damaged."""
    db = connect(path)
    try:
        # Before anything is written: a newer program's file is left as it is.
        refuse_newer(db, path)
        if _hangs_together(db):
            make_durable(db)
            migrate(db, backup_of=path)
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


def _repaired(path: Path) -> Opened:
    # The new file takes the old one's place only when it is complete, so that a full disk leaves all as it was.
    new = _new_file(path)
    new.unlink(missing_ok=True)
    with closing(connect(new)) as db:
        migrate(db)
        carried = carry_over(path, db)
    aside = set_aside(path, datetime.now().astimezone())
    new.replace(path)
    db = connect(path)
    make_durable(db)
    notes = "1 note was" if carried == 1 else f"{carried} notes were"
    return Opened(
        db,
        notice=f"The notes file was damaged: {notes} carried over into a new one, the damaged one is kept as {aside}.",
    )


def _new_file(path: Path) -> Path:
    return path.with_stem(f"{path.stem}-repaired")
