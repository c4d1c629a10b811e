"""Selecting and acting on words with real keys and a real mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.ui.reader.bar_place import bar_place
from briefing.ui.reader.view import ReaderView
from tests.gui.reader.conftest import Show
from tests.gui.reader.sections import bullets, everything, table
from tests.gui.reader.test_view import long_section, point_of, point_position
from tests.unit.builders import paragraph, section

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def put_caret(view: ReaderView, offset: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(point_position(view, offset))
    view.setTextCursor(cursor)


def focused(view: ReaderView) -> QWidget:
    """What the keyboard goes to; asked of the window, since some displays never activate one."""
    return view.window().focusWidget()


def press(view: ReaderView, key: Qt.Key, times: int = 1, modifiers: Qt.KeyboardModifier = SHIFT) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_a_key_highlights_what_shift_and_arrows_selected(show: Show, qtbot: QtBot):
    view = show(section("one", paragraph("p", "One two three.")))
    put_caret(view, 4)
    press(view, Qt.Key.Key_Right, 3)
    with qtbot.waitSignal(view.highlight_requested) as blocker:
        QTest.keyClick(view, Qt.Key.Key_1)
    assert blocker.args == [4, 7, "K"]


def test_offsets_are_exact_after_characters_of_two_units(show: Show, qtbot: QtBot):
    view = show(section("one", paragraph("p", "部𨋢、𠝹開 😀 two three")))
    put_caret(view, 1)
    press(view, Qt.Key.Key_Right, 3)
    with qtbot.waitSignal(view.highlight_requested) as blocker:
        QTest.keyClick(view, Qt.Key.Key_2)
    assert blocker.args == [1, 4, "Q"]


def test_a_selection_across_a_table_runs_from_its_first_word_to_its_last(show: Show, qtbot: QtBot):
    shown = section("one", paragraph("p", "Before 𨋢 it."), table(("A", "B𨋢"), ("C", "")), paragraph("q", "After it."))
    view = show(shown)
    put_caret(view, shown.text.index("it."))
    press(view, Qt.Key.Key_Down, 6)
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Right, 5)
    with qtbot.waitSignal(view.highlight_requested) as blocker:
        QTest.keyClick(view, Qt.Key.Key_3)
    assert blocker.args == [shown.text.index("it."), shown.text.index(" it.", 20), "A"]


def test_cells_selected_together_run_from_the_first_to_the_last(show: Show):
    shown = section("one", paragraph("p", "x"), table(("Head", "Size"), ("one 𨋢", "two"), ("three", "four")))
    view = show(shown)
    put_caret(view, shown.text.index("ne 𨋢"))
    press(view, Qt.Key.Key_Right, 8)
    assert view.selection() == (shown.text.index("one"), shown.text.index("two") + 3)


def test_labels_chips_and_source_marks_are_never_part_of_a_selection(show: Show):
    view = show(section("one", paragraph("p", "Para."), bullets("First.", "Second.")))
    view.selectAll()
    assert view.selection() == (0, len("Para.\nFirst.\nSecond."))


def test_only_the_title_selected_is_no_selection(show: Show, qtbot: QtBot):
    view = show(section("one", paragraph("p", "Para.")))
    cursor = QTextCursor(view.document())
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() is None
    with qtbot.assertNotEmitted(view.highlight_requested):
        QTest.keyClick(view, Qt.Key.Key_1)


def test_every_kind_has_its_number_key(show: Show, qtbot: QtBot):
    view = show(everything())
    for key, kind in zip("12345", Kind, strict=True):
        view.select(0, 4)
        with qtbot.waitSignal(view.highlight_requested) as blocker:
            QTest.keyClicks(view, key)
        assert blocker.args == [0, 4, kind.value]


def test_n_asks_for_a_note_and_control_shift_c_for_a_reference(show: Show, qtbot: QtBot):
    view = show(everything())
    view.select(0, 4)
    with qtbot.waitSignal(view.copy_with_reference_requested) as copied:
        QTest.keyClick(view, Qt.Key.Key_C, CONTROL | SHIFT)
    with qtbot.waitSignal(view.note_requested) as noted:
        QTest.keyClick(view, Qt.Key.Key_N)
    assert copied.args == noted.args == [0, 4]


def test_copying_gives_plain_text_without_anything_generated(show: Show):
    shown = section("one", bullets("First 𨋢.", "Second."), table(("A", "B"), ("C", "D")))
    view = show(shown)
    view.selectAll()
    press(view, Qt.Key.Key_C, modifiers=CONTROL)
    words = "First 𨋢.\nSecond.\nA\tB\nC\tD"
    assert QGuiApplication.clipboard().text() == words
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert view.createMimeDataFromSelection().text() == words


def test_copying_nothing_leaves_the_clipboard_alone(show: Show):
    QGuiApplication.clipboard().setText("before")
    show(everything()).copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_the_bar_appears_beside_the_words_once_the_keyboard_rests(show: Show, qtbot: QtBot):
    view = show(everything())
    put_caret(view, 0)
    press(view, Qt.Key.Key_Right, 4)
    assert not view.selection_bar.isVisible()
    qtbot.waitUntil(view.selection_bar.isVisible)
    assert focused(view) is view


def test_the_bar_appears_when_the_mouse_lets_go(show: Show):
    view = show(everything())
    first, last = point_of(view, 0), point_of(view, 12)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    assert not view.selection_bar.isVisible()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert view.selection_bar.isVisible()
    assert focused(view) is view


def shown_bar(view: ReaderView, qtbot: QtBot, start: int = 0, end: int = 4) -> ReaderView:
    view.select(start, end)
    qtbot.waitUntil(view.selection_bar.isVisible)
    return view


def test_tab_goes_into_the_bar_and_escape_back_to_the_text(show: Show, qtbot: QtBot):
    view = shown_bar(show(everything()), qtbot)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    first, second, *_ = view.selection_bar.buttons
    assert focused(view) is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert focused(view) is second
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert focused(view) is view
    assert not view.selection_bar.isVisible()
    assert view.selection() == (0, 4)


def test_tab_past_the_last_button_closes_the_bar_and_traps_nobody(show: Show, qtbot: QtBot):
    view = shown_bar(show(everything()), qtbot)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    for button in view.selection_bar.buttons:
        QTest.keyClick(button, Qt.Key.Key_Tab)
    assert focused(view) is view
    assert not view.selection_bar.isVisible()


def test_a_button_of_the_bar_does_what_its_key_does(show: Show, qtbot: QtBot):
    view = shown_bar(show(everything()), qtbot)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.highlight_requested) as blocker:
        QTest.keyClick(view.selection_bar.buttons[0], Qt.Key.Key_Return)
    assert blocker.args == [0, 4, "K"]
    assert not view.selection_bar.isVisible()


def test_a_click_on_a_button_leaves_the_focus_with_the_text(show: Show, qtbot: QtBot):
    view = shown_bar(show(everything()), qtbot)
    with qtbot.waitSignal(view.highlight_requested) as blocker:
        QTest.mouseClick(view.selection_bar.buttons[3], Qt.MouseButton.LeftButton)
    assert blocker.args == [0, 4, "R"]
    assert focused(view) is view


def test_every_button_has_a_name_for_screen_readers(view: ReaderView):
    names = [button.accessibleName() for button in view.selection_bar.buttons]
    assert all(names)
    assert len(set(names)) == len(names) == 7


def test_the_bar_covers_no_selected_word_wherever_it_stands(show: Show, qtbot: QtBot):
    view = show(long_section())
    text = view.canonical_text()
    for start in (0, text.index("2 Word"), text.index("3 Word") + 60):
        shown_bar(view, qtbot, start, start + 90)
        first = view.cursorRect(view.textCursor())
        area = view.selection_bar.body()
        assert view.viewportMargins().isNull()
        assert view.viewport().rect().contains(area)
        assert not area.intersects(QRect(point_of(view, start), QSize(1, 1)))
        assert not area.intersects(first)


def test_the_bar_goes_under_the_words_then_above_them_and_never_outside():
    view, bar = QRect(0, 0, 700, 500), QSize(400, 34)
    assert bar_place(QRect(10, 100, 50, 20), view, bar) == QPoint(0, 126)
    assert bar_place(QRect(600, 460, 90, 20), view, bar) == QPoint(300, 420)
    assert bar_place(QRect(0, 10, 700, 480), view, bar) is None


def test_a_selection_that_fills_the_view_leaves_a_strip_for_the_bar(show: Show, qtbot: QtBot):
    view = show(long_section())
    view.selectAll()
    view.scroll_to(view.canonical_text().index("9 Word"))
    qtbot.waitUntil(view.selection_bar.isVisible)
    assert view.rect().contains(view.selection_bar.geometry())
    assert not view.viewport().geometry().intersects(view.selection_bar.geometry())
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.viewport().height() == view.height()


def test_the_bar_goes_away_with_the_selection(show: Show, qtbot: QtBot):
    view = shown_bar(show(everything()), qtbot)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not view.selection_bar.isVisible()


def picture(view: ReaderView, ratio: float) -> QImage:
    pixmap = QPixmap(view.viewport().size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    view.viewport().render(pixmap)
    return pixmap.toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.5])
def test_no_trace_of_the_caret_is_drawn_until_a_key_moves_it(show: Show, ratio: float):
    view = show(section("one", paragraph("p", "One two three.")))
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    without = picture(view, ratio)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Control, Qt.Key.Key_F):
        QTest.keyClick(view, key)
    assert picture(view, ratio) == without
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert picture(view, ratio) != without


def test_a_text_that_is_drawn_anew_keeps_its_caret_hidden(show: Show):
    view = show(section("one", paragraph("p", "One two three.")))
    view.set_text_size(150)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut))
    without = picture(view, 1.5)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn))
    assert picture(view, 1.5) == without
