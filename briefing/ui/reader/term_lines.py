"""The light lines under terms: painted beside the words, so that the text itself stays as it is."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing.document.terms import TermUse
from briefing.ui.reader.geometry import line_rects
from briefing.ui.reader.sheet import Sheet
from briefing.ui.theme import Theme

_UNDER = 1.0


class TermLines:
    """The uses of terms in one sheet."""

    def __init__(self, sheet: Sheet, uses: Iterable[TermUse]) -> None:
        self._sheet = sheet
        project = sheet.projection
        self._uses = tuple((project.position(use.start), project.end_position(use.end)) for use in uses)

    def paint(self, painter: QPainter, theme: Theme, visible: tuple[int, int]) -> None:
        """Paint dotted lines under the words between the ``visible`` positions, in the document's coordinates."""
        pen = QPen(QColor(theme.edge), 1.4, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for first, last in self._uses:
            if first > visible[1] or last < visible[0]:
                continue
            for line in line_rects(self._sheet.document, first, last):
                below = line.bottom() + _UNDER
                painter.drawLine(QLineF(line.left(), below, line.right(), below))
