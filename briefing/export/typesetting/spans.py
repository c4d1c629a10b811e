"""Spans: text with its look and the structure element it is drawn for; what lines are made of."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from briefing.export.tagging.page import Box, Owner, Page
from briefing.export.typesetting.fonts import Cut
from briefing.export.typesetting.hyphenation import Hyphenation


class Area(Protocol):
    """Something that covers words wherever they come to stand: a link, a highlight, a background."""

    def under(self, page: Page, boxes: list[Box]) -> None:
        """Draw beneath the words; one box for each line they take on this page."""

    def over(self, page: Page, boxes: list[Box]) -> None:
        """Draw, or annotate, on top of the words."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters are drawn. ``size`` and ``rise`` (above the baseline) are in points, ``colour`` is ``#rrggbb``."""

    cut: Cut
    size: float
    colour: str
    rise: float = 0
    spacing: float = 0


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one look. A ``glued`` span never starts a line, and no line ends inside a ``whole`` one."""

    text: str
    look: Look
    owner: Owner
    areas: tuple[Area, ...] = ()
    glued: bool = False
    whole: bool = False


class Align(Enum):
    """How a block's lines stand between its edges."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How a block of lines is set; lengths in points.

    ``verbatim`` keeps blanks at the start of lines and never divides words, as code wants it.
    """

    leading: float
    before: float = 0
    after: float = 0
    align: Align = Align.START
    hyphenation: Hyphenation | None = None
    keep_next: bool = False
