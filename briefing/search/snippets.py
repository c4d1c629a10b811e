"""Snippets: a short stretch of text around the words found."""

from collections.abc import Sequence

LENGTH = 160
_BEFORE = 48
_ELLIPSIS = "…"


def snippet(text: str, found: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """About ``LENGTH`` characters of ``text`` from a little before the first of ``found``, and the found ranges in it.

    Line feeds become spaces; an ellipsis stands where text was left out.
    """
    first = found[0][0] if found else 0
    start = _word_start(text, max(0, first - _BEFORE)) if first > _BEFORE else 0
    end = min(len(text), start + LENGTH)
    if end < len(text):
        end = max(_word_end(text, end), found[0][1] if found else 0)
    head = _ELLIPSIS if start > 0 else ""
    tail = _ELLIPSIS if end < len(text) else ""
    shift = len(head) - start
    marks = _merged([(s + shift, e + shift) for s, e in found if start <= s and e <= end])
    return head + text[start:end].replace("\n", " ") + tail, marks


def _word_start(text: str, offset: int) -> int:
    """The first beginning of a word in the twelve characters from ``offset`` on, else ``offset``."""
    space = text.find(" ", offset, offset + 12)
    return space + 1 if space >= 0 else offset


def _word_end(text: str, offset: int) -> int:
    """The last end of a word in the twelve characters up to ``offset``, else ``offset``."""
    space = text.rfind(" ", offset - 12, offset)
    return space if space >= 0 else offset


def _merged(ranges: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
