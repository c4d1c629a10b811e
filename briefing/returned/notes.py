"""What a returned file holds, as frozen values. Nothing of it has been applied: that is for the reader to decide."""

from dataclasses import dataclass

from briefing.annotation.model import Annotation, Target
from briefing.document.ids import Language, SectionId


@dataclass(frozen=True, slots=True)
class Edit:
    """A note of ours that somebody changed in the file.

    ``base`` is the note as it left, ``theirs`` the same with what is different now: its body, kind, status, or its
    place, which is then ``theirs.revision``. ``by`` is the author the file names, where that is somebody else.
    """

    base: Annotation
    theirs: Annotation
    by: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a note may be on: ``[start, end)`` of a section, how likely it is (0 to 1), and its target."""

    section: SectionId
    start: int
    end: int
    score: float
    target: Target


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A new note whose words have no sure place; ``why`` is the end of a sentence about it.

    ``annotation`` stands on the whole section and quotes the words, or on the whole briefing with a selector that has
    nothing but the words. A candidate is taken by replacing its target with the candidate's.
    """

    annotation: Annotation
    why: str
    candidates: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something on a page that cannot become a note. ``page`` counts from 1; ``what`` is its name in PDF."""

    page: int
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class PrintedText:
    """The text of a section in the file that is not that of the open briefing: an earlier edition's, for example."""

    section: SectionId
    language: Language
    text: str
    digest: str


@dataclass(frozen=True, slots=True)
class ReturnedNotes:
    """Everything that came home in one file.

    ``edition``, ``pack_digest`` and ``language`` are those of the pack that was printed, as far as the file says.
    ``exported`` are the notes that left in it, for a data folder that does not have them. ``removed`` are those of them
    that are gone: proposed deletions. ``texts`` are of editions and languages that were not given. ``remarks`` are
    sentences about the file. ``moment`` is the instant at which it was last changed, as far as it says.
    """

    edition: str
    pack_digest: str
    language: Language
    moment: str
    exported: tuple[Annotation, ...] = ()
    added: tuple[Annotation, ...] = ()
    edited: tuple[Edit, ...] = ()
    removed: tuple[Annotation, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    texts: tuple[PrintedText, ...] = ()
    remarks: tuple[str, ...] = ()
