"""How a row of hits is drawn: a pillar with its count, or a title and the words around the hit."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.search.hits import Hit
from briefing.ui.appearance import Appearance
from briefing.ui.reader.projection import piece
from briefing.ui.search.results_model import ROW, Index, hit_kind_name
from briefing.ui.search.rows import Heading

_HEADING = 30
_TITLE_LINE = 20
_LINE = 18
_MOST_LINES = 2
_EDGE = 12
_BADGE = 18


class ResultsDelegate(QStyledItemDelegate):
    """Draws headings and hits in the colours of the theme in force."""

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _snippet(self, hit: Hit, width: int) -> QTextLayout:
        """The snippet broken into lines, its marks bold."""
        layout = QTextLayout(hit.snippet.replace("\n", " "), self._font(13))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QColor(self._appearance.theme.text))
        qt = piece(0, hit.snippet, 0)
        ranges = []
        for start, end in hit.marks:
            made = QTextLayout.FormatRange()
            made.start = qt.position_of(start)
            made.length = qt.position_of(end) - qt.position_of(start)
            made.format = bold
            ranges.append(made)
        layout.setFormats(ranges)
        layout.beginLayout()
        for number in range(_MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * _LINE))
        layout.endLayout()
        return layout

    def _draw_heading(self, painter: QPainter, heading: Heading, rect: QRect) -> None:
        theme = self._appearance.theme
        left = rect.left() + _EDGE
        if heading.letter:
            badge = QRectF(left, rect.center().y() - _BADGE / 2 + 2, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.pillar(heading.colour)))
            painter.drawRoundedRect(badge, 4, 4)
            painter.setFont(self._font(11, bold=True))
            painter.setPen(QColor(theme.on_accent))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, heading.letter)
            left += _BADGE + 8
        painter.setFont(self._font(13, bold=True))
        painter.setPen(QColor(theme.muted))
        room = QRect(left, rect.top() + 3, rect.right() - left - _EDGE, rect.height() - 3)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, f"{heading.title}  {heading.count}")

    def _draw_hit(self, painter: QPainter, hit: Hit, rect: QRect) -> None:
        theme = self._appearance.theme
        room = rect.adjusted(_EDGE, 6, -_EDGE, 0)
        kind = hit_kind_name(hit.kind)
        painter.setFont(self._font(12))
        painter.setPen(QColor(theme.muted))
        first = QRect(room.left(), room.top(), room.width(), _TITLE_LINE)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(kind) - 10)
        font = self._font(14, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        title = QFontMetrics(font).elidedText(hit.title, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, title)
        if hit.snippet == hit.title:
            return
        painter.setPen(QColor(theme.muted))
        self._snippet(hit, room.width()).draw(painter, QPointF(room.left(), room.top() + _TITLE_LINE + 1))

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if isinstance(row, Heading):
            return QSize(0, _HEADING)
        if row.snippet == row.title:
            return QSize(0, _TITLE_LINE + 12)
        lines = self._snippet(row, self._view.viewport().width() - 2 * _EDGE).lineCount()
        return QSize(0, _TITLE_LINE + lines * _LINE + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state = option.state
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._draw_heading(painter, row, rect)
        else:
            if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
                chosen = state & QStyle.StateFlag.State_Selected
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._appearance.theme.selected if chosen else self._appearance.theme.chip))
                painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
            self._draw_hit(painter, row, rect)
        painter.restore()
