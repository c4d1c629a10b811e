"""Notes files, and what may befall them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from briefing.annotation.model import Kind
from briefing.store.database import make_durable
from briefing.store.migrations import STEPS, migrate
from briefing.store.rows import quoted
from tests.durability.reader import ONE, open_session

PAGE = 4096


def filled(folder: Path, notes: int = 30) -> Path:
    """A data folder with so many notes; returns the notes file."""
    with closing(open_session(folder)) as session:
        for number in range(notes):
            session.add(ONE, kind=Kind.KEY, body=f"note {number} " * 100)
    return folder / "notes.db"


def of_first_version(folder: Path, notes: int) -> Path:
    """A data folder as the first version of the program left it, with so many notes."""
    newest, first = filled(folder / "newest", notes), folder / "notes.db"
    with closing(sqlite3.connect(first, isolation_level=None)) as db:
        make_durable(db)
        migrate(db, steps=STEPS[:1])
        db.execute("ATTACH ? AS newest", (str(newest),))
        for table in ("annotations", "texts"):
            columns = quoted(tuple(name for _, name, *_ in db.execute(f"PRAGMA main.table_info({table})")))
            db.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM newest.{table}")
    shutil.rmtree(newest.parent)
    return first


def break_a_page(path: Path) -> None:
    """Overwrite the page that holds the sixth note."""
    notes = bytearray(path.read_bytes())
    page = notes.index(b"note 5 note 5") // PAGE * PAGE
    notes[page : page + PAGE] = b"\xff" * PAGE
    path.write_bytes(notes)


def break_the_first_page(path: Path) -> None:
    """Overwrite as much of the beginning as a disk writes at once."""
    notes = bytearray(path.read_bytes())
    notes[:512] = b"\xff" * 512
    path.write_bytes(notes)
