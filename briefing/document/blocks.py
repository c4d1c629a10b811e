"""Blocks: what a section is made of.

A block that holds text itself is a *leaf* (see ``Leaf``); the others hold blocks. Drawing code matches on the class.
"""

from dataclasses import dataclass, field
from enum import Enum

from briefing.document.charts import Chart
from briefing.document.ids import BlockId, SourceId
from briefing.document.runs import Runs, runs_text


@dataclass(frozen=True, slots=True)
class Facts:
    """What an author says about a statement: sources, who leads, its state, and when that state was last known.

    ``lead`` holds abbreviations or names ready to be shown; ``as_known`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
    ``framing`` marks text that states no fact. All of it is drawn beside the text and is never part of it.
    """

    sources: tuple[SourceId, ...] = ()
    lead: tuple[str, ...] = ()
    status: str = ""
    as_known: str = ""
    framing: bool = False


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A block with text of its own. ``id`` is unique in its section and survives edits."""

    id: BlockId
    runs: Runs
    facts: Facts = NO_FACTS

    @property
    def text(self) -> str:
        """The leaf's part of the section's canonical text."""
        return runs_text(self.runs)


@dataclass(frozen=True, slots=True)
class Paragraph(Leaf):
    """Running text. ``lead`` marks the paragraph under the title that says what the section is about."""

    lead: bool = False


@dataclass(frozen=True, slots=True)
class Heading(Leaf):
    """A heading inside a section; ``level`` is 2 or 3, since the section's title is level 1."""

    level: int = 2


@dataclass(frozen=True, slots=True)
class CodeBlock(Leaf):
    """Preformatted text; its runs carry token names, its line feeds are line ends."""

    language: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; the first block is nearly always a paragraph, whose facts are the item's."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list. Labels are generated: ``start`` numbers the first item of an ordered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


class Align(Enum):
    """Horizontal alignment of a table column."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Cell(Leaf):
    """One table cell; ``header`` cells head a column. An empty cell is a leaf with empty text."""

    header: bool = False
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Table:
    """A table with exactly one header row; every row has as many cells as the header.

    With a ``chart`` it is a figure drawn from data: the drawing shows what the table says, and stands over it.
    """

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Paragraph | None = None
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class BlockQuote:
    """Blocks quoted from elsewhere."""

    blocks: "tuple[Block, ...]"


class CalloutKind(Enum):
    """Why a callout stands out; its label is generated in the reader's language."""

    NOTE = "note"
    EDITOR = "editor"
    KEY = "key"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Callout:
    """Blocks set apart. ``title`` is a leaf of the text when the author gave one."""

    kind: CalloutKind
    blocks: "tuple[Block, ...]"
    title: Heading | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture from the pack's ``assets/``. Only the caption is text; ``alt`` describes the picture."""

    id: BlockId
    asset: str
    alt: str
    caption: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the end of the section; ``label`` is what its marks in runs refer to, ``number`` counts from 1."""

    label: str
    number: int
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Footnotes:
    """The footnotes of a section, in the order of their first marks; always the last block."""

    notes: tuple[Footnote, ...] = field(default=())


Block = Paragraph | Heading | CodeBlock | ListBlock | Table | BlockQuote | Callout | Figure | Footnotes
