"""Pages without tags: what is told from the words, what belongs together, and what is asked."""

from dataclasses import replace

import pikepdf
import pytest

from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS
from briefing.returned.by_words import Found, WordFinder
from briefing.returned.content import MIDDLE
from briefing.returned.generated import Role, roles
from briefing.returned.geometry import Quad
from briefing.returned.marks import Mark, Shape
from briefing.returned.pages import Pages, PageText
from briefing.returned.pulse import Pulse
from tests.unit.builders import pack, paragraph, section

EM = 10.0
Bit = tuple[str, float, float]
"""Words, their size and how far they are raised, both in ems."""
TEXT = "Records of the apples are kept.\nYear\nValue\nApples are cheap, pears are dear."
SEEN = "The pears of the north are sold in autumn and the plums in spring."


@pytest.fixture
def ours() -> Pack:
    texts = {"apples": TEXT.split("\n"), "pears": [SEEN]}
    return pack(
        *(section(name, *(paragraph(f"{name}-{at}", text) for at, text in enumerate(texts[name]))) for name in texts)
    )


def drawn(*lines: tuple[Bit, ...]) -> PageText:
    """A page with those lines, the highest first."""
    page = PageText()
    for number, line in enumerate(lines):
        x, baseline = 50.0, 700.0 - 20 * number
        for words, size, rise in line:
            for char in words:
                x += size * EM / 2
                page.add(char, x, baseline + rise * EM + MIDDLE * size * EM, -1, size * EM)
    return page


def told(*line: Bit) -> str:
    page = drawn(line)
    return "".join(char for char, role in zip(page.texts, roles(page), strict=True) if role is not Role.RAISED)


@pytest.mark.parametrize("mark", ["K", "12R", "7", "3,4A"])
def test_a_raised_mark_inside_a_word_is_no_part_of_it(mark: str):
    assert told(("Valu", 1, 0), (mark, 0.62, 0.33), ("e", 1, 0)) == "Value"


def test_small_words_on_a_line_of_their_own_are_words():
    page = drawn((("Records", 1, 0),), (("Year", 0.74, 0),))
    assert set(roles(page)) == {Role.WORD}


def test_letters_of_full_size_or_on_the_line_are_no_marks():
    assert told(("K", 1, 0), ("7", 0.7, 0), ("Q", 1, 0.33)) == "K7Q"


class Print:
    """Pages that were printed anew, and what is marked on them."""

    def __init__(self, ours: Pack, *pages: PageText) -> None:
        with pikepdf.new() as pdf:
            for _ in pages:
                pdf.add_blank_page()
            read = Pages(pdf, Pulse(NO_PROGRESS))
        read._read.update(enumerate(pages))
        self._pages = pages
        self._finder = WordFinder((ours,), read)

    def mark(self, page: int, first: int, last: int) -> Mark:
        """A highlight over the characters from ``first`` to ``last`` of a page."""
        text = self._pages[page]
        quads = tuple(
            Quad.box(text.xs[at] - 1, text.ys[at] - 1, text.xs[at] + 1, text.ys[at] + 1)
            for at in range(first, last + 1)
        )
        return replace(MARK, number=page, page=page, quads=quads)

    def find(self, *marks: Mark) -> list[Found]:
        """Where ``marks`` stand."""
        return list(self._finder.find_passages(marks, Pulse(NO_PROGRESS)).values())


MARK = Mark(0, 0, "Highlight", Shape.HIGHLIGHT, "", "B. Colleague", "", "Hm", "", "", None, (), None)


def whole(text: str, *, size: float = 1.0) -> tuple[Bit, ...]:
    return ((text, size, 0.0),)


def test_a_range_that_ends_in_smaller_words_keeps_them(ours: Pack):
    last = (("Valu", 0.7, 0), ("K", 0.43, 0.23), ("e", 0.7, 0))
    copy = Print(ours, drawn(whole("Records of the apples are kept."), whole("Year", size=0.7), last))
    [found] = copy.find(copy.mark(0, 22, 38))
    assert found.spot.text == "are kept.\nYear\nValu"


def test_what_is_generated_inside_a_passage_breaks_nothing(ours: Pack):
    page = drawn((("Records of the apples are kept.", 1, 0), (" S1 S2", 0.6, 0)), whole("Year"))
    copy = Print(ours, page)
    [found] = copy.find(copy.mark(0, 22, len(page.texts) - 1))
    assert found.spot.text == "are kept.\nYear"


def test_a_range_cut_short_is_asked_about(ours: Pack):
    # What is left out at the end begins like the next word of the text, and may be a part of it.
    page = drawn((("The pears of the north", 1, 0), (" area", 0.6, 0)))
    copy = Print(ours, page)
    [found] = copy.find(copy.mark(0, 4, len(page.texts) - 1))
    assert "only a part of its words" in found.why
    assert [spot.text for spot, _ in found.candidates] == ["pears of the north"]


def test_words_among_others_than_in_the_text_are_asked_about(ours: Pack):
    copy = Print(ours, drawn(whole("1. Fruit"), whole("pears of the north"), whole("2. Vegetables")))
    [found] = copy.find(copy.mark(0, 8, 25))
    assert "what stands around its words" in found.why
    assert [spot.text for spot, _ in found.candidates] == ["pears of the north"]


def test_a_passage_over_two_pages_is_one(ours: Pack):
    copy = Print(ours, drawn(whole("The pears of the")), drawn(whole("north are sold in autumn")))
    [found] = copy.find(copy.mark(0, 4, 15), copy.mark(1, 0, 13))
    assert found.spot.text == "pears of the north are sold"


def test_half_a_passage_is_not_sure_when_the_other_half_is_not(ours: Pack):
    first_page, second_page = drawn(whole("Records of the apples")), drawn(whole("are kebt. Yaer"))
    copy = Print(ours, first_page, second_page)
    first, second = copy.find(copy.mark(0, 11, 20), copy.mark(1, 0, 13))
    assert "no sure place" in first.why
    assert [spot.text for spot, _ in first.candidates] == ["the apples"]
    assert second.why


def test_a_whole_passage_at_the_end_of_a_page_stays_sure(ours: Pack):
    copy = Print(ours, drawn(whole("The pears of the north")), drawn(whole("something else")))
    first, second = copy.find(copy.mark(0, 4, 8), copy.mark(1, 0, 13))
    assert (first.spot.text, first.why) == ("pears", "")
    assert second.why


def test_a_letter_that_stands_everywhere_is_found_by_its_surroundings():
    ours = pack(section("one", paragraph("p", "e " * 300 + "the one letter that is meant: e, and no other")))
    page = drawn(whole("letter that is meant: e, and no other"))
    copy = Print(ours, page)
    [found] = copy.find(copy.mark(0, 22, 22))
    assert found.spot.section is not None
    assert found.spot.range == (630, 631)
