"""Where a mark stands: by the file's tags, and by the words where those are gone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.document.pack import Pack
from briefing.returned.by_tags import TagFinder
from briefing.returned.by_words import WordFinder
from briefing.returned.edition import ANSWER
from briefing.returned.marks import Mark
from briefing.returned.pages import Pages
from briefing.returned.pulse import Pulse
from briefing.returned.spots import Spot
from briefing.returned.tags import Tags
from briefing.returned.texts import PrintedSection, PrintedTexts
from briefing.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Found:
    """The places of a mark, the first of which has its comment; ``why`` it is not certain, and what may be chosen."""

    spots: tuple[Spot, ...]
    why: str = ""
    candidates: tuple[tuple[Spot, float], ...] = ()


class Finder:
    """Finds the places of the marks of one file."""

    def __init__(self, packs: Sequence[Pack], pages: Pages, tags: Tags, pulse: Pulse) -> None:
        self._pages = pages
        self._pulse = pulse
        self._tags = tags
        self._texts = PrintedTexts(tags, pages)
        self._by_tags = TagFinder(pages, self._texts)
        self._by_words = WordFinder(packs, pages)
        self._packs = packs

    @property
    def printed(self) -> tuple[PrintedSection, ...]:
        """The sections of the file in which something was found."""
        return self._texts.known

    def is_ours(self, marked: Sequence[int]) -> bool:
        """Whether the file looks like a print of the briefing; ``marked`` are the pages that have marks."""
        sections = {key.section for key in self._tags.sections if not key.section.startswith(ANSWER)}
        if sections:
            return 2 * sum(self._packs[0].section(section) is not None for section in sections) >= len(sections)
        return self._by_words.knows(marked or range(len(self._pages)))

    def find_all(self, marks: Sequence[Mark]) -> Iterator[tuple[tuple[Mark, ...], Found]]:
        """The places of ``marks``; in a file without tags, marks of one passage over several pages come together."""
        if self._tags.leaves:
            for mark in marks:
                yield (mark,), self.find(mark)
            return
        for mark in marks:
            self._pages.text(mark.page)
        legible = [mark for mark in marks if mark.page not in self._pages.spoilt]
        for mark in marks:
            if mark.page in self._pages.spoilt:
                yield (mark,), self.find(mark)
        for passage, found in self._by_words.find_passages(legible, self._pulse).items():
            yield passage, Found((found.spot,), found.why, found.candidates)

    def find(self, mark: Mark) -> Found:
        """The places of ``mark``, at least one."""
        self._pulse.step()
        if mark.page in self._pages.spoilt:
            return Found((Spot(),), Sentence("its page cannot be read"))
        if not self._tags.leaves:
            found = self._by_words.find(mark)
            return Found((found.spot,), found.why, found.candidates)
        spots = self._by_tags.find(mark)
        if not spots:
            return self._untagged(mark)
        first = spots[0]
        if first.section is not None and first.section.key.section.startswith(ANSWER):
            return Found(spots[:1], Sentence("its words stand in an answer, which takes no notes"))
        if first.words:
            return Found(spots[:1], Sentence("its words are printed beside the text and are no part of it"))
        return Found(spots)

    def _untagged(self, mark: Mark) -> Found:
        """A mark beside the tags: on the cover, in the contents, or on a page that another program has rewritten."""
        if not mark.quads:
            return Found((Spot(),))
        found = self._by_words.find(mark)
        return Found((found.spot,), found.why, found.candidates)
