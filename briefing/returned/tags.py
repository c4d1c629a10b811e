"""The structure tree of a file: which leaf of which section each piece of marked content belongs to.

Our packs give the structure element of every leaf the identifier ``section#block``, or ``section#block@language`` in a
second column. What stands in a ``Reference`` inside a leaf is generated and is no part of its text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import pikepdf

from briefing.document.ids import BlockId, Language, SectionId
from briefing.returned.bounds import MOST_ELEMENTS
from briefing.returned.languages import language_of
from briefing.returned.objects import Key, elements, entry, integer, key_of, name, octets, text
from briefing.returned.pulse import Pulse

_LONGEST_NAME = 400
_BEAT = 5_000


class ContentKey(NamedTuple):
    """A piece of marked content: the index of its page and its number there."""

    page: int
    content: int


class SectionKey(NamedTuple):
    """A section in one language."""

    section: SectionId
    language: Language


class LeafKey(NamedTuple):
    """A leaf in one language."""

    section: SectionKey
    block: BlockId


@dataclass
class Tags:
    """What the tree says, in reading order.

    ``owners`` names the leaf of each piece of content, ``around`` the section that generated content stands in.
    """

    leaves: dict[LeafKey, list[ContentKey]] = field(default_factory=dict)
    owners: dict[ContentKey, LeafKey] = field(default_factory=dict)
    around: dict[ContentKey, SectionKey] = field(default_factory=dict)

    @classmethod
    def of(cls, pdf: pikepdf.Pdf, pages: dict[Key, int], usual: Language, pulse: Pulse) -> "Tags":
        """The tags of ``pdf``, none where it has no tree; ``pages`` are the indexes of the page objects."""
        tags = cls()
        root = entry(pdf.Root, "/StructTreeRoot")
        if root is not None:
            _Walk(tags, pages).run(root, usual, pulse)
        return tags

    @property
    def sections(self) -> dict[SectionKey, None]:
        """The sections there are, in reading order."""
        return dict.fromkeys(leaf.section for leaf in self.leaves)


@dataclass(frozen=True, slots=True)
class _Around:
    """What an element stands in. ``part`` numbers the nearest ``Sect``."""

    language: Language
    part: int = 0
    leaf: LeafKey | None = None
    page: int = -1
    generated: bool = False


class _Walk:
    """One way through the tree, without recursion, since a file may be nested as deep as it likes."""

    def __init__(self, tags: Tags, pages: dict[Key, int]) -> None:
        self._tags = tags
        self._pages = pages
        self._seen: set[Key] = set()
        self._parts = 0
        self._sections: dict[int, set[SectionKey]] = {}
        self._loose: list[tuple[ContentKey, int]] = []

    def run(self, root: object, usual: Language, pulse: Pulse) -> None:
        waiting: list[tuple[object, _Around]] = [(root, _Around(usual))]
        for number in range(MOST_ELEMENTS):
            if not waiting:
                break
            if not number % _BEAT:
                pulse.beat()
            thing, around = waiting.pop()
            content = integer(thing)
            if content is not None:
                self._content(around.page, content, around)
            else:
                waiting.extend(reversed(list(self._inside(thing, around))))
        for key, part in self._loose:
            sections = self._sections.get(part, set())
            if len(sections) == 1:
                self._tags.around.setdefault(key, *sections)

    def _inside(self, thing: object, around: _Around) -> Iterator[tuple[object, _Around]]:
        kind = name(entry(thing, "/Type"))
        if kind == "/MCR":
            number = integer(entry(thing, "/MCID"))
            if number is not None:
                self._content(self._page(thing, around.page), number, around)
        elif kind != "/OBJR" and self._is_new(thing):
            inner = self._entered(thing, around)
            kids = entry(thing, "/K")
            for kid in elements(kids) if isinstance(kids, pikepdf.Array) else [kids]:
                if kid is not None:
                    yield kid, inner

    def _is_new(self, thing: object) -> bool:
        key = key_of(thing)
        if key is None:
            return True
        fresh = key not in self._seen
        self._seen.add(key)
        return fresh

    def _entered(self, element: object, around: _Around) -> _Around:
        tag = name(entry(element, "/S"))
        # Inside a leaf a language is that of some words, not of the section.
        language = language_of(text(entry(element, "/Lang"))) if around.leaf is None else None
        inner = replace(around, language=language or around.language, page=self._page(element, around.page))
        if tag == "/Sect":
            self._parts += 1
            inner = replace(inner, part=self._parts)
        elif tag == "/Reference":
            inner = replace(inner, generated=True)
        leaf = _leaf(octets(entry(element, "/ID")), inner.language) if inner.leaf is None else None
        if leaf is not None and leaf not in self._tags.leaves:
            self._tags.leaves[leaf] = []
            self._sections.setdefault(inner.part, set()).add(leaf.section)
            inner = replace(inner, leaf=leaf)
        return inner

    def _page(self, thing: object, usual: int) -> int:
        key = key_of(entry(thing, "/Pg"))
        return usual if key is None else self._pages.get(key, -1)

    def _content(self, page: int, number: int, around: _Around) -> None:
        key = ContentKey(page, number)
        if page < 0 or key in self._tags.owners:
            return
        if around.leaf is not None and not around.generated:
            self._tags.owners[key] = around.leaf
            self._tags.leaves[around.leaf].append(key)
        elif around.leaf is not None:
            self._tags.around[key] = around.leaf.section
        else:
            self._loose.append((key, around.part))


def _leaf(identifier: bytes, language: Language) -> LeafKey | None:
    """The leaf that an identifier names; None for identifiers of other things."""
    section, sign, block = identifier[:_LONGEST_NAME].decode("utf-8", "replace").partition("#")
    block, _, other = block.partition("@")
    if not sign or not section or not block:
        return None
    return LeafKey(SectionKey(SectionId(section), Language(other) if other else language), BlockId(block))
