"""Finding where in a briefing words stand of which nothing else is known, for notes that came from elsewhere."""

import re

from briefing.annotation.model import Selector
from briefing.document.ids import SectionId
from briefing.document.pack import Pack

_BLANKS = re.compile(r"\s+")
# Other programs may straighten quotation marks, or not.
_MARKS = {mark: f"[{group}]" for group in ("'‘’", '"“”') for mark in group}

Found = tuple[SectionId, int, int]


def find_words(selector: Selector, pack: Pack) -> Found | None:
    """The section and range of the words, if they stand in ``pack`` once, or once between what is said to be around."""
    pattern = _pattern(selector.exact)
    if pattern is None:
        return None
    found = [
        (_agreement(selector, section.text, match.start(), match.end()), (section.id, match.start(), match.end()))
        for section in (*pack.sections, *pack.reference)
        for match in pattern.finditer(section.text)
    ]
    best = max((agreement for agreement, _ in found), default=0)
    likely = [place for agreement, place in found if agreement == best]
    return likely[0] if len(likely) == 1 else None


def _pattern(exact: str) -> re.Pattern[str] | None:
    words = exact.split()
    if not words:
        return None
    return re.compile(r"\s+".join("".join(_MARKS.get(sign, re.escape(sign)) for sign in word) for word in words))


def _agreement(selector: Selector, text: str, start: int, end: int) -> int:
    """How many characters on both sides are as the selector says, not counting how words are spaced."""
    before, wanted_before = _squeezed(text[max(0, start - 200) : start]), _squeezed(selector.prefix)
    after, wanted_after = _squeezed(text[end : end + 200]), _squeezed(selector.suffix)
    return _common(before[::-1], wanted_before[::-1]) + _common(after, wanted_after)


def _squeezed(text: str) -> str:
    return _BLANKS.sub("", text)


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
