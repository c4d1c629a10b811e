from itertools import pairwise

import pytest

from briefing.document.ids import ENGLISH
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.page import Artifact, Box, Page
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.fonts import Cut, Family, FontSet
from briefing.export.typesetting.spans import Align, BlockStyle, Look, Span
from briefing.export.typesetting.text import TextBox
from tests.unit.export.requests import FONTS

LOOK = Look(Cut(Family.READING), 10, "#000000")
WORDS = "word " * 60


class Recorder:
    """An area that keeps where it was drawn."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []

    def under(self, page: Page, boxes: list[Box]) -> None:
        self.boxes += boxes

    def over(self, page: Page, boxes: list[Box]) -> None:
        assert self.boxes[-len(boxes) :] == boxes


@pytest.fixture
def fonts() -> FontSet:
    return FontSet(FONTS, ENGLISH)


@pytest.fixture
def page() -> Page:
    return PdfDocument(300, 400, Element("Document")).add_page()


def text_box(fonts: FontSet, *spans: Span, align: Align = Align.START) -> TextBox:
    return TextBox(spans, BlockStyle(15, align=align), fonts)


def span(text: str, area: Recorder | None = None) -> Span:
    return Span(text, LOOK, Artifact.LAYOUT, (area,) if area else ())


def test_no_line_stands_alone_on_either_page(fonts: FontSet):
    box = text_box(fonts, span(WORDS))
    lines = len(box.lines(200))
    head, tail = box.split(200, 15 * (lines - 1), fresh=False)
    assert head is not None
    assert tail is not None
    assert tail.height(200) == 30
    assert box.split(200, 20, fresh=False) == (None, box)


def test_three_lines_are_not_divided(fonts: FontSet):
    box = text_box(fonts, span("one\ntwo\nthree"))
    assert box.split(200, 30, fresh=False) == (None, box)


def test_an_area_covers_its_words_line_by_line(fonts: FontSet, page: Page):
    area = Recorder()
    text_box(fonts, span("before "), span(WORDS, area), span("after")).draw(page, 50, 300, 200)
    first, *rest = area.boxes
    assert first[0] > 50
    assert all(box[0] == 50 for box in rest)
    assert all(above[1] >= below[3] - 15 for above, below in pairwise(area.boxes))
    assert all(box[2] <= 250 for box in area.boxes)


def test_a_justified_line_reaches_the_edge_and_the_last_does_not(fonts: FontSet, page: Page):
    area = Recorder()
    text_box(fonts, span(WORDS, area), align=Align.JUSTIFIED).draw(page, 50, 300, 200)
    *full, last = area.boxes
    assert all(box[2] == pytest.approx(250) for box in full)
    assert last[2] < 240


def test_what_is_drawn_a_second_time_has_no_areas(fonts: FontSet, page: Page):
    area = Recorder()
    with page.repeating():
        text_box(fonts, span(WORDS, area)).draw(page, 50, 300, 200)
    assert not area.boxes
