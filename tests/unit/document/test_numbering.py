import pytest

from briefing.document.numbering import paragraph_count, paragraph_number, paragraph_range
from tests.unit.builders import default_sections

ONE = default_sections()[0]


def test_every_offset_lies_in_the_paragraph_whose_number_it_has():
    for offset in range(len(ONE.text) + 1):
        start, end = paragraph_range(ONE, paragraph_number(ONE, offset))
        assert start <= offset <= end


def test_paragraphs_are_counted_from_one():
    assert [ONE.text[slice(*paragraph_range(ONE, n))] for n in (2, 3, 4)] == ["Measures", "License dealers.", "🙂"]
    assert paragraph_count(ONE) == 4


@pytest.mark.parametrize("number", [0, -1, 5])
def test_there_is_no_paragraph_beyond_the_last(number: int):
    with pytest.raises(IndexError):
        paragraph_range(ONE, number)
    with pytest.raises(IndexError):
        paragraph_number(ONE, len(ONE.text) + 1)
