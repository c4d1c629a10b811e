"""What those hear who do not see the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab


def nameless(window: MainWindow) -> list[str]:
    """Widgets that take the keyboard and are shown, but have no name."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or not interface.text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_the_keyboard_reaches_has_a_name(window: MainWindow, qtbot: QtBot):
    window.noting.highlight(SectionId("plain"), 0, 12, Kind.KEY)
    window.noting.add(SectionId("plain"), Kind.RISK, "A note")
    for tab in Tab:
        window.side.show_tab(tab)
        if tab is Tab.FAQS:
            window.side.show_faq("why")
        if tab is Tab.NOTES:
            window.noting.draft_requested.emit(SectionId("plain"))
        qtbot.wait(50)
        assert nameless(window) == [], tab


def test_the_tab_key_goes_through_every_pane(window: MainWindow, qtbot: QtBot):
    window.top_bar.search.setFocus()
    reached: set[str] = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached |= {
            name
            for name, pane in (("contents", window.contents), ("text", window.reader), ("side", window.side))
            if pane is focused or pane.isAncestorOf(focused)
        }
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == {"contents", "text", "side"}


def test_the_text_has_the_keyboard_at_the_start(window: MainWindow):
    assert window.reader.hasFocus()
