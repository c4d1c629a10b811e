"""Who has the notes file open, so that a repair never puts another file in its place under a window that uses it."""

import sqlite3
from pathlib import Path

from briefing.store.database import connect

_WAIT_MS = 100


class Presence:
    """A lock that all windows with the file open share, and that a repair has alone.

    It lies in a file of its own, as a damaged one cannot be locked; the system gives it up when a program ends, in
    whatever way. Raises ``sqlite3.OperationalError`` where it cannot be had.
    """

    def __init__(self, path: Path) -> None:
        lock = path.with_suffix(".lock")
        if lock.exists() and lock.stat().st_size:
            # Nothing is ever written to it, so something else was put there.
            lock.unlink()
        self._db = connect(lock)
        try:
            self.share()
        except sqlite3.Error:
            self.close()
            raise

    def share(self) -> None:
        """Have the lock together with others; waits while a repair goes on."""
        self._give_up()
        self._db.execute("BEGIN")
        # Only reading takes the lock.
        self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def take_alone(self) -> bool:
        """Have the lock alone, and say so; or share it as before because another window has it."""
        self._give_up()
        self._db.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
        try:
            self._db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            self.share()
            return False
        return True

    def close(self) -> None:
        """Give the lock up for good."""
        self._db.close()

    def _give_up(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
