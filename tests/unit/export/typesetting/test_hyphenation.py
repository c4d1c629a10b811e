import pyphen  # type: ignore[import-untyped] # it ships no types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.export.typesetting.hyphenation import Hyphenation


@pytest.fixture(scope="module")
def theirs() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB", left=2, right=3)


@given(word=st.text("abcdefghiklmnoprstuvwy", min_size=6, max_size=20))
def test_any_word_is_divided_where_the_patterns_own_library_divides_it(theirs: pyphen.Pyphen, word: str):
    assert Hyphenation().places(word) == tuple(reversed(theirs.positions(word)))


@pytest.mark.parametrize("word", ["tokenisation", "stablecoin", "transitional", "representatives", "supervision"])
def test_english_words_are_divided_where_the_patterns_own_library_divides_them(theirs: pyphen.Pyphen, word: str):
    assert Hyphenation().places(word) == tuple(reversed(theirs.positions(word)))


def test_a_word_in_brackets_is_divided_at_its_own_place():
    assert Hyphenation().places("(transitional") == tuple(1 + at for at in Hyphenation().places("transitional"))


def test_names_and_short_words_are_left_whole():
    assert Hyphenation().places("Transitional") == Hyphenation().places("after") == ()
