"""What is asked of an export: all of it plain values, so that the same request gives the same file."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing.annotation.model import Annotation
from briefing.document.ids import SectionId
from briefing.document.pack import Pack


class NotesMode(Enum):
    """How notes leave: not at all, as PDF annotations, printed as text, or both."""

    NONE = "none"
    COMMENTS = "comments"
    PRINTED = "printed"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """An annotation and where it stands in this edition and language.

    ``start`` and ``end`` are code points in its section, or None for both when it is about a whole section or briefing.
    ``listed_in`` is the section that it stands in or under here, where that is not the one it was made on.
    """

    annotation: Annotation
    start: int | None = None
    end: int | None = None
    listed_in: SectionId | None = None

    @classmethod
    def at(
        cls, annotation: Annotation, place: tuple[int, int] | None, listed_in: SectionId | None = None
    ) -> "PlacedNote":
        """``annotation`` on the range ``place`` of a section, or on or under all of it."""
        start, end = place or (None, None)
        return cls(annotation, start, end, listed_in)

    @property
    def section(self) -> SectionId | None:
        """The section it stands in or under in this edition, or None for the whole briefing."""
        return self.listed_in or self.annotation.section


@dataclass(frozen=True, slots=True)
class PdfRequest:
    """A PDF pack to be written.

    ``sections`` are printed in the pack's order; empty means all. ``notes`` are those that may leave, already filtered.
    ``date`` is ``YYYY-MM-DD``. ``fonts`` is the folder of the bundled fonts. ``marking`` empty means the pack's own.
    """

    pack: Pack
    fonts: Path
    date: str
    sections: tuple[SectionId, ...] = ()
    notes: tuple[PlacedNote, ...] = ()
    notes_mode: NotesMode = NotesMode.BOTH
    marking: str = ""
    prepared_for: str = ""
    prepared_by: str = ""


@dataclass(frozen=True, slots=True)
class PdfReport:
    """What came of it: pages written, and characters no bundled font has (they were drawn as a replacement mark)."""

    pages: int
    missing: tuple[str, ...] = ()
