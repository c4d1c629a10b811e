"""Charts: what a table shows when it is drawn, as numbers, dates and states.

A chart hangs on the table of its numbers. All its words are the table's own, so it adds nothing to the canonical text.
"""

from dataclasses import dataclass
from enum import Enum

from briefing.document.ids import SectionId


@dataclass(frozen=True, slots=True)
class Bar:
    """One amount; ``shown`` is how the text writes it, ``value`` its length."""

    label: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Amounts side by side; ``unit`` is what the values are counted in, or empty."""

    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Funnel:
    """Amounts that follow from one another, from many to few."""

    unit: str
    stages: tuple[Bar, ...]


class Standing(Enum):
    """How far a rule or a measure has come, the farthest first."""

    IN_FORCE = "in-force"
    LIMITED = "limited"
    BILL = "bill"
    PLANNED = "planned"
    CONSULTED = "consulted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a status board."""

    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class Group:
    """The entries that have come equally far; ``title`` says how far in the reader's language."""

    standing: Standing
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """A status board; only groups with entries."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """A pillar in a chart: ``letter`` stands for it, ``colour`` is one of ``Colour.ALL``."""

    letter: str
    title: str
    colour: str


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on a timeline; dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, ``lane`` counts from 0.

    A ``turning`` point has its words in the drawing, after ``written``, its date. ``leads_to`` is a section about it.
    """

    label: str
    date: str
    written: str
    lane: int
    end: str = ""
    planned: bool = False
    turning: bool = False
    leads_to: SectionId | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events by date, in lanes.

    ``known`` is the date up to which things are known, ``known_label`` says so; ``happened`` and ``planned`` name
    the two kinds of marks.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    known: str
    known_label: str
    happened: str
    planned: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of a grid: a name, its abbreviation or the name again, and which columns are marked.

    ``leads_to`` has, for each column, a section about the body's part in it, or None.
    """

    name: str
    short: str
    marked: tuple[bool, ...]
    leads_to: tuple[SectionId | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """Who has a part in what."""

    columns: tuple[Lane, ...]
    rows: tuple[GridRow, ...]


Drawing = Bars | Funnel | Board | Timeline | Grid


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of a table.

    ``alt`` tells in words what is to be seen in it; ``known`` says when its facts were last known, and is drawn.
    """

    alt: str
    drawing: Drawing
    known: str = ""
