"""How a note of the ledger stands at this moment: it may have been put somewhere, changed or deleted meanwhile."""

from dataclasses import dataclass

from briefing.annotation.model import Annotation
from briefing.app.ledger import Excerpt, LedgerEntry, excerpt
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import NoteMissingError


@dataclass(frozen=True, slots=True)
class Standing:
    """The note as it is now, None once it is deleted; where it is, and whether the reader has settled that."""

    annotation: Annotation | None
    section: SectionId | None = None
    place: tuple[int, int] | None = None
    words: Excerpt | None = None
    settled: bool = False


def standing_of(entry: LedgerEntry, session: Session) -> Standing:
    """How the note of ``entry`` stands in the open edition."""
    try:
        note = session.find(entry.annotation.id)
    except NoteMissingError:
        return Standing(None)
    section, place = session.section_of(note), session.place(note)
    shown = session.pack.section(section) if section is not None else None
    words = excerpt(shown.text, *place) if shown is not None and place is not None else None
    put = note.revision
    return Standing(note, section, place, words, put is not None and put.pack_digest == session.pack.digest)
