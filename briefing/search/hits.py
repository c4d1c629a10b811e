"""What a search finds."""

from dataclasses import dataclass
from enum import Enum

from briefing.document.ids import Language, SectionId


class HitKind(Enum):
    """Where the words were found."""

    TEXT = "text"
    QUOTE = "quote"
    FAQ = "faq"
    TERM = "term"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand.

    ``start`` and ``end`` are offsets of the first word found: in the section's canonical text for ``TEXT`` and for
    notes on words, else in the text of the quote, answer, definition or note. Both are 0 when only the title has the
    words.
    ``section`` is the section to open, None for a note on the whole briefing. ``marks`` are ranges in ``snippet``.
    ``title`` names what was found (section title, speaker, question, term) and ``owner`` is its id.
    """

    kind: HitKind
    section: SectionId | None
    language: Language
    start: int
    end: int
    snippet: str
    marks: tuple[tuple[int, int], ...]
    title: str
    owner: str


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note as search sees it. ``start`` and ``end`` say where it stands in its section, both 0 when on no words."""

    id: str
    section: SectionId | None
    language: Language
    title: str
    body: str
    start: int = 0
    end: int = 0
