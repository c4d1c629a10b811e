from dataclasses import replace

import pytest

from briefing.export.typesetting.boxes import Frame, Gap, LaidOut, Stack, Whole
from briefing.export.typesetting.pages import Sheet, paginate

SHEET = Sheet(width=100, height=100, left=0, right=0, top=0, bottom=0)


class Block(Whole):
    """A box of a fixed height."""

    def __init__(self, height: float, *, keep_next: bool = False, gap: float = 0) -> None:
        self._height = height
        self.keep_next = keep_next
        self.before = self.after = gap

    def height(self, width: float) -> float:
        return self._height


def heights(*boxes: LaidOut) -> list[float]:
    return [part.height(100) for part in paginate(Stack(boxes), SHEET)]


def test_boxes_that_fit_share_a_page():
    assert heights(Block(40), Block(60)) == [100]


def test_what_does_not_fit_goes_to_the_next_page():
    assert heights(Block(70), Block(60), Block(20)) == [70, 80]


def test_the_larger_of_two_gaps_stands_between_boxes():
    assert heights(Block(40, gap=10), Block(40, gap=15)) == [95]


def test_a_heading_never_ends_a_page():
    assert heights(Block(70), Block(10, keep_next=True), Block(10, keep_next=True), Block(30)) == [70, 50]


def test_headings_alone_do_not_hold_up_the_work():
    assert heights(Block(60, keep_next=True), Block(60, keep_next=True), Block(60)) == [60, 60, 60]


def test_a_box_taller_than_a_page_is_drawn_all_the_same():
    assert heights(Block(50), Block(150), Block(50)) == [50, 150, 50]


def test_a_stack_that_stands_together_moves_as_one():
    assert heights(Block(50), Stack([Block(30), Block(30)], together=True)) == [50, 60]


def test_a_stack_that_stands_together_is_cut_when_it_is_taller_than_a_page():
    assert heights(Stack([Block(60), Block(60)], together=True)) == [60, 60]


def test_a_framed_stack_keeps_its_padding_on_both_pages():
    framed = Stack([Block(60), Block(60)], Frame(padding=(5, 0, 5, 0)))
    assert heights(framed) == [70, 70]


def test_nothing_makes_no_page_twice():
    assert heights(Gap(0)) == [0]


def test_the_end_of_a_story_may_reach_into_the_margin_but_not_its_middle():
    sheet = replace(SHEET, grace=20)
    assert [part.height(100) for part in paginate(Stack([Block(60), Block(55)]), sheet)] == [115]
    assert [part.height(100) for part in paginate(Stack([Block(60), Block(55), Block(30)]), sheet)] == [60, 85]


@pytest.mark.parametrize("count", [1, 7, 30])
def test_no_box_is_lost(count: int):
    assert sum(heights(*(Block(30) for _ in range(count)))) == count * 30


def test_a_story_that_fits_is_as_high_as_its_boxes():
    story = Stack([Block(30, gap=5), Block(40, gap=10)], Frame((1, 0, 2, 0)))
    assert (story.fits(100, 83), story.fits(100, 82.9)) == (True, False)


def test_a_page_is_cut_without_measuring_what_is_far_behind():
    measured = []

    class Watched(Block):
        def height(self, width: float) -> float:
            measured.append(self)
            return super().height(width)

    next(paginate(Stack([Watched(30) for _ in range(200)]), SHEET))
    assert len(set(measured)) < 10
