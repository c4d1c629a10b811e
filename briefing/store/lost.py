"""A file that lost its name while it was open: it was deleted, or another file was put in its place.

SQLite goes on writing to it, and all of that would be gone when the program ends.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from briefing.errors import StoreError, StoreUnwritableError
from briefing.store.database import connect_in_memory
from briefing.store.failures import told_plainly
from briefing.store.opening import Opened, open_file
from briefing.store.rescue import carry_over


def open_anew(path: Path, lost: Opened) -> Opened:
    """A new file at ``path`` with all that is in ``lost``, whose file was deleted while it was open; closes ``lost``.

    Where it cannot be made all stays in memory. Raises ``StoreUnwritableError`` when ``lost`` cannot be read.
    """
    memory = _moved_to_memory(path, lost)
    try:
        opened = open_file(path)
        try:
            with told_plainly(path):
                # Another window may have done the same, and gone on.
                carry_over(memory, opened.db, over=False)
        except BaseException:
            opened.close()
            raise
    except StoreError as why:
        return Opened(memory, why, only_copy=True)
    memory.close()
    return opened


def leave(path: Path, lost: Opened) -> Opened:
    """A copy in memory of ``lost``, when another file has taken its place; closes ``lost``.

    Raises ``StoreUnwritableError`` when it cannot be read.
    """
    if lost.presence is not None and lost.presence.take_alone():
        # SQLite leaves the log of a file that has lost its name, and would play it into the one that has it now.
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                path.with_name(f"{path.name}{ending}").unlink()
    memory = _moved_to_memory(path, lost)
    return Opened(memory, StoreUnwritableError(path, "another file has taken its place; start the program again."))


def _moved_to_memory(path: Path, lost: Opened) -> sqlite3.Connection:
    memory = connect_in_memory()
    with told_plainly(path):
        lost.db.backup(memory)
    lost.close()
    return memory
