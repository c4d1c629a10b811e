import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.wording import clean_body, clean_line, clean_tags


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two\r\nlines\rand \u2028more ", "two\nlines\nand \nmore"),
        ("tab\tstays", "tab\tstays"),
        ("\x00con\x1btrols\x7f", "controls"),
        ("half \ud83d a pair", "half  a pair"),
        ("👩‍👩‍👧 𨋢 é", "👩‍👩‍👧 𨋢 é"),
    ],
)
def test_a_note_keeps_what_can_be_shown(typed: str, kept: str):
    assert clean_body(typed) == kept


@given(st.text(st.characters()))
def test_clean_text_can_be_saved_and_stays_as_it_is(typed: str):
    clean = clean_body(typed)
    clean.encode()
    assert clean_body(clean) == clean
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert "\n" not in clean_line(typed)


def test_tags_are_single_words_or_phrases_each_once():
    assert clean_tags((" a\nb ", "", "c", "a b", "\x00")) == ("a b", "c")
