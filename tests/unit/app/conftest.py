from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, TRADITIONAL, Language, PackId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.store.store import Store
from tests.unit.builders import pack

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class HandMade:
    """A source of the small pack in two languages."""

    id = PackId("test-pack")
    languages = (ENGLISH, TRADITIONAL)

    def __init__(self, **options: str) -> None:
        self._options = options

    def read(self, language: Language | None = None, _progress: Progress = NO_PROGRESS) -> Pack:
        return pack(language=language or ENGLISH, languages=self.languages, **self._options)


class Ticking:
    """A clock that is a second later each time it is asked."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


Open = Callable[[], Session]
Colleague = Callable[[str], Session]


@pytest.fixture
def open_one(data_folder: Path) -> Iterator[Open]:
    """Opens sessions on one data folder, as windows do one after another."""
    opened: list[Session] = []
    clock = Ticking()

    def open_another() -> Session:
        source, data = HandMade(), DataFolder(data_folder)
        opened.append(Session(source, source.read(), Store.open(data.notes), data, clock))
        return opened[-1]

    yield open_another
    for session in opened:
        session.close()


@pytest.fixture
def session(open_one: Open) -> Session:
    return open_one()


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Colleague]:
    """Opens the briefing on a computer of somebody's own; all clocks there go alike."""
    opened: list[Session] = []
    clock = Ticking()

    def open_for(name: str) -> Session:
        source, data = HandMade(), DataFolder(tmp_path / name)
        opened.append(Session(source, source.read(), Store.open(data.notes), data, clock))
        opened[-1].change_settings(author=name)
        return opened[-1]

    yield open_for
    for session in opened:
        session.close()
