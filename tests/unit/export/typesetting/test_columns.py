import pytest

from briefing.export.typesetting.columns import Column, column_widths


@pytest.mark.parametrize(
    "columns",
    [
        [Column(20, (30, 30)), Column(20, (30, 30))],
        [Column(20, (30, 30)), Column(50, (400, 900))],
        [Column(90, (95, 100)), Column(90, (95, 100)), Column(90, (95, 100))],
        [Column(10, (150, 200)), Column(10, (50, 400)), Column(30, (30, 30))],
        [Column(0, (0, 0)), Column(0, (0, 0))],
        [Column(10, (500,), beside=10)],
    ],
)
def test_columns_fill_the_width_and_leave_room_for_long_words(columns: list[Column]):
    widths = column_widths(columns, 200)
    assert sum(widths) == pytest.approx(200)
    if sum(column.longest_word for column in columns) <= 200:
        assert all(width >= min(column.longest_word, 56) - 0.1 for width, column in zip(widths, columns, strict=True))


def test_a_short_column_is_not_stretched_beside_a_long_one():
    number, words = column_widths([Column(15, (15, 15)), Column(60, (1500, 2000))], 400)
    assert number < 20
    assert words > 380


def test_one_long_cell_does_not_take_the_room_of_a_column_of_long_cells():
    mostly_short, long = column_widths([Column(40, (*[60] * 9, 600)), Column(40, (600,) * 10)], 400)
    assert long > 2 * mostly_short


def test_dates_stay_on_one_line_when_that_makes_no_row_higher():
    date, words = column_widths([Column(40, (90, 90, 90)), Column(40, (420, 430, 410))], 350)
    assert date >= 90
    assert words < 260
