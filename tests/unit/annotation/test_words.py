"""Words: what editions are compared by."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.words import common_end, common_start, letters, weight, words_in

# A busy machine is no failure.
UNHURRIED = settings(deadline=None)


def test_each_chinese_character_is_a_word_and_blanks_are_none():
    text = "Fee: 代幣 12%\n"
    assert words_in(text, [(0, len(text))]).texts == ["Fee", ":", "代", "幣", "12", "%"]


@UNHURRIED
@given(st.text())
def test_words_stand_where_they_say(text):
    words = words_in(text, [(0, len(text))])
    assert [text[start : words.end(index)] for index, start in enumerate(words.starts)] == words.texts


def test_a_barrier_stands_after_each_span():
    assert words_in("one two three", [(0, 3), (8, 13)], "\0<").texts == ["one", "\0<", "three", "\0<"]


@UNHURRIED
@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_common_ends_are_as_long_as_can_be(one, other):
    length = common_start(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or length == min(len(one), len(other))
    assert common_end(one, other) == common_start(one[::-1], other[::-1])


def test_a_chinese_character_proves_as_much_as_three_letters():
    assert letters("a-1 費") == 5
    assert weight("a-1 費") == 4
