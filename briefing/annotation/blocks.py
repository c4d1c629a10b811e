"""Blocks: stretches of text that two editions share, and what can be done with a set of them."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing.annotation.words import Span, has_letters

# Between two blocks that continue each other stand at most a blank and a line feed.
_SEAM = 2


class Block(NamedTuple):
    """``length`` code points that stand at ``old`` in the old text and, the same, at ``new`` in the new text."""

    old: int
    new: int
    length: int


class Gap(NamedTuple):
    """What lies between two blocks that follow each other in both texts; either side may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def joined(blocks: Iterable[Block], old: str, new: str) -> list[Block]:
    """``blocks`` in old order, those that continue each other made one, with the blanks between them."""
    result: list[Block] = []
    for block in sorted(blocks):
        if result:
            last = result[-1]
            seam = block.old - last.old - last.length
            if 0 <= seam <= _SEAM and seam == block.new - last.new - last.length:
                old_end, new_end = last.old + last.length, last.new + last.length
                if old[old_end : block.old] == new[new_end : block.new]:
                    result[-1] = Block(last.old, last.new, last.length + seam + block.length)
                    continue
        result.append(block)
    return result


def gaps(chain: Sequence[Block], old_length: int, new_length: int) -> Iterator[Gap]:
    """The gap before each block of ``chain``, which is in order on both sides, and the one after the last."""
    old_end = new_end = 0
    for block in (*chain, Block(old_length, new_length, 0)):
        yield Gap(old_end, block.old, new_end, block.new)
        old_end, new_end = block.old + block.length, block.new + block.length


def uncovered(covered: Iterable[Span], start: int, end: int) -> list[Span]:
    """The parts of ``[start, end)`` outside the ``covered`` spans."""
    result = []
    for covered_start, covered_end in sorted(covered):
        if covered_start >= end:
            break
        if covered_start > start:
            result.append((start, covered_start))
        start = max(start, covered_end)
    if start < end:
        result.append((start, end))
    return result


def old_spans(blocks: Iterable[Block]) -> list[Span]:
    """Where the blocks stand in the old text."""
    return [(block.old, block.old + block.length) for block in blocks]


def new_spans(blocks: Iterable[Block]) -> list[Span]:
    """Where the blocks stand in the new text."""
    return [(block.new, block.new + block.length) for block in blocks]


def without_overlaps(blocks: Iterable[Block]) -> list[Block]:
    """``blocks`` in old order without those that share text, on either side, with a longer one."""
    old_taken: list[Span] = []
    new_taken: list[Span] = []
    kept = []
    for block in sorted(blocks, key=lambda block: (-block.length, block)):
        old_span, new_span = (block.old, block.old + block.length), (block.new, block.new + block.length)
        if not _overlaps(old_taken, old_span) and not _overlaps(new_taken, new_span):
            insort(old_taken, old_span)
            insort(new_taken, new_span)
            kept.append(block)
    return sorted(kept)


def _overlaps(taken: list[Span], span: Span) -> bool:
    place = bisect_left(taken, span)
    return (place < len(taken) and taken[place][0] < span[1]) or (place > 0 and taken[place - 1][1] > span[0])


def heaviest_chain(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that stand in the same order in both texts and hold the most text together.

    A Fenwick tree over the places in the new text answers "best chain that ends before here" in logarithmic time.
    """
    in_old_order = sorted(blocks)
    rank = {place: number for number, place in enumerate(sorted({block.new for block in in_old_order}), start=1)}
    tree = [(0, -1)] * (len(rank) + 1)
    before = []
    heaviest = (0, -1)
    for index, block in enumerate(in_old_order):
        best = (0, -1)
        node = rank[block.new] - 1
        while node > 0:
            best = max(best, tree[node])
            node -= node & -node
        before.append(best[1])
        total = (best[0] + block.length, index)
        heaviest = max(heaviest, total)
        node = rank[block.new]
        while node <= len(rank):
            tree[node] = max(tree[node], total)
            node += node & -node
    chain = []
    index = heaviest[1]
    while index >= 0:
        chain.append(in_old_order[index])
        index = before[index]
    return chain[::-1]


def holds_whole_line(block: Block, old: str, new: str) -> bool:
    """Whether the block holds a line with letters that is whole on both sides."""
    old_end, new_end = block.old + block.length, block.new + block.length
    lines = old[block.old : old_end].split("\n")
    if not (_starts_line(old, block.old) and _starts_line(new, block.new)):
        del lines[0]
    if lines and not (_ends_line(old, old_end) and _ends_line(new, new_end)):
        del lines[-1]
    return any(has_letters(line, 0, len(line)) for line in lines)


def _starts_line(text: str, offset: int) -> bool:
    return offset == 0 or text[offset - 1] == "\n"


def _ends_line(text: str, offset: int) -> bool:
    return offset == len(text) or text[offset] == "\n"
