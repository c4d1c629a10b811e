"""A section and its canonical text: the one string that every offset counts in."""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from briefing.document.blocks import (
    Block,
    BlockQuote,
    Callout,
    Cell,
    Figure,
    Footnotes,
    Leaf,
    ListBlock,
    Table,
)
from briefing.document.ids import BlockId, Language, PillarId, SectionId


@dataclass(frozen=True, slots=True)
class PlacedLeaf:
    """A leaf and where its text stands: ``text[start:end]`` of the section, in code points."""

    leaf: Leaf
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Slice:
    """The part of a range that lies in one leaf; ``start`` and ``end`` count inside the leaf's own text."""

    placed: PlacedLeaf
    start: int
    end: int


def leaves_of(block: Block | Cell) -> Iterator[Leaf]:
    """The leaves of ``block`` in reading order."""
    if isinstance(block, Leaf):
        yield block
    else:
        for inner in children_of(block):
            yield from leaves_of(inner)


def children_of(block: Block | Cell) -> Iterator[Block | Cell]:
    """The blocks and cells directly inside ``block``, in reading order; none for a leaf."""
    match block:
        case ListBlock(items=items):
            yield from chain.from_iterable(item.blocks for item in items)
        case Table(header=header, rows=rows, caption=caption):
            yield from (caption,) if caption else ()
            yield from chain(header, *rows)
        case BlockQuote(blocks=blocks):
            yield from blocks
        case Callout(title=title, blocks=blocks):
            yield from (title,) if title else ()
            yield from blocks
        case Figure(caption=caption):
            yield from (caption,) if caption else ()
        case Footnotes(notes=notes):
            yield from chain.from_iterable(note.blocks for note in notes)


@dataclass(frozen=True)
class Section:
    """One section in one language.

    The canonical text is the text of all leaves in reading order with one line feed between two leaves. The title,
    list labels, footnote marks, chips and callout labels are drawn but are not in it. ``language`` is the language of
    the text, which is the base language where a translation is missing; ``requested`` is what was asked for.
    ``marking`` is a handling marking of its own, mostly empty.
    """

    id: SectionId
    pillar: PillarId
    title: str
    short_title: str
    blocks: tuple[Block, ...]
    language: Language
    requested: Language
    marking: str = ""

    @cached_property
    def leaves(self) -> tuple[PlacedLeaf, ...]:
        """Every leaf with its place, in reading order."""
        placed = []
        offset = 0
        for leaf in chain.from_iterable(map(leaves_of, self.blocks)):
            end = offset + len(leaf.text)
            placed.append(PlacedLeaf(leaf, offset, end))
            # The line feed between two leaves is part of the text.
            offset = end + 1
        return tuple(placed)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(placed.start for placed in self.leaves)

    @cached_property
    def text(self) -> str:
        """The canonical text."""
        return "\n".join(placed.leaf.text for placed in self.leaves)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical text, in hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def slices(self, start: int, end: int) -> tuple[Slice, ...]:
        """The range ``[start, end)`` cut by leaf, without its empty parts."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end)
        return tuple(
            Slice(placed, max(start, placed.start) - placed.start, min(end, placed.end) - placed.start)
            for placed in self.leaves[first:last]
            if max(start, placed.start) < min(end, placed.end)
        )

    def leaf_at(self, offset: int) -> PlacedLeaf:
        """The leaf that holds ``offset``; a line feed between two leaves belongs to the leaf before it.

        Raises ``IndexError`` when the section has no such offset.
        """
        for placed in self.leaves:
            if placed.start <= offset <= placed.end:
                return placed
        raise IndexError(offset)

    def leaf(self, block: BlockId) -> PlacedLeaf | None:
        """The leaf with the id ``block``, or None."""
        return next((placed for placed in self.leaves if placed.leaf.id == block), None)
