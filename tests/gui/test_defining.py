"""Terms explained where they stand, in a real window on the built-in briefing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from briefing.app.paths import built_in_pack
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    shown = open_window(built_in_pack())
    shown.reading.open_section(SectionId("stablecoin-regime"))
    return shown


def definitions(window: MainWindow) -> dict[str, str]:
    return {term.id: term.definition for term in window.reading.pack.terms}


def test_the_pointer_over_a_term_is_told_what_it_means(window: MainWindow):
    use = window.reader.terms[0]
    assert window.reader.sheet is not None
    cursor = QTextCursor(window.reader.document())
    cursor.setPosition(window.reader.sheet.projection.position(use.start + 1))
    middle = window.reader.cursorRect(cursor).center() + QPoint(2, 0)
    assert window.reader.tip_at(middle) == definitions(window)[use.term]


def test_the_text_stays_as_it_is(window: MainWindow):
    section = window.reading.section
    assert section is not None
    assert len(window.reader.terms) > 1
    assert window.reader.canonical_text() == section.text


def test_a_line_is_drawn_under_terms_and_nothing_else_changes(window: MainWindow):
    with_lines = window.reader.viewport().grab().toImage()
    window.reader.show_terms(())
    assert window.reader.viewport().grab().toImage() != with_lines


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_key_goes_from_term_to_term_and_says_what_each_means(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    known = definitions(window)
    first, second = window.reader.terms[:2]
    for use in (first, second):
        qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
        assert known[use.term] in said[-1]
        assert window.reader.sheet is not None
        assert window.reader.textCursor().position() == window.reader.sheet.projection.position(use.start)
    assert known[second.term][:20] in QToolTip.text()
    QToolTip.hideText()


def test_where_no_term_is_used_the_key_says_so(open_window: OpenWindow, qtbot: QtBot):
    window = open_window()
    window.reader.show_terms(())
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert "No term" in window.notices.sentence
