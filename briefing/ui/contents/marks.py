"""What a section of the tree can be marked with, by shape and in words, and asked for by the filter."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QPolygonF

from briefing.ui.theme import Theme
from briefing.ui.translation import QT_TRANSLATE_NOOP

SIDE = 11
"""How wide and high a shape is, in pixels."""
_RATIO = 3


class Mark(Enum):
    """Each has a shape of its own; the values are what the filter calls them."""

    UNREAD = QT_TRANSLATE_NOOP("Marks", "Unread")
    READING = QT_TRANSLATE_NOOP("Marks", "Being read")
    READ = QT_TRANSLATE_NOOP("Marks", "Read")
    NOTES = QT_TRANSLATE_NOOP("Marks", "With notes")
    ACTIONS = QT_TRANSLATE_NOOP("Marks", "With open actions")
    CHANGED = QT_TRANSLATE_NOOP("Marks", "Changed since the last edition")
    NEW = QT_TRANSLATE_NOOP("Marks", "New in this edition")

    @property
    def title(self) -> str:
        """The name in the language of the window."""
        return QCoreApplication.translate("Marks", str(self.value))


def draw_mark(painter: QPainter, mark: Mark, area: QRectF, theme: Theme) -> None:
    """Draw the shape of ``mark`` into ``area``: ○ unread, ◐ being read, ● read, ☐ actions, △ changed, ✚ new."""
    colour = QColor(theme.read if mark in (Mark.READING, Mark.READ) else theme.muted)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour if mark is Mark.READ else Qt.BrushStyle.NoBrush)
    inner = area.adjusted(1, 1, -1, -1)
    match mark:
        case Mark.UNREAD | Mark.READ | Mark.READING:
            circle = area.adjusted(2, 2, -2, -2)
            painter.drawEllipse(circle)
            if mark is Mark.READING:
                painter.setBrush(colour)
                painter.drawChord(circle, 90 * 16, 180 * 16)
        case Mark.ACTIONS:
            painter.drawRoundedRect(inner, 2, 2)
        case Mark.CHANGED:
            painter.drawPolygon(QPolygonF([_at(inner, 0.5, 0.05), _at(inner, 1, 0.95), _at(inner, 0, 0.95)]))
        case Mark.NEW:
            painter.drawLine(_at(inner, 0.5, 0), _at(inner, 0.5, 1))
            painter.drawLine(_at(inner, 0, 0.5), _at(inner, 1, 0.5))
        case Mark.NOTES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chip))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 4.5, 4.5)
            font = QFont(painter.font())
            font.setPixelSize(9)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "1")


def mark_icon(mark: Mark, theme: Theme) -> QIcon:
    """The shape as an icon for a menu."""
    pixmap = QPixmap(SIDE * _RATIO, SIDE * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, mark, QRectF(0, 0, SIDE, SIDE), theme)
    painter.end()
    return QIcon(pixmap)


def _at(area: QRectF, right: float, down: float) -> QPointF:
    return QPointF(area.left() + right * area.width(), area.top() + down * area.height())
