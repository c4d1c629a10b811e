"""Notes in reading order and in words: what every written form of them says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing.annotation.model import Annotation, AnnotationId
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
    ``answered`` is the note that a reply answers, and ``versions`` are other texts of the note with who wrote them.
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
    answered: "ListedNote | None" = None
    versions: tuple[tuple[str, str], ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether the note says something, and not only marks words."""
        return bool(self.body or self.versions)

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
        by_section.setdefault(placed.section, []).append(placed)
    known = [section.id for section in (*pack.sections, *pack.reference)]
    unknown = sorted(id_ for id_ in by_section if id_ is not None and pack.section(id_) is None)
    groups = []
    position = number = 0
    for id_ in (None, *known, *unknown):
        section = pack.section(id_) if id_ is not None else None
        listed: dict[AnnotationId, ListedNote] = {}
        for placed in _threads(by_section.get(id_, [])):
            position += 1
            made = _listed(placed, section, position)
            number += made.has_words
            answered = listed.get(placed.annotation.reply_to) if placed.annotation.reply_to else None
            listed[placed.annotation.id] = replace(made, number=number if made.has_words else 0, answered=answered)
        if listed:
            groups.append(NoteGroup(id_, section, tuple(listed.values())))
    return tuple(groups)


def _threads(notes: list[PlacedNote]) -> Iterator[PlacedNote]:
    """``notes`` in reading order, but each reply after what it answers."""
    here = {placed.annotation.id for placed in notes}
    replies: dict[AnnotationId | None, list[PlacedNote]] = {}
    for placed in sorted(notes, key=_reading_order, reverse=True):
        answered = placed.annotation.reply_to
        replies.setdefault(answered if answered in here else None, []).append(placed)
    waiting = replies.pop(None, [])
    while waiting:
        placed = waiting.pop()
        yield placed
        waiting += replies.pop(placed.annotation.id, [])
    # Replies that answer each other in a circle, as only a file from elsewhere can hold them.
    for rest in replies.values():
        yield from reversed(rest)


def _reading_order(placed: PlacedNote) -> tuple[bool, int, int, str, str]:
    """By place; notes on the whole section come after those on its words."""
    start, end = placed.start, placed.end
    return start is None, start or 0, end or 0, placed.annotation.created, placed.annotation.id


def _listed(placed: PlacedNote, section: Section | None, position: int) -> ListedNote:
    annotation = placed.annotation
    # Notes may come from somebody else's file, and most formats cannot hold control characters.
    note = ListedNote(
        annotation,
        position,
        0,
        clean_body(annotation.body),
        clean_line(annotation.creator),
        clean_tags(annotation.tags),
        versions=tuple(
            (clean_line(rival.by or annotation.creator), clean_body(rival.text)) for rival in annotation.rivals
        ),
    )
    exact = annotation.target.selector.exact if annotation.target.selector is not None else ""
    start, end = placed.start, placed.end
    if section is None or start is None or end is None or not 0 <= start < end <= len(section.text):
        return replace(note, original=clean_line(exact))
    text = section.text[start:end]
    return replace(
        note,
        words=clean_line(text),
        original=clean_line(exact) if exact != text else "",
        paragraph=_paragraph(section, start),
        start=start,
        end=end,
    )


def _paragraph(section: Section, start: int) -> int:
    return next(number for number, each in enumerate(section.leaves, start=1) if start <= each.end)
