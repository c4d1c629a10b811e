"""Going through a text sentence by sentence."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.sentences import sentence_at, sentences_in, sentences_of
from tests.unit.builders import default_sections, paragraph, section


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It works. It pays! Does it?", ["It works.", "It pays!", "Does it?"]),
        ("制度已生效。發行人須領牌！「為何？」有法例。", ["制度已生效。", "發行人須領牌！", "「為何？」", "有法例。"]),
        ("“It works.” It pays.", ["“It works.”", "It pays."]),
        ("Mr. Chan of St. Mary. He said so.", ["Mr. Chan of St. Mary.", "He said so."]),
        ("See Art. 5, para. 2 and Cap. 571. Then go on.", ["See Art. 5, para. 2 and Cap. 571.", "Then go on."]),
        ("HK$4.05 million, e.g. for bonds. J. Lee.", ["HK$4.05 million, e.g. for bonds.", "J. Lee."]),
        ("She said no. Nobody did.", ["She said no.", "Nobody did."]),
        ("A heading without an end", ["A heading without an end"]),
        ("  ", []),
    ],
)  # fmt: skip
def test_a_paragraph_is_cut_into_sentences(text: str, found: list[str]):
    assert sentences(text) == found


@given(st.text(alphabet="aB 1.!?。「」”\n…", max_size=60))
def test_sentences_hold_every_character_but_blanks_and_never_overlap(text: str):
    found = sentences_in(text)
    assert "".join(text[start:end] for start, end in found).split() or not text.split()
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_no_sentence_reaches_over_the_end_of_a_paragraph():
    one = section("one", paragraph("a", "First. Second"), paragraph("b", "third."))
    assert [one.text[start:end] for start, end in sentences_of(one)] == ["First.", "Second", "third."]


@pytest.mark.parametrize(
    ("offset", "found"), [(0, "First."), (6, "First."), (7, "Second"), (13, "Second"), (14, "third.")]
)
def test_the_sentence_at_an_offset_is_found(offset: int, found: str):
    one = section("one", paragraph("a", "First. Second"), paragraph("b", "third."))
    place = sentence_at(one, offset)
    assert place is not None
    assert one.text[place[0] : place[1]] == found


def test_every_offset_of_a_section_has_a_sentence():
    for one in default_sections():
        assert all(sentence_at(one, offset) for offset in range(len(one.text) + 1))
