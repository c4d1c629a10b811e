from hypothesis import given
from hypothesis import strategies as st

from briefing.export.text.word.tables import COLUMN, column_widths
from tests.unit.strategies import texts


@given(st.lists(st.lists(texts, min_size=1, max_size=3), min_size=1, max_size=12))
def test_columns_share_the_whole_width(columns: list[list[str]]):
    widths = column_widths(columns, COLUMN)
    assert sum(widths) == COLUMN
    assert min(widths) >= 0


def test_a_column_with_more_text_is_wider():
    narrow, wide = column_widths(
        [["1", "2"], ["A sentence that goes on for a while, and then for a while longer."]], 9000
    )
    assert wide > 3 * narrow


def test_a_long_word_has_room():
    (first, _) = column_widths([["Telecommunications"], ["word " * 500]], 9000)
    assert first > 2000
