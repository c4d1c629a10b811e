"""A pack as plain values and as lines of text, for ``briefing show`` and for other programs."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.document.companions import Actor, Event, Faq, Quote, Source, Term
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.errors import SectionMissingError

Value = str | bool | None | Sequence["Value"] | Mapping[str, "Value"]
"""What JSON can hold, as far as a pack needs it."""


def pack_record(pack: Pack, section: SectionId | None = None) -> dict[str, Value]:
    """``pack`` in reading order, every ``text`` being a canonical text; with ``section`` that one section alone.

    ``reference`` are the sections made by the program. Of one section, the quotes, FAQs, terms, events and actors that
    name it are given. Raises ``SectionMissingError``.
    """
    _demand(pack, section)

    def concerns(sections: tuple[SectionId, ...]) -> bool:
        return section is None or section in sections

    return {
        "id": pack.id,
        "edition": pack.edition,
        "date": pack.date,
        "as_known": pack.as_known,
        "digest": pack.digest,
        "language": pack.language,
        "languages": list(pack.languages),
        "title": pack.title,
        "marking": pack.marking,
        "pillars": [
            {"id": pillar.id, "letter": pillar.letter, "title": pillar.title, "sections": list(pillar.sections)}
            for pillar in pack.pillars
            if concerns(pillar.sections)
        ],
        "sections": [_section(each) for each in pack.sections if concerns((each.id,))],
        "reference": [_section(each) for each in pack.reference if concerns((each.id,))],
        "quotes": [_quote(quote) for quote in pack.quotes if concerns(quote.sections)],
        "faqs": [_faq(faq) for faq in pack.faqs if concerns(faq.sections)],
        "terms": [_term(term) for term in pack.terms if concerns(term.sections)],
        "events": [_event(event) for event in pack.events if concerns(event.sections)],
        "actors": [_actor(actor) for actor in pack.actors if concerns(actor.sections)],
        "sources": [_source(source) for source in pack.sources],
    }


def pack_lines(pack: Pack, section: SectionId | None = None) -> Iterator[str]:
    """The titles and texts of ``pack`` as they are read; with ``section`` that one section alone.

    Raises ``SectionMissingError``.
    """
    _demand(pack, section)
    if section is None:
        yield f"{pack.title} ({pack.id}, {pack.edition}, {pack.language})"
    for pillar in pack.pillars:
        for id_ in pillar.sections:
            if section in (None, id_):
                yield from _lines(pack.section(id_), f"{pillar.letter} {pillar.title}".strip())
    for made in pack.reference:
        if section in (None, made.id):
            yield from _lines(made, pack.short_title)


def _lines(section: Section | None, place: str) -> Iterator[str]:
    if section is not None:
        yield from ("", f"{place} > {section.title} [{section.id}]", "", *section.text.split("\n"))


def _demand(pack: Pack, section: SectionId | None) -> None:
    if section is not None and pack.section(section) is None:
        raise SectionMissingError(section)


def _section(section: Section) -> dict[str, Value]:
    return {
        "id": section.id,
        "pillar": section.pillar,
        "title": section.title,
        "language": section.language,
        "digest": section.digest,
        "text": section.text,
    }


def _quote(quote: Quote) -> dict[str, Value]:
    return {
        "id": quote.id,
        "kind": quote.kind.value,
        "speaker": quote.speaker,
        "role": quote.role,
        "date": quote.date,
        "text": quote.text,
        "note": quote.note,
        "sections": list(quote.sections),
        "sources": list(quote.sources),
    }


def _faq(faq: Faq) -> dict[str, Value]:
    return {
        "id": faq.id,
        "question": faq.question,
        "text": faq.text,
        "language": faq.answer.language,
        "sections": list(faq.sections),
        "sources": list(faq.sources),
        "as_known": faq.as_known,
    }


def _term(term: Term) -> dict[str, Value]:
    return {
        "id": term.id,
        "name": term.name,
        "definition": term.definition,
        "forms": list(term.forms),
        "sections": list(term.sections),
    }


def _event(event: Event) -> dict[str, Value]:
    return {
        "id": event.id,
        "date": event.date,
        "end": event.end,
        "title": event.title,
        "pillar": event.pillar,
        "sections": list(event.sections),
        "sources": list(event.sources),
        "confidence": event.confidence,
        "planned": event.planned,
    }


def _actor(actor: Actor) -> dict[str, Value]:
    return {
        "id": actor.id,
        "name": actor.name,
        "abbreviation": actor.abbreviation,
        "role": actor.role,
        "pillars": list(actor.pillars),
        "sections": list(actor.sections),
        "sources": list(actor.sources),
    }


def _source(source: Source) -> dict[str, Value]:
    return {
        "id": source.id,
        "grade": source.grade,
        "title": source.title,
        "publisher": source.publisher,
        "date": source.date,
        "url": source.url,
        "note": source.note,
    }
