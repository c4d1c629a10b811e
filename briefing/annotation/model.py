"""Annotations as frozen values, in the terms of the W3C Web Annotation Data Model (Recommendation 23 February 2017)."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from briefing.annotation.stamps import UNSTAMPED, Stamp
from briefing.document.ids import BlockId, Language, PackId, SectionId

AnnotationId = NewType("AnnotationId", str)
"""``urn:uuid:`` and a random UUID."""


class Kind(Enum):
    """What a note is for. The value is the letter that stands beside the colour wherever the note shows."""

    KEY = "K"
    QUESTION = "Q"
    ACTION = "A"
    RISK = "R"
    LINE = "L"


class Status(Enum):
    """How far a note has come."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    DONE = "done"


class Privacy(Enum):
    """Who may see a note: only its author, anyone it is given to, or the record."""

    PRIVATE = "private"
    SHAREABLE = "shareable"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Selector:
    """The words an annotation is on: TextPositionSelector and TextQuoteSelector in one (clauses 4.2.4 and 4.2.5).

    ``start`` and ``end`` are code points in the section's canonical text, half open. ``exact`` is the text between
    them, ``prefix`` and ``suffix`` up to 32 characters on either side. ``block`` is the leaf that holds ``start``.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    block: BlockId | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What an annotation is about, fixed when it was made.

    ``section`` is None for a note on the whole briefing; ``selector`` is None for a note on a whole section.
    ``language`` is the language of the text it was made in; ``pack_digest`` and ``section_digest`` name the edition.
    """

    pack: PackId
    edition: str
    pack_digest: str
    language: Language
    section: SectionId | None = None
    section_digest: str = ""
    selector: Selector | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A text of a note: when it was written, by whom (empty for who made the note), and what it says."""

    stamp: Stamp
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Clocks:
    """When each field of a note was last changed, so that changes made on several computers can be merged.

    ``made`` holds for every field but those in ``fields``, which were changed later. ``tags`` says of each tag since
    when it is there, or is not. ``replaced`` are the stamps of texts that gave way to a later one, ``by`` is who wrote
    the present one where that is not who made the note. ``seen`` are the changes that whoever deleted it knew of.
    Empty clocks are those of a note that came with nothing but a date.
    """

    made: Stamp = UNSTAMPED
    fields: tuple[tuple[str, Stamp], ...] = ()
    tags: tuple[tuple[str, Stamp, bool], ...] = ()
    replaced: tuple[Stamp, ...] = ()
    by: str = ""
    seen: tuple[Stamp, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight or a note. A highlight is an annotation with a selector and an empty body.

    ``target`` is what it was made on and never changes; ``revision`` is where the reader has since put or accepted it,
    mostly in a later edition. ``created`` and ``modified`` are UTC instants like ``2026-11-22T08:30:00Z``. ``deleted``
    annotations stay in the store and can be brought back. ``extra`` is JSON text of keys from elsewhere that a
    re-export must keep.

    ``owner`` and ``due`` (``YYYY-MM-DD``) say who is to do what an Action note asks for, and by when. ``reply_to`` is
    the note it answers. ``rivals`` are other texts written while ``body`` was, the latest first: the reader chooses or
    joins them by writing a new one.
    """

    id: AnnotationId
    target: Target
    kind: Kind
    body: str
    creator: str
    created: str
    modified: str
    tags: tuple[str, ...] = ()
    status: Status = Status.OPEN
    privacy: Privacy = Privacy.SHAREABLE
    deleted: bool = False
    extra: str = ""
    revision: Target | None = None
    reply_to: AnnotationId | None = None
    owner: str = ""
    due: str = ""
    rivals: tuple[Version, ...] = ()
    clocks: Clocks = Clocks()

    @property
    def section(self) -> SectionId | None:
        """The section it is about, or was put in when it came without one; None for the whole briefing."""
        if self.target.section is None and self.revision is not None:
            return self.revision.section
        return self.target.section
