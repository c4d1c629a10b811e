from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.ids import ENGLISH, LANGUAGES, TRADITIONAL
from briefing.document.markings import highest, is_lower, markings_in

MARKINGS = [*markings_in(ENGLISH), *markings_in(TRADITIONAL), "", "For the committee", "EMBARGOED"]
markings = st.sampled_from(MARKINGS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_level_is_lower_than_the_next(language):
    for low, high in pairwise(("", *markings_in(language))):
        assert is_lower(low, high)
        assert not is_lower(high, low)


@pytest.mark.parametrize(
    ("chosen", "needed", "lower"),
    [
        ("restricted", "RESTRICTED", False),
        ("限閱文件", "RESTRICTED", False),
        ("高度機密", "SECRET", False),
        ("機密", "SECRET", True),
        ("RESTRICTED (ADMINISTRATION)", "RESTRICTED", False),
        ("UNRESTRICTED", "RESTRICTED", True),
        ("TOP SECRET", "CONFIDENTIAL (PERSONNEL)", False),
        ("OFFICIAL", "OFFICIAL-SENSITIVE", True),
        ("EMBARGOED", "", False),
        ("", "EMBARGOED", True),
        ("SECRET", "EMBARGOED", True),
        ("SECRET / EMBARGOED", "embargoed", False),
        ("EMBARGOED", "RESTRICTED", True),
    ],
)
def test_a_marking_is_lower_when_it_says_less(chosen, needed, lower):
    assert is_lower(chosen, needed) is lower


@given(st.lists(markings, max_size=6))
def test_the_highest_is_lower_than_none_of_them(some):
    top = highest(some)
    assert not any(is_lower(top, one) for one in some)
    assert bool(top) is any(some)


def test_the_highest_keeps_its_words_and_those_without_a_rank():
    assert highest(["RESTRICTED", "", "機密 文件", "Embargoed", "CONFIDENTIAL"]) == "機密 文件 / Embargoed"
