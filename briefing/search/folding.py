"""Folding: what search ignores. Length-preserving, so that an offset in folded text is an offset in the text."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

JOINT = "\x01"
"""What a sign inside a word folds to, such as the hyphen of e-HKD: it parts two words or joins them to one."""
_JOINTS = frozenset("-\u00ad\u2010\u2011'’.·&\u200b\u200c\u200d\u2060\ufeff")
_JOINED = re.compile(rf"[^\W_]+(?:{JOINT}[^\W_]+)+")


def is_ideograph(character: str) -> bool:
    """Whether ``character`` is a Chinese character, which is a word of its own to the index."""
    code = ord(character)
    return (
        0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x323AF
    )


class Folding(dict[int, int]):
    """A table for ``str.translate`` that folds case, accents, width, script and punctuation, one character to one.

    Traditional characters become Simplified ones by the map of ``load``. Punctuation and blanks become a space, signs
    inside words a ``JOINT``. It fills itself as characters are met.
    """

    def __init__(self, simplified: dict[str, str]) -> None:
        super().__init__()
        self._simplified = simplified

    def __missing__(self, code: int) -> int:
        folded = ord(self._fold(chr(code)))
        self[code] = folded
        return folded

    def _fold(self, character: str) -> str:
        wide = unicodedata.normalize("NFKC", character)
        character = wide if len(wide) == 1 else character
        if character in _JOINTS:
            return JOINT
        character = self._simplified.get(character, character)
        base = unicodedata.normalize("NFD", character)[0]
        lower = base.casefold()
        base = lower if len(lower) == 1 else base
        # A letter, digit or mark is part of a word; everything else parts words.
        return base if unicodedata.category(base)[0] in "LNM" else " "

    def fold(self, text: str) -> str:
        """``text`` folded; as long as ``text``."""
        return text.translate(self)


def load(path: Path) -> Folding:
    """The folding with the map at ``path``: a line of Traditional characters over a line of Simplified ones."""
    traditional, simplified = path.read_text(encoding="utf-8").split("\n")[:2]
    return Folding(dict(zip(traditional, simplified, strict=True)))


def spaced(folded: str) -> str:
    """``folded`` with a space around every Chinese character, so that the index takes each as a word."""
    return "".join(f" {character} " if is_ideograph(character) else character for character in folded)


def joined_words(folded: str) -> str:
    """The words of ``folded`` that have signs inside, without these: ``ehkd`` for ``e-HKD``."""
    return " ".join(match.group().replace(JOINT, "") for match in _JOINED.finditer(folded))


def latin_pattern(word: str) -> Iterator[str]:
    """Pieces of a pattern for ``word``, which may have signs inside where it stands, but not between two digits."""
    for number, character in enumerate(word):
        if number and not (character.isdigit() and word[number - 1].isdigit()):
            yield f"{JOINT}?"
        yield re.escape(character)
