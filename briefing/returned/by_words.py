"""From a mark to its place by the words under it, for copies without tags, such as a file that was printed to a PDF.

What is not certain is not placed: the places to choose from are given instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from briefing.annotation.across_sections import JoinedSections
from briefing.annotation.model import Selector
from briefing.annotation.quote_search import search
from briefing.annotation.selectors import CONTEXT
from briefing.annotation.words import common_end, common_start
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.scripts import has_chinese
from briefing.returned.edition import printed
from briefing.returned.folding import FoldedText, folded, share_found
from briefing.returned.geometry import Quad
from briefing.returned.marks import Mark, Shape
from briefing.returned.pages import Pages, PageText
from briefing.returned.spots import Spot, completed, trimmed
from briefing.returned.texts import PrintedSection
from briefing.sentence import Sentence

# Characters around the words that are compared, how many must agree, and by how many the next best must be behind.
_AROUND = 120
_AGREEING = 12
_LEAD = 8
_MOST_PLACES = 200
_SHOWN = 5
# Generated marks (sources, notes, footnotes) are set smaller than the words they stand in.
_SMALL = 0.8
_BULLETS = dict.fromkeys(map(ord, "•◦▪–"))
_TRIED = 2_000
_FAR = 100_000.0
_PAGES_TRIED = 8
_OURS = 0.3


@dataclass(frozen=True, slots=True)
class Found:
    """Where a mark stands, or ``why`` that is not certain, with candidates and their scores.

    An uncertain ``spot`` is the whole briefing, with the words on the page.
    """

    spot: Spot
    why: str = ""
    candidates: tuple[tuple[Spot, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Sought:
    """Words of a page and what is drawn before and after them."""

    words: str
    before: str
    after: str
    page: int


class WordFinder:
    """Finds marks by their words in ``packs``, which are one briefing in several languages."""

    def __init__(self, packs: Sequence[Pack], pages: Pages) -> None:
        self._packs = packs
        self._pages = pages

    @cached_property
    def _sections(self) -> list[tuple[PrintedSection, FoldedText]]:
        found: dict[tuple[str, str], PrintedSection] = {}
        for pack in self._packs:
            for section in (*pack.sections, *pack.reference):
                found.setdefault((section.id, section.digest), printed(section))
        return [(section, FoldedText(section.text)) for section in found.values()]

    def knows(self, pages: Sequence[int]) -> bool:
        """Whether what the first of ``pages`` draw is of the briefing."""
        words = "".join(folded("".join(self._pages.text(page).texts))[:_TRIED] for page in pages[:_PAGES_TRIED])
        return share_found((text.text for _, text in self._sections), words) >= _OURS

    def find(self, mark: Mark) -> Found:
        """The place of ``mark``."""
        text = self._pages.text(mark.page)
        boxes: Sequence[Quad] = mark.quads
        if mark.shape is Shape.AREA and not boxes and mark.box is not None:
            boxes = (mark.box,)
        numbers = text.inside(boxes) if boxes else []
        if numbers:
            return self._by_words(_sought(mark.page, text, numbers))
        return self._beside(mark, text)

    def _by_words(self, sought: _Sought) -> Found:
        words = " ".join(sought.words.split())
        # What looks like a bullet may be one, or a dash of the text.
        places = self._places(folded(sought.words)) or self._places(folded(sought.words.translate(_BULLETS)))
        if not places:
            return self._alike(sought)
        if len(places) == 1:
            return Found(places[0])
        agreeing = sorted(
            ((self._agreement(spot, sought), -number) for number, spot in enumerate(places)), reverse=True
        )
        best, second = agreeing[0], agreeing[1]
        if best[0] >= _AGREEING and best[0] - second[0] >= _LEAD:
            return Found(places[-best[1]])
        shown = tuple((places[-number], round(score / (2 * _AROUND), 3)) for score, number in agreeing[:_SHOWN])
        return Found(Spot(words=words), Sentence("its words stand at several places"), shown)

    def _places(self, words: str) -> list[Spot]:
        found: list[Spot] = []
        for section, text in self._sections:
            for start, end in text.places(words, _MOST_PLACES - len(found)):
                span = trimmed(section.text, *completed(section.text, start, end))
                found.append(Spot(section, *span))
        return found

    def _agreement(self, spot: Spot, sought: _Sought) -> int:
        """How many characters around ``spot`` are those around the words on the page."""
        text = next(folded_text for section, folded_text in self._sections if section is spot.section)
        start, end = spot.range or (0, 0)
        before = common_end(text.before(start, _AROUND), folded(sought.before)[-_AROUND:])
        return before + common_start(text.after(end, _AROUND), folded(sought.after)[:_AROUND])

    def _alike(self, sought: _Sought) -> Found:
        """Places whose words are nearly those on the page."""
        words, before, after = (" ".join(part.split()) for part in (sought.words, sought.before, sought.after))
        sections = self._in_language_of(words)
        joined = JoinedSections.of({key: section.text for key, section in sections.items()})
        at = len(joined.text) * sought.page // max(1, len(self._pages))
        selector = Selector(at, at + len(words), words, before[-CONTEXT:], after[:CONTEXT])
        found = search(selector, joined.text)
        places = found.candidates or ([(*found.place, found.score)] if found.place is not None else [])
        shown = []
        for start, end, score in places[:_SHOWN]:
            section, inner_start, inner_end = joined.locate(start, end)
            if inner_start < inner_end:
                shown.append((Spot(sections[section], inner_start, inner_end), score))
        close = Sentence("its words are not quite those of the text")
        why = close if shown else Sentence("its words are not in the text")
        return Found(Spot(words=words), why, tuple(shown))

    def _in_language_of(self, words: str) -> dict[SectionId, PrintedSection]:
        """The sections of the first pack in a language that may have these words."""
        chinese = has_chinese(words)
        pack = next((pack for pack in self._packs if pack.language.startswith("zh") == chinese), self._packs[0])
        return {section.id: printed(section) for section in (*pack.sections, *pack.reference)}

    def _beside(self, mark: Mark, text: PageText) -> Found:
        """The paragraph beside a mark that is on no words."""
        box = mark.box
        nearest = text.nearest((box.left + box.right) / 2, (box.bottom + box.top) / 2) if box is not None else None
        if nearest is None:
            return Found(Spot(), "there are no words where it stands")
        y, half = text.ys[nearest[0]], text.sizes[nearest[0]] / 2
        line = text.inside([Quad.box(-_FAR, y - half, _FAR, y + half)])
        found = self._by_words(_sought(mark.page, text, line))
        spot = found.spot
        if spot.section is None or spot.start is None:
            return Found(Spot(), "the paragraph beside it was not found", found.candidates)
        _, start, end = spot.section.leaf_at((spot.start + (spot.end or spot.start)) // 2)
        return Found(Spot(spot.section, start, end))


def _sought(page: int, text: PageText, numbers: Sequence[int]) -> _Sought:
    """The characters with those numbers, without marks that the program sets between the words of a text."""
    first, last = numbers[0], numbers[-1]
    usual = median(text.sizes[number] for number in numbers)

    def words(chosen: Sequence[int]) -> str:
        return "".join(text.texts[number] for number in chosen if text.sizes[number] >= _SMALL * usual)

    before = range(max(0, first - 2 * _AROUND), first)
    after = range(last + 1, min(len(text.texts), last + 1 + 2 * _AROUND))
    return _Sought(words(numbers), words(before), words(after), page)
