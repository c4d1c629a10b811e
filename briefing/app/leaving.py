"""Which notes leave with a pack, and how many stay, so that nobody hands out more than was meant."""

from dataclasses import dataclass

from briefing.annotation.model import Annotation, AnnotationId, Privacy
from briefing.app.order import Order
from briefing.app.profiles import LEAVING
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.pack import ACTORS, GLOSSARY, SOURCES, TIMELINE
from briefing.export.request import NotesMode, Part

REFERENCE_PARTS = {Part.TIMELINE: TIMELINE, Part.ACTORS: ACTORS, Part.GLOSSARY: GLOSSARY, Part.SOURCES: SOURCES}
"""The parts of a pack that are made from its reference files."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """The notes that leave, the number of private ones that stay, and that of others which were not chosen."""

    notes: tuple[Annotation, ...]
    private: int
    others: int


def leaving(session: Session, order: Order) -> Leaving:
    """What of the reader's notes ``order`` lets out; a reply leaves only together with the note it answers."""
    sections = printed_sections(session, order)
    gone: set[AnnotationId] = set()
    left: list[Annotation] = []
    private = 0
    for one in session.annotations():
        if one.reply_to in gone or not _may_leave(one, order) or session.section_of(one) not in sections:
            gone.add(one.id)
            private += one.privacy is Privacy.PRIVATE
        else:
            left.append(one)
    return Leaving(tuple(left), private, len(gone) - private)


def printed_sections(session: Session, order: Order) -> frozenset[SectionId | None]:
    """The sections whose notes are in the pack, with None for notes on the whole briefing."""
    pack = session.pack
    chosen = order.sections or tuple(section.id for section in pack.sections)
    reference = {REFERENCE_PARTS[part] for part in order.profile.parts if part in REFERENCE_PARTS}
    return frozenset([None, *chosen, *(section.id for section in pack.reference if section.id in reference)])


def _may_leave(one: Annotation, order: Order) -> bool:
    profile = order.profile
    if profile.notes_mode is NotesMode.NONE or one.privacy not in profile.privacies & LEAVING:
        return False
    # An answer has no kind of its own in the reader's eyes: it goes with what it answers.
    return (one.reply_to is not None or one.kind in profile.kinds) and one.creator not in order.left_out
