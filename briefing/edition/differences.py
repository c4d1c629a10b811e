"""Words taken out of a text and words put in, as ranges of the old and the new text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.annotation.blocks import Block, Gap, gaps, joined
from briefing.annotation.changed_words import matching_words, without_crumbs
from briefing.annotation.words import Span, Words, weight
from briefing.edition.edges import slid

_IDEOGRAPHS = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"[^\W{_IDEOGRAPHS}]+"
# A reader sees “4.05” and “risk-based” change as a whole, and Chinese by the character.
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|{_LETTERS}(?:[.,'’\-–/]{_LETTERS})*|[^\w\s]")
_COUNTED = re.compile(rf"[{_IDEOGRAPHS}]|{_LETTERS}(?:[.,'’\-–/]{_LETTERS})*")
# Where less of the longer text, and of the shorter one, is left, the words that both share stand there by chance.
_KEPT_OF_LONGER, _KEPT_OF_SHORTER = 0.2, 0.6
# Up to so many words are replaced inside a sentence; more are a sentence of their own, with its full stop.
_PHRASE = 3


class Differences(NamedTuple):
    """``removed`` are ranges of the old text, ``added`` of the new one; outside them both texts are the same."""

    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()

    def shifted(self, old: int, new: int) -> "Differences":
        """The same ranges counted in longer texts, in which the two stand at ``old`` and ``new``."""
        return Differences(shifted(self.removed, old), shifted(self.added, new))


def shifted(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    """``spans`` moved by so many code points."""
    return tuple((start + by, end + by) for start, end in spans)


def differences(old: str, new: str) -> Differences:
    """What was removed from ``old`` and added to make ``new``, in whole words; all of both where little is left."""
    if old == new:
        return Differences()
    kept = without_crumbs(joined(matching_words(_words(old), _words(new)), old, new), old, new)
    left = sum(weight(old[block.old : block.old + block.length]) for block in kept)
    shorter, longer = sorted((weight(old), weight(new)))
    if left < _KEPT_OF_LONGER * longer and left < _KEPT_OF_SHORTER * shorter:
        kept = []
    around = list(gaps(_grown(kept, old, new), len(old), len(new)))
    return Differences(
        slid(old, [(gap.old_start, gap.old_end, gap.new_start == gap.new_end) for gap in around]),
        slid(new, [(gap.new_start, gap.new_end, gap.old_start == gap.old_end) for gap in around]),
    )


class Segment(NamedTuple):
    """A stretch that both texts have, or one that stands in place of another; then either side may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    kept: bool


def segments(found: Differences, old_length: int) -> Iterator[Segment]:
    """Two texts of which ``found`` are the differences, from beginning to end; ``old_length`` is the old one's."""
    old_at = new_at = 0
    gone, come = list(found.removed), list(found.added)
    while gone or come:
        same = min([each[0][0] - at for each, at in ((gone, old_at), (come, new_at)) if each])
        if same:
            yield Segment(old_at, old_at + same, new_at, new_at + same, kept=True)
        old_at, new_at = old_at + same, new_at + same
        old_end = gone.pop(0)[1] if gone and gone[0][0] == old_at else old_at
        new_end = come.pop(0)[1] if come and come[0][0] == new_at else new_at
        yield Segment(old_at, old_end, new_at, new_end, kept=False)
        old_at, new_at = old_end, new_end
    if old_at < old_length:
        yield Segment(old_at, old_length, new_at, new_at + old_length - old_at, kept=True)


def word_count(text: str, spans: tuple[Span, ...]) -> int:
    """How many words stand in ``spans`` of ``text``; each Chinese character counts as one."""
    return sum(len(_COUNTED.findall(text, start, end)) for start, end in spans)


def _words(text: str) -> Words:
    found = list(_WORD.finditer(text))
    return Words([match[0] for match in found], [match.start() for match in found])


def _grown(kept: list[Block], old: str, new: str) -> list[Block]:
    """``kept`` with the blanks and marks beside them that both texts have, which are not taken out and put in again."""
    grown = [Block(0, 0, 0)]
    for block in (*kept, Block(len(old), len(new), 0)):
        last = grown[-1]
        gap = Gap(last.old + last.length, block.old, last.new + last.length, block.new)
        after, before = _shared_edges(old[gap.old_start : gap.old_end], new[gap.new_start : gap.new_end])
        grown[-1] = last._replace(length=last.length + after)
        grown.append(Block(block.old - before, block.new - before, block.length + before))
    return [block for block in grown if block.length]


def _shared_edges(old: str, new: str) -> tuple[int, int]:
    """How many blanks and marks two replaced stretches both begin with, and how many both end with.

    Two sentences keep their own full stops, unless that is all there is of one of them.
    """
    shorter = min(len(old), len(new))
    end = _shared(old[::-1], new[::-1], shorter)
    start = _shared(old, new, shorter - end)
    if start + end < shorter and len(_COUNTED.findall(old)) > _PHRASE and len(_COUNTED.findall(new)) > _PHRASE:
        blanks_after = len(old) - len(old.rstrip())
        blanks_before = len(old) - len(old.lstrip())
        return min(start, blanks_before), min(end, blanks_after)
    return start, end


def _shared(one: str, other: str, most: int) -> int:
    """How many characters both begin with, up to the first letter or digit."""
    shared = 0
    while shared < most and one[shared] == other[shared] and not one[shared].isalnum():
        shared += 1
    return shared
