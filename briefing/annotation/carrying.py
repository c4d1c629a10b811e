"""Carrying a passage over an alignment: from what is left of its words to its place in the new text."""

from collections.abc import Iterator
from typing import NamedTuple

from briefing.annotation.alignment import Alignment, Piece
from briefing.annotation.blocks import Block, Gap
from briefing.annotation.resolution import Candidate, Outcome, Resolution, ambiguous, orphan
from briefing.annotation.words import Span, has_letters, letters, weight

# A passage of which less is left is another passage.
_KEPT = 0.6
# Of less than this a reader could not say either what became of it.
_WORTH_SHOWING = 0.3
# How much may have been put into a passage: this many code points, or twice its own length.
_INSERTED = 80
_INSERTED_TIMES = 2
# A moved phrase with fewer letters proves something only where it stands once in each text.
_PROOF = 28
# Words that replaced a passage's first or last ones are about as long as those: at most 1.5 times, or this much.
_REPLACED = 8
_SHOWN = 5


class _Remains(NamedTuple):
    """Pieces of a passage that stand together in the new text, and how much of the passage they are (0 to 1)."""

    pieces: list[Piece]
    kept: float

    @property
    def start(self) -> int:
        return self.pieces[0].new

    @property
    def end(self) -> int:
        return self.pieces[-1].new + self.pieces[-1].length

    @property
    def largest(self) -> Piece:
        return max(self.pieces, key=lambda piece: piece.length)

    @property
    def candidate(self) -> Candidate:
        return self.start, self.end, round(self.kept, 3)


def carry(alignment: Alignment, start: int, end: int) -> Resolution:
    """What became of ``alignment.old[start:end]``, which is not empty."""
    remains = sorted(_remains(alignment, start, end), key=lambda found: -found.kept)
    if not remains:
        return orphan("its words are gone")
    best = remains[0]
    if best.kept < _KEPT:
        shown = tuple(found.candidate for found in remains[:_SHOWN] if found.kept >= _WORTH_SHOWING)
        return ambiguous("too little of it is left", shown) if shown else orphan("only crumbs of it are left")
    block = alignment.blocks[best.largest.block]
    if block in alignment.guessed and not _is_proof(alignment, block):
        return ambiguous("its words are common and stand elsewhere", (best.candidate,))
    return _placed(alignment, (start, end), best, block in alignment.in_order)


def _remains(alignment: Alignment, start: int, end: int) -> Iterator[_Remains]:
    """The pieces of the passage, grouped by where they stand in the new text."""
    reach = max(_INSERTED, _INSERTED_TIMES * (end - start))
    groups: list[list[Piece]] = []
    for piece in alignment.pieces(start, end):
        for group in groups:
            group_end = group[-1].new + group[-1].length
            if group_end <= piece.new <= group_end + reach:
                group.append(piece)
                break
        else:
            groups.append([piece])
    total = weight(alignment.old[start:end])
    for group in groups:
        kept = sum(weight(alignment.old[piece.old : piece.old + piece.length]) for piece in group)
        # A passage of blanks has no weight, and is whole as long as one of them is left.
        yield _Remains(group, kept / total if total else 1.0)


def _is_proof(alignment: Alignment, block: Block) -> bool:
    """Whether the words are many enough, or rare enough, to be the passage and no common phrase."""
    words = alignment.old[block.old : block.old + block.length]
    return letters(words) >= _PROOF or (_stands_once(words, alignment.old) and _stands_once(words, alignment.new))


def _stands_once(words: str, text: str) -> bool:
    first = text.find(words)
    return first < 0 or text.find(words, first + 1) < 0


def _placed(alignment: Alignment, passage: Span, remains: _Remains, in_order: bool) -> Resolution:
    unchanged = _verbatim(alignment, passage, remains)
    if unchanged is None:
        start, end = _start_edge(alignment, passage[0], remains), _end_edge(alignment, passage[1], remains)
        method = "words changed in place" if in_order else "moved, and words changed"
        return Resolution(Outcome.CHANGED, start, end, round(remains.kept, 3), method)
    if in_order:
        return Resolution(Outcome.EXACT, *unchanged, 1.0, "the same words in their place")
    return Resolution(Outcome.MOVED, *unchanged, 1.0, "the same words elsewhere")


def _verbatim(alignment: Alignment, passage: Span, remains: _Remains) -> Span | None:
    """The passage as it was, if it stands so among its remains: then something was only put in beside it."""
    exact = alignment.old[passage[0] : passage[1]]
    place = remains.largest.new - (remains.largest.old - passage[0])
    if place < 0 or not alignment.new.startswith(exact, place):
        place = alignment.new.find(exact, remains.start, remains.end)
    return (place, place + len(exact)) if place >= 0 else None


def _start_edge(alignment: Alignment, start: int, remains: _Remains) -> int:
    """Where the range starts: words that replaced the whole beginning of the passage belong to it."""
    first = remains.pieces[0]
    if first.old == start or first.block == 0:
        return first.new
    before = alignment.blocks[first.block - 1]
    gap = Gap(before.old + before.length, first.old, before.new + before.length, first.new)
    if not _is_replacement(gap) or has_letters(alignment.old, gap.old_start, start):
        return first.new
    return gap.new_end - len(alignment.new[gap.new_start : gap.new_end].lstrip())


def _end_edge(alignment: Alignment, end: int, remains: _Remains) -> int:
    """Where the range ends, likewise."""
    last = remains.pieces[-1]
    old_end, new_end = last.old + last.length, last.new + last.length
    if old_end == end or last.block + 1 == len(alignment.blocks):
        return new_end
    after = alignment.blocks[last.block + 1]
    gap = Gap(old_end, after.old, new_end, after.new)
    if not _is_replacement(gap) or has_letters(alignment.old, end, gap.old_end):
        return new_end
    return gap.new_start + len(alignment.new[gap.new_start : gap.new_end].rstrip())


def _is_replacement(gap: Gap) -> bool:
    return 0 < gap.new_end - gap.new_start <= max(_REPLACED, 1.5 * (gap.old_end - gap.old_start))
