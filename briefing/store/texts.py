"""Texts of annotated sections, kept because a note is found in a later edition best by comparing old text and new."""

from dataclasses import dataclass

from briefing.document.ids import BlockId, Language, PackId, SectionId
from briefing.document.section import Section


@dataclass(frozen=True, slots=True)
class KeptText:
    """The canonical text of a section as it was when it was annotated.

    ``digest`` is the text's SHA-256, which targets call ``section_digest``. ``leaves`` are the block ids, each with the
    offset at which it begins.
    """

    digest: str
    pack: PackId
    edition: str
    language: Language
    section: SectionId
    text: str
    leaves: tuple[tuple[BlockId, int], ...]


def kept_text(pack: PackId, edition: str, section: Section) -> KeptText:
    """What is kept of ``section`` in ``edition`` of ``pack``."""
    return KeptText(
        digest=section.digest,
        pack=pack,
        edition=edition,
        language=section.language,
        section=section.id,
        text=section.text,
        leaves=tuple((placed.leaf.id, placed.start) for placed in section.leaves),
    )
