"""ToUnicode maps as other programs write them."""

import pytest

from briefing.returned.cmaps import to_unicode
from briefing.returned.encodings import character


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (b"1 beginbfchar <0001> <0041> endbfchar", {1: "A"}),
        (b"1 beginbfchar <01> <D860DEE2> endbfchar", {1: "𨋢"}),
        (b"1 beginbfrange <0003> <0005> <0061> endbfrange", {3: "a", 4: "b", 5: "c"}),
        (b"1 beginbfrange <03> <04> [<00660069> <0042>] endbfrange", {3: "fi", 4: "B"}),
        (b"beginbfrange <00> <FFFFFFFF> <>", {}),
        (b"beginbfchar <01> <0041", {}),
        (b"<01> <0041>", {}),
    ],
)
def test_codes_have_their_characters(content: bytes, codes: dict[int, str]):
    assert {code: text for code, text in to_unicode(content).items() if code < 10} == codes


@pytest.mark.parametrize(
    ("glyph", "text"), [("a", "a"), ("eacute", "é"), ("fi", "fi"), ("uni4E2D", "中"), ("endash", "–"), ("g27", "")]
)
def test_glyph_names_say_their_characters(glyph: str, text: str):
    assert character(glyph) == text


def test_a_map_has_no_more_codes_than_two_bytes_have():
    assert len(to_unicode(b"beginbfrange <00> <FFFFFFFF> <0041>")) <= 0x10000
