"""Words spelt almost like those the reader typed, out of the words that stand in the index."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, product

from briefing.search.phrases import Clause, Near, Phrase, Spelling, Token
from briefing.search.query import Query

_SHORTEST = 4
_TWO_MISTAKES_FROM = 8
_MOST_WORDS = 12
_MOST_SPELLINGS = 48
_SHORTEST_CHINESE = 3
_ANY_CHARACTER = Token("", touches=True)


class Vocabulary:
    """The words of an index, for finding those near a word quickly."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [(word, _letters(word)) for word in words if len(word) >= _SHORTEST - 1]

    def near(self, word: str, *, open_ended: bool = False) -> tuple[str, ...]:
        """The words at most one mistake away from ``word``, two from eight letters on, nearest first.

        Two letters that changed places are one mistake. When ``word`` is ``open_ended``, the beginnings of words count.
        Nothing is near a word under four letters, or a number.
        """
        most = _mistakes_allowed(word)
        if most == 0:
            return ()
        letters = _letters(word)
        found = []
        for other, their_letters in self._words:
            short, long = len(other) < len(word) - most, len(other) > len(word) + most
            missing = (letters & ~their_letters).bit_count()
            strange = 0 if open_ended else (their_letters & ~letters).bit_count()
            if short or (long and not open_ended) or missing > most or strange > most:
                continue
            mistakes = _mistakes(word, other[: len(word) + most], most, open_ended=open_ended)
            if 0 < mistakes <= most:
                # Who mistypes seldom does so in the first letter.
                found.append((mistakes, word[0] != other[0], abs(len(other) - len(word)), other))
        return tuple(other for *_, other in sorted(found)[:_MOST_WORDS])


def similar_query(query: Query, vocabulary: Vocabulary) -> Query | None:
    """``query`` with near spellings of its words beside the words themselves; None when there are none.

    In three or more Chinese characters that touch, one may be another. Words in quotation marks are meant as they are.
    """
    clauses = tuple(_loosened(clause, vocabulary) for clause in query.clauses)
    return Query(clauses) if clauses != query.clauses else None


def _loosened(clause: Clause, vocabulary: Vocabulary) -> Clause:
    if isinstance(clause, Near):
        return replace(clause, phrases=tuple(_respelt(phrase, vocabulary) for phrase in clause.phrases))
    return _respelt(clause, vocabulary) if isinstance(clause, Phrase) else clause


def _respelt(phrase: Phrase, vocabulary: Vocabulary) -> Phrase:
    if phrase.quoted:
        return phrase
    spellings: dict[Spelling, None] = dict.fromkeys(phrase.spellings)
    for spelling in phrase.spellings:
        spellings |= dict.fromkeys(islice(_respellings(spelling, phrase, vocabulary), _MOST_SPELLINGS))
    return replace(phrase, spellings=tuple(spellings))


def _respellings(spelling: Spelling, phrase: Phrase, vocabulary: Vocabulary) -> Iterator[Spelling]:
    if len(spelling) >= _SHORTEST_CHINESE and all(token.is_chinese for token in spelling):
        for number in range(len(spelling)):
            yield (*spelling[:number], _ANY_CHARACTER, *spelling[number + 1 :])
        return
    choices = []
    for number, token in enumerate(spelling):
        open_ended = phrase.open_ended and number == len(spelling) - 1
        near = () if token.is_chinese else vocabulary.near(token.text, open_ended=open_ended)
        choices.append((token, *(replace(token, text=word) for word in near)))
    yield from product(*choices)


def _mistakes_allowed(word: str) -> int:
    if len(word) < _SHORTEST or not word.isalpha():
        return 0
    return 2 if len(word) >= _TWO_MISTAKES_FROM else 1


def _letters(word: str) -> int:
    """The letters of ``word`` as a set of bits; different letters may share a bit."""
    bits = 0
    for character in word:
        bits |= 1 << (ord(character) & 63)
    return bits


def _mistakes(word: str, other: str, most: int, *, open_ended: bool) -> int:
    """How many letters are missing, strange, wrong or swapped between the two; any number above ``most`` if too many.

    With ``open_ended`` between ``word`` and the beginning of ``other`` that is most like it.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(word, start=1):
        above, row, before = row, [number], row if number == 1 else before
        for column, theirs in enumerate(other, start=1):
            cost = min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != theirs))
            swapped = number > 1 and column > 1 and letter == other[column - 2] and theirs == word[number - 2]
            row.append(min(cost, before[column - 2] + 1) if swapped else cost)
        if min(row) > most:
            return most + 1
        before = above
    return min(row) if open_ended else row[-1]
