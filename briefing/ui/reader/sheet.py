"""What drawing a text gives: the document, its projection, and what the view paints around the words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QTextDocument

from briefing.document.blocks import CalloutKind
from briefing.document.charts import Chart
from briefing.document.runs import Link
from briefing.ui.reader.projection import Projection

_LINK = "link"
_JUMP = "jump"


class Backing(Enum):
    """What is painted behind blocks that are no callout."""

    CODE = "code"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Panel:
    """Blocks with something painted behind them: those from position ``start`` to ``end``.

    ``left`` and ``right`` are pixels in from the text column's edges, ``padding`` pixels above and below the blocks.
    """

    kind: CalloutKind | Backing
    start: int
    end: int
    left: float
    right: float
    padding: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture at ``position``: its own size in pixels, and how much narrower than the column its place is."""

    position: int
    width: int
    height: int
    inset: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart whose room is the empty picture at ``position``; ``inset`` as for pictures."""

    position: int
    chart: Chart
    inset: float


@dataclass(frozen=True, slots=True)
class SheetHeading:
    """A heading whose first character is at ``position``; the title over a section has level 1."""

    level: int
    position: int
    words: str


@dataclass(frozen=True, slots=True)
class SectionTitle:
    """What stands over a section: pillar, title and pillar colour; ``note`` is a remark under the title."""

    eyebrow: str
    title: str
    colour: str
    note: str = ""


@dataclass(frozen=True)
class Sheet:
    """A text drawn as a document. Positions are Qt's; the document is never edited, so they stay true.

    ``chips`` are ranges of generated words to be backed as chips. ``links`` are numbered as in the document's
    addresses. ``jumps`` leads from a footnote's mark to the note and back; ``footnotes`` has each note's text.
    """

    document: QTextDocument
    projection: Projection
    panels: tuple[Panel, ...]
    chips: tuple[tuple[int, int], ...]
    pictures: tuple[Picture, ...]
    links: tuple[Link, ...]
    jumps: Mapping[str, int]
    footnotes: Mapping[str, str]
    drawings: tuple[Drawn, ...] = ()
    headings: tuple[SheetHeading, ...] = ()

    def link(self, address: str) -> Link | None:
        """The link behind an address in the document, or None."""
        kind, _, number = address.partition(":")
        return self.links[int(number)] if kind == _LINK and number.isdecimal() else None

    def jump(self, address: str) -> int | None:
        """The position that an address inside the document leads to, or None."""
        kind, _, name = address.partition(":")
        return self.jumps.get(name) if kind == _JUMP else None

    def footnote(self, address: str) -> str | None:
        """The text of the footnote whose mark has that address, or None."""
        kind, _, name = address.partition(":")
        return self.footnotes.get(name) if kind == _JUMP else None


def link_address(number: int) -> str:
    """The address in the document of the link with that number."""
    return f"{_LINK}:{number}"


def jump_address(name: str) -> str:
    """The address in the document that leads to the place called ``name``."""
    return f"{_JUMP}:{name}"


def mark_name(label: str) -> str:
    """The name of the place where the footnote ``label`` is first marked; the note's own place is called ``label``."""
    return f"^{label}"
