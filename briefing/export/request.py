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
    """

    annotation: Annotation
    start: int | None = None
    end: int | None = None


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
