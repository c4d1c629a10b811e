"""The reader's notes of one export: which are printed, in which order and under which number."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.annotation.model import Annotation, Kind
from briefing.document.decoration import Decoration
from briefing.document.ids import SectionId
from briefing.document.section import Section
from briefing.export.notes.threads import Threads
from briefing.export.request import NotesMode, Part, PdfRequest, PlacedNote


@dataclass(frozen=True, slots=True)
class PackNote:
    """A note that leaves with the pack. ``number`` counts through the pack; 0 for replies and notes without words."""

    placed: PlacedNote
    number: int
    replies: "tuple[PackNote, ...]" = ()

    @property
    def annotation(self) -> Annotation:
        """The reader's note."""
        return self.placed.annotation

    @property
    def thread(self) -> "tuple[PackNote, ...]":
        """The note, then all replies to it at any depth."""
        return (self, *(one for reply in self.replies for one in reply.thread))

    @property
    def mark(self) -> str:
        """What stands beside the words: the number, and the letter that tells kinds apart without colour."""
        return f"{self.number or ''}{self.annotation.kind.value}"


class NoteBook:
    """The notes on ``sections``, which are in printed order, and those on the whole briefing, with replies to them."""

    def __init__(self, request: PdfRequest, sections: Iterable[Section]) -> None:
        on_paper = request.notes_mode in {NotesMode.PRINTED, NotesMode.BOTH}
        self.printed = on_paper and Part.NOTES in request.parts
        self.commented = request.notes_mode in {NotesMode.COMMENTS, NotesMode.BOTH}
        wanted = request.notes if request.notes_mode is not NotesMode.NONE else ()
        threads = Threads(wanted)
        by_section: dict[SectionId | None, list[PlacedNote]] = {}
        for placed in threads.roots:
            by_section.setdefault(placed.section, []).append(placed)
        self._notes: dict[SectionId | None, tuple[PackNote, ...]] = {}
        self._next = 1
        for section in (None, *(section.id for section in sections)):
            found = sorted(by_section.get(section, ()), key=_reading_order)
            self._notes[section] = tuple(self._numbered(placed, threads) for placed in found)

    def _numbered(self, placed: PlacedNote, threads: Threads) -> PackNote:
        replies = tuple(_reply(reply, threads) for reply in threads.replies_to(placed))
        if not placed.annotation.body.strip():
            return PackNote(placed, 0, replies)
        self._next += 1
        return PackNote(placed, self._next - 1, replies)

    def of_section(self, section: SectionId | None) -> tuple[PackNote, ...]:
        """The notes on a section in the order of its text, or on all of the briefing; replies are with their notes."""
        return self._notes.get(section, ())

    def of_kind(self, kind: Kind) -> tuple[PackNote, ...]:
        """The notes of one kind through the whole pack."""
        return tuple(note for notes in self._notes.values() for note in notes if note.annotation.kind is kind)

    @property
    def all(self) -> tuple[PackNote, ...]:
        """Every note and reply, in printed order."""
        return tuple(one for notes in self._notes.values() for note in notes for one in note.thread)

    def decorations(self, section: Section) -> tuple[Decoration, ...]:
        """The highlights of ``section``; a range that its text does not have is left out."""
        length = len(section.text)
        return tuple(
            Decoration(
                start,
                end,
                style=note.annotation.kind.value,
                id=note.annotation.id,
                number=note.number,
                has_note=note.number > 0,
            )
            for note in self.of_section(section.id)
            if (start := note.placed.start) is not None
            and (end := note.placed.end) is not None
            and 0 <= start < end <= length
        )


def _reply(placed: PlacedNote, threads: Threads) -> PackNote:
    return PackNote(placed, 0, tuple(_reply(reply, threads) for reply in threads.replies_to(placed)))


def _reading_order(placed: PlacedNote) -> tuple[bool, int, int, str, str]:
    """By place; notes on the whole section come after those on its words."""
    start, end = placed.start, placed.end
    return start is None, start or 0, end or 0, placed.annotation.created, placed.annotation.id
