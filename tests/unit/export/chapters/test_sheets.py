"""Which page stands where on which sheet."""

import pytest

from briefing.export.chapters.paper import bound, page_sheet, paper_size
from briefing.export.chapters.sheets import sheet_names, sheets_for
from briefing.export.request import Arrangement, Layout, Paper

BOOKLET = Layout(arrangement=Arrangement.BOOKLET)


def pairs(layout: Layout, pages: int) -> list[tuple[int, ...]]:
    return [tuple(placed.page for placed in sheet.pages) for sheet in sheets_for(layout, pages)]


def test_pages_alone_are_sheets_themselves():
    assert sheets_for(Layout(), 7) == ()


def test_two_pages_stand_side_by_side_and_the_last_may_be_alone():
    assert pairs(Layout(arrangement=Arrangement.TWO_UP), 5) == [(0, 1), (2, 3), (4,)]


def test_the_sheets_of_a_booklet_read_in_order_when_folded_into_one_another():
    assert pairs(BOOKLET, 8) == [(7, 0), (1, 6), (5, 2), (3, 4)]


@pytest.mark.parametrize("pages", [4, 12, 20])
def test_folding_a_booklet_gives_every_page_its_place(pages: int):
    sides = pairs(BOOKLET, pages)
    fronts, backs = sides[::2], sides[1::2]
    # Leafing through from the front: right half of each front, then left half of its back; then the inner halves back.
    read = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    read += [page for front, back in zip(fronts[::-1], backs[::-1], strict=True) for page in (back[1], front[0])]
    assert read == list(range(pages))


@pytest.mark.parametrize("paper", Paper)
def test_each_of_two_pages_has_half_of_the_paper(paper: Paper):
    layout = Layout(paper=paper, arrangement=Arrangement.TWO_UP)
    page = page_sheet(layout)
    assert (page.width * 2, page.height) == paper_size(layout)
    left, right = sheets_for(layout, 2)[0].pages
    assert (left.left, right.left, left.scale, right.scale) == (0, page.width, 1, 1)


def test_sheets_are_named_after_the_pages_on_them():
    assert sheet_names(sheets_for(BOOKLET, 4), ["", "1", "2", "3"]) == ["3", "1 · 2"]


@pytest.mark.parametrize("layout", [Layout(duplex=True), BOOKLET])
def test_margins_are_mirrored_on_paper_with_two_sides(layout: Layout):
    sheet = page_sheet(layout)
    right_hand, left_hand = bound(sheet, layout, 0), bound(sheet, layout, 1)
    assert right_hand.left > right_hand.right
    assert (right_hand.left, right_hand.right) == (left_hand.right, left_hand.left)
    assert right_hand.column == pytest.approx(sheet.column)


def test_on_one_side_all_margins_are_alike():
    sheet = page_sheet(Layout())
    assert bound(sheet, Layout(), 1) == sheet


@pytest.mark.parametrize("size", [9, 11.5, 18, 24])
def test_lines_are_never_too_long_to_read(size: float):
    for paper in Paper:
        assert page_sheet(Layout(paper=paper, body_size=size)).column <= 44 * size + 0.01
