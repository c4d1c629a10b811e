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


class Part(Enum):
    """What a pack can be made of, in the order in which it is printed.

    The text brings the quotes and notes that are printed below each section, when those parts are wanted too.
    """

    COVER = "cover"
    CONTENTS = "contents"
    STATUS = "status"
    TEXT = "text"
    CHANGES = "changes"
    QUOTES = "quotes"
    FAQS = "faqs"
    NOTES = "notes"
    ACTIONS = "actions"
    TIMELINE = "timeline"
    ACTORS = "actors"
    GLOSSARY = "glossary"
    SOURCES = "sources"
    PROVENANCE = "provenance"


DEFAULT_PARTS = frozenset(Part) - {Part.STATUS, Part.CHANGES, Part.ACTIONS}
"""What is printed when nobody chooses. A change list is printed only when the request has one."""


class Paper(Enum):
    """Sizes of paper."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"


class Arrangement(Enum):
    """How pages stand on sheets: one on each, two side by side, or two in the order of a booklet to be folded."""

    SINGLE = "single"
    TWO_UP = "two-up"
    BOOKLET = "booklet"


@dataclass(frozen=True, slots=True)
class Layout:
    """The paper and the letters. ``body_size`` is the size of running text in points; all else follows from it.

    ``paper`` is the sheet that is printed: two pages side by side are each half of it. ``duplex`` is printed on both
    sides: margins are mirrored, and what begins a part begins on a right-hand page.
    """

    paper: Paper = Paper.A4
    arrangement: Arrangement = Arrangement.SINGLE
    duplex: bool = False
    body_size: float = 11.5


class Standard(Enum):
    """What the file keeps to.

    ``ARCHIVE`` is PDF/UA-1 and PDF/A-3a with the notes attached, ``ARCHIVE_BARE`` PDF/UA-1 and PDF/A-2a with nothing
    attached, ``ARCHIVE_2`` PDF/UA-2 and PDF/A-4f. ``PROTECTED`` asks for a password, which PDF/A forbids.
    """

    ARCHIVE = "archive"
    ARCHIVE_BARE = "archive-bare"
    ARCHIVE_2 = "archive-2"
    PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class Copy:
    """One of several copies: who receives it, and which of how many it is, from 1."""

    recipient: str
    number: int
    of: int


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

    ``companion`` is the same edition in a second language, printed in a column beside the first. ``changes`` is a list
    of changes as ``edition.change_list`` makes it, printed when ``parts`` has ``Part.CHANGES``. ``copy`` puts the
    recipient's name behind the text of every page. ``meeting``, ``organisation`` and ``audience`` stand on the cover,
    the first two in the header as well. ``dividers`` puts a sheet before each pillar. ``password`` is for
    ``Standard.PROTECTED`` alone.
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
    parts: frozenset[Part] = DEFAULT_PARTS
    layout: Layout = Layout()
    standard: Standard = Standard.ARCHIVE
    password: str = ""
    companion: Pack | None = None
    changes: Pack | None = None
    copy: Copy | None = None
    meeting: str = ""
    audience: str = ""
    organisation: str = ""
    dividers: bool = False


@dataclass(frozen=True, slots=True)
class PdfReport:
    """What came of it: pages written, and characters no bundled font has (they were drawn as a replacement mark)."""

    pages: int
    missing: tuple[str, ...] = ()
