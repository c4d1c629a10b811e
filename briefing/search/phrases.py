"""What a query is made of: words that stand together, in one spelling or several, and words near each other."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from typing import Protocol

from briefing.search.folding import JOINT, is_ideograph, latin_pattern

_IDEOGRAPHS = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
_GAP = f"[ {JOINT}]+"
_WORD = re.compile(f"{_IDEOGRAPHS}|(?:(?!{_IDEOGRAPHS})[^\\W_])+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """A word of folded text, or one Chinese character; an empty one stands for any Chinese character.

    ``touches`` when nothing stands between it and the one before, ``jointed`` when only a sign inside a word does.
    """

    text: str
    touches: bool = False
    jointed: bool = False

    @property
    def is_chinese(self) -> bool:
        """Whether it is a Chinese character."""
        return not self.text or is_ideograph(self.text[0])


Spelling = tuple[Token, ...]


def tokenize(folded: str) -> Spelling:
    """The words of folded text."""
    tokens = []
    for word in folded.split():
        jointed = False
        for part in filter(None, word.split(JOINT)):
            touches = False
            for chinese, group in groupby(part, key=is_ideograph):
                for text in list(group) if chinese else ["".join(group)]:
                    tokens.append(Token(text, touches, jointed))
                    touches, jointed = True, False
            jointed = True
    return tuple(tokens)


class Clause(Protocol):
    """One of the things that must all be found."""

    @property
    def expression(self) -> str:
        """What finds candidates in the FTS5 table; it may find too many."""

    def spans(self, folded: str) -> list[Span]:
        """Where it stands in folded text, in order; empty when it does not."""


@dataclass(frozen=True)
class Phrase:
    """Words that stand together, in any of ``spellings``; the last may be the beginning of a word (``open_ended``)."""

    spellings: tuple[Spelling, ...]
    open_ended: bool
    quoted: bool = False

    @property
    def expression(self) -> str:
        """See ``Clause``."""
        return "(" + " OR ".join(_expression(each, open_ended=self.open_ended) for each in self.spellings) + ")"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(_pattern(each, open_ended=self.open_ended) for each in self.spellings))

    def spans(self, folded: str) -> list[Span]:
        """See ``Clause``."""
        return [match.span() for match in self._pattern.finditer(folded)]


@dataclass(frozen=True)
class Near:
    """Phrases with at most ``distance`` words between each and the next one named, before it or after it."""

    phrases: tuple[Phrase, ...]
    distance: int

    @property
    def expression(self) -> str:
        """See ``Clause``."""
        return "(" + " AND ".join(phrase.expression for phrase in self.phrases) + ")"

    def spans(self, folded: str) -> list[Span]:
        """See ``Clause``."""
        words = [match.start() for match in _WORD.finditer(folded)]
        levels = [self.phrases[0].spans(folded)]
        for phrase in self.phrases[1:]:
            levels.append([span for span in phrase.spans(folded) if self._is_near(span, levels[-1], words)])
        # What leads to nothing further on in the chain is no find.
        for number in reversed(range(len(levels) - 1)):
            levels[number] = [span for span in levels[number] if self._is_near(span, levels[number + 1], words)]
        return sorted({span for level in levels for span in level})

    def _is_near(self, span: Span, others: Sequence[Span], words: Sequence[int]) -> bool:
        return any(
            _words_between(min(span, other), max(span, other), words) <= self.distance
            for other in others
            if min(span, other)[1] <= max(span, other)[0]
        )


def _words_between(first: Span, second: Span, words: Sequence[int]) -> int:
    return bisect_left(words, second[0]) - bisect_left(words, first[1])


def _expression(spelling: Spelling, *, open_ended: bool) -> str:
    """The FTS5 phrases of ``spelling``: one, or those before and after any Chinese character."""
    phrases = [list(group) for known, group in groupby(spelling, key=lambda token: bool(token.text)) if known]
    quoted = ['"' + " ".join(token.text for token in phrase) + '"' for phrase in phrases]
    if open_ended and spelling[-1].text:
        quoted[-1] += "*"
    return "(" + " AND ".join(quoted) + ")"


def _pattern(spelling: Spelling, *, open_ended: bool) -> str:
    parts = list(_word(spelling[0]))
    for before, token in pairwise(spelling):
        # Between Chinese and Latin some writers set a space and some do not.
        touching = "" if before.is_chinese and token.is_chinese else " ?"
        parts.append(touching if token.touches else _GAP)
        parts.extend(_word(token))
    head = "" if spelling[0].is_chinese else f"(?:(?<![^\\W_])|(?<={_IDEOGRAPHS}))"
    # A Chinese character ends a Latin word as a space does.
    tail = "" if spelling[-1].is_chinese or open_ended else f"(?:(?![^\\W_])|(?={_IDEOGRAPHS}))"
    return head + "".join(parts) + tail


def _word(token: Token) -> Iterator[str]:
    if not token.text:
        yield _IDEOGRAPHS
    elif token.is_chinese:
        yield re.escape(token.text)
    else:
        yield from latin_pattern(token.text)


def without_joints(spelling: Sequence[Token]) -> Spelling:
    """``spelling`` with the parts of a word that a sign parted as one word: ``ehkd`` for ``e`` and ``hkd``."""
    made: list[Token] = []
    for token in spelling:
        if token.jointed and made and not (token.is_chinese or made[-1].is_chinese):
            before = made.pop()
            made.append(Token(before.text + token.text, before.touches, before.jointed))
        else:
            made.append(token)
    return tuple(made)
