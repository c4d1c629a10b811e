"""A briefing of any length from a seed: prose in two scripts, tables and highlights, made from the built-in one."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from briefing.annotation.model import Annotation, AnnotationId, Kind, Target
from briefing.annotation.selectors import describe
from briefing.document.blocks import Block, Cell, Heading, ListBlock, ListItem, Paragraph, Table
from briefing.document.ids import ENGLISH, TRADITIONAL, BlockId, Language, SectionId
from briefing.document.pack import Pack
from briefing.document.runs import Run, Style
from briefing.document.section import Section
from briefing.export.request import NotesMode, PdfRequest, PlacedNote
from tests.benchmarks.large_text import varied
from tests.unit.builders import PILLAR, pack
from tests.unit.export.requests import BUILT_IN, FONTS, read

SEED = 20261122
_DATE = "2026-11-24"
_PAGES_IN_SECTION = 4.83
_HIGHLIGHTS_ON_PAGE = 1000 / 300
_STYLES = (Style.PLAIN, Style.STRONG, Style.EMPHASIS, Style.STRONG | Style.EMPHASIS)


@dataclass(frozen=True, slots=True)
class _Texts:
    """What the generator draws from."""

    english: tuple[str, ...]
    chinese: tuple[str, ...]
    vocabulary: tuple[str, ...]

    @classmethod
    def of_the_built_in_pack(cls) -> "_Texts":
        english = _leaves(ENGLISH, lambda text: len(text) > 180)
        sentences = [part for text in _leaves(TRADITIONAL, lambda text: len(text) > 60) for part in text.split("。")]
        words = {word for text in english for word in re.findall(r"[a-z]{6,}", text)}
        return cls(english, tuple(part for part in sentences if 12 < len(part) < 70), tuple(sorted(words)))


def _leaves(language: Language, wanted: Callable[[str], bool]) -> tuple[str, ...]:
    sections = read(BUILT_IN, language).sections
    return tuple(text for one in sections for placed in one.leaves if wanted(text := placed.leaf.text))


class _Writer:
    """Writes one section after the other."""

    def __init__(self, texts: _Texts, chance: random.Random) -> None:
        self._texts = texts
        self._chance = chance
        self._blocks = 0

    def section(self, number: int) -> Section:
        blocks: list[Block] = [self._english()]
        for part in range(3):
            blocks += [Heading(self._id(), (Run(self._phrase(4).capitalize()),)), self._english(), self._english()]
            blocks += [self._chinese(), self._english(), self._list(), self._english()]
            if part == 1:
                blocks.append(self._table())
        title = f"{number}. {self._phrase(5).capitalize()}"
        return Section(SectionId(f"s{number}"), PILLAR, title, title, tuple(blocks), ENGLISH, ENGLISH)

    def _id(self) -> BlockId:
        self._blocks += 1
        return BlockId(f"b{self._blocks}")

    def _phrase(self, words: int) -> str:
        return " ".join(self._chance.choices(self._texts.vocabulary, k=words))

    def _english(self) -> Paragraph:
        text = varied(self._chance.choice(self._texts.english), self._texts.vocabulary, self._chance)
        places = sorted(self._chance.sample(range(len(text)), 2)) if self._chance.random() < 0.4 else []
        edges = [0, *(text.find(" ", place) % len(text) for place in places), len(text)]
        cuts = sorted(set(edges))
        runs = tuple(
            Run(text[start:end], self._chance.choice(_STYLES) if number % 2 else Style.PLAIN)
            for number, (start, end) in enumerate(pairwise(cuts))
        )
        return Paragraph(self._id(), runs)

    def _chinese(self) -> Paragraph:
        return Paragraph(self._id(), (Run("。".join(self._chance.sample(self._texts.chinese, 5)) + "。"),))

    def _list(self) -> ListBlock:
        items = (Paragraph(self._id(), (Run(self._phrase(self._chance.randrange(8, 26)) + "."),)) for _ in range(4))
        return ListBlock(tuple(ListItem((item,)) for item in items))

    def _table(self) -> Table:
        header = tuple(self._cell(text) for text in ("No.", "Measure", "State of the work", "備註"))
        rows = tuple(
            (
                self._cell(str(number + 1)),
                self._cell(self._phrase(self._chance.randrange(2, 6))),
                self._cell(self._phrase(self._chance.randrange(6, 18))),
                self._cell(self._chance.choice(self._texts.chinese)[:16]),
            )
            for number in range(14)
        )
        return Table(header, rows)

    def _cell(self, text: str) -> Cell:
        return Cell(self._id(), (Run(text),))


def long_request(pages: int) -> PdfRequest:
    """A request for about ``pages`` pages with 1,000 highlights on 300 of them, half of those with a comment."""
    chance = random.Random(SEED)
    writer = _Writer(_Texts.of_the_built_in_pack(), chance)
    sections = tuple(writer.section(number + 1) for number in range(round(pages / _PAGES_IN_SECTION)))
    made = pack(*sections, name="long")
    notes = [_highlight(made, chance, number) for number in range(round(pages * _HIGHLIGHTS_ON_PAGE))]
    return PdfRequest(made, FONTS, _DATE, notes=tuple(notes), notes_mode=NotesMode.COMMENTS)


def built_in_request() -> PdfRequest:
    """A request for the built-in briefing as it is, without notes."""
    return PdfRequest(read(BUILT_IN, ENGLISH), FONTS, _DATE, notes_mode=NotesMode.NONE)


def _highlight(made: Pack, chance: random.Random, number: int) -> PlacedNote:
    section = chance.choice(made.sections)
    start = chance.randrange(len(section.text) - 120)
    end = start + chance.randrange(20, 120)
    selector = describe(section, start, end)
    target = Target(made.id, made.edition, made.digest, made.language, section.id, section.digest, selector)
    annotation = Annotation(
        AnnotationId(f"urn:uuid:00000000-0000-4000-8000-{number:012d}"),
        target,
        tuple(Kind)[number % len(Kind)],
        f"Comment number {number}: 請核實這一點。" if number % 2 else "",
        "A. Reader",
        "2026-11-21T08:30:00Z",
        "2026-11-22T09:45:10Z",
    )
    return PlacedNote(annotation, start, end)
