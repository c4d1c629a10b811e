"""The shapes a chart is drawn with. Lengths are in the unit of the asked width, ``y`` grows downwards."""

from dataclasses import dataclass
from enum import Enum

from briefing.document.ids import SectionId
from briefing.document.pack import Colour

Point = tuple[float, float]


class Ink(Enum):
    """What a colour is for; each way of drawing has its own colours for them."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    GROUND = "ground"
    PAGE = "page"
    BLUE = Colour.BLUE
    GREEN = Colour.GREEN
    ORANGE = Colour.ORANGE
    PURPLE = Colour.PURPLE
    GREY = Colour.GREY


class Anchor(Enum):
    """Which end of words stands at their place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Font:
    """Letters of the interface's family."""

    size: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    start: Point
    end: Point
    ink: Ink
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape, filled, outlined or both."""

    points: tuple[Point, ...]
    fill: Ink | None
    outline: Ink | None = None
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled, outlined or both."""

    centre: Point
    radius: float
    fill: Ink | None
    outline: Ink | None = None
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``place`` is on its baseline, at the end that ``anchor`` names."""

    text: str
    place: Point
    font: Font
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START


Shape = Line | Polygon | Disc | Words


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a picture that has something to say, and may lead to a section; where areas meet, the last counts."""

    left: float
    top: float
    right: float
    bottom: float
    words: str
    leads_to: SectionId | None = None

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn chart."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    areas: tuple[Area, ...] = ()

    def area_at(self, x: float, y: float) -> Area | None:
        """The area at a point."""
        return next((area for area in reversed(self.areas) if area.holds(x, y)), None)


def rectangle(left: float, top: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    return ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
