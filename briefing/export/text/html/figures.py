"""Charts in the web page: the shapes of the window and the PDF as inline SVG, which loads nothing and runs nothing."""

from briefing.document.charts import Chart
from briefing.drawing.draw import draw
from briefing.drawing.shapes import Disc, Font, Ink, Line, Polygon, Shape, Words
from briefing.export.text.html.elements import Html, element, text
from briefing.export.tokens import INKS

_WIDTH = 680.0
_EM = 13.0
_CHINESE_FROM = "\u2e80"
# A page cannot know its letters' widths, so room is left for wide ones.
_WIDE, _WIDER = 0.58, 0.62


def chart_html(chart: Chart) -> Html:
    """``chart`` as a figure with its description; the page scales it to its own width."""
    picture = draw(chart, _WIDTH, _EM, _width_of)
    drawn = element(
        "svg",
        *map(_shape, picture.shapes),
        viewBox=f"0 0 {_number(picture.width)} {_number(picture.height)}",
        role="img",
        aria_label=chart.alt,
        class_="chart",
    )
    return element("figure", drawn)


def _shape(shape: Shape) -> Html:
    match shape:
        case Line(start=(x1, y1), end=(x2, y2)):
            return element(
                "line",
                x1=_number(x1),
                y1=_number(y1),
                x2=_number(x2),
                y2=_number(y2),
                stroke=INKS[shape.ink.value],
                stroke_width=_number(shape.width),
                stroke_dasharray="4 3" if shape.dashed else None,
            )
        case Polygon():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
            return element("polygon", points=points, **_paint(shape.fill, shape.outline, shape.width))
        case Disc(centre=(x, y)):
            circle = {"cx": _number(x), "cy": _number(y), "r": _number(shape.radius)}
            return element("circle", **circle, **_paint(shape.fill, shape.outline, shape.width))
        case Words(place=(x, y)):
            return element(
                "text",
                text(shape.text),
                x=_number(x),
                y=_number(y),
                fill=INKS[shape.ink.value],
                font_size=_number(shape.font.size),
                font_weight="600" if shape.font.strong else None,
                text_anchor=shape.anchor.value,
            )


def _paint(fill: Ink | None, outline: Ink | None, width: float) -> dict[str, str]:
    inks = {"fill": INKS[fill.value] if fill is not None else "none"}
    if outline is not None:
        inks |= {"stroke": INKS[outline.value], "stroke_width": _number(width)}
    return inks


def _width_of(words: str, font: Font) -> float:
    part = _WIDER if font.strong else _WIDE
    return sum(font.size if char >= _CHINESE_FROM else font.size * part for char in words)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
