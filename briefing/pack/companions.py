"""The TOML files beside the text: quotes, terms, events, actors and sources, read once in all languages."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefing.document.companions import Actor, Event, Quote, QuoteKind, Source, Term
from briefing.document.ids import LANGUAGES, ActorId, Language, PillarId, QuoteId, SectionId, SourceId, TermId
from briefing.pack.links import is_web_address
from briefing.pack.localized import Localized
from briefing.pack.problems import Findings, Target
from briefing.pack.record import Record, is_source_id
from briefing.pack.toml_file import TomlFile

QUOTES = "quotes.toml"
GLOSSARY = "glossary.toml"
TIMELINE = "timeline.toml"
ACTORS = "actors.toml"
SOURCES = "sources.toml"
GRADES = ("O", "Q", "L", "N", "C")
_CONFIDENCE = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """A quote in all its languages; ``line`` is where it starts."""

    line: int
    id: QuoteId
    kind: QuoteKind
    language: Language
    date: str
    sections: tuple[SectionId, ...]
    sources: tuple[SourceId, ...]
    speaker: Localized
    role: Localized
    text: Localized
    note: Localized

    def in_language(self, language: Language, base: Language) -> Quote:
        """The quote with its texts in ``language``."""
        shown = language if self.text.has(language) else base
        return Quote(
            id=self.id,
            kind=self.kind,
            text=self.text.text(language, base),
            speaker=self.speaker.text(language, base),
            role=self.role.text(language, base),
            language=self.language,
            sections=self.sections,
            sources=self.sources,
            date=self.date,
            note=self.note.text(language, base),
            stands_in=shown if shown != self.language else None,
        )


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term in all its languages."""

    line: int
    id: TermId
    term: Localized
    definition: Localized
    aliases: tuple[tuple[Language, tuple[str, ...]], ...]
    sections: tuple[SectionId, ...]

    def in_language(self, language: Language, base: Language) -> Term:
        """The term in ``language``; its forms in the base language follow, for sections not translated yet."""
        forms = [form for tongue in (language, base) for form in self._forms(tongue)]
        return Term(
            id=self.id,
            name=self.term.text(language, base),
            definition=self.definition.text(language, base),
            forms=tuple(dict.fromkeys(forms)),
            sections=self.sections,
            names=self.term.texts,
        )

    def _forms(self, language: Language) -> tuple[str, ...]:
        name = (self.term.given(language),) if self.term.given(language) else ()
        return name + dict(self.aliases).get(language, ())


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event; its texts are in ``title``."""

    line: int
    event: Event
    title: Localized

    def in_language(self, language: Language, base: Language) -> Event:
        """The event with its title in ``language``."""
        return replace(self.event, title=self.title.text(language, base))


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor; its texts are in ``name`` and ``role``. ``framing`` says that nothing here needs a source."""

    line: int
    actor: Actor
    name: Localized
    role: Localized
    framing: bool = False

    def in_language(self, language: Language, base: Language) -> Actor:
        """The actor with its texts in ``language``."""
        return replace(self.actor, name=self.name.text(language, base), role=self.role.text(language, base))


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source; its texts are in ``title``, ``publisher`` and ``note``."""

    line: int
    source: Source
    title: Localized
    publisher: Localized
    note: Localized

    def in_language(self, language: Language, base: Language) -> Source:
        """The source with its texts in ``language``."""
        return replace(
            self.source,
            title=self.title.text(language, base),
            publisher=self.publisher.text(language, base),
            note=self.note.text(language, base),
        )


@dataclass(frozen=True, slots=True)
class Companions:
    """What the five files hold."""

    quotes: tuple[QuoteEntry, ...]
    terms: tuple[TermEntry, ...]
    events: tuple[EventEntry, ...]
    actors: tuple[ActorEntry, ...]
    sources: tuple[SourceEntry, ...]

    @property
    def shown_actors(self) -> dict[str, str]:
        """What is shown for an actor, by id and by abbreviation in lower case."""
        shown = {}
        for entry in self.actors:
            word = entry.actor.abbreviation or entry.actor.name
            shown[entry.actor.id.lower()] = word
            if entry.actor.abbreviation:
                shown[entry.actor.abbreviation.lower()] = word
        return shown


def read_companions(open_toml: Callable[[str], TomlFile], base: Language, findings: Findings) -> Companions:
    """Read the five files; ``open_toml`` gives a file by its name, an empty one when it is not there."""

    def records(name: str, key: str) -> tuple[Record, ...]:
        file = open_toml(name)
        top = Record(file, (), file.tables, name, findings)
        rows = top.tables(key, key)
        top.finish()
        return rows

    return Companions(
        quotes=tuple(_quote(record, base) for record in records(QUOTES, "quote")),
        terms=tuple(_term(record, base) for record in records(GLOSSARY, "term")),
        events=tuple(_event(record, base) for record in records(TIMELINE, "event")),
        actors=tuple(_actor(record, base) for record in records(ACTORS, "actor")),
        sources=tuple(_source(record, base) for record in records(SOURCES, "source")),
    )


def _quote(record: Record, base: Language) -> QuoteEntry:
    kind = record.choice("kind", [kind.value for kind in QuoteKind])
    entry = QuoteEntry(
        line=record.line("id"),
        id=QuoteId(record.id()),
        kind=QuoteKind(kind) if kind in {known.value for known in QuoteKind} else QuoteKind.REPORTED,
        language=Language(record.choice("language", LANGUAGES) or base),
        date=record.date("date"),
        sections=_sections(record),
        sources=_sources(record),
        speaker=record.localized("speaker", base),
        role=record.localized("role", base, required=False),
        text=record.localized("text", base),
        note=record.localized("note", base, required=False),
    )
    record.finish()
    return entry


def _term(record: Record, base: Language) -> TermEntry:
    entry = TermEntry(
        line=record.line("id"),
        id=TermId(record.id()),
        term=record.localized("term", base),
        definition=record.localized("definition", base),
        aliases=record.localized_words("aliases"),
        sections=_sections(record),
    )
    record.finish()
    return entry


def _event(record: Record, base: Language) -> EventEntry:
    pillar = record.reference("pillar", Target.PILLAR)
    event = Event(
        id=record.id(),
        date=record.date("date", required=True),
        title="",
        end=record.date("end"),
        pillar=PillarId(pillar) if pillar else None,
        sections=_sections(record),
        sources=_sources(record),
        confidence=record.choice("confidence", _CONFIDENCE, required=False),
        planned=record.flag("planned"),
        turning=record.flag("turning"),
    )
    entry = EventEntry(record.line("id"), event, record.localized("title", base))
    record.finish()
    return entry


def _actor(record: Record, base: Language) -> ActorEntry:
    name = record.localized("name", base)
    role = record.localized("role", base, required=False)
    actor = Actor(
        id=ActorId(record.id()),
        name=name.given(base),
        abbreviation=record.text("abbreviation", required=False),
        role=role.given(base),
        pillars=tuple(PillarId(word) for word in record.references("pillars", Target.PILLAR)),
        sections=_sections(record),
        sources=_sources(record),
    )
    framing = record.flag("framing")
    record.finish()
    return ActorEntry(record.line("id"), actor, name, role, framing)


def _source(record: Record, base: Language) -> SourceEntry:
    title = record.worded("title", base)
    publisher = record.worded("publisher", base, required=False)
    note = record.worded("note", base, required=False)
    source = Source(
        id=SourceId(record.id(valid=is_source_id)),
        grade=record.choice("grade", GRADES),
        title=title.given(base),
        date=record.date("date"),
        url=record.text("url", required=False),
    )
    if source.url and not is_web_address(source.url):
        record.problem("url", f"“{source.url}” is no web address; it starts with https:// or http://.")
    record.finish()
    return SourceEntry(record.line("id"), source, title, publisher, note)


def _sections(record: Record) -> tuple[SectionId, ...]:
    return tuple(SectionId(word) for word in record.references("sections", Target.SECTION))


def _sources(record: Record) -> tuple[SourceId, ...]:
    return tuple(SourceId(word) for word in record.references("sources", Target.SOURCE))
