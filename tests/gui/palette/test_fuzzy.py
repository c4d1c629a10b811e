import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ui.palette.entries import Entry, find
from briefing.ui.palette.fuzzy import score

NAMES = ("Next section", "Next sentence", "Search everything", "Stablecoin issuer licences", "穩定幣發行人發牌制度")


def found(wanted: str) -> list[str]:
    return [each.entry.name for each in find(wanted, [Entry(name, "", "", print) for name in NAMES])]


@pytest.mark.parametrize(
    ("wanted", "best"),
    [("nsec", "Next section"), ("SIL", "Stablecoin issuer licences"), ("se", "Search everything"), ("發牌", NAMES[4])],
)
def test_a_few_letters_find_the_name(wanted: str, best: str):
    assert found(wanted)[0] == best


def test_letters_that_are_not_there_find_nothing():
    assert found("xq") == []


def test_without_letters_everything_is_offered_in_its_order():
    assert found(" ") == list(NAMES)


def test_what_a_section_belongs_to_finds_it_too():
    [only] = find("legal frame", [Entry("A unified framework", "Legal and regulatory", "", print)])
    assert only.entry.name == "A unified framework"


@given(st.text(min_size=1, max_size=12), st.text(max_size=30))
def test_the_letters_meant_stand_in_the_name_in_order(wanted: str, name: str):
    answer = score(wanted, name)
    if answer is not None:
        assert list(answer[1]) == sorted(set(answer[1]))
        assert all(0 <= place < len(name) for place in answer[1])


@given(st.text(st.characters(codec="ascii", categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=20), st.data())
def test_letters_taken_out_of_a_name_find_it(name: str, data: st.DataObject):
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    assert score("".join(letter for letter, keep in zip(name, kept, strict=True) if keep), name) is not None
