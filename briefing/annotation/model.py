"""Annotations as frozen values, in the terms of the W3C Web Annotation Data Model (Recommendation 23 February 2017)."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NewType

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
class Annotation:
    """A highlight or a note. A highlight is an annotation with a selector and an empty body.

    ``target`` is what it was made on and never changes; ``revision`` is where the reader has since put or accepted it,
    mostly in a later edition. ``created`` and ``modified`` are UTC instants like ``2026-11-22T08:30:00Z``. ``deleted``
    annotations stay in the store and can be brought back. ``extra`` is JSON text of keys from elsewhere that a
    re-export must keep.
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

    @property
    def section(self) -> SectionId | None:
        """The section it is about, or None for the whole briefing."""
        return self.target.section

    def changed(
        self, *, modified: str, kind: Kind | None = None, body: str | None = None, deleted: bool | None = None
    ) -> "Annotation":
        """A copy with the given fields changed at the instant ``modified``."""
        return replace(
            self,
            modified=modified,
            kind=self.kind if kind is None else kind,
            body=self.body if body is None else body,
            deleted=self.deleted if deleted is None else deleted,
        )
