"""Words of a text with their places: the units in which two editions are compared."""

import re
from collections.abc import Iterable
from typing import NamedTuple

# Chinese is written without spaces, so each of its characters counts as a word.
_IDEOGRAPHS = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Blanks are no words: counted as such they would be the commonest of all, and carry nothing.
WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W{_IDEOGRAPHS}]+|[^\w\s]")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_LETTER = re.compile(r"[^\W_]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_BLANKS = re.compile(r"\s+")

Span = tuple[int, int]
"""A range ``[start, end)`` of a text, in code points."""


class Words(NamedTuple):
    """Words in reading order: what they say and where they start."""

    texts: list[str]
    starts: list[int]

    def end(self, index: int) -> int:
        """Where a word ends."""
        return self.starts[index] + len(self.texts[index])


def words_in(text: str, spans: Iterable[Span], barrier: str = "") -> Words:
    """The words inside ``spans``; with a ``barrier``, that text stands after each span's last word.

    A barrier of two or more characters that begin with a null can equal no word, so no run of words crosses it.
    """
    texts: list[str] = []
    starts: list[int] = []
    for start, end in spans:
        texts += WORD.findall(text, start, end)
        starts += [match.start() for match in WORD.finditer(text, start, end)]
        if barrier:
            texts.append(barrier)
            starts.append(end)
    return Words(texts, starts)


def letters(text: str) -> int:
    """How many letters and digits ``text`` has, a Chinese character counting as three: what a match proves."""
    found = len(_NOT_LETTERS.sub("", text))
    return found if text.isascii() else found + 2 * len(_IDEOGRAPH.findall(text))


def has_letters(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` has a letter or digit at all."""
    return _LETTER.search(text, start, end) is not None


def weight(text: str) -> int:
    """How many characters of ``text`` can be seen: a measure of how much of a passage is left."""
    return len(_BLANKS.sub("", text))


def common_start(one: str, other: str) -> int:
    """How many characters both texts begin with."""
    shorter = min(len(one), len(other))
    if one[:shorter] == other[:shorter]:
        return shorter
    low, high = 0, shorter
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_end(one: str, other: str) -> int:
    """How many characters both texts end with."""
    return common_start(one[::-1], other[::-1])
