"""Lines that two editions share in the same order: the cheap first step of an alignment."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from briefing.annotation.blocks import Block, joined

# Shorter lines ("*", "(a)") are too common to hold a text together, even where they stand only once.
_ANCHOR_LENGTH = 4
# What a comparison may cost: pairs of equal members it looks at in one pass, and members times members, since in
# the worst case each match takes a pass of its own. More would keep the reader waiting.
_EQUAL_PAIRS = 500_000
_PAIRS = 20_000_000

_Range = tuple[int, int, int, int]


def common_lines(old: str, new: str) -> list[Block]:
    """The lines that stand in both texts in the same order, with their line feeds, neighbours joined."""
    old_lines, new_lines = old.split("\n"), new.split("\n")
    old_starts, new_starts = _starts(old_lines), _starts(new_lines)
    blocks = []
    for i, j in _matches(old_lines, new_lines):
        followed = i + 1 < len(old_lines) and j + 1 < len(new_lines)
        length = len(old_lines[i]) + (1 if followed else 0)
        if length:
            blocks.append(Block(old_starts[i], new_starts[j], length))
    return joined(blocks, old, new)


def _starts(lines: Sequence[str]) -> list[int]:
    starts, offset = [], 0
    for line in lines:
        starts.append(offset)
        offset += len(line) + 1
    return starts


def _matches(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Pairs of equal lines in order, by patience: unique lines first, then again between them."""
    found: list[tuple[int, int]] = []
    # A list of work, since a hostile text could nest deeper than Python may recurse.
    waiting: list[_Range] = [(0, len(old), 0, len(new))]
    while waiting:
        old_start, old_end, new_start, new_end = _trimmed(old, new, waiting.pop(), found)
        if old_start == old_end or new_start == new_end:
            continue
        anchors = _unique_pairs(old, new, (old_start, old_end, new_start, new_end))
        if not anchors:
            found += _by_comparison(old, new, (old_start, old_end, new_start, new_end))
            continue
        found += anchors
        for i, j in (*anchors, (old_end, new_end)):
            waiting.append((old_start, i, new_start, j))
            old_start, new_start = i + 1, j + 1
    return sorted(found)


def _trimmed(old: list[str], new: list[str], within: _Range, found: list[tuple[int, int]]) -> _Range:
    """``within`` without the equal lines at its ends, which go to ``found``."""
    old_start, old_end, new_start, new_end = within
    while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
        found.append((old_start, new_start))
        old_start, new_start = old_start + 1, new_start + 1
    while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
        found.append((old_end, new_end))
    return old_start, old_end, new_start, new_end


def _unique_pairs(old: list[str], new: list[str], within: _Range) -> list[tuple[int, int]]:
    old_start, old_end, new_start, new_end = within
    old_counts, new_counts = Counter(old[old_start:old_end]), Counter(new[new_start:new_end])
    places = {new[j]: j for j in range(new_start, new_end) if new_counts[new[j]] == 1}
    return longest_rise(
        [
            (i, places[old[i]])
            for i in range(old_start, old_end)
            if len(old[i]) >= _ANCHOR_LENGTH and old_counts[old[i]] == 1 and old[i] in places
        ]
    )


def longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of ``pairs``, which rise in their first number, that rises in the second too."""
    smallest: list[int] = []
    ends: list[int] = []
    before = []
    for index, (_, value) in enumerate(pairs):
        place = bisect_left(smallest, value)
        before.append(ends[place - 1] if place else -1)
        smallest[place : place + 1] = [value]
        ends[place : place + 1] = [index]
    rise = []
    index = ends[-1] if ends else -1
    while index >= 0:
        rise.append(pairs[index])
        index = before[index]
    return rise[::-1]


def _by_comparison(old: list[str], new: list[str], within: _Range) -> list[tuple[int, int]]:
    """Equal lines that stand more than once, by comparing the two lists of lines as a whole."""
    old_start, old_end, new_start, new_end = within
    old_part, new_part = old[old_start:old_end], new[new_start:new_end]
    pairs = compared(old_part, new_part) if is_comparable(old_part, new_part) else []
    return [(old_start + i, new_start + j) for i, j in pairs]


def compared(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Pairs of equal members in order, the longest common stretch first, then again on both its sides."""
    matches = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [(match.a + step, match.b + step) for match in matches for step in range(match.size)]


def is_comparable(old: list[str], new: list[str]) -> bool:
    """Whether two lists can be compared in well under a second."""
    if len(old) * len(new) > _PAIRS:
        return False
    counts = Counter(new)
    return sum(count * counts[text] for text, count in Counter(old).items()) <= _EQUAL_PAIRS
