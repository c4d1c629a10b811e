"""The reader's notes on both editions, where they stand in either."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.annotation.model import Annotation
from briefing.document.ids import SectionId


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A note on ``[start, end)`` of a section's text; on a whole section both are 0."""

    start: int
    end: int
    annotation: Annotation

    @property
    def is_on_words(self) -> bool:
        """Whether it is on words and not on the whole section."""
        return self.start < self.end


Marks = Mapping[SectionId, tuple[PlacedMark, ...]]


@dataclass(frozen=True, slots=True)
class BothNotes:
    """The notes on each side, by section."""

    old: Marks
    new: Marks

    @staticmethod
    def of(marks: Marks, section: SectionId | None) -> tuple[PlacedMark, ...]:
        """Those of ``marks`` that are on ``section``."""
        return marks.get(section, ()) if section is not None else ()


NO_NOTES = BothNotes({}, {})
