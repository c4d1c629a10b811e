"""The shared folder in a real window: what a colleague puts there comes, what is written here goes there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Privacy
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.sharing.exchange import Exchange
from tests.gui.conftest import FEATURES, WAIT_MS, OpenWindow
from tests.gui.editions import NEW, OLD, annotate_old

PLAIN = SectionId("plain")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


@pytest.fixture
def amy(tmp_path: Path, folder: Path) -> Iterator[Session]:
    session = Session.open(FEATURES, DataFolder(tmp_path / "amy"))
    session.change_settings(author="Amy Lam", shared_folder=str(folder))
    yield session
    session.close()


@pytest.fixture
def sharing(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """A window that exchanges with the folder, and has done so once."""
    window.save_settings(author="Chan Siu Ming", shared_folder=str(folder))
    exchange = window.findChild(Exchange)
    assert isinstance(exchange, Exchange)
    exchange.follow_settings()
    qtbot.waitUntil(lambda: bool(exchange.state.when), timeout=WAIT_MS)
    return window


def bodies(session: Session) -> set[str]:
    return {one.body for one in session.annotations()}


def test_a_colleagues_note_comes_by_itself_and_is_told_quietly(sharing: MainWindow, amy: Session, qtbot: QtBot):
    amy.add(PLAIN, kind=Kind.RISK, body="Too late")
    amy.exchange_with_folder()
    qtbot.waitUntil(lambda: bodies(sharing.noting.session) == {"Too late"}, timeout=WAIT_MS)
    assert sharing.notices.sentence == "1 note came from the shared folder."
    assert sharing.side.tabs.tabText(2) == "Notes 1"


def test_a_note_written_here_reaches_the_colleague_but_a_private_one_does_not(
    sharing: MainWindow, amy: Session, folder: Path, qtbot: QtBot
):
    sharing.noting.add(PLAIN, Kind.KEY, "For all")
    hidden = sharing.noting.session.add(PLAIN, kind=Kind.KEY, body="Only mine", privacy=Privacy.PRIVATE)
    assert hidden.privacy is Privacy.PRIVATE
    qtbot.waitUntil(lambda: any(folder.glob("*.briefing-notes")), timeout=WAIT_MS)
    amy.exchange_with_folder()
    assert bodies(amy) == {"For all"}


def test_what_is_being_written_stays_when_something_comes(sharing: MainWindow, amy: Session, qtbot: QtBot):
    sharing.noting.draft_requested.emit(PLAIN)
    [editor] = sharing.side.notes.findChildren(NoteEditor)
    qtbot.keyClicks(editor.text, "Half a sen")
    amy.add(PLAIN, kind=Kind.RISK, body="Too late")
    amy.exchange_with_folder()
    qtbot.waitUntil(lambda: "Too late" in bodies(sharing.noting.session), timeout=WAIT_MS)
    qtbot.keyClicks(editor.text, "tence")
    editor.flush()
    assert bodies(sharing.noting.session) == {"Half a sentence", "Too late"}


def test_a_folder_that_is_away_is_told_once_and_found_again(sharing: MainWindow, folder: Path, qtbot: QtBot):
    exchange = sharing.findChild(Exchange)
    assert isinstance(exchange, Exchange)
    away = folder.rename(folder.with_name("away"))
    exchange.exchange()
    qtbot.waitUntil(lambda: bool(exchange.state.problem), timeout=WAIT_MS)
    assert "cannot be used" in sharing.notices.sentence
    sharing.notices.dismiss()
    with qtbot.waitSignal(exchange.state_changed):
        exchange.exchange()
    assert sharing.notices.sentence == ""
    away.rename(folder)
    exchange.exchange()
    qtbot.waitUntil(lambda: not exchange.state.problem, timeout=WAIT_MS)


def test_places_of_notes_from_another_edition_are_found_beside_the_window(
    open_window: OpenWindow, folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    annotate_old(tmp_path / "amy", 8)
    amy = Session.open(OLD, DataFolder(tmp_path / "amy"))
    amy.change_settings(author="Amy Lam", shared_folder=str(folder))
    amy.exchange_with_folder()
    written = len(amy.annotations())
    amy.close()
    window = open_window(NEW)
    # What finds places on the UI thread.
    monkeypatch.setattr("briefing.app.places.find_places", None)
    window.save_settings(shared_folder=str(folder))
    exchange = window.findChild(Exchange)
    assert isinstance(exchange, Exchange)
    exchange.follow_settings()
    qtbot.waitUntil(lambda: len(window.noting.session.annotations()) == written, timeout=WAIT_MS)
    assert any(window.noting.session.place(one) for one in window.noting.session.annotations())
