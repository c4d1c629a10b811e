"""The outline (bookmarks) of a file, which mirrors the tree of the briefing (ISO 32000-1, 12.3.3)."""

from collections.abc import Callable
from dataclasses import dataclass, field

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref, Value


@dataclass(slots=True)
class OutlineEntry:
    """A bookmark: what it says, the destination it leads to, and the entries below it."""

    title: str
    key: str
    children: "list[OutlineEntry]" = field(default_factory=list)

    @property
    def descendants(self) -> int:
        """How many entries stand below this one, at any depth."""
        return sum(1 + child.descendants for child in self.children)


Lead = Callable[[str], dict[str, Value]]
"""How something leads to the destination with that key: the entries of its dictionary."""


def write_outline(file: PdfFile, entries: list[OutlineEntry], lead: Lead) -> Ref:
    """Put the outline into ``file``, its first level open; the result goes into the catalogue."""
    root = file.reserve()
    shown: dict[str, Value] = {"Type": Name("Outlines"), "Count": len(entries)}
    file.put(root, shown | _write_level(file, entries, root, lead))
    return root


def _write_level(file: PdfFile, entries: list[OutlineEntry], parent: Ref, lead: Lead) -> dict[str, Value]:
    references = [file.reserve() for _ in entries]
    for position, (entry, reference) in enumerate(zip(entries, references, strict=True)):
        written: dict[str, Value] = {"Title": entry.title, "Parent": parent, **lead(entry.key)}
        if position:
            written["Prev"] = references[position - 1]
        if position + 1 < len(references):
            written["Next"] = references[position + 1]
        if entry.children:
            # A negative count says that the entry is shut at first.
            written["Count"] = -entry.descendants
            written |= _write_level(file, entry.children, reference, lead)
        file.put(reference, written)
    return {"First": references[0], "Last": references[-1]} if references else {}
