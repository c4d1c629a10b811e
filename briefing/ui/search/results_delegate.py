"""How a row of hits is drawn: a pillar with its counts, or a title and the words around the hit."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.search.hits import Counterpart, Hit
from briefing.ui.appearance import Appearance
from briefing.ui.language_switch import language_sign
from briefing.ui.reader.projection import piece
from briefing.ui.search.elsewhere import in_other_language
from briefing.ui.search.results_model import ROW, Index, counts_named, hit_kind_name
from briefing.ui.search.rows import Heading

_HEADING = 30
_TITLE_LINE = 20
_LINE = 18
_MOST_LINES = 2
_EDGE = 12
_BADGE = 18
_CHIP = 18


class ResultsDelegate(QStyledItemDelegate):
    """Draws headings and hits in the colours of the theme in force. ``view`` is set by the list before it is shown."""

    counterpart_chosen = Signal(object)
    """The sign of another language was clicked: the ``Hit`` there."""
    view: QAbstractItemView

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self.view.font())
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
        painter.setPen(QColor(theme.muted))
        room = QRect(left, rect.top() + 3, rect.right() - left - _EDGE, rect.height() - 3)
        counts = counts_named(heading.kinds) if len(heading.kinds) > 1 else ""
        painter.setFont(self._font(12))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counts)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(counts) - 10)
        font = self._font(13, bold=heading.count > 0)
        painter.setFont(font)
        title = QFontMetrics(font).elidedText(
            f"{heading.title}  {heading.count}" if heading.count else heading.title,
            Qt.TextElideMode.ElideMiddle,
            room.width(),
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)

    def _chips(self, hit: Hit, rect: QRect) -> Iterator[tuple[QRect, Counterpart]]:
        """The signs of the other languages of ``hit``, right-aligned beside its kind."""
        metrics = QFontMetrics(self._font(12))
        right = rect.right() - _EDGE - metrics.horizontalAdvance(_kind_words(hit)) - 8
        for counterpart in reversed(hit.also):
            width = metrics.horizontalAdvance(language_sign(counterpart.language)) + 10
            yield QRect(right - width, rect.top() + 7, width, _CHIP), counterpart
            right -= width + 4

    def _draw_first_line(self, painter: QPainter, hit: Hit, rect: QRect) -> None:
        theme = self._appearance.theme
        line = QRect(rect.left() + _EDGE, rect.top() + 6, rect.width() - 2 * _EDGE, _TITLE_LINE)
        painter.setFont(self._font(12))
        painter.setPen(QColor(theme.muted))
        kind = _kind_words(hit)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        right = line.right() - painter.fontMetrics().horizontalAdvance(kind)
        for chip, counterpart in self._chips(hit, rect):
            painter.setPen(QColor(theme.edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(theme.text))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, language_sign(counterpart.language))
            right = chip.left()
        if hit.also:
            also = QCoreApplication.translate("ResultsModel", "also in")
            painter.setPen(QColor(theme.muted))
            line.setRight(right - 6)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, also)
            right = line.right() - painter.fontMetrics().horizontalAdvance(also)
        line.setRight(right - 10)
        font = self._font(14, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        title = QFontMetrics(font).elidedText(hit.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)

    def _draw_hit(self, painter: QPainter, hit: Hit, rect: QRect) -> None:
        self._draw_first_line(painter, hit, rect)
        if hit.snippet == hit.title:
            return
        painter.setPen(QColor(self._appearance.theme.muted))
        place = QPointF(rect.left() + _EDGE, rect.top() + 6 + _TITLE_LINE + 1)
        self._snippet(hit, rect.width() - 2 * _EDGE).draw(painter, place)

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if isinstance(row, Heading):
            return QSize(0, _HEADING)
        if row.snippet == row.title:
            return QSize(0, _TITLE_LINE + 12)
        # Breaking every snippet into lines would take longer than a frame.
        width = QFontMetrics(self._font(13, bold=True)).horizontalAdvance(row.snippet)
        lines = 1 if width <= self.view.viewport().width() - 2 * _EDGE else _MOST_LINES
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

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(ROW)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease and isinstance(row, Hit):
            for chip, counterpart in self._chips(row, option.rect):
                if chip.contains(event.position().toPoint()):
                    self.counterpart_chosen.emit(in_other_language(row, counterpart))
                    return True
        return super().editorEvent(event, model, option, index)


def _kind_words(hit: Hit) -> str:
    return f"{language_sign(hit.language)} · {hit_kind_name(hit.kind)}" if hit.also else hit_kind_name(hit.kind)
