"""What a search finds, and where it is to look."""

from collections.abc import Collection
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
class Counterpart:
    """The same paragraph in another language: its section's offsets of the words, or of the whole paragraph."""

    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand.

    ``start`` and ``end`` are offsets of the first word found: in the section's canonical text for ``TEXT`` and for
    notes on words, else in the text of the quote, answer, definition or note. Both are 0 when only the title has the
    words. ``places`` are the offsets of all words found there, in order.
    ``section`` is the section to open, None for a note on the whole briefing. ``marks`` are ranges in ``snippet``.
    ``title`` names what was found (section title, speaker, question, term) and ``owner`` is its id.
    ``also`` says where the paragraph stands in other languages. ``similar`` when the words found are spelt otherwise
    than the words looked for.
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
    places: tuple[tuple[int, int], ...] = ()
    also: tuple[Counterpart, ...] = ()
    similar: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look: in ``languages``, ``kinds`` and ``sections``; None means in all. Notes are of no language.

    What is found in several languages is shown in the one that stands ``first``.
    """

    languages: Collection[Language] | None = None
    kinds: Collection[HitKind] | None = None
    sections: Collection[SectionId] | None = None
    first: Language | None = None

    def holds(self, kind: HitKind, section: SectionId | None, language: Language) -> bool:
        """Whether something is to be looked at."""
        return (
            (self.languages is None or kind is HitKind.NOTE or language in self.languages)
            and (self.kinds is None or kind in self.kinds)
            and (self.sections is None or section in self.sections)
        )


EVERYWHERE = Scope()


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
