"""The canonical texts of sections as a tagged file has them, in whatever edition and language it was printed."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from briefing.annotation.model import Selector
from briefing.annotation.selectors import CONTEXT
from briefing.document.ids import BlockId
from briefing.returned.pages import SOFT_HYPHEN, Pages
from briefing.returned.tags import ContentKey, LeafKey, SectionKey, Tags


@dataclass(frozen=True)
class PrintedSection:
    """The text of one section; ``leaves`` are the blocks with the offsets of their text, in reading order."""

    key: SectionKey
    text: str
    leaves: tuple[tuple[BlockId, int, int], ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text, in hex, as ``Section.digest``."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def leaf_at(self, offset: int) -> tuple[BlockId, int, int]:
        """The leaf that holds ``offset``; a line feed between two leaves belongs to the leaf before it."""
        return next((leaf for leaf in self.leaves if offset <= leaf[2]), self.leaves[-1])

    def selector(self, start: int, end: int) -> Selector:
        """The selector for a range that is not empty."""
        return Selector(
            start,
            end,
            self.text[start:end],
            self.text[max(0, start - CONTEXT) : start],
            self.text[end : end + CONTEXT],
            self.leaf_at(start)[0],
        )


class PrintedTexts:
    """The sections of a file; a section's pages are read when something in it is asked for."""

    def __init__(self, tags: Tags, pages: Pages) -> None:
        self._tags = tags
        self._pages = pages
        self._sections: dict[SectionKey, PrintedSection] = {}
        self._starts: dict[ContentKey, int] = {}
        self._leaves: dict[SectionKey, list[LeafKey]] = {}
        for leaf in tags.leaves:
            self._leaves.setdefault(leaf.section, []).append(leaf)

    def section(self, key: SectionKey) -> PrintedSection | None:
        """The section as the file has it, or None."""
        if key not in self._sections and key in self._leaves:
            self._sections[key] = self._read(key)
        return self._sections.get(key)

    @property
    def known(self) -> tuple[PrintedSection, ...]:
        """The sections that were asked for."""
        return tuple(self._sections.values())

    def offset(self, page: int, number: int) -> tuple[PrintedSection, int] | None:
        """The section and offset of a page's character, None for one that is generated or has no tags."""
        text = self._pages.text(page)
        key = ContentKey(page, text.contents[number])
        leaf = self._tags.owners.get(key)
        section = self.section(leaf.section) if leaf is not None else None
        if section is None or text.texts[number] == SOFT_HYPHEN:
            return None
        return section, self._starts[key] + text.ranks[number]

    def around(self, page: int, number: int) -> SectionKey | None:
        """The section that a page's character stands in, whether it is of its text or generated."""
        key = ContentKey(page, self._pages.text(page).contents[number])
        leaf = self._tags.owners.get(key)
        return leaf.section if leaf is not None else self._tags.around.get(key)

    def _read(self, key: SectionKey) -> PrintedSection:
        parts: list[str] = []
        leaves = []
        offset = 0
        for leaf in self._leaves[key]:
            start = offset
            for content in self._tags.leaves[leaf]:
                self._starts[content] = offset
                part = self._pages.text(content.page).content_text(content.content)
                parts.append(part)
                offset += len(part)
            leaves.append((leaf.block, start, offset))
            parts.append("\n")
            offset += 1
        return PrintedSection(key, "".join(parts)[:-1], tuple(leaves))
