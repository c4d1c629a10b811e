"""What is put into the index: one entry for every paragraph, quote, answer, term and note."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.document.ids import Language, SectionId
from briefing.document.pack import GLOSSARY, Pack
from briefing.document.section import Section
from briefing.search.hits import HitKind, NoteText


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that can be found as a whole.

    ``heading`` is searched too but has no offsets. ``offset`` is added to a place in ``text`` to get the hit's offset;
    ``fixed`` replaces it (a note is jumped to at its own words, not at the place of the word in the note).
    ``block`` is the paragraph, the same in every language; empty for a title or a text that is one paragraph.
    """

    kind: HitKind
    section: SectionId | None
    language: Language
    owner: str
    title: str
    heading: str
    text: str
    offset: int = 0
    fixed: tuple[int, int] | None = None
    block: str = ""

    @property
    def paragraph(self) -> tuple[HitKind, str, str, bool]:
        """What is the same in every language."""
        return self.kind, self.owner, self.block, bool(self.text)


def entries_of(pack: Pack) -> Iterator[Entry]:
    """Everything in ``pack`` that can be found, in reading order."""
    for section in (*pack.sections, *pack.reference):
        # The glossary's words are found as terms.
        if section.id != GLOSSARY:
            yield from _of_section(section, section.title, HitKind.TEXT, section.id, section.id)
    if pack.sections:
        first = pack.sections[0]
        names = " · ".join((pack.title, *pack.aliases))
        yield Entry(HitKind.TEXT, first.id, pack.language, first.id, pack.title, names, "", block="pack")
    for quote in pack.quotes:
        about = quote.sections[0] if quote.sections else None
        heading = f"{quote.speaker} {quote.role}"
        yield Entry(HitKind.QUOTE, about, pack.language, quote.id, quote.speaker, heading, quote.text)
    for faq in pack.faqs:
        opened = faq.sections[0] if faq.sections else None
        yield from _of_section(faq.answer, faq.question, HitKind.FAQ, opened, faq.id)
    for term in pack.terms:
        opened = term.sections[0] if term.sections else GLOSSARY
        forms = " · ".join(dict.fromkeys((*term.forms, *(name for _, name in term.names))))
        yield Entry(HitKind.TERM, opened, pack.language, term.id, term.name, forms, term.definition)


def _of_section(text: Section, title: str, kind: HitKind, opened: SectionId | None, owner: str) -> Iterator[Entry]:
    yield Entry(kind, opened, text.language, owner, title, title, "")
    for placed in text.leaves:
        if placed.leaf.text.strip():
            yield Entry(
                kind, opened, text.language, owner, title, "", placed.leaf.text, placed.start, block=placed.leaf.id
            )


def entry_of_note(note: NoteText) -> Entry:
    """The entry of one of the reader's notes."""
    return Entry(
        HitKind.NOTE,
        note.section,
        note.language,
        note.id,
        note.title,
        "",
        note.body,
        fixed=(note.start, note.end),
    )
