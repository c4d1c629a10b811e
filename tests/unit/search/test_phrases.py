"""Phrases, beginnings, words near each other, and signs inside words."""

from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.search.folding import Folding, load
from briefing.search.query import parse_query

MAP = Path(__file__).parents[3] / "resources" / "search" / "traditional-to-simplified.txt"


@pytest.fixture(scope="module")
def folding() -> Folding:
    return load(MAP)


def found(words: str, text: str, folding: Folding) -> list[str]:
    """The words of ``text`` that ``words`` finds, none when a part of them is missing."""
    query = parse_query(words, folding)
    assert query is not None
    spans = [clause.spans(folding.fold(text)) for clause in query.clauses]
    return [text[start:end] for start, end in sorted(chain.from_iterable(spans))] if all(spans) else []


@pytest.mark.parametrize(
    ("words", "text", "match"),
    [
        ("custod* rules", "rules for custodians", ["rules", "custod"]),
        ("custod＊ rules", "rules for custodians", ["rules", "custod"]),
        ("「數字資產」", "數字資產、数字资产", ["數字資產", "数字资产"]),
        ("『數字』", "數字資產", ["數字"]),
        ("e-HKD", "the eHKD and the e-HKD", ["eHKD", "e-HKD"]),
        ("ehkd", "the eHKD and the e‑HKD", ["eHKD", "e‑HKD"]),
        ("Q&A", "see the QA", ["QA"]),
        ("custody", "cus\u00adtody", ["cus\u00adtody"]),
        ("issuer’s", "the issuer's duty", ["issuer's"]),
        ("1.5", "a rate of 1.5 percent", ["1.5"]),
        ("reserve NEAR coin", "coin with a full reserve", ["coin", "reserve"]),
        ("發行人 NEAR 儲備", "儲備由發行人持有", ["儲備", "發行人"]),
        ("a NEAR/1 b NEAR/1 c ", "a x b y c", ["a", "b", "c"]),
        ("near", "near the harbour", ["near"]),
        ("stand NEAR", "they stand near it", ["stand", "near"]),
    ],
)
def test_what_is_found(words: str, text: str, match: list[str], folding: Folding) -> None:
    assert found(words, text, folding) == match


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("custod rules", "rules for custodians"),
        ("15 percent", "1.5 percent"),
        ("ehkd ", "e HKD"),
        ("reserve NEAR/2 coin", "coin with a very full reserve"),
        ("發行人 NEAR/2 儲備", "儲備必須由發行人持有"),
        ("a NEAR/1 b NEAR/1 c ", "a x b y z c"),
        ('"set" ', "assets"),
    ],
)
def test_what_is_not_found(words: str, text: str, folding: Folding) -> None:
    assert found(words, text, folding) == []


@given(st.text('ab儲- \x01*"N', max_size=30), st.text("ab儲- ", max_size=60))
def test_words_found_have_the_letters_looked_for(words: str, text: str) -> None:
    folding = load(MAP)
    query = parse_query(words, folding)
    for clause in query.clauses if query else ():
        for start, end in clause.spans(folding.fold(text)):
            assert 0 <= start < end <= len(text)
            assert set(folding.fold(text[start:end])) - {" ", "\x01"} <= set(folding.fold(words))


def test_many_words_near_each_other_do_not_take_long(folding: Folding) -> None:
    query = parse_query("a NEAR b NEAR a NEAR b NEAR a NEAR b ", folding)
    assert query is not None
    assert len(query.clauses[0].spans("a b " * 300)) == 600
