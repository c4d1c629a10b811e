"""How far the reader has come: the state of each section and the last place."""

from dataclasses import dataclass
from enum import Enum

from briefing.document.ids import BlockId, SectionId


class SectionState(Enum):
    """What the reader has done with a section."""

    UNREAD = "unread"
    READING = "reading"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: ``offset`` counts in the text of ``section_digest``; in any other ``block`` says where."""

    section: SectionId
    offset: int
    section_digest: str
    block: BlockId | None = None
