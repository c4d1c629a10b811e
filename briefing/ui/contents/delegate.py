"""How a row of the tree is drawn: badge or state dot, the title on as many lines as it needs, the number of notes."""

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.store.reading import SectionState
from briefing.ui.appearance import Appearance
from briefing.ui.contents.marks import SIDE, Mark, draw_mark
from briefing.ui.contents.model import STATE_MARKS, Index, Role
from briefing.ui.contents.nodes import NodeKind

_HEIGHTS = {NodeKind.PILLAR: 32, NodeKind.SECTION: 30, NodeKind.GROUP: 34, NodeKind.REFERENCE: 30}
_BADGE = 22
_BETWEEN_MARKS = 6
_EDGE = 8
_COUNT_WIDTH = 34
_ACTIONS_WIDTH = 32
_LINE = 20
_MOST_LINES = 2


class ContentsDelegate(QStyledItemDelegate):
    """Draws rows in the colours of the theme in force. Row width is the view's, which wraps long titles."""

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view
        self._wraps = True

    def set_wrapping(self, wraps: bool) -> None:
        """Whether long titles take a second line; huge trees keep every row at the same height."""
        self._wraps = wraps

    def _lines(self, title: str, font: QFont, width: int) -> list[str]:
        """``title`` broken for ``width``; the last line is cut with an ellipsis when it does not fit either."""
        metrics = QFontMetrics(font)
        lines: list[str] = []
        rest = title
        while self._wraps and len(lines) < _MOST_LINES - 1 and metrics.horizontalAdvance(rest) > width:
            end = _fitting(rest, metrics, width)
            lines.append(rest[:end].rstrip())
            rest = rest[end:].lstrip()
        return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]

    def _font(self, index: Index) -> QFont:
        font = QFont(self._view.font())
        kind = index.data(Role.KIND)
        font.setPixelSize(12 if kind is NodeKind.GROUP else 14)
        if kind is NodeKind.PILLAR or index.data(Role.OPEN):
            font.setWeight(QFont.Weight.DemiBold)
        elif kind is NodeKind.GROUP:
            font.setWeight(QFont.Weight.Medium)
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        return font

    def _text_left(self, index: Index) -> int:
        kind = index.data(Role.KIND)
        if kind is NodeKind.PILLAR and index.data(Role.LETTER):
            return _EDGE + _BADGE + 9
        return 44 if kind is NodeKind.SECTION else _EDGE

    def _text_width(self, index: Index, row_width: int) -> int:
        taken = _COUNT_WIDTH if index.data(Role.NOTES) else _EDGE
        if index.data(Role.KIND) is not NodeKind.PILLAR:
            taken += _ACTIONS_WIDTH if index.data(Role.ACTIONS) else 0
            taken += SIDE + _BETWEEN_MARKS if index.data(Role.CHANGE) is not None else 0
        return max(40, row_width - self._text_left(index) - taken)

    def _draw_state(self, painter: QPainter, state: SectionState, rect: QRect) -> None:
        """○ unread, ◐ reading, ● read: told by shape, the colour only helps."""
        area = QRectF(0, 0, SIDE, SIDE)
        area.moveCenter(QPointF(rect.left() + 31.5, rect.center().y() + 0.5))
        draw_mark(painter, STATE_MARKS[state], area, self._appearance.theme)

    def _draw_badge(self, painter: QPainter, letter: str, colour: str, rect: QRect) -> None:
        theme = self._appearance.theme
        badge = QRectF(rect.left() + _EDGE, rect.center().y() - _BADGE / 2 + 0.5, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pillar(colour)))
        painter.drawRoundedRect(badge, 5, 5)
        font = QFont(self._view.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter)

    def _draw_marks(self, painter: QPainter, index: Index, rect: QRect) -> None:
        """From the right: how many notes, how many open actions, and whether it is new or changed."""
        right = float(rect.right() - _EDGE + 1)
        if notes := index.data(Role.NOTES):
            right -= self._draw_count(painter, notes, right, rect) + _BETWEEN_MARKS
        if index.data(Role.KIND) is NodeKind.PILLAR:
            return
        if actions := index.data(Role.ACTIONS):
            right -= self._draw_number(painter, actions, right, rect)
            right -= self._draw_mark(painter, Mark.ACTIONS, right, rect) + _BETWEEN_MARKS
        if index.data(Role.CHANGE) is not None:
            self._draw_mark(painter, index.data(Role.CHANGE), right, rect)

    def _draw_mark(self, painter: QPainter, mark: Mark, right: float, rect: QRect) -> float:
        area = QRectF(right - SIDE, rect.center().y() - SIDE / 2 + 0.5, SIDE, SIDE)
        draw_mark(painter, mark, area, self._appearance.theme)
        return SIDE

    def _draw_number(self, painter: QPainter, number: int, right: float, rect: QRect) -> float:
        font = self._small_font()
        width = QFontMetrics(font).horizontalAdvance(str(number)) + 3
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme.muted))
        area = QRectF(right - width, rect.top(), width, rect.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
        return width

    def _draw_count(self, painter: QPainter, count: int, right: float, rect: QRect) -> float:
        theme = self._appearance.theme
        font = self._small_font()
        text = str(count)
        width = max(20, QFontMetrics(font).horizontalAdvance(text) + 12)
        pill = QRectF(right - width, rect.center().y() - 8.5, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chip))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(12)
        return font

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        state = option.state
        ground = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if index.data(Role.OPEN):
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(ground, 7, 7)
        elif state & QStyle.StateFlag.State_MouseOver and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            painter.setBrush(QColor(theme.chip))
            painter.drawRoundedRect(ground, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._lines(index.data(), self._font(index), self._text_width(index, self._view.viewport().width()))
        return QSize(0, _HEIGHTS[index.data(Role.KIND)] + (len(lines) - 1) * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        rect: QRect = option.rect
        kind = index.data(Role.KIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, index)
        if kind is NodeKind.SECTION:
            self._draw_state(painter, index.data(Role.STATE), rect)
        elif index.data(Role.LETTER):
            self._draw_badge(painter, index.data(Role.LETTER), index.data(Role.COLOUR), rect)
        self._draw_marks(painter, index, rect)
        strong = kind is NodeKind.PILLAR or index.data(Role.OPEN)
        painter.setFont(self._font(index))
        painter.setPen(QColor(theme.text if strong else theme.muted))
        room = rect.adjusted(self._text_left(index), 0, 0, 0)
        room.setWidth(self._text_width(index, rect.width()))
        self._draw_title(painter, index.data(), room)
        painter.restore()

    def _draw_title(self, painter: QPainter, title: str, room: QRect) -> None:
        lines = self._lines(title, painter.font(), room.width())
        top = room.center().y() - _LINE * len(lines) / 2 + 0.5
        for number, line in enumerate(lines):
            place = QRectF(room.left(), top + number * _LINE, room.width(), _LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)


def _fitting(text: str, metrics: QFontMetrics, width: int) -> int:
    """How many characters of ``text`` make a line: up to a blank where there is one, for Chinese has none."""
    end = bisect_right(range(1, len(text)), width, key=lambda count: metrics.horizontalAdvance(text[:count]))
    blank = text.rfind(" ", 0, end + 1)
    return blank if blank > 0 else max(1, end)
