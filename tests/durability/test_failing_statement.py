"""Each statement that writes is refused in the middle of an action: what the action did before is taken back."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from briefing.app.session import Session
from briefing.errors import StoreUnwritableError
from tests.durability.reader import ACTIONS, PREPARATION, TRACES, Action, open_session, seen

WRITING = ("INSERT", "UPDATE", "DELETE", "REPLACE")


class Refusing(sqlite3.Connection):
    """A connection that SQLite makes read-only for one statement, once ``passing`` statements have written."""

    passing: int | None = None

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        self._begin(statement)
        try:
            return super().execute(statement, *values)
        finally:
            super().execute("PRAGMA query_only = OFF")

    def executemany(self, statement: str, rows: Iterable[Any]) -> sqlite3.Cursor:
        rows = list(rows)
        if rows:
            self._begin(statement)
        try:
            return super().executemany(statement, rows)
        finally:
            super().execute("PRAGMA query_only = OFF")

    def _begin(self, statement: str) -> None:
        if self.passing is None or not statement.startswith(WRITING):
            return
        if self.passing == 0:
            super().execute("PRAGMA query_only = ON")
        self.passing -= 1


@pytest.mark.parametrize("action", [*ACTIONS, *TRACES], ids=lambda action: action.name)
def test_an_action_is_taken_back_as_a_whole(quick_folder: Path, monkeypatch: pytest.MonkeyPatch, action: Action):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *where, **options: connect(*where, factory=Refusing, **options))
    with closing(open_session(quick_folder)) as session:
        db = session._store._opened.db
        assert isinstance(db, Refusing)
        for passing in count():
            for each in PREPARATION:
                each.act(session)
            before = seen(session)
            db.passing = passing
            error = failure_of(action, session)
            refused, db.passing = db.passing < 0, None
            if not refused:
                break
            if action in ACTIONS:
                why = f"Notes cannot be saved in {quick_folder / 'notes.db'}: read-only file system."
                assert (str(error), seen(session)) == (why, before)
            with closing(open_session(quick_folder)) as other:
                assert seen(other) == before
            action.act(session)
            with closing(open_session(quick_folder)) as other:
                assert seen(other) == seen(session) != before
        assert passing > 0


def failure_of(action: Action, session: Session) -> StoreUnwritableError | None:
    try:
        action.act(session)
    except StoreUnwritableError as error:
        return error
    return None
