"""What became of an annotated passage in another edition: the outcomes a reader is told."""

from dataclasses import dataclass
from enum import Enum


class Outcome(Enum):
    """What became of a passage.

    ``EXACT``: the same words in their place among their neighbours. ``CHANGED``: words differ, wherever they stand.
    ``MOVED``: the same words elsewhere. ``AMBIGUOUS``: the reader has to choose. ``ORPHAN``: the passage is gone.
    """

    EXACT = "exact"
    CHANGED = "changed"
    MOVED = "moved"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"


Candidate = tuple[int, int, float]
"""A range ``[start, end)`` of the new text and how likely it is the one, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where a passage stands in the new text: ``[start, end)`` in code points, both None if it has no sure place.

    ``score`` from 0 to 1 says how much of the passage, and of the evidence for its place, is left. ``method`` says in
    a few words how the place was found or why there is none. ``candidates`` are places that a reader may choose from,
    best first, when the outcome is ``AMBIGUOUS``; otherwise there are none.
    """

    outcome: Outcome
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    method: str = ""
    candidates: tuple[Candidate, ...] = ()

    @property
    def place(self) -> tuple[int, int] | None:
        """The range in the new text, or None."""
        return (self.start, self.end) if self.start is not None and self.end is not None else None


def orphan(method: str) -> Resolution:
    """The resolution of a passage that is gone."""
    return Resolution(Outcome.ORPHAN, method=method)


def ambiguous(method: str, candidates: tuple[Candidate, ...]) -> Resolution:
    """The resolution of a passage that may stand at several places, or at none of them."""
    best = max((score for _, _, score in candidates), default=0.0)
    return Resolution(Outcome.AMBIGUOUS, score=best, method=method, candidates=candidates)
