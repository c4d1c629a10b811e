"""Characters that a pack would print and no bundled font has, found before anything is written."""

from collections.abc import Iterator
from itertools import chain

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.chapters.plan import Plan, make_plan
from briefing.export.request import NotesMode, Part, PdfRequest
from briefing.export.typesetting.fonts import Cut, Family, FontSet


def missing_characters(request: PdfRequest) -> tuple[str, ...]:
    """The characters that would be drawn as a box, in the order of their code points.

    Only texts are looked at, a tenth of a second for a briefing of a hundred pages. Raises
    ``SectionMissingError`` for an unknown section and ``OSError`` when a font cannot be read.
    """
    found = set(chain.from_iterable(_texts(request)))
    fonts = FontSet(request.fonts, request.pack.language)
    fonts.split("".join(sorted(found)), Cut(Family.READING))
    return tuple(sorted(fonts.missing))


def _texts(request: PdfRequest) -> Iterator[str]:
    plan = make_plan(request.pack, request.sections, request.parts)
    yield from _framing(request, request.pack)
    yield from _printed(plan)
    if request.companion is not None:
        yield from _framing(request, request.companion)
        yield from _printed(make_plan(request.companion, request.sections, request.parts))
    if request.changes is not None and Part.CHANGES in request.parts:
        yield from chain.from_iterable(map(_words, request.changes.sections))
    if request.notes_mode is not NotesMode.NONE:
        for note in request.notes:
            yield from (note.annotation.body, note.annotation.creator, note.annotation.owner, *note.annotation.tags)


def _framing(request: PdfRequest, pack: Pack) -> Iterator[str]:
    yield from (pack.title, pack.short_title, pack.subtitle, pack.publisher, pack.edition)
    yield from (request.marking or pack.marking, request.prepared_for, request.prepared_by)
    yield from (request.meeting, request.audience, request.organisation)
    yield request.copy.recipient if request.copy is not None else ""
    for pillar in pack.pillars:
        yield from (pillar.letter, pillar.title, pillar.short_title)


def _printed(plan: Plan) -> Iterator[str]:
    for section in (*plan.sections, *plan.reference):
        yield from _words(section)
    for faq in plan.faqs:
        yield faq.question
        yield from _words(faq.answer)
    for quote in plan.quotes:
        yield from (quote.text, quote.speaker, quote.role, quote.note)


def _words(section: Section) -> Iterator[str]:
    yield from (section.title, section.short_title)
    for placed in section.leaves:
        yield placed.leaf.text
        yield from (placed.leaf.facts.status, *placed.leaf.facts.lead)
