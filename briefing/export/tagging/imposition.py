"""Pages on sheets of paper: which page of the document stands where on which sheet.

A sheet is what PDF calls a page. Its content is that of the pages on it, each moved and scaled to its place, with the
marked content numbered through the sheet. The structure tree knows nothing of sheets: it stays in the document's order,
also where a booklet's sheets are in the order of the folded paper.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.export.tagging.objects import Value, number
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element


@dataclass(frozen=True, slots=True)
class Placed:
    """The page with that index, its lower left corner at (``left``, ``bottom``) of the sheet, in points."""

    page: int
    left: float = 0
    bottom: float = 0
    scale: float = 1

    @property
    def is_plain(self) -> bool:
        """Whether the page stands as it was drawn."""
        return (self.left, self.bottom, self.scale) == (0, 0, 1)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page lies on the sheet."""
        return self.left + x * self.scale, self.bottom + y * self.scale

    def annotation(self, entries: Mapping[str, Value]) -> dict[str, Value]:
        """The dictionary of a PDF annotation of the page, moved to where the page is."""
        moved = dict(entries)
        for key in () if self.is_plain else ("Rect", "QuadPoints"):
            numbers = moved.get(key)
            if isinstance(numbers, Sequence):
                moved[key] = self._moved([one for one in numbers if isinstance(one, (int, float))])
        return moved

    def _moved(self, numbers: Sequence[float]) -> list[Value]:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return [round(one, 3) for x, y in pairs for one in self.point(x, y)]


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """A side of paper, in points, with the pages on it in reading order."""

    width: float
    height: float
    pages: tuple[Placed, ...]


def sheet_content(sheet: PaperSheet, pages: Sequence[Page]) -> tuple[bytes, list[Element], dict[int, int]]:
    """What is drawn on ``sheet``, the owners of its marked content, and each page's first number in it."""
    parts: list[bytes] = []
    owners: list[Element] = []
    first: dict[int, int] = {}
    for placed in sheet.pages:
        first[placed.page] = len(owners)
        content, owned = pages[placed.page].finish(len(owners))
        owners += owned
        scale = number(placed.scale)
        matrix = f"q {scale} 0 0 {scale} {number(placed.left)} {number(placed.bottom)} cm\n".encode("ascii")
        parts.append(content if placed.is_plain and len(sheet.pages) == 1 else b"%s%s\nQ" % (matrix, content))
    return b"\n".join(parts), owners, first
