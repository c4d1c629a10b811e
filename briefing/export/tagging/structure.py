"""The structure tree: what every piece of drawn text is, in reading order (ISO 32000-1, 14.7 and 14.8).

Elements are made from the document model while the pack is composed; drawing only adds its marked content to them. So
a paragraph that runs over two pages needs no bookkeeping: both halves draw for the same element.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref, Value
from briefing.export.tagging.tags import NAMESPACE, second_entries

_LEAF = 64
"""Entries in one leaf of a number or name tree."""


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content number ``mcid`` of the page with that index."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A PDF annotation on the page with that index."""

    page: int
    annotation: Ref


@dataclass(frozen=True, slots=True)
class Traits:
    """What a structure element says besides its tag; empty means nothing is said.

    ``attributes`` is an attribute dictionary (14.7.5), for example a header cell's scope.
    """

    id: str = ""
    title: str = ""
    language: str = ""
    alt: str = ""
    attributes: tuple[tuple[str, Value], ...] = ()


_NO_TRAITS = Traits()


class Element:
    """A structure element.

    A container joins its parent at once, so that the tree follows the document. An ``inline`` one joins at its first
    content, so that it stands between the words around it. Elements left empty are not written unless ``keep``.
    """

    __slots__ = ("_joined", "keep", "kids", "leads_to", "parent", "reference", "refers", "tag", "traits")

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        traits: Traits = _NO_TRAITS,
        *,
        inline: bool = False,
        keep: bool = False,
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.traits = traits
        self.keep = keep
        self.kids: list[Element | Content | Annotated] = []
        self.reference = Ref(0)
        self.leads_to = ""
        """The key of the destination that a link leads to inside the file."""
        self.refers: list[Element] = []
        """What its words are about (the entry Ref of ISO 32000-2, 14.7.2)."""
        self._joined = parent is None
        if not inline:
            self._join()

    def add(self, content: Content | Annotated) -> None:
        """Take in ``content`` after what is there."""
        self._join()
        self.kids.append(content)

    def _join(self) -> None:
        if not self._joined and self.parent is not None:
            self._joined = True
            self.parent._join()
            self.parent.kids.append(self)

    def prune(self) -> bool:
        """Drop descendants without content; whether this one is to stay."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.keep

    def within(self, tag: str) -> "Element | None":
        """The nearest element with that tag that this one is or stands in."""
        element: Element | None = self
        while element is not None and element.tag != tag:
            element = element.parent
        return element

    def walk(self) -> Iterator["Element"]:
        """The element and its descendants, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))


class Structure:
    """The tree of one file, and the way back from pages and annotations to it (the parent tree, 14.7.4.4)."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._rows: list[Element | tuple[Element, ...]] = []

    def add_page(self, owners: Sequence[Element]) -> int:
        """The page's key in the parent tree; ``owners[n]`` owns marked content number n."""
        self._rows.append(tuple(owners))
        return len(self._rows) - 1

    def add_annotation(self, owner: Element) -> int:
        """A PDF annotation's key in the parent tree."""
        self._rows.append(owner)
        return len(self._rows) - 1

    def relate(self, element_at: Callable[[str], Element | None]) -> None:
        """Let rows of the contents and footnotes name what they are about (PDF/UA-2, 8.2.5.8 and 8.2.5.14)."""
        for link in self.root.walk():
            target = element_at(link.leads_to) if link.leads_to else None
            row, note = link.within("TOCI"), target.within("Note") if target is not None else None
            if target is not None and row is not None:
                row.refers.append(target)
            if note is not None and link.within("Note") is not note:
                link.refers.append(note)
                note.refers.append(link)

    def write(self, file: PdfFile, pages: Sequence[tuple[Ref, int]], *, is_second: bool = False) -> Ref:
        """Put the whole tree into ``file``; the result goes into the catalogue.

        ``pages`` says of each page the object it is part of, and its first number of marked content there.
        ``is_second`` writes the tags of PDF 2.0 where it has them.
        """
        self.root.prune()
        elements = list(self.root.walk())
        root = file.reserve()
        for element in elements:
            element.reference = file.reserve()
        namespace = file.add({"Type": Name("Namespace"), "NS": NAMESPACE}) if is_second else None
        for element in elements:
            said = _entries(element, root, pages)
            file.put(element.reference, said | second_entries(element.tag, namespace) if namespace else said)
        entries: dict[str, Value] = {
            "Type": Name("StructTreeRoot"),
            "K": self.root.reference,
            "ParentTree": self._parent_tree(file),
            "ParentTreeNextKey": len(self._rows),
        }
        if namespace is not None:
            entries["Namespaces"] = [namespace]
        named = sorted((element.traits.id, element.reference) for element in elements if element.traits.id)
        if named:
            entries["IDTree"] = name_tree(file, named)
        file.put(root, entries)
        return root

    def _parent_tree(self, file: PdfFile) -> Value:
        leaves = []
        for first in range(0, len(self._rows), _LEAF):
            numbers: list[Value] = []
            for key, row in enumerate(self._rows[first : first + _LEAF], first):
                owners = [owner.reference for owner in row] if isinstance(row, tuple) else row.reference
                numbers += [key, owners]
            last = min(first + _LEAF, len(self._rows)) - 1
            leaves.append(file.add({"Limits": [first, last], "Nums": numbers}))
        return {"Kids": leaves}


def _entries(element: Element, root: Ref, pages: Sequence[tuple[Ref, int]]) -> dict[str, Value]:
    home = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
    entries: dict[str, Value] = {
        "Type": Name("StructElem"),
        "S": Name(element.tag),
        "P": element.parent.reference if element.parent is not None else root,
    }
    if home is not None:
        entries["Pg"] = pages[home][0]
    if element.kids:
        kids = [_kid(kid, home, pages) for kid in element.kids]
        entries["K"] = kids[0] if len(kids) == 1 else kids
    if element.refers:
        entries["Ref"] = [other.reference for other in element.refers]
    traits = element.traits
    for key, value in (("T", traits.title), ("Lang", traits.language), ("Alt", traits.alt)):
        if value:
            entries[key] = value
    if traits.id:
        # An identifier is a byte string (14.7.2), unlike the texts above.
        entries["ID"] = traits.id.encode()
    if traits.attributes:
        entries["A"] = dict(traits.attributes)
    return entries


def _kid(kid: Element | Content | Annotated, home: int | None, pages: Sequence[tuple[Ref, int]]) -> Value:
    match kid:
        case Element(reference=reference):
            return reference
        case Content(page=page, mcid=mcid):
            reference, first = pages[page]
            return first + mcid if page == home else {"Type": Name("MCR"), "Pg": reference, "MCID": first + mcid}
        case Annotated(page=page, annotation=annotation):
            return {"Type": Name("OBJR"), "Pg": pages[page][0], "Obj": annotation}


def name_tree(file: PdfFile, named: Sequence[tuple[str, Ref]]) -> Value:
    """A name tree (7.9.6) of ``named``, which is sorted by its names' bytes when they are ASCII."""
    if len(named) <= _LEAF:
        # Some programs look for a few names at the root alone.
        return {"Names": _names(named)}
    leaves = []
    for first in range(0, len(named), _LEAF):
        part = named[first : first + _LEAF]
        limits = [part[0][0].encode(), part[-1][0].encode()]
        leaves.append(file.add({"Limits": limits, "Names": _names(part)}))
    return {"Kids": leaves}


def _names(named: Sequence[tuple[str, Ref]]) -> list[Value]:
    names: list[Value] = []
    for key, reference in named:
        names += [key.encode(), reference]
    return names
