"""How the text of one edition goes over into the text of another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.annotation.blocks import Block, heaviest_chain, joined
from briefing.annotation.changed_words import kept_between
from briefing.annotation.lines import common_lines
from briefing.annotation.moves import moved_phrases, moved_sentences
from briefing.annotation.surroundings import with_neighbours, with_respelt
from briefing.annotation.words import common_end, common_start


class Piece(NamedTuple):
    """The part of a block that lies in a passage; ``block`` is the block's number in its alignment."""

    old: int
    new: int
    length: int
    block: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The text that two editions share, made once and used for every note on them.

    ``blocks`` stand in old order and overlap on neither side. ``in_order`` are those that kept their place among the
    others; the rest moved. ``guessed`` are those found by a few words that both texts happen to share. Text of either
    side that no block covers was deleted or added.
    """

    old: str
    new: str
    blocks: tuple[Block, ...]
    in_order: frozenset[Block]
    guessed: frozenset[Block]

    @classmethod
    def of(cls, old: str, new: str) -> "Alignment":
        """The alignment of two texts of any kind and length; it takes seconds for millions of characters."""
        one_edit = _one_edit(old, new)
        blocks, settled = (one_edit, one_edit) if one_edit is not None else _many_edits(old, new)
        return cls(old, new, tuple(blocks), frozenset(heaviest_chain(blocks)), frozenset(_without(blocks, settled)))

    def pieces(self, start: int, end: int) -> list[Piece]:
        """What is left of ``old[start:end]``, in old order."""
        found = []
        for index in range(max(0, bisect_right(self.blocks, (start + 1,)) - 1), len(self.blocks)):
            block = self.blocks[index]
            if block.old >= end:
                break
            first, last = max(start, block.old), min(end, block.old + block.length)
            if first < last:
                found.append(Piece(first, block.new + first - block.old, last - first, index))
        return found


def _one_edit(old: str, new: str) -> list[Block] | None:
    """The blocks of a text to which, or from which, one stretch was added or taken; None where more was changed."""
    start = common_start(old, new)
    shorter = min(len(old), len(new))
    end = common_end(old[start:], new[start:])
    if start + end < shorter:
        return None
    # The same two texts may differ by whole lines, too; then no line was torn apart.
    lines = common_lines(old, new)
    if sum(block.length for block in lines) == shorter:
        return lines
    blocks = [Block(0, 0, start), Block(len(old) - end, len(new) - end, end)]
    return [block for block in blocks if block.length]


def _many_edits(old: str, new: str) -> tuple[list[Block], list[Block]]:
    """All blocks, and those of them that do not rest on single phrases."""
    lines = common_lines(old, new)
    sure = joined([*lines, *moved_sentences(lines, old, new)], old, new)
    chain = heaviest_chain(sure)
    in_chain = set(chain)
    elsewhere = [block for block in sure if block not in in_chain]
    in_order = kept_between(chain, elsewhere, old, new)
    settled = sorted([*in_order, *elsewhere])
    blocks = with_neighbours([*settled, *moved_phrases(settled, old, new)], in_order, old, new)
    return joined(with_respelt(joined(blocks, old, new), old, new), old, new), settled


def _without(blocks: Sequence[Block], settled: Sequence[Block]) -> Iterator[Block]:
    """The ``blocks`` that hold none of the ``settled`` ones."""
    starts = [block.old for block in settled]
    for block in blocks:
        first, last = bisect_left(starts, block.old), bisect_left(starts, block.old + block.length)
        if all(settled[index].new - settled[index].old != block.new - block.old for index in range(first, last)):
            yield block
