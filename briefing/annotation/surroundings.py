"""What stands around moved passages and inside replaced words: the last, small matches of an alignment."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefing.annotation.blocks import Block, Gap, joined, without_overlaps
from briefing.annotation.changed_words import matching_words
from briefing.annotation.words import common_end, common_start, letters, words_in

# How far out from a moved passage its old neighbours are looked for.
_REACH = 60
# Between two passages that moved together more may have changed.
_BETWEEN = 240
# A replaced stretch longer than this is no respelt word.
_RESPELT = 40
# Fewer letters hang on a passage by chance.
_LETTERS = 3


def with_neighbours(blocks: Sequence[Block], settled: Iterable[Block], old: str, new: str) -> list[Block]:
    """``blocks`` with the words kept close to those that moved: a moved sentence was often edited at its ends.

    Between two ``settled`` blocks nothing is left to be found.
    """
    known = frozenset(settled)
    ordered = sorted(blocks)
    found = list(ordered)
    after = _next_in_new(ordered)
    before = {right: left for left, right in after.items()}
    last = len(ordered) - 1
    for index, block in enumerate(ordered):
        right, left = after.get(index), before.get(index)
        if right is not None and right == index + 1:
            if block not in known or ordered[right] not in known:
                found += _between(block, ordered[right], old, new)
        else:
            old_end = ordered[index + 1].old if index < last else len(old)
            new_end = ordered[right].new if right is not None else len(new)
            found += _after(block, old_end, new_end, old, new)
        if left is None or left != index - 1:
            old_start = ordered[index - 1].old + ordered[index - 1].length if index else 0
            new_start = ordered[left].new + ordered[left].length if left is not None else 0
            found += _before(block, old_start, new_start, old, new)
    return without_overlaps(found) if len(found) > len(ordered) else ordered


def _next_in_new(ordered: Sequence[Block]) -> dict[int, int]:
    """For the number of each block but one, the number of the block that follows it in the new text."""
    in_new_order = sorted(range(len(ordered)), key=lambda index: ordered[index].new)
    return dict(pairwise(in_new_order))


def _between(left: Block, right: Block, old: str, new: str) -> Iterator[Block]:
    gap = Gap(left.old + left.length, right.old, left.new + left.length, right.new)
    if 0 < gap.old_end - gap.old_start < _BETWEEN and 0 < gap.new_end - gap.new_start < _BETWEEN:
        yield from _compared(gap, old, new)


def _after(block: Block, old_end: int, new_end: int, old: str, new: str) -> Iterator[Block]:
    old_start, new_start = block.old + block.length, block.new + block.length
    gap = Gap(old_start, min(old_end, old_start + _REACH), new_start, min(new_end, new_start + _REACH))
    old_place, new_place = gap.old_start, gap.new_start
    for match in _compared(gap, old, new):
        if not _hangs_on(match, max(match.old - old_place, match.new - new_place), old):
            return
        yield match
        old_place, new_place = match.old + match.length, match.new + match.length


def _before(block: Block, old_start: int, new_start: int, old: str, new: str) -> Iterator[Block]:
    gap = Gap(max(old_start, block.old - _REACH), block.old, max(new_start, block.new - _REACH), block.new)
    old_place, new_place = gap.old_end, gap.new_end
    for match in reversed(_compared(gap, old, new)):
        distance = max(old_place - match.old - match.length, new_place - match.new - match.length)
        if not _hangs_on(match, distance, old):
            return
        yield match
        old_place, new_place = match.old, match.new


def _compared(gap: Gap, old: str, new: str) -> list[Block]:
    if gap.old_start >= gap.old_end or gap.new_start >= gap.new_end:
        return []
    old_words = words_in(old, [(gap.old_start, gap.old_end)])
    new_words = words_in(new, [(gap.new_start, gap.new_end)])
    return joined(matching_words(old_words, new_words), old, new)


def _hangs_on(match: Block, distance: int, old: str) -> bool:
    """Whether a match that far from its passage, or from the last such match, still belongs to it."""
    return distance <= 2 * match.length + 2 and letters(old[match.old : match.old + match.length]) >= _LETTERS


def with_respelt(blocks: Sequence[Block], old: str, new: str) -> list[Block]:
    """``blocks`` with the beginnings and ends of words that were respelt or inflected between two of them."""
    found = []
    for left, right in pairwise(blocks):
        found.append(left)
        gap = Gap(left.old + left.length, right.old, left.new + left.length, right.new)
        if 0 < gap.old_end - gap.old_start <= _RESPELT and 0 < gap.new_end - gap.new_start <= _RESPELT:
            found += _respelt(gap, old, new)
    return [*found, *blocks[-1:]]


def _respelt(gap: Gap, old: str, new: str) -> Iterator[Block]:
    before, after = old[gap.old_start : gap.old_end], new[gap.new_start : gap.new_end]
    start = common_start(before, after)
    end = common_end(before[start:], after[start:])
    kept = letters(before[:start]) + letters(before[len(before) - end :])
    larger = max(letters(before), letters(after))
    # Half a word that stays is the same word; where nothing but marks was added, everything stays.
    if (kept > 1 and 2 * kept >= larger) or start + end == min(len(before), len(after)):
        if start:
            yield Block(gap.old_start, gap.new_start, start)
        if end:
            yield Block(gap.old_end - end, gap.new_end - end, end)
