"""A text in two languages beside each other, block by block.

In the structure tree each language reads in one piece, so that a screen reader does not change voices at every
paragraph. A block of the second language has the identifier ``section#block@language``. Tables take the whole width,
one language after the other, since half of it is too little for them.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from briefing.document.blocks import Block, Leaf, ListBlock, Table
from briefing.export.chapters.blocks import Blocks
from briefing.export.chapters.measures import is_measures
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.beside import Beside
from briefing.export.typesetting.boxes import LaidOut, Stack

_DERIVED = "t-"
"""Identifiers made from a text begin so; those of two languages never match."""


def parallel(
    first: Blocks, second: Blocks, parents: tuple[Element, Element], titles: tuple[Sequence[LaidOut], Sequence[LaidOut]]
) -> list[LaidOut]:
    """Both texts under their own ``parents``, below their ``titles``."""
    boxes: list[LaidOut] = [Beside.of(Stack(titles[0]), Stack(titles[1]))]
    for one, other in aligned(first.section.blocks, second.section.blocks):
        left = first.boxes([one], parents[0]) if one is not None else []
        right = second.boxes([other], parents[1]) if other is not None else []
        if any(block is not None and _is_wide(block) for block in (one, other)):
            boxes += [*left, *right]
        else:
            boxes.append(Beside.of(Stack(left), Stack(right)))
    return boxes


def aligned(one: Sequence[Block], other: Sequence[Block]) -> Iterator[tuple[Block | None, Block | None]]:
    """The blocks of both texts in pairs, by the identifiers that authors gave, else by their kind and order."""
    matcher = SequenceMatcher(None, [_key(block) for block in one], [_key(block) for block in other], autojunk=False)
    for _, start, end, other_start, other_end in matcher.get_opcodes():
        yield from zip_longest(one[start:end], other[other_start:other_end])


def _key(block: Block) -> tuple[str, str]:
    id_ = block.id if isinstance(block, Leaf) and not block.id.startswith(_DERIVED) else ""
    return type(block).__name__, id_


def _is_wide(block: Block) -> bool:
    return isinstance(block, Table) or (isinstance(block, ListBlock) and is_measures(block))
