"""From a mark to its place by the words under it, for copies without tags, such as a file that was printed to a PDF.

What is not certain is not placed: the places to choose from are given instead.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from briefing.annotation.across_sections import JoinedSections
from briefing.annotation.model import Selector
from briefing.annotation.quote_search import search
from briefing.annotation.selectors import CONTEXT
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.scripts import has_chinese
from briefing.returned.edition import printed
from briefing.returned.folding import FoldedText, share_found
from briefing.returned.generated import Role
from briefing.returned.geometry import Quad
from briefing.returned.marks import Mark, Shape
from briefing.returned.pages import Pages
from briefing.returned.passages import joined, joints_between
from briefing.returned.pulse import Pulse
from briefing.returned.spots import Spot, completed, trimmed
from briefing.returned.texts import PrintedSection
from briefing.returned.words import AROUND, Cut, Piece, WordReader, Words
from briefing.sentence import Sentence

# How many characters around the words must agree, and by how many the next best must be behind.
_AGREEING = 12
# Where so many agree in all, half as many do on one side.
_FRAME = _AGREEING // 2
_LEAD = 8
_MOST_PLACES = 200
_SHOWN = 5
_TRIED = 2_000
_FAR = 100_000.0
_PAGES_TRIED = 8
_OURS = 0.3
# What is left out of the words, one after the other, until the text has them.
_LEFT_OUT = (frozenset[Role](), {Role.BULLET}, {Role.SMALL}, {Role.SMALL, Role.BULLET})
# So many characters are proof of their place without anything around them. Fewer may be in a chart or the contents.
_PROOF = 60
_ELSEWHERE = Sentence("what stands around its words on the page is not what does in the text")
_CUT = Sentence("only a part of its words was found")
_TORN = Sentence("the rest of its words, on the next page or the one before, has no sure place")


@dataclass(frozen=True, slots=True)
class Found:
    """Where a mark stands, or ``why`` that is not certain, with candidates and their scores.

    An uncertain ``spot`` is the whole briefing, with the words on the page.
    """

    spot: Spot
    why: str = ""
    candidates: tuple[tuple[Spot, float], ...] = ()


class _Place(NamedTuple):
    """A place that has the words, and whether some of them may be missing at its ends."""

    spot: Spot
    text: FoldedText
    is_cut: bool


class WordFinder:
    """Finds marks by their words in ``packs``, which are one briefing in several languages."""

    def __init__(self, packs: Sequence[Pack], pages: Pages) -> None:
        self._packs = packs
        self._pages = pages
        self._reader = WordReader(pages)

    @cached_property
    def _sections(self) -> list[tuple[PrintedSection, FoldedText]]:
        found: dict[tuple[str, str], PrintedSection] = {}
        for pack in self._packs:
            for section in (*pack.sections, *pack.reference):
                found.setdefault((section.id, section.digest), printed(section))
        return [(section, FoldedText(section.text)) for section in found.values()]

    def knows(self, pages: Sequence[int]) -> bool:
        """Whether what the first of ``pages`` draw is of the briefing."""
        words = "".join(self._reader.page(page)[:_TRIED] for page in pages[:_PAGES_TRIED])
        return share_found((text.text for _, text in self._sections), words) >= _OURS

    def find(self, mark: Mark) -> Found:
        """The place of ``mark``."""
        piece = self._piece(mark)
        return self._by_words(self._reader.words([piece])) if piece is not None else self._beside(mark)

    def find_passages(self, marks: Sequence[Mark], pulse: Pulse) -> dict[tuple[Mark, ...], Found]:
        """The places of ``marks``; marks that are one passage over several pages come together."""
        pieces = {mark.number: piece for mark in marks if (piece := self._piece(mark)) is not None}
        reach = {number: (piece.numbers[0], piece.numbers[-1]) for number, piece in pieces.items()}
        joints = joints_between([mark for mark in marks if mark.number in pieces], reach)
        sure = [joint for joint in joints if self._is_one(pieces[joint[0].number], pieces[joint[1].number])]
        found = {}
        for passage in joined(marks, sure):
            for _ in passage:
                pulse.step()
            covered = [pieces[mark.number] for mark in passage if mark.number in pieces]
            found[passage] = self._by_words(self._reader.words(covered)) if covered else self._beside(passage[0])
        self._doubt_torn(found, [joint for joint in joints if joint not in sure], pieces)
        return found

    def _is_one(self, piece: Piece, following: Piece) -> bool:
        """Whether the text has the words of both one after the other."""
        return bool(self._found(self._reader.words([piece, following])))

    def _doubt_torn(
        self,
        found: dict[tuple[Mark, ...], Found],
        joints: Sequence[tuple[Mark, Mark]],
        pieces: dict[int, Piece],
    ) -> None:
        """Half of a passage of which the other half has no sure place has none either."""
        passage_of = {mark.number: passage for passage in found for mark in passage}
        for one, other in joints:
            first, second = passage_of[one.number], passage_of[other.number]
            if bool(found[first].why) == bool(found[second].why):
                continue
            half = second if found[first].why else first
            spot = found[half].spot
            words = self._reader.words([pieces[mark.number] for mark in half])
            text = next((text for section, text in self._sections if section is spot.section), None)
            if text is None or spot.range is None:
                continue
            start, end = spot.range
            if words.is_torn_before(text, start) if half is second else words.is_torn_after(text, end):
                found[half] = Found(Spot(words=words.text), _TORN, ((spot, 1.0),))

    def _piece(self, mark: Mark) -> Piece | None:
        """The characters that ``mark`` covers, None when there are none."""
        boxes: Sequence[Quad] = mark.quads
        if mark.shape is Shape.AREA and not boxes and mark.box is not None:
            boxes = (mark.box,)
        numbers = self._pages.text(mark.page).inside(boxes) if boxes else []
        return Piece(mark.page, numbers) if numbers else None

    def _by_words(self, words: Words) -> Found:
        places = self._found(words)
        if not places:
            return self._alike(words)
        agreeing = sorted(
            ((self._agreement(place, words), -number) for number, place in enumerate(places)), reverse=True
        )
        best = places[-agreeing[0][1]]
        if len(places) > 1 and (agreeing[0][0] < _AGREEING or agreeing[0][0] - agreeing[1][0] < _LEAD):
            shown = tuple((places[-number].spot, round(score / (2 * AROUND), 3)) for score, number in agreeing[:_SHOWN])
            return Found(Spot(words=words.text), Sentence("its words stand at several places"), shown)
        if best.is_cut:
            return Found(Spot(words=words.text), _CUT, ((best.spot, 1.0),))
        if agreeing[0][0] < _FRAME and len(best.spot.text) < _PROOF:
            return Found(Spot(words=words.text), _ELSEWHERE, ((best.spot, 0.5),))
        return Found(best.spot)

    def _found(self, words: Words) -> list[_Place]:
        """Where the text has all ``words``, or all but those that look generated."""
        for left_out in _LEFT_OUT:
            cut = words.without(left_out)
            places = list(islice(self._places(cut), _MOST_PLACES))
            if len(places) == _MOST_PLACES:
                # Letters and common words stand everywhere. The place meant has one of their surroundings.
                return [*self._framed(words, cut)] or places
            if places:
                return places
        return []

    def _framed(self, words: Words, cut: Cut) -> Iterator[_Place]:
        """The places of ``cut`` before or after which the text has what the page has."""
        frames = [(before[-_FRAME:], "") for before in words.before] + [("", after[:_FRAME]) for after in words.after]
        known = set()
        for before, after in dict.fromkeys(frames):
            for place in islice(self._places(cut, before, after), _MOST_PLACES):
                key = place.spot.section and place.spot.section.key, place.spot.range
                if key not in known:
                    known.add(key)
                    yield place

    def _places(self, cut: Cut, before: str = "", after: str = "") -> Iterator[_Place]:
        for section, text in self._sections:
            for start, end in text.places(cut.words, _MOST_PLACES, before=before, after=after):
                # What was left out between the words is no part of the text, since the text has none there. At an end
                # it may be the next word.
                is_cut = _ends_alike(text.before(start, 1), cut.before[-1:]) or _ends_alike(
                    text.after(end, 1), cut.after[:1]
                )
                span = trimmed(section.text, *completed(section.text, start, end))
                yield _Place(Spot(section, *span), text, is_cut)

    def _agreement(self, place: _Place, words: Words) -> int:
        """How many characters around ``place`` are those around the words on the page."""
        start, end = place.spot.range or (0, 0)
        return words.agreement(place.text, start, end)

    def _alike(self, sought: Words) -> Found:
        """Places whose words are nearly those on the page."""
        words = sought.text
        sections = self._in_language_of(words)
        joined_text = JoinedSections.of({key: section.text for key, section in sections.items()})
        at = len(joined_text.text) * sought.page // max(1, len(self._pages))
        selector = Selector(at, at + len(words), words, sought.before[0][-CONTEXT:], sought.after[0][:CONTEXT])
        found = search(selector, joined_text.text)
        places = found.candidates or ([(*found.place, found.score)] if found.place is not None else [])
        shown = []
        for start, end, score in places[:_SHOWN]:
            section, inner_start, inner_end = joined_text.locate(start, end)
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

    def _beside(self, mark: Mark) -> Found:
        """The paragraph beside a mark that is on no words."""
        text, box = self._pages.text(mark.page), mark.box
        nearest = text.nearest((box.left + box.right) / 2, (box.bottom + box.top) / 2) if box is not None else None
        if nearest is None:
            return Found(Spot(), Sentence("there are no words where it stands"))
        y, half = text.ys[nearest[0]], text.sizes[nearest[0]] / 2
        line = text.inside([Quad.box(-_FAR, y - half, _FAR, y + half)])
        found = self._by_words(self._reader.words([Piece(mark.page, line)]))
        spot = found.spot
        if spot.section is None or spot.start is None:
            return Found(Spot(), Sentence("the paragraph beside it was not found"), found.candidates)
        _, start, end = spot.section.leaf_at((spot.start + (spot.end or spot.start)) // 2)
        return Found(Spot(spot.section, start, end))


def _ends_alike(known: str, left_out: str) -> bool:
    return bool(known) and known == left_out
