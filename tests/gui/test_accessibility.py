"""What those hear who do not see the window."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab
from briefing.ui.reader.spoken import speak
from tests.gui.surfaces import reached_by_tab, scroll_to, surfaces, takes_tab
from tests.gui.test_contrast import CONTROLS, contrast

CLEAR = 12
"""Pixels: the caret in a line of text is the least of what says that the keyboard is here."""


@pytest.fixture(autouse=True, scope="module")
def spoken(qapp: QApplication) -> None:
    speak()


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


def faults(widget: QWidget) -> list[str]:
    """What a screen reader would lack about ``widget``."""
    told = QAccessible.queryAccessibleInterface(widget)
    name = told.text(QAccessible.Text.Name)
    found = [] if name else ["no name"]
    if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
        found.append("no role")
    # On Linux a combo box is called by what is chosen in it: only a label says what for.
    if isinstance(widget, QComboBox) and not told.relations(QAccessible.RelationFlag.Label):
        found.append("no label")
    return [f"{type(widget).__name__} “{name}”: {fault}" for fault in found]


def is_qts_own(button: QAbstractButton) -> bool:
    """The button that empties a line, as Escape or Backspace do; the arrows of tabs, as the arrow keys do."""
    return isinstance(button.parentWidget(), QLineEdit | QTabBar)


def picture(widget: QWidget) -> QImage:
    """The place of ``widget`` in its window, and a little around it."""
    top = widget.window()
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return top.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def clear_changes(one: QImage, other: QImage) -> int:
    """How many pixels differ at least as controls must from their ground."""
    pairs = Counter(
        (one.pixel(x, y), other.pixel(x, y))
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return sum(
        count
        for (before, after), count in pairs.items()
        if contrast(QColor(before).name(), QColor(after).name()) >= CONTROLS
    )


def shown_focus(widget: QWidget, elsewhere: QWidget) -> int:
    """How clearly ``widget`` looks different when Tab has come to it."""
    scroll_to(widget)
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.isVisible():
        # What closes when the keyboard leaves it has the keyboard as long as it is there.
        return CLEAR
    before = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return clear_changes(before, picture(widget))


@pytest.mark.timeout(120)
def test_every_control_has_a_name_a_role_and_a_way_by_keyboard(window: MainWindow, qtbot: QtBot):
    left: dict[str, list[str]] = {}
    for surface in surfaces(window, qtbot):
        found = [fault for widget in reached_by_tab() for fault in faults(widget)]
        for button in window.findChildren(QAbstractButton):
            # Of choices of which one holds Tab reaches that one, and the arrow keys the others.
            group = button.group()
            chosen = button if group is None or not group.exclusive() else group.checkedButton() or button
            if button.isVisible() and button.isEnabled() and not takes_tab(chosen) and not is_qts_own(button):
                found.append(f"{type(button).__name__} “{button.accessibleName() or button.text()}”: no keys")
        if found:
            left[surface] = found
    assert left == {}


@pytest.mark.timeout(240)
def test_the_keyboard_is_seen_wherever_it_is(window: MainWindow, qtbot: QtBot):
    QApplication.setCursorFlashTime(0)
    seen: set[QWidget] = set()
    faint: dict[str, list[str]] = {}
    for surface in surfaces(window, qtbot):
        for widget in reached_by_tab():
            others = [each for each in reached_by_tab() if each is not widget and each.window() is widget.window()]
            if widget in seen or not others:
                continue
            seen.add(widget)
            if shown_focus(widget, others[0]) < CLEAR:
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                faint.setdefault(surface, []).append(f"{type(widget).__name__} “{name}”")
    assert len(seen) > 100
    assert faint == {}


def test_choices_of_which_one_holds_say_so(window: MainWindow):
    window.side.show_tab(Tab.NOTES)
    groups = {button.group() for button in window.findChildren(QAbstractButton) if button.isVisible()} - {None}
    exclusive = [button for group in groups if group.exclusive() for button in group.buttons()]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in exclusive}
    assert len(exclusive) > 3
    assert roles == {QAccessible.Role.RadioButton}


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
