"""Finding passages again when whole sections were renamed, split, joined or put in another order."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.annotation.alignment import Alignment
from briefing.annotation.anchoring import anchor
from briefing.annotation.model import Selector
from briefing.annotation.resolution import Candidate, Outcome, Resolution
from briefing.document.ids import SectionId

# An empty line between two sections keeps their last and first words apart.
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class JoinedSections:
    """The texts of a pack's sections as one text, so that a passage can be followed from section to section.

    ``starts`` are offsets in ``text``, one for each of ``sections``, in the same order.
    """

    text: str
    sections: tuple[SectionId, ...]
    starts: tuple[int, ...]
    lengths: tuple[int, ...]

    @classmethod
    def of(cls, texts: Mapping[SectionId, str]) -> "JoinedSections":
        """``texts`` joined in the order of the mapping, which should be the reading order."""
        starts = []
        offset = 0
        for text in texts.values():
            starts.append(offset)
            offset += len(text) + len(_BETWEEN)
        lengths = tuple(map(len, texts.values()))
        return cls(_BETWEEN.join(texts.values()), tuple(texts), tuple(starts), lengths)

    def start_of(self, section: SectionId) -> int | None:
        """Where the section's text starts, or None if there is no such section."""
        return self.starts[self.sections.index(section)] if section in self.sections else None

    def locate(self, start: int, end: int) -> tuple[SectionId, int, int]:
        """The section that holds most of ``[start, end)`` of the joined text, and that part counted inside it."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = max(first, bisect_right(self.starts, end - 1) - 1)
        clipped = [self._clipped(index, start, end) for index in range(first, last + 1)]
        return max(clipped, key=lambda part: part[2] - part[1])

    def _clipped(self, index: int, start: int, end: int) -> tuple[SectionId, int, int]:
        offset, length = self.starts[index], self.lengths[index]
        clipped_start, clipped_end = (min(max(0, place - offset), length) for place in (start, end))
        return self.sections[index], clipped_start, clipped_end


@dataclass(frozen=True, slots=True)
class SectionResolution:
    """A resolution and the section whose text it counts in, None if the passage has no sure place.

    ``candidates`` are the places to choose from with their sections; ``resolution.candidates`` is empty.
    """

    section: SectionId | None
    resolution: Resolution
    candidates: tuple[tuple[SectionId, Candidate], ...] = ()


def anchor_in(
    selector: Selector,
    section: SectionId,
    new: JoinedSections,
    old: JoinedSections | None = None,
    alignment: Alignment | None = None,
) -> SectionResolution:
    """The place of a passage of ``section`` anywhere in another edition of its pack.

    ``alignment``, of ``old.text`` and ``new.text``, is made here when it is missing; make it once for many notes. With
    neither ``old`` nor ``alignment`` the passage is looked for by its words. A passage that is found word by word but
    in another section is ``MOVED``.
    """
    start_in_old = old.start_of(section) if old is not None else None
    if old is not None and start_in_old is not None:
        alignment = alignment if alignment is not None else Alignment.of(old.text, new.text)
        found = anchor(_shifted(selector, start_in_old), new.text, alignment)
    else:
        # The old offset still says roughly where to look, counted from where the section starts now.
        found = anchor(_shifted(selector, new.start_of(section) or 0), new.text)
    return _in_sections(found, section, new)


def _shifted(selector: Selector, by: int) -> Selector:
    return replace(selector, start=selector.start + by, end=selector.end + by)


def _in_sections(found: Resolution, section: SectionId, new: JoinedSections) -> SectionResolution:
    candidates = tuple(_located(candidate, new) for candidate in found.candidates)
    if found.start is None or found.end is None:
        return SectionResolution(None, replace(found, candidates=()), candidates)
    place, start, end = new.locate(found.start, found.end)
    outcome, method = found.outcome, found.method
    if place != section:
        outcome = Outcome.MOVED if outcome is Outcome.EXACT else outcome
        method = f"{method}, in another section"
    return SectionResolution(place, Resolution(outcome, start, end, found.score, method))


def _located(candidate: Candidate, new: JoinedSections) -> tuple[SectionId, Candidate]:
    section, start, end = new.locate(candidate[0], candidate[1])
    return section, (start, end, candidate[2])
