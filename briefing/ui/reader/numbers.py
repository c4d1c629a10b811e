"""Paragraph numbers in the left margin: painted on demand, no part of the text."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from briefing.document.section import Section
from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.sheet import Sheet
from briefing.ui.theme import Theme

_BESIDE_TEXT = 16.0
_WIDTH = 60.0
_SAME_LINE = 4.0


class MarginNumbers:
    """The numbers of the paragraphs of one sheet."""

    def __init__(self, sheet: Sheet, section: Section) -> None:
        self._sheet = sheet
        self._positions = [sheet.projection.position(placed.start) for placed in section.leaves]

    def places(self, visible: tuple[int, int], left: float) -> list[tuple[QRectF, str]]:
        """Where the numbers between the ``visible`` positions stand; ``left`` is where the text column begins."""
        found: list[tuple[QRectF, int, int]] = []
        for at in range(bisect_left(self._positions, visible[0]), bisect_right(self._positions, visible[1])):
            line = line_at(self._sheet.document, self._positions[at])
            # The cells of a row stand beside each other and share a place.
            if found and abs(found[-1][0].top() - line.top()) < _SAME_LINE:
                area, first, _ = found[-1]
                found[-1] = (area, first, at + 1)
            else:
                area = QRectF(left - _BESIDE_TEXT - _WIDTH, line.top(), _WIDTH, line.height())
                found.append((area, at + 1, at + 1))
        return [(area, f"{first}" if first == last else f"{first}–{last}") for area, first, last in found]

    def paint(self, painter: QPainter, theme: Theme, font: QFont, visible: tuple[int, int], left: float) -> None:
        """Paint the numbers in the document's coordinates."""
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        for area, number in self.places(visible, left):
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
