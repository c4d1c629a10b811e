"""What the program itself prints between the words of a text, on pages that have no tags.

It is known by how it is set: the numbers and letters of notes are raised right after a word, and sources and states
stand small on the line of the words that they follow. A text has nothing raised, but may have small words, such as
code; so only what is raised is left out without asking the text.
"""

import re
from enum import Enum
from typing import NamedTuple

from briefing.annotation.model import Kind
from briefing.returned.content import MIDDLE
from briefing.returned.pages import PageText

# All measures are in sizes of the letter before: marks are smaller than this, and raised by so much (see export).
_SMALLER = 0.92
_LOWEST, _HIGHEST = 0.27, 0.39
_ON_LINE = 0.05
# From the middle of one letter to that of the next.
_BESIDE = 1.3
_RAISED = re.compile(f"[0-9,{''.join(kind.value for kind in Kind)}]")
_BULLETS = frozenset("•◦▪–")


class Role(Enum):
    """What a character is. ``BULLET`` may be one, or a dash; ``SMALL`` may be generated, or a small word."""

    WORD = "word"
    RAISED = "raised"
    SMALL = "small"
    BULLET = "bullet"


class _Letter(NamedTuple):
    size: float
    x: float
    baseline: float


def roles(text: PageText) -> tuple[Role, ...]:
    """The role of each of a page's characters."""
    found: list[Role] = []
    full: _Letter | None = None
    last_x = 0.0
    for number, char in enumerate(text.texts):
        if char.isspace():
            found.append(Role.WORD)
            continue
        size, x = text.sizes[number], text.xs[number]
        letter = _Letter(size, x, text.ys[number] - MIDDLE * size)
        role = _role(char, letter, full, last_x)
        if role is Role.WORD or role is Role.BULLET:
            full = letter
        last_x = x
        found.append(role)
    return tuple(found)


def _role(char: str, letter: _Letter, full: _Letter | None, last_x: float) -> Role:
    if full is not None and letter.size < _SMALLER * full.size:
        lift = (letter.baseline - full.baseline) / full.size
        beside = 0 < letter.x - last_x < _BESIDE * full.size
        if beside and _LOWEST <= lift <= _HIGHEST and _RAISED.fullmatch(char):
            return Role.RAISED
        if abs(lift) < _ON_LINE:
            return Role.SMALL
    return Role.BULLET if char in _BULLETS else Role.WORD
