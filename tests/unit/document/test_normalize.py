"""Text is normalised once, and once is enough."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.document.normalize import normalize_code, normalize_text


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalize_text(normalize_text(text)) == normalize_text(text)
    assert normalize_code(normalize_code(text)) == normalize_code(text)


def test_blanks_become_one_space_and_no_break_spaces_stay() -> None:
    assert normalize_text("a \t\n b\u00a0c\u3000d") == "a b\u00a0c d"


def test_controls_and_variation_selectors_are_dropped() -> None:
    assert normalize_text("葛\U000e0100\x07\ufeff") == "葛"


def test_code_keeps_its_lines_and_spaces() -> None:
    assert normalize_code("if x:\r\n\treturn  1") == "if x:\n    return  1"


def test_noncharacters_that_drawing_code_takes_for_structure_are_dropped() -> None:
    assert normalize_text("a\ufdd0b\ufdef") == normalize_code("a\ufdd0b\ufdef") == "ab"


def test_line_and_paragraph_separators_in_code_are_line_ends() -> None:
    assert normalize_code("a\u2028b\u2029c\r\nd") == "a\nb\nc\nd"


def test_noncharacters_of_every_plane_are_dropped() -> None:
    assert normalize_text("a\ufffe\U0003ffff\U0010fffeb\ufdd0") == "ab"


def test_characters_that_turn_the_direction_of_writing_are_shown_by_their_numbers() -> None:
    assert normalize_text("fdp\u202eexe\u2069") == normalize_code("fdp\u202eexe\u2069") == "fdp[U+202E]exe[U+2069]"
