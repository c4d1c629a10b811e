"""What stands beside the text of a pack: quotes, FAQs, terms, events, actors and sources, each in one language."""

from dataclasses import dataclass
from enum import Enum

from briefing.document.blocks import Block
from briefing.document.ids import ActorId, FaqId, Language, PillarId, QuoteId, SectionId, SourceId, TermId
from briefing.document.section import Section


class QuoteKind(Enum):
    """``VERBATIM``: the words as printed; ``REPORTED``: what was said, in other words."""

    VERBATIM = "verbatim"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said about the subject. ``sections`` are the sections it speaks about.

    ``language`` is the one it was said in; ``text`` is a translation where it stands in another one.
    """

    id: QuoteId
    kind: QuoteKind
    text: str
    speaker: str
    role: str
    language: Language
    sections: tuple[SectionId, ...]
    sources: tuple[SourceId, ...]
    date: str = ""
    note: str = ""
    stands_in: Language | None = None

    @property
    def text_language(self) -> Language:
        """The language of ``text``."""
        return self.stands_in or self.language

    @property
    def is_translated(self) -> bool:
        """Whether ``text`` is in another language than the words that were said."""
        return self.text_language != self.language


@dataclass(frozen=True)
class Faq:
    """A question with its answer, which is drawn and searched like a section with the id ``faq:`` + the FAQ's id."""

    id: FaqId
    question: str
    answer: Section
    sections: tuple[SectionId, ...]
    sources: tuple[SourceId, ...]
    as_known: str = ""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the answer."""
        return self.answer.blocks

    @property
    def text(self) -> str:
        """The canonical text of the answer."""
        return self.answer.text


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its definition; ``forms`` are all spellings to be found in the text, the term itself first."""

    id: TermId
    name: str
    definition: str
    forms: tuple[str, ...]
    sections: tuple[SectionId, ...] = ()
    names: tuple[tuple[Language, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event. Dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``end`` is empty for a single date.

    A ``turning`` point is named in the drawing of the timeline.
    """

    id: str
    date: str
    title: str
    end: str = ""
    pillar: PillarId | None = None
    sections: tuple[SectionId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    confidence: str = ""
    planned: bool = False
    turning: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """A body with a part to play."""

    id: ActorId
    name: str
    abbreviation: str
    role: str
    pillars: tuple[PillarId, ...] = ()
    sections: tuple[SectionId, ...] = ()
    sources: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; ``grade`` is O, Q, L, N or C (see the pack format)."""

    id: SourceId
    grade: str
    title: str
    publisher: str = ""
    date: str = ""
    url: str = ""
    note: str = ""
