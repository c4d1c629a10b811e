"""Charts in the text: an empty picture keeps room for each, and its shapes are painted there, sharp at any scale."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextCursor, QTextImageFormat

from briefing.document.blocks import Table
from briefing.drawing.draw import draw
from briefing.drawing.shapes import Anchor, Area, Disc, Font, Ink, Line, Picture, Polygon, Shape, Words
from briefing.ui.reader.column import Slot
from briefing.ui.reader.geometry import line_rects
from briefing.ui.reader.labels import picture_label
from briefing.ui.reader.sheet import Drawn, Sheet
from briefing.ui.reader.typography import PICTURE, Face, Look, Typography
from briefing.ui.reader.writer import Writer

_ADDRESS = "chart:"
_EM = 13.0
_USUAL_WIDTH = 600.0
_STRONG = 600


def write_chart(writer: Writer, table: Table, slot: Slot) -> None:
    """Keep room for the chart of ``table``; what is to be seen in it is there for screen readers as words."""
    if table.chart is None:
        return
    writer.begin(PICTURE, slot.spot)
    image = QTextImageFormat()
    image.setName(_ADDRESS)
    image.setToolTip(table.chart.alt)
    image.setWidth(_USUAL_WIDTH)
    image.setHeight(1)
    writer.drawing(image, table.chart, slot.spot)
    writer.generated(picture_label(table.chart.alt, writer.language), writer.typography.unseen())


class Drawings:
    """Lays out and paints the charts of one sheet in the colours and fonts of ``typography``."""

    def __init__(self, typography: Typography) -> None:
        self._typography = typography
        self._fonts: dict[Font, QFont] = {}
        self._pictures: dict[Drawn, Picture] = {}
        self._measure = lru_cache(maxsize=4096)(self._width_of)

    def fit(self, sheet: Sheet, column: float) -> None:
        """Lay the charts out for a text column of ``column`` pixels and give each the room it needs."""
        cursor = QTextCursor(sheet.document)
        for drawn in sheet.drawings:
            width = max(column - drawn.inset, 1.0)
            known = self._pictures.get(drawn)
            if known is not None and known.width == width:
                continue
            picture = draw(drawn.chart, width, self._typography.px(_EM), self._measure)
            self._pictures[drawn] = picture
            cursor.setPosition(drawn.position)
            cursor.setPosition(drawn.position + 1, QTextCursor.MoveMode.KeepAnchor)
            image = cursor.charFormat().toImageFormat()
            image.setWidth(width)
            image.setHeight(picture.height)
            cursor.setCharFormat(image)

    def paint(self, painter: QPainter, sheet: Sheet, visible: tuple[int, int]) -> None:
        """Paint the charts between the ``visible`` positions."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn in sheet.drawings:
            picture = self._pictures.get(drawn)
            if picture is None or not visible[0] <= drawn.position <= visible[1]:
                continue
            place = next(line_rects(sheet.document, drawn.position, drawn.position + 1), None)
            if place is not None:
                painter.save()
                painter.translate(place.topLeft())
                self.paint_shapes(painter, picture.shapes)
                painter.restore()

    def area_at(self, sheet: Sheet, point: QPointF) -> Area | None:
        """What the chart at ``point`` of the document has to say there."""
        for drawn in sheet.drawings:
            picture = self._pictures.get(drawn)
            place = next(line_rects(sheet.document, drawn.position, drawn.position + 1), None)
            if picture is not None and place is not None and place.contains(point):
                return picture.area_at(point.x() - place.left(), point.y() - place.top())
        return None

    def paint_shapes(self, painter: QPainter, shapes: tuple[Shape, ...]) -> None:
        """Paint ``shapes`` from the painter's origin."""
        for shape in shapes:
            match shape:
                case Line():
                    pen = QPen(self._colour(shape.ink), shape.width)
                    pen.setStyle(Qt.PenStyle.DashLine if shape.dashed else Qt.PenStyle.SolidLine)
                    painter.setPen(pen)
                    painter.drawLine(QPointF(*shape.start), QPointF(*shape.end))
                case Polygon():
                    self._prepare(painter, shape)
                    painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))
                case Disc():
                    self._prepare(painter, shape)
                    painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
                case Words():
                    self._write(painter, shape)

    def _prepare(self, painter: QPainter, shape: Polygon | Disc) -> None:
        painter.setBrush(self._colour(shape.fill) if shape.fill is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(self._colour(shape.outline), shape.width) if shape.outline is not None else Qt.PenStyle.NoPen
        )

    def _write(self, painter: QPainter, words: Words) -> None:
        x, y = words.place
        if words.anchor is not Anchor.START:
            x -= self._measure(words.text, words.font) / (2 if words.anchor is Anchor.MIDDLE else 1)
        painter.setPen(self._colour(words.ink))
        painter.setFont(self._font(words.font))
        painter.drawText(QPointF(x, y), words.text)

    def _colour(self, ink: Ink) -> QColor:
        theme = self._typography.theme
        match ink:
            case Ink.TEXT | Ink.MUTED | Ink.LINE | Ink.PAGE:
                return QColor(getattr(theme, ink.value))
            case Ink.GROUND:
                return QColor(theme.chip)
            case _:
                return QColor(theme.pillar(ink.value))

    def _font(self, font: Font) -> QFont:
        if font not in self._fonts:
            made = self._typography.font(Look(Face.INTERFACE, font.size, 0, _STRONG if font.strong else 400))
            # The size is in pixels already, and need not be whole.
            made.setPixelSize(max(round(font.size), 1))
            self._fonts[font] = made
        return self._fonts[font]

    def _width_of(self, text: str, font: Font) -> float:
        return QFontMetricsF(self._font(font)).horizontalAdvance(text)
