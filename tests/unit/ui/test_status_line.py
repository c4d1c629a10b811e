import pytest

from briefing.ui.status_line import reading_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", 1),
        ("word " * 220, 1),
        ("word " * 221, 2),
        ("字" * 400, 1),
        ("字" * 800, 2),
        ("字" * 400 + " word" * 220, 2),
    ],
)
def test_reading_time_counts_words_and_chinese_characters(text: str, minutes: int):
    assert reading_minutes(text) == minutes
