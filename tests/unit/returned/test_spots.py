"""From marked characters to ranges."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.returned.edition import printed
from briefing.returned.folding import FoldedText, folded
from briefing.returned.spots import runs, trimmed
from tests.unit.builders import paragraph, section

TEXT = "The regime took effect, and the rest followed."


def ranges(marked: set[int]) -> list[tuple[int, int] | None]:
    return [spot.range for spot in runs(printed(section("one", paragraph("p", TEXT))), marked)]


def test_a_whole_passage_is_one_range_without_blanks_at_its_ends():
    assert ranges(set(range(3, 11))) == [(4, 10)]


def test_blanks_that_are_not_marked_break_nothing():
    assert ranges(set(range(15)) - {3, 10}) == [(0, 15)]


def test_passages_apart_are_ranges_of_their_own():
    assert ranges({*range(3), *range(28, 46)}) == [(0, 3), (28, 46)]


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_trimming_takes_blanks_alone(text: str, one: int, other: int):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    inner = trimmed(text, start, end)
    assert text[slice(*inner)] == (text[start:end].strip() or text[start:end])


@given(st.text(max_size=40), st.data())
def test_words_are_found_again_where_they_were(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = folded(text[start:end])
    places = list(FoldedText(text).places(words, 100))
    assert not words or any(folded(text[first:last]) == words for first, last in places)
