"""Sections by how far the reader has come with them and what the reader made of them, for narrowing a search."""

from enum import Enum

from briefing.app.session import SectionState, Session
from briefing.document.ids import SectionId


class SectionFilter(Enum):
    """The values are what the command line calls them."""

    UNREAD = "unread"
    READING = "reading"
    READ = "read"
    NOTES = "notes"
    ACTIONS = "actions"


_STATES = {
    SectionFilter.UNREAD: SectionState.UNREAD,
    SectionFilter.READING: SectionState.READING,
    SectionFilter.READ: SectionState.READ,
}


def sections_of(session: Session, wanted: SectionFilter) -> frozenset[SectionId]:
    """The sections that are ``wanted``: by state, with notes, or with actions that are not done."""
    if wanted is SectionFilter.ACTIONS:
        places = (session.section_of(one) for one in session.actions())
        return frozenset(section for section in places if section is not None)
    if wanted is SectionFilter.NOTES:
        return frozenset(session.counts())
    sections = (section.id for section in (*session.pack.sections, *session.pack.reference))
    return frozenset(section for section in sections if session.state_of(section) is _STATES[wanted])
