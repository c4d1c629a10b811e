"""Old and new words in one line: what was removed stands right before what came in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from briefing.annotation.words import Span
from briefing.document.runs import Run, Runs


class Mark(Enum):
    """What became of words; the values are the styles that drawing code knows."""

    SAME = ""
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words with one mark: ``[start, end)`` of the old text where they were removed, else of the new one."""

    mark: Mark
    start: int
    end: int


def merged(old: int, new: int, removed: Sequence[Span], added: Sequence[Span]) -> Iterator[Stretch]:
    """Both texts in one, ``old`` and ``new`` code points long, of which only ``removed`` and ``added`` differ."""
    here = there = 0
    waiting, coming = list(removed), list(added)
    while here < old or there < new:
        if waiting and waiting[0][0] <= here:
            start, here = waiting.pop(0)
            yield Stretch(Mark.REMOVED, start, here)
        elif coming and coming[0][0] <= there:
            start, there = coming.pop(0)
            yield Stretch(Mark.ADDED, start, there)
        else:
            same = min((waiting[0][0] if waiting else old) - here, (coming[0][0] if coming else new) - there)
            if same <= 0:
                return
            yield Stretch(Mark.SAME, there, there + same)
            here, there = here + same, there + same


def marked(length: int, spans: Sequence[Span], mark: Mark) -> Iterator[Stretch]:
    """A text of ``length`` code points cut at the edges of ``spans``, which have ``mark``."""
    at = 0
    for start, end in spans:
        if at < start:
            yield Stretch(Mark.SAME, at, start)
        yield Stretch(mark, start, end)
        at = end
    if at < length:
        yield Stretch(Mark.SAME, at, length)


def cut(runs: Runs, start: int, end: int) -> Runs:
    """The part ``[start, end)`` of ``runs``, in code points; footnote marks are left out."""
    parts: list[Run] = []
    offset = 0
    for run in runs:
        words = run.text[max(start - offset, 0) : max(end - offset, 0)]
        if words:
            parts.append(replace(run, text=words, footnote=""))
        offset += len(run.text)
    return tuple(parts)
