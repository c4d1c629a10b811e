"""Changing keys in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.ui.dialogs.shortcuts import ShortcutsDialog
from briefing.ui.keys.page import KeysPage
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow


@pytest.fixture
def page(window: MainWindow) -> KeysPage:
    window.actions_by_id["keys"].trigger()
    found = window.findChild(KeysPage)
    assert isinstance(found, KeysPage)
    return found


def keys(window: MainWindow, command: str) -> list[str]:
    return [each.toString() for each in window.actions_by_id[command].shortcuts()]


def give(page: KeysPage, command: str, pressed: str) -> None:
    page.choose(command)
    page.edit.setKeySequence(QKeySequence(pressed))
    page.use.click()


def test_new_keys_hold_at_once_and_after_a_restart(
    page: KeysPage, window: MainWindow, open_window: OpenWindow, qtbot: QtBot
):
    give(page, "next-section", "Ctrl+Alt+Right")
    page.reject()
    assert keys(window, "next-section") == ["Ctrl+Alt+Right"]
    window.close()
    again = open_window()
    qtbot.keyClick(again, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert again.reading.section is not None
    assert again.reading.section.id == "blocks"


def test_keys_of_another_command_are_told_before_they_are_taken(page: KeysPage, window: MainWindow):
    page.choose("open")
    page.edit.setKeySequence(QKeySequence("Ctrl+K"))
    assert "Search everything" in page.warning.text()
    page.use.click()
    assert keys(window, "open") == ["Ctrl+K"]
    assert keys(window, "search") == ["Ctrl+F"]


def test_the_usual_keys_come_back(page: KeysPage, window: MainWindow):
    give(page, "open", "Ctrl+K")
    page.choose("search")
    page.usual.click()
    assert keys(window, "search") == ["Ctrl+K", "Ctrl+F"]
    assert keys(window, "open") == []
    page.restore_all()
    assert keys(window, "open") == ["Ctrl+O"]
    assert window.noting.session.settings.keys == ""


def test_the_page_of_shortcuts_names_the_keys_as_they_are(page: KeysPage, window: MainWindow):
    give(page, "next-section", "F9")
    page.choose("previous-section")
    page.none.click()
    page.reject()
    window.actions_by_id["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    words = [each.text() for each in dialog.findChildren(QLabel)]
    assert words[words.index("Next section") + 1] == "F9"
    assert "Previous section" not in words
    assert "Where am I?" in words
