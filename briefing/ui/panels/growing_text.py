"""A text field that is as high as its text, within bounds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
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

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = self.document().size().height()
        wanted = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + _FRAME)
        self.setFixedHeight(max(self._least, min(wanted, _MOST_HEIGHT)))

    # Qt overrides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
