"""Notes in reading order and in words: what every written form of them says."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.annotation.model import Annotation
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.request import PlacedNote


@dataclass(frozen=True, slots=True)
class ListedNote:
    """One note. ``position`` counts all notes from 1; ``number`` only those with words of their own, else it is 0.

    ``words`` are those it is on as they stand in this text, ``original`` those it was made on where they read
    differently or are gone. ``paragraph`` counts the blocks of its section from 1, 0 for a note on no words of it.
    ``start`` and ``end`` are code points in the section's text, both None for a note that marks no words.
    """

    annotation: Annotation
    position: int
    number: int
    body: str
    author: str
    tags: tuple[str, ...]
    words: str = ""
    original: str = ""
    paragraph: int = 0
    start: int | None = None
    end: int | None = None

    @property
    def mark(self) -> str:
        """What stands beside the words: the number, and the letter that tells kinds apart without colour."""
        return f"{self.number or ''}{self.annotation.kind.value}"


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The notes on one section; ``section`` is None for those on the whole briefing or a section that is not there.

    ``id`` names the section then too, and is None for the whole briefing.
    """

    id: SectionId | None
    section: Section | None
    notes: tuple[ListedNote, ...]


def grouped(pack: Pack, notes: Iterable[PlacedNote]) -> tuple[NoteGroup, ...]:
    """``notes`` by section: first those on the whole briefing, last those on sections that ``pack`` does not have."""
    by_section: dict[SectionId | None, list[PlacedNote]] = {}
    for placed in notes:
        by_section.setdefault(placed.annotation.section, []).append(placed)
    known = [section.id for section in (*pack.sections, *pack.reference)]
    unknown = sorted(id_ for id_ in by_section if id_ is not None and pack.section(id_) is None)
    groups = []
    position = number = 0
    for id_ in (None, *known, *unknown):
        section = pack.section(id_) if id_ is not None else None
        listed = []
        for placed in sorted(by_section.get(id_, ()), key=_reading_order):
            position += 1
            has_body = bool(clean_body(placed.annotation.body))
            number += has_body
            listed.append(_listed(placed, section, position, number if has_body else 0))
        if listed:
            groups.append(NoteGroup(id_, section, tuple(listed)))
    return tuple(groups)


def _reading_order(placed: PlacedNote) -> tuple[bool, int, int, str, str]:
    """By place; notes on the whole section come after those on its words."""
    start, end = placed.start, placed.end
    return start is None, start or 0, end or 0, placed.annotation.created, placed.annotation.id


def _listed(placed: PlacedNote, section: Section | None, position: int, number: int) -> ListedNote:
    annotation = placed.annotation
    # Notes may come from somebody else's file, and most formats cannot hold control characters.
    body, author, tags = clean_body(annotation.body), clean_line(annotation.creator), clean_tags(annotation.tags)
    exact = annotation.target.selector.exact if annotation.target.selector is not None else ""
    start, end = placed.start, placed.end
    if section is None or start is None or end is None or not 0 <= start < end <= len(section.text):
        return ListedNote(annotation, position, number, body, author, tags, original=clean_line(exact))
    text = section.text[start:end]
    return ListedNote(
        annotation,
        position,
        number,
        body,
        author,
        tags,
        words=clean_line(text),
        original=clean_line(exact) if exact != text else "",
        paragraph=_paragraph(section, start),
        start=start,
        end=end,
    )


def _paragraph(section: Section, start: int) -> int:
    return next(number for number, each in enumerate(section.leaves, start=1) if start <= each.end)
