"""The chapters of a pack in printed order."""

from collections.abc import Iterator
from itertools import groupby

from briefing.annotation.model import Kind
from briefing.document.blocks import Facts
from briefing.document.companions import Faq, Quote
from briefing.document.ids import ENGLISH, Language, SectionId
from briefing.document.section import Section
from briefing.export.chapters.dates import written_date
from briefing.export.notes.listing import ListedNote, NoteGroup
from briefing.export.text.chinese import is_chinese
from briefing.export.text.edition import Edition, anchor, note_anchor
from briefing.export.text.inline import source_pieces
from briefing.export.text.parts import (
    Chapter,
    IndexLine,
    NoteIndex,
    NoteList,
    Part,
    Piece,
    Pieces,
    Pointers,
    QuoteBox,
    Remark,
    Text,
)

_LONGEST_INDEXED = 160


def chapters_of(edition: Edition) -> tuple[Chapter, ...]:
    """Notes on the whole briefing, pillars with their sections, quotes, questions, notes by kind, reference."""
    labels, plan = edition.phrasing.labels, edition.plan
    chapters = list(_whole(edition))
    pack = edition.pack
    for pillar, sections in groupby(plan.sections, key=lambda section: pack.pillar_of(section.id)):
        made = tuple(_section(edition, section) for section in sections)
        if pillar is None:
            chapters += made
        else:
            chapters.append(Chapter(pillar.title, f"pillar-{pillar.id}", chapters=made, letter=pillar.letter))
    if plan.quotes:
        boxes = tuple(_quote(edition, quote) for quote in plan.quotes)
        chapters.append(Chapter(labels.quotes, "quotes", boxes))
    if plan.faqs:
        questions = tuple(_question(edition, faq) for faq in plan.faqs)
        chapters.append(Chapter(labels.questions, "questions", chapters=questions))
    chapters += _index(edition)
    chapters += [_section(edition, section) for section in plan.reference]
    return (*chapters, *_elsewhere(edition))


def _whole(edition: Edition) -> Iterator[Chapter]:
    notes = edition.notes_on(None)
    if notes and edition.listed:
        yield Chapter(edition.phrasing.labels.notes_on_briefing, "notes-on-briefing", (NoteList("", notes),))


def _section(edition: Edition, section: Section) -> Chapter:
    labels = edition.phrasing.labels
    parts: list[Part] = [Remark(labels.untranslated)] if section.language != section.requested else []
    parts.append(Text(section))
    quotes = [quote for quote in edition.plan.quotes if section.id in quote.sections]
    if quotes:
        places = tuple((_speaker(quote), edition.place(f"quote:{quote.id}")) for quote in quotes)
        parts.append(Pointers(labels.quotes, places))
    notes = edition.notes_on(section.id)
    if notes and edition.listed:
        parts.append(NoteList(labels.notes_on_section, notes))
    return Chapter(
        section.title,
        anchor(f"section:{section.id}"),
        tuple(parts),
        language=_other(edition, section.language),
        notes=tuple(note for note in notes if note.start is None),
    )


def _other(edition: Edition, language: Language) -> Language | None:
    return language if language != edition.pack.language else None


def _speaker(quote: Quote) -> str:
    return quote.speaker or quote.role


def _quote(edition: Edition, quote: Quote) -> QuoteBox:
    pack = edition.pack
    # The words may be those of the pack's language, or those they were found in where nobody translated them.
    language = pack.language if is_chinese(quote.text) == pack.language.startswith("zh") else quote.language
    if not is_chinese(quote.text) and language.startswith("zh"):
        language = ENGLISH
    return QuoteBox(
        anchor(f"quote:{quote.id}"),
        quote.text.join(edition.phrasing.labels.quote_marks),
        language,
        _attribution(edition, quote),
        quote.note,
        _about(edition, quote.sections),
    )


def _attribution(edition: Edition, quote: Quote) -> Pieces:
    labels, language = edition.phrasing.labels, edition.pack.language
    comma = "，" if language.startswith("zh") else ", "
    who = comma.join(filter(None, [quote.speaker, quote.role]))
    when = written_date(quote.date, language) if quote.date else ""
    text = " · ".join(filter(None, [who, labels.quote_kinds[quote.kind], when]))
    return (Piece(text), *source_pieces(edition, Facts(quote.sources)))


def _question(edition: Edition, faq: Faq) -> Chapter:
    labels, language = edition.phrasing.labels, edition.pack.language
    known = labels.as_known.format(date=written_date(faq.as_known, language)) if faq.as_known else ""
    about = _about(edition, faq.sections, known)
    parts: tuple[Part, ...] = (Text(faq.answer),)
    return Chapter(
        faq.question,
        anchor(f"faq:{faq.id}"),
        (*parts, about) if about is not None else (*parts, Remark(known)) if known else parts,
        language=_other(edition, faq.answer.language),
    )


def _about(edition: Edition, sections: tuple[SectionId, ...], after: str = "") -> Pointers | None:
    found = [section for id_ in sections if (section := edition.pack.section(id_)) is not None]
    places = tuple((section.short_title, edition.place(f"section:{section.id}")) for section in found)
    return Pointers(edition.phrasing.labels.about, places, after) if places else None


def _index(edition: Edition) -> Iterator[Chapter]:
    """All notes once more by kind, for whoever collects the actions or the risks."""
    if not edition.listed or not edition.groups:
        return
    labels = edition.phrasing.labels
    kinds = []
    for kind in Kind:
        lines = tuple(
            _line(edition, group, note)
            for group in edition.groups
            for note in group.notes
            if note.annotation.kind is kind
        )
        if lines:
            title = f"{labels.kinds_plural[kind]} ({len(lines)})"
            kinds.append(Chapter(title, f"kind-{kind.value}", (NoteIndex(lines),), letter=kind.value))
    yield Chapter(labels.notes, "notes", chapters=tuple(kinds))


def _line(edition: Edition, group: NoteGroup, note: ListedNote) -> IndexLine:
    phrasing = edition.phrasing
    text = " ".join(" ".join(phrasing.paragraphs(note)).split()) or phrasing.quoted(note.words or note.original)
    if len(text) > _LONGEST_INDEXED:
        text = f"{text[:_LONGEST_INDEXED].rstrip()} …"
    place = group.section.short_title if group.section is not None else phrasing.place_of(group)
    target = edition.place(f"section:{group.id}") if group.section is not None else ""
    return IndexLine(note.mark, f"#{note_anchor(note)}", text, place, target)


def _elsewhere(edition: Edition) -> Iterator[Chapter]:
    """Notes on sections that this edition does not have."""
    lost = [group for group in edition.groups if group.id is not None and group.section is None]
    if lost and edition.listed:
        lists = tuple(NoteList(str(group.id), group.notes) for group in lost)
        yield Chapter(edition.phrasing.more.elsewhere, "notes-elsewhere", lists)
