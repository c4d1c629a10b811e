"""What is compared as rows of a table: one paragraph, or one row of a table, as it was and as it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from briefing.annotation.words import Span
from briefing.document.blocks import Block, Cell, CodeBlock, Heading, Leaf, ListBlock, Paragraph
from briefing.document.ids import BlockId, SectionId
from briefing.document.runs import Run, Runs
from briefing.document.section import PlacedLeaf, Section, children_of
from briefing.edition.comparison import Change, CompanionComparison, Passage, SectionComparison


class RowStyle(Enum):
    """How a row's words are set."""

    BODY = "body"
    LEAD = "lead"
    HEADING = "heading"
    CODE = "code"
    CELLS = "cells"


@dataclass(frozen=True, slots=True)
class Side:
    """A text as it stands in one edition.

    ``start`` is where it begins in the text of its ``section``, which is None for what stands beside the sections.
    ``marked`` are the words that are not in the other edition, counted in this text. ``label`` is a list's.
    """

    runs: Runs
    marked: tuple[Span, ...] = ()
    section: SectionId | None = None
    start: int = 0
    label: str = ""

    @property
    def length(self) -> int:
        """Its length in code points."""
        return sum(len(run.text) for run in self.runs)


@dataclass(frozen=True, slots=True)
class Pair:
    """A text on both sides, or on one of them."""

    change: Change
    old: Side | None
    new: Side | None


@dataclass(frozen=True, slots=True)
class Row:
    """Pairs that stand beside each other: one paragraph, or the cells of a table's row.

    ``came_from`` and ``went_to`` are the sections that a passage was taken from or put in; ``moved`` tells that it
    changed its place.
    """

    style: RowStyle
    pairs: tuple[Pair, ...]
    moved: bool = False
    came_from: SectionId | None = None
    went_to: SectionId | None = None

    @property
    def change(self) -> Change:
        """What became of the row as a whole."""
        changes = {pair.change for pair in self.pairs}
        return changes.pop() if len(changes) == 1 else Change.CHANGED

    @property
    def has_old(self) -> bool:
        """Whether anything of it stood in the old edition."""
        return any(pair.old is not None for pair in self.pairs)

    @property
    def has_new(self) -> bool:
        """Whether anything of it stands in the new edition."""
        return any(pair.new is not None for pair in self.pairs)

    @property
    def is_same(self) -> bool:
        """Whether nothing is different."""
        return self.change is Change.SAME


def section_rows(comparison: SectionComparison) -> tuple[Row, ...]:
    """The rows of a section, in the new order with what was removed where it stood."""
    sides = _Sides(comparison)
    rows = []
    for _, group in groupby(enumerate(comparison.passages), key=_row_key):
        passages = [passage for _, passage in group]
        first = passages[0]
        rows.append(
            Row(
                _style(first.new or first.old),
                tuple(sides.pair(passage) for passage in passages),
                any(passage.moved for passage in passages),
                first.came_from if first.old_section != sides.old else None,
                first.went_to if first.new_section != sides.new else None,
            )
        )
    return tuple(rows)


def companion_rows(companions: Iterable[CompanionComparison]) -> tuple[Row, ...]:
    """Quotes, FAQs or terms: each under its name, one row for each of its texts."""
    return tuple(row for companion in companions for row in _companion(companion))


def only_changes(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows that differ, and the headings that such rows stand under."""
    kept: list[Row] = []
    heading: Row | None = None
    for row in rows:
        if row.is_same:
            heading = row if row.style is RowStyle.HEADING else heading
            continue
        if heading is not None and row.style is not RowStyle.HEADING:
            kept.append(heading)
        heading = None
        kept.append(row)
    return tuple(kept)


class _Sides:
    """Makes pairs of a section's passages, without what stands in another section."""

    def __init__(self, comparison: SectionComparison) -> None:
        self.old = comparison.old.id if comparison.old is not None else None
        self.new = comparison.new.id if comparison.new is not None else None
        self._old_labels = _labels(comparison.old)
        self._new_labels = _labels(comparison.new)

    def pair(self, passage: Passage) -> Pair:
        """The passage as far as it stands in this section."""
        old = passage.old if passage.old_section == self.old else None
        new = passage.new if passage.new_section == self.new else None
        change = passage.change
        if old is None or new is None:
            change = Change.ADDED if old is None else Change.REMOVED
        return Pair(
            change,
            _side(old, passage.removed, self.old, self._old_labels) if old is not None else None,
            _side(new, passage.added, self.new, self._new_labels) if new is not None else None,
        )


def _side(placed: PlacedLeaf, spans: tuple[Span, ...], section: SectionId | None, labels: dict[BlockId, str]) -> Side:
    inside = tuple((start - placed.start, end - placed.start) for start, end in spans)
    return Side(placed.leaf.runs, inside, section, placed.start, labels.get(placed.leaf.id, ""))


def _row_key(numbered: tuple[int, Passage]) -> object:
    """The same for the cells of one row of a table, and different for everything else."""
    number, passage = numbered
    placed = passage.new or passage.old
    if placed is None or not isinstance(placed.leaf, Cell):
        return number
    return (Cell, placed.leaf.header, placed.leaf.id.rpartition(".")[0])


def _style(placed: PlacedLeaf | None) -> RowStyle:
    match placed.leaf if placed is not None else None:
        case Cell():
            return RowStyle.CELLS
        case Heading():
            return RowStyle.HEADING
        case CodeBlock():
            return RowStyle.CODE
        case Paragraph(lead=True):
            return RowStyle.LEAD
    return RowStyle.BODY


def _labels(section: Section | None) -> dict[BlockId, str]:
    """The number or bullet of each list item, by the id of the leaf it begins with."""
    return dict(pair for block in (section.blocks if section is not None else ()) for pair in _labels_in(block))


def _labels_in(block: Block | Cell) -> Iterator[tuple[BlockId, str]]:
    if isinstance(block, ListBlock):
        for number, item in enumerate(block.items, start=block.start):
            if item.blocks and isinstance(item.blocks[0], Leaf):
                yield item.blocks[0].id, str(number) if block.ordered else "•"
    if not isinstance(block, Leaf):
        for inner in children_of(block):
            yield from _labels_in(inner)


def _companion(companion: CompanionComparison) -> Iterator[Row]:
    name = Side((Run(companion.label),))
    is_old, is_new = companion.change is not Change.ADDED, companion.change is not Change.REMOVED
    same = Change.SAME if is_old and is_new else companion.change
    yield Row(RowStyle.HEADING, (Pair(same, name if is_old else None, name if is_new else None),))
    for field in companion.fields:
        old = Side((Run(field.old),), field.removed) if field.old else None
        new = Side((Run(field.new),), field.added) if field.new else None
        if old is None and new is None:
            continue
        change = Change.SAME if field.old == field.new else Change.CHANGED
        if old is None or new is None:
            change = Change.ADDED if old is None else Change.REMOVED
        yield Row(RowStyle.BODY, (Pair(change, old, new),))
