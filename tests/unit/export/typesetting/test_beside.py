"""Two columns that start level."""

from briefing.export.typesetting.beside import Beside
from briefing.export.typesetting.boxes import Stack
from tests.unit.export.typesetting.test_boxes import Block, heights


def columns(left: list[float], right: list[float]) -> Beside:
    return Beside.of(Stack([Block(height) for height in left]), Stack([Block(height) for height in right]))


def test_two_columns_are_as_high_as_the_higher_one():
    assert columns([30, 30], [40]).height(100) == 60


def test_both_columns_go_on_at_the_top_of_the_next_page():
    head, tail = columns([40, 40], [50, 10]).split(100, 70, fresh=False)
    assert head is not None
    assert tail is not None
    assert (head.height(100), tail.height(100)) == (60, 40)


def test_nothing_is_left_where_one_column_cannot_begin():
    both = columns([10, 10], [80])
    assert both.split(100, 50, fresh=False) == (None, both)


def test_what_fits_on_no_page_is_not_lost():
    assert heights(columns([30], [150])) == [150]


def test_the_next_blocks_start_level_again():
    assert heights(columns([30], [50]), columns([20], [20])) == [70]


def test_a_heading_beside_a_heading_stays_with_its_text():
    titles = Beside.of(Stack([Block(10, keep_next=True)]), Stack([Block(20, keep_next=True)]))
    assert heights(Block(70), titles, columns([30], [30])) == [70, 50]
