"""A funnel: stages as centred bars, each as wide as its number, joined so that the loss between them is seen."""

from briefing.document.charts import Bar, Funnel
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Ink, Polygon, rectangle

_TEXT = 0.42
"""How much of the width the words take where they stand beside the bars."""
_NUMBER = 0.25
"""How much of it the number before them may take."""


def draw_funnel(funnel: Funnel, pen: Pen) -> float:
    """Draw ``funnel``; how high it is."""
    em = pen.em
    left = 0.0 if pen.is_narrow else pen.width * _TEXT
    room = pen.width - left
    largest = max((stage.value for stage in funnel.stages), default=0.0) or 1.0
    y = em * 0.3
    above: tuple[float, float] | None = None
    for stage in funnel.stages:
        wide = max(room * stage.value / largest, em * 0.25)
        if pen.is_narrow:
            y = _words(stage, pen, y, pen.width) + em * 0.2
        high = em * 1.7 if pen.is_narrow else max(em * 2.2, _height(stage, pen, left - em * 1.4))
        if above is not None and not pen.is_narrow:
            _join(pen, left + room / 2, above, (y, wide))
        pen.draw(Polygon(rectangle(left + (room - wide) / 2, y, wide, high), Ink.BLUE))
        if not pen.is_narrow:
            _words(stage, pen, y + (high - _height(stage, pen, left - em * 1.4)) / 2, left - em * 1.4)
        above = (y + high, wide)
        y += high + em * 1.2
    y -= em * 0.8
    return pen.lines(pen.wrap(funnel.unit, pen.small, pen.width), 0, y, pen.small, Ink.MUTED) if funnel.unit else y


def _join(pen: Pen, middle: float, above: tuple[float, float], below: tuple[float, float]) -> None:
    (top, wide), (bottom, narrow) = above, below
    corners = (
        (middle - wide / 2, top),
        (middle + wide / 2, top),
        (middle + narrow / 2, bottom),
        (middle - narrow / 2, bottom),
    )
    pen.draw(Polygon(corners, Ink.LINE))


def _number_room(stage: Bar, pen: Pen) -> float:
    return max(pen.measure(_shown(stage, pen), pen.strong), pen.em * 1.4) + pen.em * 0.6


def _shown(stage: Bar, pen: Pen) -> str:
    return pen.clip(stage.shown, pen.strong, pen.width * _NUMBER)


def _height(stage: Bar, pen: Pen, width: float) -> float:
    return pen.height(pen.wrap(stage.label, pen.font, width - _number_room(stage, pen)), pen.font)


def _words(stage: Bar, pen: Pen, top: float, width: float) -> float:
    room = _number_room(stage, pen)
    pen.words(_shown(stage, pen), (0, top + pen.em * 1.02), pen.strong)
    return pen.lines(pen.wrap(stage.label, pen.font, width - room), room, top, pen.font)
