"""The palette in a real window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.actions import COMMANDS
from briefing.ui.main_window import MainWindow
from briefing.ui.palette.box import PaletteBox
from briefing.ui.palette.palette import Palette

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(window: MainWindow, qtbot: QtBot) -> PaletteBox:
    qtbot.keyClick(window, Qt.Key.Key_P, BOTH)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    assert palette.box.isVisible()
    return palette.box


def test_every_command_that_can_be_given_and_every_section_is_offered(window: MainWindow, qtbot: QtBot):
    names = opened(window, qtbot).names()
    for command in COMMANDS:
        action = window.actions_by_id[command.id]
        if command.id != "palette" and action.isEnabled() and action.isVisible():
            assert action.text().rstrip("…") in names
    for section in window.reading.pack.sections:
        assert section.title in names
    assert "Forward" not in names


def test_a_section_is_opened_by_a_few_letters(window: MainWindow, qtbot: QtBot):
    box = opened(window, qtbot)
    qtbot.keyClicks(box.field, "tabl")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert window.reading.section is not None
    assert window.reading.section.id == "tables"
    assert not box.isVisible()
    assert window.reader.hasFocus()


def test_a_command_is_given_by_a_few_letters(window: MainWindow, qtbot: QtBot):
    box = opened(window, qtbot)
    qtbot.keyClicks(box.field, "sepia")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert window.appearance.theme.name == "sepia"


def test_arrow_keys_move_in_the_list_and_escape_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot):
    window.contents.tree.setFocus()
    box = opened(window, qtbot)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentIndex().row() == 2
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert window.contents.tree.hasFocus()


def test_a_dialog_over_the_window_closes_the_palette(window: MainWindow, qtbot: QtBot):
    window.contents.tree.setFocus()
    box = opened(window, qtbot)
    QApplication.sendEvent(box.field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert not box.isVisible()
    assert window.focusWidget() is window.contents.tree
