"""Which briefing, edition and language a file was printed from, and targets in it."""

from collections.abc import Sequence

from briefing.annotation.model import Target
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.returned.attachment import Attached
from briefing.returned.notes import PrintedText
from briefing.returned.spots import Spot
from briefing.returned.tags import SectionKey
from briefing.returned.texts import PrintedSection

ANSWER = "faq:"
"""How the ids of answers to questions begin. They are printed and marked like sections, but take no notes."""


class Edition:
    """What was printed. ``packs`` are those that were given, the open one first; all are one briefing."""

    def __init__(self, packs: Sequence[Pack], attached: Attached | None, language: Language | None) -> None:
        self._packs = packs
        self.pack = packs[0]
        self._attached = attached
        self.language = (attached.language if attached is not None else None) or language or self.pack.language
        same = next((pack for pack in packs if pack.language == self.language), self.pack)
        self.name = attached.edition if attached is not None else same.edition
        self.digest = attached.pack_digest if attached is not None else same.digest

    def target(self, spot: Spot) -> Target:
        """The target of a note at ``spot``; a section that takes no notes is replaced by one that it is about."""
        section = spot.section
        if section is None:
            return self._whole()
        if section.key.section.startswith(ANSWER):
            return self._beside_answer(section.key)
        known = self._pack_with(section)
        return Target(
            pack=self.pack.id,
            edition=known.edition if known is not None and self._attached is None else self.name,
            pack_digest=known.digest if known is not None and self._attached is None else self.digest,
            language=section.key.language,
            section=section.key.section,
            section_digest=section.digest,
            selector=section.selector(*spot.range) if spot.range is not None else None,
        )

    def unknown(self, section: PrintedSection) -> PrintedText | None:
        """The section's text for keeping, when none of the packs has it."""
        key = section.key
        if key.section.startswith(ANSWER) or self._pack_with(section) is not None:
            return None
        return PrintedText(key.section, key.language, section.text, section.digest)

    def _whole(self) -> Target:
        return Target(self.pack.id, self.name, self.digest, self.language)

    def _pack_with(self, printed: PrintedSection) -> Pack | None:
        return next((pack for pack in self._packs if _has(pack, printed)), None)

    def _beside_answer(self, key: SectionKey) -> Target:
        about: tuple[SectionId, ...] = next(
            (faq.sections for pack in self._packs for faq in pack.faqs if faq.answer.id == key.section), ()
        )
        beside = next(filter(None, map(self.pack.section, about)), None)
        if beside is None:
            return self._whole()
        return Target(self.pack.id, self.pack.edition, self.pack.digest, beside.language, beside.id, beside.digest)


def _has(pack: Pack, printed: PrintedSection) -> bool:
    section = pack.section(printed.key.section)
    return section is not None and section.digest == printed.digest


def printed(section: Section) -> PrintedSection:
    """A pack's section as if it had been read from a file."""
    leaves = tuple((placed.leaf.id, placed.start, placed.end) for placed in section.leaves)
    return PrintedSection(SectionKey(section.id, section.language), section.text, leaves)
