"""Paints what lies behind the words: callouts, code, the bar beside quotes, and chips."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefing.document.blocks import CalloutKind
from briefing.ui.reader.callouts import callout_colour
from briefing.ui.reader.geometry import block_rect, half_leading, line_rects
from briefing.ui.reader.sheet import Backing, Panel, Sheet
from briefing.ui.theme import Theme

_BAR = 3.0
_ROUND = 6.0
_CHIP_ROUND = 4.0
_CHIP_HEIGHT = 1.34
_TINT = 0.07
# In the dark a stronger tint would leave quiet words and links too faint (7:1).
_DARK_TINT = 0.05


def paint_backdrop(
    painter: QPainter, sheet: Sheet, theme: Theme, *, column: tuple[float, float], visible: tuple[int, int]
) -> None:
    """Paint behind the text between the ``visible`` positions; ``column`` is where its lines begin and end."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    first, last = visible
    for panel in sheet.panels:
        if panel.start <= last and first <= panel.end:
            _paint_panel(painter, sheet, panel, theme, column)
    for start, end in sheet.chips:
        if start <= last and first <= end:
            # On a tinted panel the chips' own grey would not be seen.
            backed = any(panel.start <= start <= panel.end for panel in sheet.panels if panel.kind is not Backing.QUOTE)
            painter.setBrush(QColor(theme.page if backed else theme.chip))
            _paint_chip(painter, sheet, start, end)


def panel_ground(kind: CalloutKind | Backing, theme: Theme) -> QColor:
    """What the words of such a panel stand on."""
    match kind:
        case Backing.CODE:
            return QColor(theme.code)
        case CalloutKind():
            return mixed(callout_colour(kind, theme), theme.page, _DARK_TINT if theme.dark else _TINT)
        case _:
            return QColor(theme.page)


def mixed(colour: str, page: str, share: float) -> QColor:
    """``share`` of ``colour`` on ``page``."""
    one, other = QColor(colour), QColor(page)
    rest = 1 - share
    return QColor.fromRgbF(
        share * one.redF() + rest * other.redF(),
        share * one.greenF() + rest * other.greenF(),
        share * one.blueF() + rest * other.blueF(),
    )


def _paint_panel(painter: QPainter, sheet: Sheet, panel: Panel, theme: Theme, column: tuple[float, float]) -> None:
    top = block_rect(sheet.document, panel.start).top() - panel.padding
    bottom = block_rect(sheet.document, panel.end).bottom() + half_leading(sheet.document, panel.end) + panel.padding
    area = QRectF(QPointF(column[0] + panel.left, top), QPointF(column[1] - panel.right, bottom))
    bar = QRectF(area.left(), area.top(), _BAR, area.height())
    match panel.kind:
        case Backing.CODE:
            painter.setBrush(panel_ground(panel.kind, theme))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        case Backing.QUOTE:
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        case CalloutKind():
            accent = callout_colour(panel.kind, theme)
            painter.setBrush(panel_ground(panel.kind, theme))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
            painter.setBrush(QColor(accent))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


def _paint_chip(painter: QPainter, sheet: Sheet, start: int, end: int) -> None:
    for line in line_rects(sheet.document, start, end):
        height = line.height() * _CHIP_HEIGHT
        chip = QRectF(line.left(), line.center().y() - height / 2, line.width(), height)
        painter.drawRoundedRect(chip, _CHIP_ROUND, _CHIP_ROUND)
