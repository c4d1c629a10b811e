"""A pack in one language: pillars, sections in reading order, and what stands beside them."""

from dataclasses import dataclass
from functools import cached_property

from briefing.document.companions import Actor, Event, Faq, Quote, Source, Term
from briefing.document.ids import Language, PackId, PillarId, SectionId
from briefing.document.section import Section

TIMELINE = SectionId("timeline")
ACTORS = SectionId("actors")
GLOSSARY = SectionId("glossary")
SOURCES = SectionId("sources")
REFERENCE = PillarId("reference")


class Colour:
    """The colours a pillar may have; drawing code maps them to its theme's tokens."""

    BLUE = "blue"
    GREEN = "green"
    ORANGE = "orange"
    PURPLE = "purple"
    GREY = "grey"
    ALL = (BLUE, GREEN, ORANGE, PURPLE, GREY)


@dataclass(frozen=True, slots=True)
class Pillar:
    """A group of sections; ``letter`` is empty for an introduction."""

    id: PillarId
    letter: str
    colour: str
    title: str
    short_title: str
    sections: tuple[SectionId, ...]


@dataclass(frozen=True, slots=True)
class Logo:
    """The picture of who made a pack: the asset's name, and a text for who cannot see it, which may be empty."""

    asset: str
    alt: str = ""


@dataclass(frozen=True)
class Pack:
    """One edition of a briefing in one language.

    ``sections`` are the author's, in reading order. ``reference`` are sections made from the timeline, actors, glossary
    and sources, under the ids above; they are read, searched, annotated and printed like any other.
    ``digest`` is the SHA-256 of the manifest and is the same for all languages. ``untranslated`` lists the sections
    that fell back to the base language. ``assets`` maps an asset's name to its bytes.
    """

    id: PackId
    edition: str
    date: str
    as_known: str
    digest: str
    language: Language
    languages: tuple[Language, ...]
    title: str
    short_title: str
    subtitle: str
    publisher: str
    marking: str
    pillars: tuple[Pillar, ...]
    sections: tuple[Section, ...]
    quotes: tuple[Quote, ...]
    faqs: tuple[Faq, ...]
    terms: tuple[Term, ...]
    events: tuple[Event, ...]
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    reference: tuple[Section, ...]
    assets: tuple[tuple[str, bytes], ...] = ()
    aliases: tuple[str, ...] = ()
    logo: Logo | None = None

    @cached_property
    def _sections_by_id(self) -> dict[SectionId, Section]:
        return {section.id: section for section in (*self.sections, *self.reference)}

    def section(self, section: SectionId) -> Section | None:
        """The section with that id, the reference sections included, or None."""
        return self._sections_by_id.get(section)

    @cached_property
    def untranslated(self) -> frozenset[SectionId]:
        """Sections whose text is in the base language because a translation is missing."""
        return frozenset(section.id for section in self.sections if section.language != section.requested)

    def pillar_of(self, section: SectionId) -> Pillar | None:
        """The pillar that holds ``section``; None for reference sections."""
        return next((pillar for pillar in self.pillars if section in pillar.sections), None)

    def asset(self, name: str) -> bytes | None:
        """The bytes of the asset called ``name`` (``assets/chart.png``), or None."""
        return dict(self.assets).get(name)

    def quotes_about(self, section: SectionId) -> tuple[Quote, ...]:
        """The quotes that speak about ``section``."""
        return tuple(quote for quote in self.quotes if section in quote.sections)

    def faqs_about(self, section: SectionId) -> tuple[Faq, ...]:
        """The FAQs that link to ``section``."""
        return tuple(faq for faq in self.faqs if section in faq.sections)

    def terms_in(self, section: SectionId) -> tuple[Term, ...]:
        """The terms that name ``section`` or one of whose forms stands in its text."""
        found = self.section(section)
        text = found.text.casefold() if found else ""
        return tuple(
            term
            for term in self.terms
            if section in term.sections or any(form.casefold() in text for form in term.forms)
        )
