"""One pack to be written: what of it is printed, which notes leave with it, and where links in it can lead."""

from dataclasses import replace

from briefing.annotation.wording import clean_line
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.runs import Link, LinkKind
from briefing.export.chapters.plan import Plan, make_plan
from briefing.export.notes.counting import NoteCount
from briefing.export.notes.listing import ListedNote, NoteGroup, grouped
from briefing.export.notes.phrasing import Phrasing
from briefing.export.request import NotesMode, PdfRequest, PlacedNote


class Edition:
    """``listed`` says whether notes are printed in lists, to which the marks in the text lead."""

    def __init__(self, request: PdfRequest, *, listed: bool = True) -> None:
        # Typed by somebody: Word files cannot hold control characters.
        self.request = replace(
            request,
            marking=clean_line(request.marking),
            prepared_for=clean_line(request.prepared_for),
            prepared_by=clean_line(request.prepared_by),
        )
        self.pack: Pack = request.pack
        self.plan: Plan = make_plan(request.pack, request.sections)
        self.phrasing = Phrasing(request.pack)
        self.marking = self.request.marking or request.pack.marking
        self.listed = listed
        self.groups: tuple[NoteGroup, ...] = grouped(request.pack, self._leaving())
        self._by_section = {group.id: group.notes for group in self.groups}

    def _leaving(self) -> tuple[PlacedNote, ...]:
        """The notes that have a place here: a choice of sections leaves those on other sections behind."""
        if self.request.notes_mode is NotesMode.NONE:
            return ()
        here = {section.id for section in (*self.plan.sections, *self.plan.reference)}
        return tuple(placed for placed in self.request.notes if self._has_place(placed, here))

    def _has_place(self, placed: PlacedNote, here: set[SectionId]) -> bool:
        section = placed.section
        if section is None or section in here:
            return True
        return not self.request.sections and self.pack.section(section) is None

    @property
    def count(self) -> NoteCount:
        """How many notes leave."""
        return NoteCount.of(note.annotation for note in self.notes)

    @property
    def notes(self) -> tuple[ListedNote, ...]:
        """Every note that leaves, in reading order."""
        return tuple(note for group in self.groups for note in group.notes)

    @property
    def notes_at_large(self) -> tuple[ListedNote, ...]:
        """The notes on the whole briefing and on sections that this edition does not have."""
        return tuple(note for group in self.groups if group.section is None for note in group.notes)

    def notes_on(self, section: SectionId | None) -> tuple[ListedNote, ...]:
        """The notes on a section, or on the whole briefing."""
        return self._by_section.get(section, ())

    def target(self, link: Link) -> str:
        """Where a link of the text leads: a web address, ``#`` and an anchor, or nothing when that is not printed."""
        if link.kind is LinkKind.WEB:
            return link.target
        return next(filter(None, map(self.place, (link.address, link.address.partition("#")[0]))), "")

    def place(self, key: str) -> str:
        """``#`` and the anchor of what ``key`` names, such as ``source:S01``; nothing when it is not printed."""
        return f"#{anchor(key)}" if key in self.plan.targets else ""


def anchor(key: str) -> str:
    """The name of the place that ``key`` stands for: ``section:ID#block``, ``term:ID`` or another."""
    return key.replace(":", "-", 1).replace("#", ".")


def block_anchor(section: SectionId, block: str) -> str:
    """The name of the place where a block stands."""
    return anchor(f"section:{section}#{block}")


def note_anchor(note: ListedNote) -> str:
    """Where a note is printed."""
    return f"note-{note.position}"


def mark_anchor(note: ListedNote) -> str:
    """Where the words begin that a note is on."""
    return f"mark-{note.position}"


def footnote_anchor(section: SectionId, number: int) -> str:
    """Where a footnote is printed."""
    return f"footnote-{section}.{number}"
