"""Lines that two editions share."""

from briefing.annotation.blocks import Block
from briefing.annotation.lines import common_lines, longest_rise


def shared(old: list[str], new: list[str]) -> list[str]:
    old_text = "\n".join(old)
    blocks = common_lines(old_text, "\n".join(new))
    return [line for block in blocks for line in old_text[block.old : block.old + block.length].strip("\n").split("\n")]


def test_neighbouring_lines_are_one_block_with_their_line_feeds():
    assert common_lines("one\ntwo\nthree", "zero\none\ntwo\nthree") == [Block(0, 5, 13)]


def test_lines_that_stand_more_than_once_are_matched_between_unique_ones():
    assert shared(["*", "Scope", "*", "Fees", "*"], ["*", "Scope", "Fees", "*", "*"]) == ["*", "Scope", "Fees", "*"]


def test_of_lines_that_changed_places_the_longer_sequence_stays():
    assert shared(["Annex", "Scope", "Fees"], ["Scope", "Fees", "Annex"]) == ["Scope", "Fees"]


def test_the_longest_rise_skips_what_falls():
    assert longest_rise([(0, 5), (1, 1), (2, 2), (3, 0), (4, 9)]) == [(1, 1), (2, 2), (4, 9)]
