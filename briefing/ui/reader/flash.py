"""A short-lived glow behind a passage that the reader was brought to."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter

from briefing.ui.reader.backdrop import mixed
from briefing.ui.reader.geometry import line_rects
from briefing.ui.reader.sheet import Sheet
from briefing.ui.theme import Theme

SHOWN_MS = 1600
_AROUND = 3.0
_ROUND = 4.0
_SHARE = 0.22


class Flash(QObject):
    """Remembers which positions glow, and says when they should no longer."""

    faded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._positions: tuple[int, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.stop)

    @property
    def positions(self) -> tuple[int, int] | None:
        """What glows now."""
        return self._positions

    def start(self, first: int, last: int) -> None:
        """Let the text between two positions glow."""
        self._positions = (first, last)
        self._timer.start()

    def stop(self) -> None:
        """End it."""
        self._positions = None
        self._timer.stop()
        self.faded.emit()

    def paint(self, painter: QPainter, sheet: Sheet, theme: Theme) -> None:
        """Paint the glow in the document's coordinates."""
        if self._positions is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(theme.accent, theme.page, _SHARE))
        for line in line_rects(sheet.document, *self._positions):
            painter.drawRoundedRect(line.adjusted(-_AROUND, -1, _AROUND, 1), _ROUND, _ROUND)
