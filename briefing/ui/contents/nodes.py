"""The tree as a flat tuple of nodes, so that a number names a node and nothing has to be kept alive."""

from dataclasses import dataclass
from enum import Enum

from briefing.document.ids import SectionId
from briefing.document.pack import Pack, Pillar
from briefing.document.section import Section

ROOT = 0


class NodeKind(Enum):
    """What a row of the tree is: a pillar, a section, the heading over the reference pages, or one of these."""

    ROOT = "root"
    PILLAR = "pillar"
    SECTION = "section"
    GROUP = "group"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Node:
    """One row. ``parent`` and ``children`` are numbers of nodes; ``row`` counts among the parent's children.

    ``words`` is what the filter looks at, already case-folded.
    """

    kind: NodeKind
    title: str
    parent: int
    row: int
    children: tuple[int, ...] = ()
    section: SectionId | None = None
    letter: str = ""
    colour: str = ""
    words: str = ""


def nodes_of(pack: Pack, reference_title: str) -> tuple[Node, ...]:
    """The rows of ``pack``, the invisible root first; ``reference_title`` heads the reference pages."""
    builder = _Builder()
    top = [builder.pillar(pack, pillar) for pillar in pack.pillars]
    if pack.reference:
        top.append(builder.group(reference_title))
        top += [builder.reference(section) for section in pack.reference]
    return builder.finish(tuple(top))


class _Builder:
    """Collects nodes; a node's row is known once its parent is finished."""

    def __init__(self) -> None:
        self._nodes = [Node(NodeKind.ROOT, "", ROOT, 0)]

    def pillar(self, pack: Pack, pillar: Pillar) -> int:
        number = self._reserve()
        sections = tuple(section for section in map(pack.section, pillar.sections) if section is not None)
        title = pillar.short_title or pillar.title
        children = tuple(self._section(section, number, row, pillar) for row, section in enumerate(sections))
        self._nodes[number] = Node(
            NodeKind.PILLAR,
            title,
            ROOT,
            0,
            children,
            letter=pillar.letter,
            colour=pillar.colour,
            words=f"{title}\n{pillar.title}".casefold(),
        )
        return number

    def group(self, title: str) -> int:
        self._nodes.append(Node(NodeKind.GROUP, title, ROOT, 0))
        return len(self._nodes) - 1

    def reference(self, section: Section) -> int:
        title = section.short_title or section.title
        self._nodes.append(
            Node(NodeKind.REFERENCE, title, ROOT, 0, section=section.id, words=f"{title}\n{section.title}".casefold())
        )
        return len(self._nodes) - 1

    def finish(self, top: tuple[int, ...]) -> tuple[Node, ...]:
        for row, number in enumerate(top):
            self._nodes[number] = _in_row(self._nodes[number], row)
        self._nodes[ROOT] = Node(NodeKind.ROOT, "", ROOT, 0, top)
        return tuple(self._nodes)

    def _reserve(self) -> int:
        self._nodes.append(self._nodes[ROOT])
        return len(self._nodes) - 1

    def _section(self, section: Section, parent: int, row: int, pillar: Pillar) -> int:
        title = section.short_title or section.title
        self._nodes.append(
            Node(
                NodeKind.SECTION,
                title,
                parent,
                row,
                section=section.id,
                colour=pillar.colour,
                words=f"{title}\n{section.title}".casefold(),
            )
        )
        return len(self._nodes) - 1


def _in_row(node: Node, row: int) -> Node:
    return Node(
        node.kind,
        node.title,
        node.parent,
        row,
        node.children,
        node.section,
        node.letter,
        node.colour,
        node.words,
    )
