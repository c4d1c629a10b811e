"""Words spelt almost like those typed are found after all exact hits, and marked."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.ids import ENGLISH
from briefing.document.section import Section
from briefing.search.folding import load
from briefing.search.hits import Hit, NoteText
from briefing.search.index import Index
from briefing.search.similar import Vocabulary
from tests.unit.builders import pack, paragraph, section
from tests.unit.search.test_phrases import MAP

TEXTS = ("A stablecoin is money.", "Stablecion, as some write.", "穩定幣發行人", "Real-world assets", "Custodians")


def one(*texts: str) -> Section:
    return section("one", *(paragraph(f"p{number}", text) for number, text in enumerate(texts)))


def search(words: str, *texts: str) -> list[tuple[str, bool]]:
    source = one(*(texts or TEXTS))
    with closing(Index.build([pack(source)], load(MAP))) as index:
        return [(source.text[hit.start : hit.end], hit.similar) for hit in index.search(words)]


@pytest.mark.parametrize(
    ("words", "match"),
    [
        ("stablcoin money", "stablecoin"),
        ("stabelcoin money", "stablecoin"),
        ("custodains", "Custodians"),
        ("custdo", "Custodians"),
        ("穩定弊發行", "穩定幣發行"),
        ("稳定弊", "穩定幣"),
        ("real-wrold", "Real-world"),
    ],
)
def test_a_slip_still_finds_the_word(words: str, match: str) -> None:
    assert (match, True) in search(words)


def test_exact_hits_come_first_and_once() -> None:
    assert search("stablecoin") == [("stablecoin", False), ("Stablecion", True)]
    assert search("stablecion") == [("Stablecion", False), ("stablecoin", True)]


def test_where_the_word_stands_often_other_spellings_are_not_shown() -> None:
    assert search("market", *["market"] * 5, "markat") == [("market", False)] * 5


@pytest.mark.parametrize("words", ['"stablcoin"', "stabl3coin", "cat", "2025", "zzzzzzzz"])
def test_what_is_quoted_short_a_number_or_strange_is_taken_as_it_is(words: str) -> None:
    assert search(words, "A stablecoin is money.", "car", "2026") == []


def test_notes_have_spellings_of_their_own_that_follow_them() -> None:
    def notes_found(index: Index) -> list[Hit]:
        return list(index.search("pomello"))

    with closing(Index.build([pack(one("Text"))], load(MAP))) as index:
        assert notes_found(index) == []
        index.update_notes([NoteText("n1", None, ENGLISH, "t", "Ask about the pomelo")])
        assert [hit.similar for hit in notes_found(index)] == [True]
        index.update_notes([])
        assert notes_found(index) == []


def mistakes(one: str, other: str) -> int:
    """The textbook's table of optimal string alignment."""
    table = {(i, -1): i + 1 for i in range(-1, len(one))} | {(-1, j): j + 1 for j in range(-1, len(other))}
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a != b))
            if i and j and a == other[j - 1] and b == one[i - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one) - 1, len(other) - 1]


WORDS = st.text("abcé", min_size=3, max_size=10)


@given(st.text("abcé", min_size=8, max_size=9), st.lists(WORDS, max_size=8))
def test_near_words_are_those_with_one_or_two_mistakes(word: str, others: list[str]) -> None:
    near = Vocabulary(dict.fromkeys(others)).near(word)
    assert set(near) == {other for other in others if 0 < mistakes(word, other) <= 2}


@given(st.text("abcé", min_size=4, max_size=7), st.lists(WORDS, max_size=8))
def test_a_word_that_is_still_typed_is_near_the_beginnings_of_words(word: str, others: list[str]) -> None:
    near = Vocabulary(dict.fromkeys(others)).near(word, open_ended=True)
    beginnings = {other: min(mistakes(word, other[:end]) for end in range(len(other) + 1)) for other in others}
    assert set(near) == {other for other, slips in beginnings.items() if slips == 1}
