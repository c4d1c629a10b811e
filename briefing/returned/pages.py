"""The text of pages with its places, read page by page when it is asked for."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import pikepdf

from briefing.returned.bounds import LARGEST_CONTENT, MOST_CONTENT
from briefing.returned.content import OUTSIDE, ContentReader
from briefing.returned.fonts import FontReader
from briefing.returned.geometry import Quad
from briefing.returned.objects import Key, elements, entry, unpacked
from briefing.returned.pulse import Pulse

SOFT_HYPHEN = "\u00ad"
"""Drawn where a word is divided; no text of a pack holds one."""


class PageText:
    """What one page draws, in the order in which it is drawn. Places are the middles of characters, in points."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.xs = array("d")
        self.ys = array("d")
        self.sizes = array("f")
        self.contents = array("l")
        self.ranks = array("l")
        """Which of its marked content each character is, counted without the hyphens of divided words."""
        self._counted: dict[int, int] = {}
        self._by_height: tuple[list[float], list[int]] | None = None
        self._words: dict[int, list[str]] = {}

    def add(self, text: str, x: float, y: float, content: int, size: float) -> None:
        """Take in the next character."""
        rank = self._counted.get(content, 0)
        self.texts.append(text)
        self.xs.append(x)
        self.ys.append(y)
        self.sizes.append(size)
        self.contents.append(content)
        self.ranks.append(rank)
        if text != SOFT_HYPHEN:
            self._counted[content] = rank + 1
            if content != OUTSIDE:
                self._words.setdefault(content, []).append(text)

    def content_text(self, content: int) -> str:
        """The text of the marked content with that number, without hyphens of divided words."""
        return "".join(self._words.get(content, ()))

    def inside(self, quads: Sequence[Quad]) -> list[int]:
        """The characters whose middle lies in one of ``quads``, in the order in which they are drawn."""
        heights, numbers = self._sorted()
        found = set()
        for quad in quads:
            for place in range(bisect_left(heights, quad.bottom - 1), bisect_right(heights, quad.top + 1)):
                number = numbers[place]
                if quad.contains(self.xs[number], self.ys[number]):
                    found.add(number)
        return sorted(found)

    def nearest(self, x: float, y: float) -> tuple[int, float] | None:
        """The visible character closest to a point and how far it is; lines count more than letters along them."""
        best: tuple[float, int] | None = None
        for number, text in enumerate(self.texts):
            if not text.isspace():
                distance = abs(self.xs[number] - x) / 4 + abs(self.ys[number] - y)
                if best is None or distance < best[0]:
                    best = distance, number
        return None if best is None else (best[1], best[0])

    def _sorted(self) -> tuple[list[float], list[int]]:
        if self._by_height is None:
            numbers = sorted(range(len(self.ys)), key=self.ys.__getitem__)
            self._by_height = [self.ys[number] for number in numbers], numbers
        return self._by_height


class Pages:
    """The pages of a file."""

    def __init__(self, pdf: pikepdf.Pdf, pulse: Pulse) -> None:
        self._pages = list(pdf.pages)
        self._fonts = FontReader()
        self._read: dict[int, PageText] = {}
        self._content = 0
        self._pulse = pulse
        self.spoilt: set[int] = set()
        """Pages whose text could not be read."""

    def __len__(self) -> int:
        return len(self._pages)

    def __iter__(self) -> Iterator[pikepdf.Page]:
        return iter(self._pages)

    @property
    def indexes(self) -> dict[Key, int]:
        """The index of each page by the number of its object."""
        return {page.obj.objgen: index for index, page in enumerate(self._pages)}

    def text(self, index: int) -> PageText:
        """The text of the page with that index; none for a page that is spoilt or draws too much."""
        known = self._read.get(index)
        if known is None:
            self._pulse.beat()
            known = self._read[index] = PageText()
            try:
                self._fill(known, self._pages[index])
            except (pikepdf.PikepdfError, _TooMuchError):
                self.spoilt.add(index)
        return known

    def _fill(self, text: PageText, page: pikepdf.Page) -> None:
        size = _content_size(entry(page.obj, "/Contents"))
        self._content += size
        if size > LARGEST_CONTENT or self._content > MOST_CONTENT:
            raise _TooMuchError
        ContentReader(self._fonts, text.add).read(page, page.resources)


class _TooMuchError(Exception):
    """A page draws more than will be read."""


def _content_size(contents: object) -> int:
    return sum(len(unpacked(stream)) for stream in elements(contents) or [contents])
