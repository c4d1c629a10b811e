"""Where a note stands in an edition that it was not made on."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.annotation.resolution import Outcome
from briefing.document.ids import ENGLISH, BlockId, Language, SectionId

VERSION = 1
"""Grows whenever the same note and texts may give another result, so that remembered results are worked out again."""


@dataclass(frozen=True, slots=True)
class CandidatePlace:
    """A range of a section that a note may belong to, and how likely it is, from 0 to 1.

    ``block`` is the leaf that holds ``start``.
    """

    section: SectionId
    start: int
    end: int
    score: float
    block: BlockId | None = None


@dataclass(frozen=True, slots=True)
class NoteResolution:
    """Where a note stands in another edition.

    ``section`` is the section it is on or, where it has no sure place, the one to list it under; None stands for the
    whole briefing. ``start`` and ``end`` count in that section's text in ``language``, and are None for a note on a
    whole section and for one without a sure place. ``block`` is the leaf that holds ``start``, by which other languages
    find the place.
    ``score`` and ``method`` are those of ``Resolution``. ``candidates`` are places to choose from, best first, when the
    outcome is ``AMBIGUOUS``; an ``ORPHAN`` may have one too, which is what now stands in its paragraph.
    """

    outcome: Outcome
    section: SectionId | None
    start: int | None = None
    end: int | None = None
    block: BlockId | None = None
    score: float = 0.0
    method: str = ""
    candidates: tuple[CandidatePlace, ...] = ()
    language: Language = ENGLISH

    @property
    def place(self) -> tuple[int, int] | None:
        """The range in the section's text, or None."""
        return (self.start, self.end) if self.start is not None and self.end is not None else None

    @property
    def is_sure(self) -> bool:
        """Whether the note needs no choice of the reader's."""
        return self.outcome in (Outcome.EXACT, Outcome.CHANGED, Outcome.MOVED)


def without_repetition(candidates: Sequence[CandidatePlace]) -> tuple[CandidatePlace, ...]:
    """The candidates, best first, without those that overlap a better one."""
    kept: list[CandidatePlace] = []
    for one in sorted(candidates, key=lambda each: -each.score):
        if not any(one.section == other.section and one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return tuple(kept)
