"""What a pack consists of once it is decided what is printed: chapters of parts, for every format to write down."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from briefing.document.ids import Language
from briefing.document.runs import Style
from briefing.document.section import Section
from briefing.export.notes.listing import ListedNote


class Added(Enum):
    """What stands between the words of a text without being part of it."""

    NOTE = auto()
    FOOTNOTE = auto()
    SOURCE = auto()
    CHIP = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that looks alike. ``target`` is where it leads: a web address, or ``#`` and an anchor.

    ``notes`` are those that mark it, the first made outermost. A line feed in ``text`` is a hard line break.
    """

    text: str
    style: Style = Style.PLAIN
    target: str = ""
    notes: tuple[ListedNote, ...] = ()
    token: str = ""
    added: Added | None = None


Pieces: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The blocks of a section, or of the answer to a question."""

    section: Section


@dataclass(frozen=True, slots=True)
class Remark:
    """A small line that the program says."""

    text: str


@dataclass(frozen=True, slots=True)
class Pointers:
    """A line that names other places, each with its anchor, or with nothing where the pack has no such place."""

    label: str
    places: tuple[tuple[str, str], ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class QuoteBox:
    """What somebody said; ``attribution`` says who and when."""

    anchor: str
    words: str
    language: Language
    attribution: Pieces
    note: str
    about: Pointers | None


@dataclass(frozen=True, slots=True)
class NoteList:
    """The notes on one section or on the whole briefing; ``title`` is empty where the chapter says it."""

    title: str
    notes: tuple[ListedNote, ...]


@dataclass(frozen=True, slots=True)
class IndexLine:
    """One note in an index: its mark and anchor, what it says, and the section it is on."""

    mark: str
    anchor: str
    text: str
    place: str
    target: str


@dataclass(frozen=True, slots=True)
class NoteIndex:
    """Notes of one kind, each in a line that leads to it."""

    lines: tuple[IndexLine, ...]


Part: TypeAlias = Text | Remark | Pointers | QuoteBox | NoteList | NoteIndex


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading with what stands under it. ``language`` is that of the text where it is not the pack's own.

    ``notes`` are those on the chapter as a whole, and on words that its text does not have.
    """

    title: str
    anchor: str
    parts: tuple[Part, ...] = ()
    chapters: "tuple[Chapter, ...]" = ()
    letter: str = ""
    language: Language | None = None
    notes: tuple[ListedNote, ...] = ()

    @property
    def heading(self) -> str:
        """The title with the pillar's letter before it."""
        return " · ".join(filter(None, [self.letter, self.title]))
