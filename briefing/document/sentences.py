"""Sentences of a section, so that a reader can go through a text sentence by sentence."""

import re
from bisect import bisect_right

from briefing.document.section import Section

_CLOSING = "”’\"'」』）)》〉】］]"
_OPENING = "“‘\"'「『（(《〈【［["
# Chinese marks end a sentence wherever they stand; others only before a blank. A hard break ends none.
_END = re.compile(rf"[。！？]+[{re.escape(_CLOSING)}]*|[.!?…]+[{re.escape(_CLOSING)}]*(?=\s)")
_ABBREVIATION = re.compile(
    r"mr|mrs|ms|dr|prof|st|hon|vs|cf|e\.?g|i\.?e|approx|est|vol|eds?|inc|ltd|co|corp|dept|u\.[sk]|\w", re.IGNORECASE
)
_BEFORE_A_NUMBER = re.compile(r"nos?|arts?|cap|paras?|secs?|regs?|figs?|pp?|ch|vol|jan|feb|mar|apr", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W\d_](?:[^\W_]|\.(?=[^\W_]))*)$")


def sentences_in(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of the text of one paragraph, without the blanks between them."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if _is_end(text, match.start(), match.end()):
            _add(found, text, start, match.end())
            start = match.end()
    _add(found, text, start, len(text))
    return tuple(found)


def sentences_of(section: Section) -> tuple[tuple[int, int], ...]:
    """The sentences of ``section`` in code points of its text; none reaches over the end of a paragraph."""
    return tuple(
        (placed.start + start, placed.start + end)
        for placed in section.leaves
        for start, end in sentences_in(placed.leaf.text)
    )


def sentence_at(section: Section, offset: int) -> tuple[int, int] | None:
    """The sentence that holds ``offset``, or the one before it; None where the section has none."""
    every = sentences_of(section)
    at = bisect_right(every, (offset, len(section.text) + 1)) - 1
    return every[max(at, 0)] if every else None


def _is_end(text: str, start: int, end: int) -> bool:
    if text[start] != ".":
        return True
    after = text[end:].lstrip().lstrip(_OPENING)[:1]
    word = _LAST_WORD.search(text, 0, start)
    single = word[1] if word is not None and end - start == 1 else ""
    # “Mr. Chan”, “J. Lee” and “Cap. 571” go on.
    if _ABBREVIATION.fullmatch(single) or (after.isdigit() and _BEFORE_A_NUMBER.fullmatch(single)):
        return False
    return not after.islower()


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    words = text[start:end]
    if words.strip():
        found.append((start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))))
