"""The settings in a real window: every choice holds at once and after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Privacy
from briefing.document.ids import TRADITIONAL, SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.settings.dialog import SettingsDialog
from briefing.ui.sharing.exchange import Exchange
from tests.gui.conftest import WAIT_MS, OpenWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    return found


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_new_notes_bear_the_name_that_was_given(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot):
    qtbot.keyClicks(dialog.author, "Chan Siu Ming")
    dialog.reject()
    assert window.noting.session.add(None, kind=Kind.KEY).creator == "Chan Siu Ming"


def test_new_notes_are_as_private_as_was_chosen(dialog: SettingsDialog, window: MainWindow):
    choose(dialog.privacy, "private")
    made = window.noting.highlight(SectionId("plain"), 0, 4)
    assert made is not None
    assert made.privacy is Privacy.PRIVATE


def test_theme_and_text_size_change_at_once(dialog: SettingsDialog, window: MainWindow):
    choose(dialog.theme, "dark")
    choose(dialog.text_size, 150)
    assert window.appearance.theme.dark
    assert (window.noting.session.settings.theme, window.noting.session.settings.text_size) == ("dark", 150)


def test_the_language_of_the_text_is_switched(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot):
    choose(dialog.language, TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL, timeout=WAIT_MS)


def test_a_shared_folder_is_chosen_used_and_left(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    exchange = window.findChild(Exchange)
    assert isinstance(exchange, Exchange)
    chooser = dialog.choose_folder()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    assert window.noting.session.settings.shared_folder == str(tmp_path)
    qtbot.waitUntil(lambda: bool(exchange.state.when), timeout=WAIT_MS)
    dialog.stop_sharing()
    assert window.noting.session.settings.shared_folder == ""
    assert exchange.state.when == ""


def test_the_dialog_closes_with_escape_and_opens_again(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is None)
    window.actions_by_id["settings"].trigger()
    assert window.findChild(SettingsDialog) is not None


def test_letters_and_width_of_lines_change_at_once_and_hold_after_a_restart(
    dialog: SettingsDialog, window: MainWindow, open_window: OpenWindow
):
    def column(shown: MainWindow) -> float:
        left, right = shown.reader._column()
        return right - left

    window.panes.show_side(shown=False)
    before = column(window)
    choose(dialog.line_width, "narrow")
    assert column(window) < before
    choose(dialog.face, "sans")
    families = window.reader.document().begin().next().next().charFormat().fontFamilies()
    assert families[0] == "Inter"
    dialog.reject()
    window.close()
    again = open_window()
    assert again.reader._widest == 500
    assert again.reader._sans
