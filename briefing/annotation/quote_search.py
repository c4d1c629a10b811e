"""Looking for a passage of which only its words, some context and its old offset are known."""

from collections.abc import Iterator
from math import log2
from typing import NamedTuple

from briefing.annotation.blocks import Block, joined
from briefing.annotation.changed_words import matching_words, without_crumbs
from briefing.annotation.model import Selector
from briefing.annotation.places import Sought, likely_places
from briefing.annotation.resolution import Outcome, Resolution, ambiguous, orphan
from briefing.annotation.surroundings import with_respelt
from briefing.annotation.words import WORD, has_letters, letters, weight, words_in

# A passage of which less is left is another passage.
_KEPT = 0.6
# Bits of evidence that a place needs, and by how many the next best place must be behind.
_EVIDENCE = 18.0
_LEAD = 2.0
# So many code points that stand there unchanged are proof without any context.
_PROOF = 60
# The passage's own words count less than those around it: a look-alike shares them by definition.
_OWN = 0.15
# Bits that a place loses at the other end of the text from where the passage stood.
_JOURNEY = 20.0
# Code points on either side of a place that may have been put in there.
_MARGIN = 40
# A word with the blank after it takes about six code points. In a shorter text than a thousand words even a common
# word may stand only once.
_WORD_LENGTH = 6
_WORDS = 1000
# Of a long text so many code points are enough to tell rare words from common ones.
_SAMPLE = 100_000
_SHOWN = 5


class _Place(NamedTuple):
    """Where the passage may stand: how much of it is left, and what the words there say, in bits.

    ``framed`` tells whether at least half of its context stands around it.
    """

    start: int
    end: int
    kept: float
    own: float
    context: float
    framed: bool

    @property
    def rank(self) -> float:
        return self.own + self.context

    @property
    def evidence(self) -> float:
        return _OWN * self.own + self.context

    @property
    def score(self) -> float:
        return round(self.kept * max(0.0, min(1.0, self.evidence / (2 * _EVIDENCE))), 3)


class _Rarity:
    """How much a word of a text says: the rarer it is there, the more bits."""

    def __init__(self, text: str) -> None:
        self._text = text[:_SAMPLE]
        self._words = max(_WORDS, len(self._text) / _WORD_LENGTH)
        self._known: dict[str, float] = {}

    def bits(self, word: str) -> float:
        if word not in self._known:
            rare = log2(self._words / max(1, self._text.count(word))) if has_letters(word, 0, len(word)) else 0.0
            self._known[word] = max(0.0, rare)
        return self._known[word]


def search(selector: Selector, new: str) -> Resolution:
    """Where the passage stands in ``new``, judged without the text it was made on.

    Its words alone are no proof, since a deleted passage often has a look-alike: what counts is how much the words
    around them say, rare ones more than common ones, and that no other place is nearly as good.
    """
    found = sorted(_places(Sought.of(selector), new), key=lambda place: -place.rank)
    plausible = [place for place in found if place.kept >= _KEPT]
    if not plausible:
        return orphan("nothing like it was found")
    best = plausible[0]
    candidates = tuple((place.start, place.end, place.score) for place in plausible[:_SHOWN])
    if best.evidence < _EVIDENCE and not (best.kept == 1 and best.end - best.start >= _PROOF):
        return ambiguous("too little around it is the same", candidates)
    rival = next((place for place in found if place.end <= best.start or place.start >= best.end), None)
    if rival is not None and best.rank - rival.rank < _LEAD:
        return ambiguous("several places are as likely", candidates)
    return _placed(best, new[best.start : best.end] == selector.exact)


def _placed(best: _Place, verbatim: bool) -> Resolution:
    if not verbatim:
        return Resolution(Outcome.CHANGED, best.start, best.end, best.score, "found by its words and context")
    outcome = Outcome.EXACT if best.framed else Outcome.MOVED
    return Resolution(outcome, best.start, best.end, best.score, "found by its words and context")


def _places(sought: Sought, new: str) -> Iterator[_Place]:
    rarity = _Rarity(new)
    before, after = sought.start + _MARGIN, len(sought.text) - sought.end + _MARGIN
    longest = (sought.end - sought.start) * 3 // 2
    for guess in likely_places(sought, new):
        start = max(0, guess - before)
        place = _judged(sought, new[start : guess + longest + after], guess - start, rarity)
        if place is not None:
            place = place._replace(start=start + place.start, end=start + place.end)
            journey = _JOURNEY * min(1.0, abs(place.start - sought.offset) / len(new))
            yield place._replace(context=place.context - journey)


def _matches(sought: Sought, window: str, guess: int) -> Iterator[Block]:
    """The words that the passage with its context shares with a window of the new text."""
    text = sought.text
    if not window.startswith(sought.exact, guess):
        yield from matching_words(words_in(text, [(0, len(text))]), words_in(window, [(0, len(window))]))
        return
    # The passage stays where it was found, though its words and context may stand once more beside it.
    end = guess + len(sought.exact)
    yield from matching_words(words_in(text, [(0, sought.start)]), words_in(window, [(0, guess)]))
    yield Block(sought.start, guess, len(sought.exact))
    yield from matching_words(words_in(text, [(sought.end, len(text))]), words_in(window, [(end, len(window))]))


def _judged(sought: Sought, window: str, guess: int, rarity: _Rarity) -> _Place | None:
    """What a window of the new text, in which the passage may start at ``guess``, holds of it and its context."""
    text = sought.text
    blocks = without_crumbs(joined(_matches(sought, window, guess), text, window), text, window)
    blocks = joined(with_respelt(blocks, text, window), text, window)
    inside = [_clipped(block, sought) for block in blocks if block.old < sought.end]
    inside = [block for block in inside if block.length > 0]
    if not inside and window.startswith(sought.exact, guess):
        # Among nothing but strange words, and still something that a reader may choose.
        blocks = inside = [Block(sought.start, guess, len(sought.exact))]
    if not inside:
        return None
    own = context = 0.0
    around = 0
    for block in blocks:
        for match in WORD.finditer(text, block.old, block.old + block.length):
            if match.end() <= sought.start or match.start() >= sought.end:
                context += rarity.bits(match[0])
                around += letters(match[0])
            else:
                own += rarity.bits(match[0])
    kept = sum(weight(text[block.old : block.old + block.length]) for block in inside)
    whole = weight(text[sought.start : sought.end])
    framed = 2 * around >= letters(text[: sought.start]) + letters(text[sought.end :])
    start, end = inside[0].new, inside[-1].new + inside[-1].length
    return _Place(start, end, kept / whole if whole else 1.0, own, context, framed)


def _clipped(block: Block, sought: Sought) -> Block:
    first, last = max(block.old, sought.start), min(block.old + block.length, sought.end)
    return Block(first, block.new + first - block.old, last - first)
