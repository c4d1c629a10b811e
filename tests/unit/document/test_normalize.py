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
