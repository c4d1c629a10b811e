"""A view whose words can be selected and acted on: by keys, by the bar that appears, by copying."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing.annotation.model import Kind
from briefing.ui.fonts import Fonts
from briefing.ui.reader.copying import plain_text
from briefing.ui.reader.geometry import line_rects
from briefing.ui.reader.selecting import select_range, selected_range
from briefing.ui.reader.selection_bar import SelectionBar
from briefing.ui.reader.sheet_view import SheetView
from briefing.ui.theme import LIGHT, Theme

_BAR_AFTER_MS = 300
_CARET = 2
_KINDS = dict(zip("12345", Kind, strict=True))
_MOVING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_COPY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SelectableView(SheetView):
    """Turns a selection and what is done with it into wishes, in offsets of the section."""

    highlight_requested = Signal(int, int, str)
    """Start, end and the letter of a kind."""
    note_requested = Signal(int, int)
    copy_with_reference_requested = Signal(int, int)

    def __init__(self, fonts: Fonts, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(fonts, theme, parent)
        self._bar = SelectionBar(theme, self)
        self._bar.kind_chosen.connect(self._highlight)
        self._bar.note_chosen.connect(self._ask_for_note)
        self._bar.copy_chosen.connect(self._ask_for_copy)
        self._bar.closed.connect(self._close_bar)
        self._bar.left.connect(self._focus_text)
        # The bar follows once the keyboard rests, so that it does not flicker beside every word.
        self._bar_timer = QTimer(self, singleShot=True, interval=_BAR_AFTER_MS)
        self._bar_timer.timeout.connect(self._show_bar)
        self._bar.set_families(fonts.interface())
        self._mouse_down = False
        self._offers_bar = True
        self.show_caret(shown=False)
        self.selectionChanged.connect(self._selection_moved)
        self.verticalScrollBar().valueChanged.connect(self._follow_words)

    @property
    def selection_bar(self) -> SelectionBar:
        """The bar beside the selected words."""
        return self._bar

    def offer_bar(self, *, offered: bool) -> None:
        """Whether selected words get their bar and keys: not while they are selected for something else."""
        self._offers_bar = offered
        self._close_bar()

    def show_caret(self, *, shown: bool) -> None:
        """Whether the caret is seen."""
        self.setCursorWidth(_CARET if shown else 0)
        # At 125 or 150 % Qt draws a caret without width as a hairline; what an input method hides is not drawn at all.
        wish = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, 0, int(shown), None)
        top = self.verticalScrollBar().value()
        self.inputMethodEvent(QInputMethodEvent("", [wish]))
        self.verticalScrollBar().setValue(top)

    def selection(self) -> tuple[int, int] | None:
        """The offsets of the selected words, or None."""
        if self._section is None or self._sheet is None:
            return None
        return selected_range(self.textCursor(), self._sheet.projection, self._section.text)

    def select(self, start: int, end: int) -> None:
        """Select the words of ``[start, end)``."""
        if self._sheet is not None:
            cursor = self.textCursor()
            select_range(cursor, self._sheet.projection, start, end)
            self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def set_theme(self, theme: Theme) -> None:
        """Show the text in the colours of ``theme``."""
        self._bar.set_theme(theme)
        super().set_theme(theme)

    def _redraw(self) -> None:
        selected = self.selection()
        super()._redraw()
        if selected is not None:
            self.select(*selected)

    def copy(self) -> None:
        """Put the selected words on the clipboard as plain text."""
        words = self._selected_words()
        if words:
            # As text, not as a QMimeData of ours: the clipboard may outlive Python and would still call it.
            QGuiApplication.clipboard().setText(words)

    def _selected_words(self) -> str:
        selected = self.selection()
        return plain_text(self._section, *selected) if selected is not None and self._section is not None else ""

    # What is done with a selection

    def _highlight(self, letter: str) -> None:
        selected = self.selection()
        if selected is not None:
            # The colour is to be seen, not the selection over it.
            self._leave_selection()
            self.highlight_requested.emit(*selected, letter)

    def _ask_for_note(self) -> None:
        selected = self.selection()
        if selected is not None:
            self._leave_selection()
            self.note_requested.emit(*selected)

    def _ask_for_copy(self) -> None:
        selected = self.selection()
        if selected is not None:
            self.copy_with_reference_requested.emit(*selected)

    def _leave_selection(self) -> None:
        self._close_bar()
        self.clear_selection()

    def _act_on_key(self, event: QKeyEvent) -> bool:
        """Do what ``event`` asks with the selection; False when it asks for nothing of the kind."""
        if self.selection() is None or not self._offers_bar:
            return False
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.text() in _KINDS:
            self._highlight(_KINDS[event.text()].value)
        elif plain and event.key() == Qt.Key.Key_N:
            self._ask_for_note()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == _COPY:
            self._ask_for_copy()
        elif event.key() == Qt.Key.Key_Escape and self._bar.isVisible():
            self._close_bar()
        else:
            return False
        return True

    # The bar

    def _selection_moved(self) -> None:
        self._hide_bar()
        if self.textCursor().hasSelection() and not self._mouse_down:
            self._bar_timer.start()
        else:
            self._bar_timer.stop()

    def _show_bar(self) -> None:
        words = self._selected_area()
        if words is None or not self._offers_bar:
            return
        page = self.viewport().geometry()
        if not self._bar.show_near(words.translated(page.topLeft()), page):
            # The words fill the page: it makes room, so that the bar covers none of them.
            self.setViewportMargins(0, 0, 0, self._bar.strip_height)
            self._bar.show_in(QRect(0, self.viewport().geometry().bottom() + 1, self.width(), self._bar.strip_height))

    def _hide_bar(self) -> None:
        self._bar.hide()
        if not self.viewportMargins().isNull():
            self.setViewportMargins(0, 0, 0, 0)

    def _close_bar(self) -> None:
        self._bar_timer.stop()
        if self._bar.isAncestorOf(self.window().focusWidget()):
            self._focus_text()
        self._hide_bar()

    def _focus_text(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_words(self) -> None:
        if self._bar.isVisible():
            self._hide_bar()
            self._bar_timer.start()

    def _selected_area(self) -> QRect | None:
        """The part of the viewport that holds the visible selected words; None when there are none."""
        selected = self.selection()
        if selected is None or self._sheet is None:
            return None
        first, last = self._visible()
        projection = self._sheet.projection
        start, end = max(projection.position(selected[0]), first), min(projection.end_position(selected[1]), last)
        area = QRectF()
        for line in line_rects(self.document(), start, end):
            area |= line
        shown = area.translated(-self._scrolled()).toAlignedRect() & self.viewport().rect()
        return None if shown.isEmpty() else shown

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The caret shows once the keyboard moves it: in a text that is only read it would look lost.
        if event.key() in _MOVING and not self.cursorWidth():
            self.show_caret(shown=True)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._act_on_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse_down = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse_down = False
        super().mouseReleaseEvent(event)
        # Qt leaves clicks beside links to others, but here they mean something too.
        event.accept()
        self._show_bar()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # Qt's own menu would copy the addresses that links have inside the document only.
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selection() is not None
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(selected)
        menu.addAction(self.tr("Copy with reference"), self._ask_for_copy).setEnabled(selected)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.popup(event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self._bar.isVisible():
            self._bar.focus_first()
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason and not self._bar.isAncestorOf(
            self.window().focusWidget()
        ):
            self._hide_bar()

    def event(self, event: QEvent) -> bool:
        # Claimed from the window's shortcuts while words are selected.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.text() in _KINDS
            and self.textCursor().hasSelection()
        ):
            event.accept()
            return True
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        # For dragging, and for the selection that X11 pastes with the middle button.
        content = QMimeData()
        content.setText(self._selected_words())
        return content
