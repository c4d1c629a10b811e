"""From a mark to its place by the tags of the file: exact, whatever the words are."""

from briefing.returned.geometry import Quad
from briefing.returned.marks import Mark, Shape
from briefing.returned.pages import Pages
from briefing.returned.spots import Spot, runs
from briefing.returned.tags import SectionKey
from briefing.returned.texts import PrintedSection, PrintedTexts

# A note this far from any words (in points, lines counting in full) is about the page.
_BESIDE = 60.0
# A point this close to the middle of a letter, in ems, is on it.
_ON = 0.6


class TagFinder:
    """Finds marks in a file whose tags are whole."""

    def __init__(self, pages: Pages, texts: PrintedTexts) -> None:
        self._pages = pages
        self._texts = texts

    def find(self, mark: Mark) -> tuple[Spot, ...]:
        """The places of ``mark``, best first; none when there are no tags where it stands."""
        if mark.quads or mark.shape is Shape.AREA:
            boxes = mark.quads or ((mark.box,) if mark.box is not None else ())
            found = self._on_words(mark.page, self._pages.text(mark.page).inside(boxes))
            if found:
                return found
        return self._near(mark.page, mark.box) if mark.box is not None else ()

    def _on_words(self, page: int, numbers: list[int]) -> tuple[Spot, ...]:
        """The ranges of the characters with those numbers; the longest first."""
        offsets: dict[SectionKey, tuple[PrintedSection, list[int]]] = {}
        for number in numbers:
            place = self._texts.offset(page, number)
            if place is not None:
                offsets.setdefault(place[0].key, (place[0], []))[1].append(place[1])
        found = [spot for section, inside in offsets.values() for spot in runs(section, inside)]
        if found:
            return tuple(sorted(found, key=lambda spot: -len(spot.text)))
        return self._generated(page, numbers)

    def _generated(self, page: int, numbers: list[int]) -> tuple[Spot, ...]:
        """The whole section that words which are no part of its text stand in."""
        text = self._pages.text(page)
        words = "".join(text.texts[number] for number in numbers).strip()
        keys = [key for number in numbers if (key := self._texts.around(page, number)) is not None]
        section = self._texts.section(max(keys, key=keys.count)) if keys else None
        return (Spot(section, words=words),) if section is not None else ()

    def _near(self, page: int, box: Quad) -> tuple[Spot, ...]:
        """The word under the middle of ``box``, else the paragraph beside it, else the section around."""
        text = self._pages.text(page)
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        nearest = text.nearest(x, y)
        if nearest is None or nearest[1] > _BESIDE:
            return ()
        number, _ = nearest
        place = self._texts.offset(page, number)
        if place is None:
            key = self._texts.around(page, number)
            section = self._texts.section(key) if key is not None else None
            return (Spot(section),) if section is not None else ()
        section, offset = place
        em = text.sizes[number]
        if abs(text.xs[number] - x) < _ON * em and abs(text.ys[number] - y) < _ON * em:
            return (_word(section, offset),)
        _, start, end = section.leaf_at(offset)
        return (Spot(section, start, end),)


def _word(section: PrintedSection, offset: int) -> Spot:
    """The word that holds ``offset``; a Chinese character is a word."""
    start, end = offset, offset + 1
    if section.text[offset].isascii():
        while start > 0 and _continues(section.text[start - 1]):
            start -= 1
        while end < len(section.text) and _continues(section.text[end]):
            end += 1
    return Spot(section, start, end)


def _continues(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char in "-'")
