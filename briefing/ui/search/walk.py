"""The hits in the text as a walk: stop by stop in reading order, over the sections."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.document.decoration import Decoration
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.search.hits import Hit, HitKind
from briefing.ui.reader.decorations import CURRENT, HIT

_ONE_STOP_WITHIN = 3
"""Words so few characters apart are one stop: who looks for "digital asset" does not stop at each word."""


@dataclass(frozen=True, order=True)
class Stop:
    """A range of a section's text; ``number`` is the section's place in reading order.

    ``whole`` when it is a paragraph whose words were found in another language.
    """

    number: int
    start: int
    end: int
    section: SectionId
    whole: bool = False


class Walk:
    """The stops of ``hits`` in ``pack``. Paragraphs found in another language only are stops as a whole."""

    def __init__(self, hits: Sequence[Hit], pack: Pack) -> None:
        order = {section.id: number for number, section in enumerate((*pack.sections, *pack.reference))}
        made = {
            Stop(order[hit.section], start, end, hit.section, whole=hit.language != _language(pack, hit.section))
            for hit in hits
            if hit.kind is HitKind.TEXT and hit.section in order and hit.section is not None
            for start, end in _joined(_places(hit, _language(pack, hit.section)))
        }
        self.stops = tuple(sorted(made))
        self.current: int | None = None

    def step(self, steps: int, section: int, offset: int) -> Stop | None:
        """The stop ``steps`` further on, round at the end; at first the one at or after ``offset``, or before it."""
        if not self.stops:
            return None
        if self.current is None:
            here = Stop(section, offset, 0, SectionId(""))
            self.current = bisect_left(self.stops, here) if steps > 0 else bisect_right(self.stops, here) - 1
        else:
            self.current += steps
        self.current %= len(self.stops)
        return self.stops[self.current]

    def stand_at(self, section: SectionId, start: int) -> None:
        """Make the stop at ``start`` the current one."""
        places = [(stop.section, stop.start <= start < stop.end) for stop in self.stops]
        self.current = places.index((section, True)) if (section, True) in places else None

    def decorations(self, section: Section) -> tuple[Decoration, ...]:
        """The stops in ``section``, the current one in another colour. Of whole paragraphs only the current one."""
        return tuple(
            Decoration(stop.start, stop.end, CURRENT if number == self.current and not stop.whole else HIT)
            for number, stop in enumerate(self.stops)
            if stop.section == section.id
            and stop.end <= len(section.text)
            and (number == self.current or not stop.whole)
        )


def _language(pack: Pack, section: SectionId) -> Language:
    """The language of the text, which is another than the pack's where a translation is missing."""
    shown = pack.section(section)
    return shown.language if shown is not None else pack.language


def _places(hit: Hit, language: Language) -> Sequence[tuple[int, int]]:
    if hit.language == language:
        return hit.places
    return [(each.start, each.end) for each in hit.also if each.language == language and each.end > each.start]


def _joined(places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begun: tuple[int, int] | None = None
    for start, end in sorted(places):
        if begun is not None and start - begun[1] <= _ONE_STOP_WITHIN:
            begun = (begun[0], max(begun[1], end))
            continue
        if begun is not None:
            yield begun
        begun = (start, end)
    if begun is not None:
        yield begun
