"""Small signs that can be told apart without colour: one shape for each standing, and a pillar's letter in a box."""

from math import cos, pi, sin

from briefing.document.charts import Lane, Standing
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Anchor, Disc, Font, Ink, Point, Polygon, Shape, rectangle

INKS = {
    Standing.IN_FORCE: Ink.GREEN,
    Standing.LIMITED: Ink.ORANGE,
    Standing.BILL: Ink.BLUE,
    Standing.PLANNED: Ink.PURPLE,
    Standing.CONSULTED: Ink.GREY,
    Standing.UNKNOWN: Ink.GREY,
}
_STROKE = 0.2


def standing_sign(standing: Standing, centre: Point, radius: float) -> tuple[Shape, ...]:
    """In force a full disc, limited half of one, a bill a full triangle, planned an empty one, consulted a ring."""
    ink = INKS[standing]
    thin = radius * _STROKE
    match standing:
        case Standing.IN_FORCE:
            return (Disc(centre, radius, ink),)
        case Standing.LIMITED:
            ring = Disc(centre, radius - thin / 2, None, ink, thin)
            return (ring, Polygon(_arc(centre, radius, -pi / 2, pi / 2), ink))
        case Standing.BILL:
            return (Polygon(_corners(centre, radius, 3), ink),)
        case Standing.PLANNED:
            return (Polygon(_corners(centre, radius - thin / 2, 3), None, ink, thin),)
        case Standing.CONSULTED:
            return (Disc(centre, radius - thin / 2, None, ink, thin),)
        case Standing.UNKNOWN:
            return (Polygon(_corners(centre, radius - thin / 2, 4), None, ink, thin),)


def diamond(centre: Point, radius: float) -> tuple[Point, ...]:
    """The corners of a square on its tip."""
    return _corners(centre, radius, 4)


def badge(pen: Pen, lane: Lane, centre: Point, side: float) -> None:
    """A pillar's letter in a box of its colour."""
    x, y = centre
    pen.draw(Polygon(rectangle(x - side / 2, y - side / 2, side, side), Ink(lane.colour)))
    size = side * 0.68
    pen.words(lane.letter, (x, y + size * 0.36), Font(size, strong=True), Ink.PAGE, Anchor.MIDDLE)


def _corners(centre: Point, radius: float, count: int) -> tuple[Point, ...]:
    """Corners of a regular shape that stands with one tip up."""
    turns = (2 * pi * number / count - pi / 2 for number in range(count))
    return tuple((centre[0] + radius * cos(turn), centre[1] + radius * sin(turn)) for turn in turns)


def _arc(centre: Point, radius: float, start: float, end: float) -> tuple[Point, ...]:
    steps = 16
    turns = (start + (end - start) * step / steps for step in range(steps + 1))
    return tuple((centre[0] + radius * cos(turn), centre[1] + radius * sin(turn)) for turn in turns)
