"""A text field that is as high as its text, within bounds."""

from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_MOST_HEIGHT = 260
_FRAME = 14


class GrowingText(QPlainTextEdit):
    """Plain text; Tab leaves it. ``left`` says that the keyboard went elsewhere, ``least`` is in pixels."""

    left = Signal()

    def __init__(self, text: str = "", *, least: int = 72) -> None:
        super().__init__(text)
        self._least = least
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def take(self, text: str) -> None:
        """Hold ``text`` from now on, changed only where it differs, so that caret and undo stay."""
        now = self.toPlainText()
        if text == now:
            return
        start = _alike(now, text)
        most = min(len(now), len(text)) - start
        end = min(most, _alike(now[::-1], text[::-1]))
        cursor = QTextCursor(self.document())
        cursor.setPosition(_qt_length(now[:start]))
        cursor.setPosition(_qt_length(now[: len(now) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = self.document().size().height()
        wanted = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + _FRAME)
        self.setFixedHeight(max(self._least, min(wanted, _MOST_HEIGHT)))

    # Qt overrides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _qt_length(text: str) -> int:
    # Qt counts UTF-16 units.
    return len(text.encode("utf-16-le")) // 2


def _alike(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
