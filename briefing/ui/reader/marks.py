"""Marks in the right margin: a small square with the kind's letter for every note with text.

Where several people have marked the text, a dot in the colour of its author stands on each, and for a highlight alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from briefing.document.decoration import Decoration
from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.sheet import Sheet
from briefing.ui.theme import Theme

SIDE = 20.0
_BESIDE_TEXT = 12.0
_BETWEEN = 3.0
_ROUND = 5.0
_DOT = 8.0
_RING = 1.5


class MarginMarks:
    """The marks of one sheet. They are painted, not written, so the text beside them stays as it is."""

    def __init__(self, sheet: Sheet, decorations: Iterable[Decoration]) -> None:
        self._sheet = sheet
        noted = sorted(
            (sheet.projection.position(each.start), number, each)
            for number, each in enumerate(decorations)
            if each.id and (each.has_note or each.author is not None)
        )
        self._positions = [position for position, _, _ in noted]
        self._notes = [each for _, _, each in noted]

    def __bool__(self) -> bool:
        return bool(self._notes)

    def places(self, visible: tuple[int, int], right: float) -> list[tuple[QRectF, Decoration]]:
        """Where the marks between the ``visible`` positions stand; ``right`` is where the text column ends."""
        found: list[tuple[QRectF, Decoration]] = []
        below = 0.0
        for at in range(bisect_left(self._positions, visible[0]), bisect_right(self._positions, visible[1])):
            line = line_at(self._sheet.document, self._positions[at])
            # Two notes on one line: the second goes under the first.
            top = max(line.center().y() - SIDE / 2, below)
            below = top + SIDE + _BETWEEN
            found.append((QRectF(right + _BESIDE_TEXT, top, SIDE, SIDE), self._notes[at]))
        return found

    def paint(self, painter: QPainter, theme: Theme, font: QFont, places: Iterable[tuple[QRectF, Decoration]]) -> None:
        """Paint the marks at ``places``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        for area, note in places:
            dot = QRectF(0, 0, _DOT, _DOT)
            dot.moveCenter(area.center())
            if note.has_note:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.highlight(note.style)))
                painter.drawRoundedRect(area, _ROUND, _ROUND)
                painter.setPen(QColor(theme.text))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, note.style)
                dot.moveCenter(area.bottomRight())
            if note.author is not None:
                painter.setPen(QPen(QColor(theme.page), _RING))
                painter.setBrush(QColor(theme.author(note.author)))
                painter.drawEllipse(dot)

    def id_at(self, point: QPointF, visible: tuple[int, int], right: float) -> str:
        """The id of the note whose mark is at ``point`` of the document, or empty."""
        hit = (note.id for area, note in self.places(visible, right) if area.contains(point))
        return next(hit, "")
