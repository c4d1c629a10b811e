"""Handling markings and their order, so that a pack is never marked lower than what it holds without being asked.

The levels are those of the Hong Kong Government's Security Regulations; other markings may be written as well.
"""

import re
from collections.abc import Iterable
from itertools import chain

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language

_NONE = 0
_UNKNOWN = 2
"""A marking that is not in the lists is more than none; how it stands to others nobody can say."""

# From the lowest; a name may stand inside a longer one ("RESTRICTED (ADMINISTRATION)", "機密文件").
_LEVELS: tuple[tuple[int, dict[Language, str]], ...] = (
    (1, {ENGLISH: "UNCLASSIFIED", TRADITIONAL: "非保密", SIMPLIFIED: "非保密"}),
    (3, {ENGLISH: "RESTRICTED", TRADITIONAL: "限閱文件", SIMPLIFIED: "限阅文件"}),
    (4, {ENGLISH: "CONFIDENTIAL", TRADITIONAL: "機密", SIMPLIFIED: "机密"}),
    (5, {ENGLISH: "SECRET", TRADITIONAL: "高度機密", SIMPLIFIED: "高度机密"}),
    (6, {ENGLISH: "TOP SECRET", TRADITIONAL: "絕對機密", SIMPLIFIED: "绝对机密"}),
)
_OTHER_NAMES = {
    "UNRESTRICTED": 1,
    "OFFICIAL": 1,
    "OFFICIAL-SENSITIVE": 3,
    "OFFICIAL SENSITIVE": 3,
    "限閱": 3,
    "限阅": 3,
    "極機密": 6,
    "绝密": 6,
    "絕密": 6,
}


def _names() -> tuple[tuple[str, int], ...]:
    known = chain(((name, rank) for rank, names in _LEVELS for name in names.values()), _OTHER_NAMES.items())
    # The longest first: SECRET stands in TOP SECRET, 機密 in 高度機密.
    return tuple(sorted(set(known), key=lambda entry: (-len(entry[0]), entry)))


_NAMES = _names()


def markings_in(language: Language) -> tuple[str, ...]:
    """The usual markings in ``language``, the lowest first."""
    return tuple(names.get(language, names[ENGLISH]) for _, names in _LEVELS)


def highest(markings: Iterable[str]) -> str:
    """The highest of ``markings``, with those that have no place in the order beside it; empty when there is none."""
    written = tuple(dict.fromkeys(filter(None, (" ".join(one.split()) for one in markings))))
    known = [one for one in written if _rank(one) != _UNKNOWN]
    top = [max(known, key=_rank)] if known else []
    return " / ".join([*top, *(one for one in written if _rank(one) == _UNKNOWN)])


def is_lower(chosen: str, needed: str) -> bool:
    """Whether marking something ``chosen`` says less than ``needed``, or leaves out a marking without a rank."""
    there = {one.casefold() for one in _parts(chosen)}
    lost = any(_rank(one) == _UNKNOWN and one.casefold() not in there for one in _parts(needed))
    return lost or _top(chosen) < _top(needed)


def _parts(marking: str) -> list[str]:
    return [part for part in (" ".join(one.split()) for one in marking.split(" / ")) if part]


def _top(marking: str) -> int:
    return max(map(_rank, _parts(marking)), default=_NONE)


def _rank(marking: str) -> int:
    written = marking.upper()
    for name, rank in _NAMES:
        # A Latin name must stand alone: RESTRICTED is not in UNRESTRICTED.
        if re.search(rf"(?<![A-Z]){re.escape(name)}(?![A-Z])", written):
            return rank
    return _UNKNOWN if written.strip() else _NONE
