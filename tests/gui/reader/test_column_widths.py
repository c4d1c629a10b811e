from briefing.ui.reader.column_widths import column_shares
from tests.gui.reader.sections import table


def test_a_table_that_fits_is_left_to_itself():
    assert column_shares(table(("A", "B"), ("short", "cells"))) is None


def test_short_columns_keep_their_words_on_one_line():
    long = "A sentence that runs on and on. " * 4
    shares = column_shares(table(("Date", "What"), ("28 January 2022", long)))
    assert shares is not None
    date, what = shares
    assert 20 < date < 25
    assert date + what == 100


def test_long_columns_share_the_rest_by_what_they_hold():
    shares = column_shares(table(("A", "B", "C"), ("word " * 20, "word " * 40, "word " * 20)))
    assert shares is not None
    assert shares[1] > shares[0] == shares[2]


def test_no_column_is_narrower_than_its_longest_word():
    shares = column_shares(table(("Lead", "B"), ("Government", "x " * 300)))
    assert shares is not None
    assert shares[0] * 80 / 100 >= len("Government")
