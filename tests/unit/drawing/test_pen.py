"""Words in pictures: broken where a line may end, and never wider than their room."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Font

FONT = Font(10)


def wide(text: str, font: Font) -> float:
    """Chinese characters as wide as the font is high, others half of it."""
    return sum(font.size if "\u2e80" <= char <= "\uffef" else font.size / 2 for char in text)


def pen() -> Pen:
    return Pen(400, 10, wide)


def test_english_is_broken_at_blanks():
    assert pen().wrap("Issue of fiat-referenced stablecoins", FONT, 110) == (
        "Issue of",
        "fiat-referenced",
        "stablecoins",
    )


def test_chinese_is_broken_between_characters_but_not_before_punctuation():
    assert pen().wrap("試行，逐宗處理", FONT, 30) == ("試行，", "逐宗處", "理")
    assert pen().wrap("條例（草案）", FONT, 30) == ("條例", "（草", "案）")


def test_a_word_wider_than_the_room_is_cut():
    assert pen().wrap("Donaudampfschiff", FONT, 40) == ("Donaudam", "pfschiff")


def test_balanced_lines_are_as_many_and_closer_in_length():
    assert pen().wrap("應用場景應用場", FONT, 60) == ("應用場景應用", "場")
    assert pen().balance("應用場景應用場", FONT, 60) == ("應用場景", "應用場")


@given(st.text("ab 條例，。（）", max_size=40), st.integers(20, 200))
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int):
    lines = pen().wrap(text, FONT, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    # Punctuation that may not begin a line hangs over by itself.
    assert all(wide(line.rstrip("，。）"), FONT) <= width for line in lines if len(line.rstrip("，。）")) > 1)
