"""Places in a text where a passage might stand, guessed from its own and its context's words."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from briefing.annotation.model import Selector
from briefing.annotation.words import WORD, common_end, common_start

# Occurrences of the passage that are compared by their context, and how many of them are looked at closely.
_OCCURRENCES = 60
_BEST_OCCURRENCES = 2
# Occurrences of three neighbouring words that are followed up, and how many places they may vote for.
_FOLLOWED = 8
_VOTED = 4
_NEIGHBOURS = 3
# Votes within so many code points are for one place; guesses this close together are one guess.
_CELL = 60
_SAME = 30


class Sought(NamedTuple):
    """A passage with its context as one text, ``text[start:end]`` being the passage; ``offset`` is its old place."""

    text: str
    start: int
    end: int
    offset: int

    @property
    def exact(self) -> str:
        """The passage without its context."""
        return self.text[self.start : self.end]

    @classmethod
    def of(cls, selector: Selector) -> "Sought":
        """What a selector says about its passage."""
        start = len(selector.prefix)
        text = selector.prefix + selector.exact + selector.suffix
        return cls(text, start, start + len(selector.exact), selector.start)


def likely_places(sought: Sought, new: str) -> list[int]:
    """Offsets in ``new`` at which the passage may start, the most likely first; none is certain."""
    occurrences = _occurrences_by_context(sought, new)
    whole_context = len(sought.text) - (sought.end - sought.start)
    # With all of its context around exactly one occurrence no other place can be as good.
    if [around for around, _ in occurrences].count(whole_context) == 1:
        return [occurrences[0][1]]
    places = [place for _, place in occurrences[:_BEST_OCCURRENCES]]
    for guess in _voted_places(sought, new):
        if all(abs(guess - place) > _SAME for place in places):
            places.append(guess)
    return places


def _occurrences(words: str, text: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _occurrences_by_context(sought: Sought, new: str) -> list[tuple[int, int]]:
    """How much context stands directly around each verbatim occurrence, and where it is; the best first."""
    prefix, exact = sought.text[: sought.start], sought.exact
    suffix = sought.text[sought.end :]
    found = []
    for place in islice(_occurrences(exact, new), _OCCURRENCES):
        end = place + len(exact)
        before = common_end(prefix, new[max(0, place - len(prefix)) : place])
        found.append((before + common_start(suffix, new[end : end + len(suffix)]), place))
    return sorted(found, key=lambda occurrence: (-occurrence[0], abs(occurrence[1] - sought.offset)))


def _voted_places(sought: Sought, new: str) -> Iterator[int]:
    """Where groups of neighbouring words would put the passage, by the number of letters that agree."""
    spans = [match.span() for match in WORD.finditer(sought.text)]
    size = min(_NEIGHBOURS, len(spans))
    votes: Counter[int] = Counter()
    guesses: dict[int, list[int]] = {}
    for first, last in zip(spans, spans[size - 1 :], strict=False):
        seed = sought.text[first[0] : last[1]]
        for place in islice(_occurrences(seed, new), _FOLLOWED):
            guess = place - first[0] + sought.start
            cell, rest = divmod(guess, _CELL)
            # A guess near its cell's edge votes for the neighbour too, so that no edge splits the votes.
            for voted in (cell, cell + (1 if rest > _CELL // 2 else -1)):
                votes[voted] += len(seed)
                guesses.setdefault(voted, []).append(guess)
    for cell, _ in votes.most_common(_VOTED):
        agreeing = sorted(guesses[cell])
        yield max(0, agreeing[len(agreeing) // 2])
