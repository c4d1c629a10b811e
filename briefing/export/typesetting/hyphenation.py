"""Where an English word may be divided at a line's end, by Liang's patterns.

The patterns come with Pyphen. They are read here, since Pyphen takes each of fourteen thousand apart before the first
word, which costs a short pack more than setting it.
"""

import re
from functools import lru_cache
from pathlib import Path

import pyphen  # type: ignore[import-untyped] # it ships no types

_WORD = re.compile(r"[A-Za-z]{6,}")
_LEFT, _RIGHT = 2, 3
"""Letters that stay together at a word's start and end."""
_NO_DIGITS = str.maketrans("", "", "0123456789")


class Hyphenation:
    """The places where words of one language may be divided; no word is shorter than six letters."""

    def __init__(self, language: str = "en_GB") -> None:
        self._language = language

    def places(self, text: str) -> tuple[int, ...]:
        """Offsets in ``text`` where a hyphen may be put, last first. Capitalised words (names) are left whole."""
        word = _WORD.search(text)
        if word is None or text[: word.end()] != text[: word.end()].lower():
            return ()
        places = _patterns(self._language).places(word.group())
        return tuple(word.start() + place for place in places)


class _Patterns:
    """Letters with digits between them: the highest digit at a place says by being odd that a word may end there."""

    def __init__(self, path: Path) -> None:
        lines = path.read_text("utf-8").split()[1:]
        self._patterns = {line.translate(_NO_DIGITS): line for line in lines}
        self._longest = max(map(len, self._patterns))
        self._known: dict[str, tuple[int, ...]] = {}

    def places(self, word: str) -> tuple[int, ...]:
        """Offsets in ``word``, last first."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._find(word)
        return known

    def _find(self, word: str) -> tuple[int, ...]:
        dotted = f".{word}."
        # levels[n] stands before the letter dotted[n].
        levels = [0] * (len(dotted) + 1)
        for start in range(len(dotted)):
            for end in range(start + 1, min(start + self._longest, len(dotted)) + 1):
                pattern = self._patterns.get(dotted[start:end])
                if pattern is not None:
                    _raise(levels, start, pattern)
        return tuple(at for at in range(len(word) - _RIGHT, _LEFT - 1, -1) if levels[at + 1] % 2)


def _raise(levels: list[int], at: int, pattern: str) -> None:
    for sign in pattern:
        if sign.isdigit():
            levels[at] = max(levels[at], int(sign))
        else:
            at += 1


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    return _Patterns(pyphen.LANGUAGES[language])
