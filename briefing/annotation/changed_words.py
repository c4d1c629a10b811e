"""Words kept inside rewritten passages, told from words that are there by chance."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from briefing.annotation.blocks import Block, Gap, gaps, holds_whole_line, joined, new_spans, old_spans, uncovered
from briefing.annotation.lines import compared, is_comparable, longest_rise
from briefing.annotation.words import Span, Words, has_letters, words_in

# A shared stretch this small beside the changes on both its sides is chance: "of the" in two unlike sentences.
_CRUMB = 0.3


def kept_between(chain: Sequence[Block], elsewhere: Sequence[Block], old: str, new: str) -> list[Block]:
    """``chain``, which is in order, with the words kept in its gaps and without its crumbs.

    Text that the blocks ``elsewhere`` account for takes no part.
    """
    old_taken, new_taken = sorted(old_spans(elsewhere)), sorted(new_spans(elsewhere))
    found = list(chain)
    for gap in gaps(chain, len(old), len(new)):
        if gap.old_start < gap.old_end and gap.new_start < gap.new_end:
            found += matching_words(
                words_in(old, _outside(old_taken, gap.old_start, gap.old_end)),
                words_in(new, _outside(new_taken, gap.new_start, gap.new_end)),
            )
    return without_crumbs(joined(found, old, new), old, new)


def _outside(taken: list[Span], start: int, end: int) -> list[Span]:
    # Moved blocks never reach into a gap from outside, since the chain's blocks lie between.
    return uncovered(taken[bisect_left(taken, (start, 0)) : bisect_left(taken, (end, 0))], start, end)


def matching_words(old: Words, new: Words) -> Iterator[Block]:
    """One block for each word that two passages share in the same order, longest common stretches first."""
    first, last = _ends(old.texts, new.texts)
    old_middle, new_middle = old.texts[first : len(old.texts) - last], new.texts[first : len(new.texts) - last]
    pairs = [(index, index) for index in range(first)]
    pairs += [(first + i, first + j) for i, j in _kept(old_middle, new_middle)]
    pairs += [(len(old.texts) - index, len(new.texts) - index) for index in range(last, 0, -1)]
    for i, j in pairs:
        yield Block(old.starts[i], new.starts[j], len(old.texts[i]))


def _ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many words both begin with, and how many of the rest both end with."""
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and old[first] == new[first]:
        first += 1
    last = 0
    while last < shorter - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return first, last


def _kept(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Pairs of equal words in order; passages too long to compare are cut at words that stand once in both."""
    if is_comparable(old, new):
        return compared(old, new)
    anchors = longest_rise(_unique_pairs(old, new))
    pairs = list(anchors)
    old_start = new_start = 0
    for i, j in (*anchors, (len(old), len(new))):
        old_part, new_part = old[old_start:i], new[new_start:j]
        if old_part and new_part and is_comparable(old_part, new_part):
            pairs += [(old_start + a, new_start + b) for a, b in compared(old_part, new_part)]
        old_start, new_start = i + 1, j + 1
    return sorted(pairs)


def _unique_pairs(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    old_places, new_places = _unique_places(old), _unique_places(new)
    return [(place, new_places[text]) for text, place in old_places.items() if text in new_places]


def _unique_places(texts: Iterable[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    repeated = set()
    for place, text in enumerate(texts):
        if text in places:
            repeated.add(text)
        places[text] = place
    return {text: place for text, place in places.items() if text not in repeated}


def without_crumbs(chain: list[Block], old: str, new: str) -> list[Block]:
    """``chain`` without shared stretches too small to mean anything among what changed around them.

    Of crumbs side by side the smallest goes first, because its going may show that the other stands alone too.
    """
    while True:
        around = list(gaps(chain, len(old), len(new)))
        crumbs = [
            index
            for index, block in enumerate(chain)
            if _is_crumb(block, _size(around[index]), _size(around[index + 1]), old, new)
        ]
        if not crumbs:
            return chain
        going: set[int] = set()
        for index in sorted(crumbs, key=lambda index: chain[index].length):
            if index - 1 not in going and index + 1 not in going:
                going.add(index)
        chain = [block for index, block in enumerate(chain) if index not in going]


def _size(gap: Gap) -> int:
    return max(gap.old_end - gap.old_start, gap.new_end - gap.new_start)


def _is_crumb(block: Block, before: int, after: int, old: str, new: str) -> bool:
    proves = has_letters(old, block.old, block.old + block.length)
    if not before or not after:
        # A full stop alone, beside a change, proves nothing; beside unchanged text it is that text's end.
        return before + after > 2 and not proves
    if proves and block.length > _CRUMB * min(before, after):
        return False
    # A heading between rewritten paragraphs is small too, but a line that stays a line is no chance.
    return not (proves and holds_whole_line(block, old, new))
