"""Charts on paper: the same shapes as on the screen, drawn as vectors inside a tagged figure."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from briefing.document.charts import Chart
from briefing.drawing.draw import draw
from briefing.drawing.shapes import Anchor, Disc, Font, Ink, Line, Picture, Point, Polygon, Words
from briefing.export.chapters.press import Press
from briefing.export.tagging.objects import Name, number
from briefing.export.tagging.page import Box, Page
from briefing.export.tagging.structure import Element
from briefing.export.tokens import INKS
from briefing.export.typesetting.boxes import Whole
from briefing.export.typesetting.fonts import Cut, Family, FontSet, Weight

_TEXT = 0.74
_TALLEST = 0.82
"""Of a page, so that a chapter's title and the chart's own stand over it."""
_SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
"""Of the letters, tried one after the other."""
_PLAIN = Cut(Family.INTERFACE)
_STRONG = Cut(Family.INTERFACE, Weight.SEMIBOLD)
# How far the handles of a quarter of a circle reach, in radii.
_QUARTER = 0.5523


def set_bounds(element: Element, box: Box) -> None:
    """A figure says where it stands (14.8.5.4.3)."""
    bounds = [round(edge, 2) for edge in box]
    attributes = (("O", Name("Layout")), ("Placement", Name("Block")), ("BBox", bounds))
    element.traits = replace(element.traits, attributes=attributes)


class ChartBox(Whole):
    """A chart in a column of text with letters of ``em`` points, never taller than ``tallest`` points.

    One that is too tall gets somewhat smaller letters; one that would need very small ones is left out, since the
    table under it says the same.
    """

    before = 4.0
    after = 6.0
    keep_next = True

    def __init__(self, chart: Chart, element: Element, fonts: FontSet, *, em: float, tallest: float) -> None:
        self._element = element
        self._fonts = fonts
        self._picture: Callable[[float], Picture | None] = lru_cache(maxsize=4)(
            lambda width: self._fitted(chart, width, em, tallest)
        )

    def height(self, width: float) -> float:
        """As drawn."""
        picture = self._picture(width)
        return picture.height if picture is not None else 0.0

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """At the left edge."""
        picture = self._picture(width)
        if picture is None:
            return
        if not page.is_repeating:
            set_bounds(self._element, (left, top - picture.height, left + picture.width, top))
        _Sketch(page, self._element, self._fonts, (left, top)).draw(picture)

    def _fitted(self, chart: Chart, width: float, em: float, tallest: float) -> Picture | None:
        for part in _SIZES:
            picture = draw(chart, width, em * part, self._width_of)
            if picture.height <= tallest and picture.width <= width + 0.01:
                return picture
        return None

    def _width_of(self, text: str, font: Font) -> float:
        return width_of(self._fonts, text, font)


def chart_box(press: Press, chart: Chart, element: Element) -> ChartBox:
    """``chart`` in a size that goes with running text."""
    return ChartBox(chart, element, press.fonts, em=press.scale.letters(_TEXT), tallest=press.sheet.room * _TALLEST)


def width_of(fonts: FontSet, text: str, font: Font) -> float:
    """How wide ``text`` is on paper."""
    stretches = fonts.split(text, _cut(font))
    return sum(face.width(text[start:end]) for start, end, face in stretches) * font.size / 1000


class _Sketch:
    """Draws shapes for one structure element, ``origin`` being their upper left corner on the page."""

    def __init__(self, page: Page, element: Element, fonts: FontSet, origin: Point) -> None:
        self._page = page
        self._element = element
        self._fonts = fonts
        self._origin = origin

    def draw(self, picture: Picture) -> None:
        for shape in picture.shapes:
            match shape:
                case Line():
                    path = f"{self._point(shape.start)} m {self._point(shape.end)} l"
                    self._path(path, None, shape.ink, shape.width, dashed=shape.dashed)
                case Polygon():
                    first, *others = (self._point(point) for point in shape.points)
                    path = " ".join([f"{first} m", *(f"{point} l" for point in others), "h"])
                    self._path(path, shape.fill, shape.outline, shape.width)
                case Disc():
                    self._path(self._circle(shape.centre, shape.radius), shape.fill, shape.outline, shape.width)
                case Words():
                    self._words(shape)

    def _path(self, path: str, fill: Ink | None, line: Ink | None, width: float, *, dashed: bool = False) -> None:
        self._page.path(
            path,
            self._element,
            fill=INKS[fill.value] if fill is not None else "",
            line=INKS[line.value] if line is not None else "",
            width=width,
            dashes=(3.0, 2.0) if dashed else (),
        )

    def _circle(self, centre: Point, radius: float) -> str:
        x, y = centre
        reach = radius * _QUARTER
        curves = (
            ((x + radius, y + reach), (x + reach, y + radius), (x, y + radius)),
            ((x - reach, y + radius), (x - radius, y + reach), (x - radius, y)),
            ((x - radius, y - reach), (x - reach, y - radius), (x, y - radius)),
            ((x + reach, y - radius), (x + radius, y - reach), (x + radius, y)),
        )
        drawn = (" ".join(map(self._point, curve)) + " c" for curve in curves)
        return " ".join([f"{self._point((x + radius, y))} m", *drawn, "h"])

    def _words(self, words: Words) -> None:
        x, y = words.place
        if words.anchor is not Anchor.START:
            x -= width_of(self._fonts, words.text, words.font) / (2 if words.anchor is Anchor.MIDDLE else 1)
        left, baseline = self._place((x, y))
        size = words.font.size
        for start, end, face in self._fonts.split(words.text, _cut(words.font)):
            text = words.text[start:end]
            colour = INKS[words.ink.value]
            self._page.text(self._element, (left, baseline), [(text, 0)], face=face, size=size, colour=colour)
            left += face.width(text) * size / 1000

    def _place(self, point: Point) -> Point:
        return self._origin[0] + point[0], self._origin[1] - point[1]

    def _point(self, point: Point) -> str:
        x, y = self._place(point)
        return f"{number(x)} {number(y)}"


def _cut(font: Font) -> Cut:
    return _STRONG if font.strong else _PLAIN
