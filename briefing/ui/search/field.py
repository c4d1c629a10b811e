"""The search field in the top bar, with a magnifier and the keys that lead to it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from briefing.ui.appearance import Appearance
from briefing.ui.pieces import after

PAUSE_MS = 80
_MOST_WIDTH = 330
_LEAST_WIDTH = 120
_ROOM_FOR_KEYS = 260
_ROOM_FOR_CROSS = 30


class SearchField(QLineEdit):
    """Says what the reader looks for after a short pause, and which way the keys move in the list of hits."""

    words_changed = Signal(str)
    moved = Signal(int)
    entered = Signal()
    entered_elsewhere = Signal()
    """Shift+Enter: the hit is wanted in another language."""
    left = Signal()
    keyboard_taken = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setPlaceholderText(self.tr("Search everything"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setMaximumWidth(_MOST_WIDTH)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFixedHeight(32)
        self._magnifier = QAction(self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._keys = self._mark("Ctrl K")
        self._count = self._mark("")
        self._pause = after(PAUSE_MS, lambda: self.words_changed.emit(self.words), self)
        self.textChanged.connect(self._type)
        self.installEventFilter(self)
        appearance.theme_changed.connect(self._draw_icon)
        self._draw_icon()

    def take_keyboard(self) -> None:
        """Put the keyboard into the field with its words selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if self.text():
            self.words_changed.emit(self.words)

    @property
    def words(self) -> str:
        """What the reader looks for."""
        return self.text().strip()

    @property
    def count(self) -> str:
        """How many hits are said to be in the text."""
        return self._count.text()

    def show_count(self, count: str) -> None:
        """Say how many hits are in the text and at which of them the reader is; nothing when ``count`` is empty."""
        self._count.setText(count)
        self._count.setAccessibleName(self.tr("Hits in the text: {count}").format(count=count) if count else "")
        self._place_marks()

    def _mark(self, text: str) -> QLabel:
        mark = QLabel(text, self)
        mark.setProperty("look", "key")
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return mark

    def _type(self, text: str) -> None:
        self._count.setText("")
        self._place_marks()
        self._pause.start()

    def _place_marks(self) -> None:
        self._keys.setVisible(not self.text() and self.width() >= _ROOM_FOR_KEYS)
        self._count.setVisible(bool(self.text()) and bool(self._count.text()))
        for mark, gap in ((self._keys, 10), (self._count, _ROOM_FOR_CROSS)):
            hint = mark.sizeHint()
            mark.resize(hint)
            mark.move(self.width() - hint.width() - gap, (self.height() - hint.height()) // 2)
        self.setTextMargins(0, 0, self._count.width() if self._count.isVisibleTo(self) else 0, 0)

    def _draw_icon(self) -> None:
        self._magnifier.setIcon(self._appearance.icon("search", size=16))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps:
                self.moved.emit(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.entered_elsewhere if shifted else self.entered).emit()
                return True
            if key is Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_taken.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_marks()
