"""Deleted notes in a real window: brought back, or gone for good after the reader was asked."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.trash.card import DeletedCard
from briefing.ui.trash.page import TrashPage
from briefing.ui.trash.purge_dialog import PurgeDialog

PLAIN = SectionId("plain")


@pytest.fixture
def trash(window: MainWindow) -> TrashPage:
    """The page with two deleted notes, of which “Second” was deleted last."""
    session = window.noting.session
    for body in ("First", "Second", "Third"):
        session.add(PLAIN, kind=Kind.RISK, body=body)
    for one in session.annotations()[:2]:
        window.noting.delete(one.id)
    window.actions_by_id["deleted-notes"].trigger()
    page = window.middle.page
    assert isinstance(page, TrashPage)
    return page


def bodies(page: TrashPage) -> set[str]:
    return {card.annotation.body for card in page.list.cards() if isinstance(card, DeletedCard)}


def live(window: MainWindow) -> set[str]:
    return {one.body for one in window.noting.session.annotations()}


def press(dialog: PurgeDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


def test_deleted_notes_are_listed(trash: TrashPage):
    assert len(bodies(trash)) == 2
    assert trash.summary.text() == "2 notes. They stay here until you delete them for good."


def test_enter_brings_a_note_back_and_the_keyboard_goes_to_the_next(trash: TrashPage, window: MainWindow, qtbot: QtBot):
    first = next(card for card in trash.list.cards() if isinstance(card, DeletedCard))
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert first.annotation.body in live(window)
    [left] = (card for card in trash.list.cards() if isinstance(card, DeletedCard))
    assert left.hasFocus()


def test_all_are_brought_back_at_once(trash: TrashPage, window: MainWindow):
    trash.restore_all.click()
    assert live(window) == {"First", "Second", "Third"}
    assert trash.summary.text() == "No note is deleted."


def test_nothing_goes_for_good_without_being_asked(trash: TrashPage, window: MainWindow):
    trash.purge_all.click()
    dialog = window.findChild(PurgeDialog)
    assert isinstance(dialog, PurgeDialog)
    dialog.reject()
    assert len(window.noting.session.deleted()) == 2


def test_a_note_goes_for_good(trash: TrashPage, window: MainWindow):
    trash.purge_all.click()
    dialog = window.findChild(PurgeDialog)
    assert isinstance(dialog, PurgeDialog)
    press(dialog, "Delete for good")
    assert window.noting.session.deleted() == ()
    assert bodies(trash) == set()
    assert window.notices.sentence == "2 notes deleted for good."


def test_notes_are_saved_before_they_go(trash: TrashPage, window: MainWindow, tmp_path: Path):
    trash.purge_all.click()
    dialog = window.findChild(PurgeDialog)
    assert isinstance(dialog, PurgeDialog)
    press(dialog, "Save to a file first…")
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    saved = tmp_path / "gone.jsonld"
    chooser.fileSelected.emit(str(saved))
    assert len(json.loads(saved.read_text("utf-8"))["items"]) == 2
    assert window.noting.session.deleted() == ()


def test_escape_leads_back_to_the_text(trash: TrashPage, window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(trash, Qt.Key.Key_Escape)
    assert window.middle.page is None
    assert window.reader.hasFocus()
