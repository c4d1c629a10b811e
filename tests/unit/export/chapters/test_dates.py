import pytest

from briefing.document.ids import ENGLISH, TRADITIONAL
from briefing.export.chapters.dates import written_date


@pytest.mark.parametrize(
    ("date", "english", "chinese"),
    [
        ("2025", "2025", "2025年"),
        ("2025-06", "June 2025", "2025年6月"),
        ("2025-06-26", "26 June 2025", "2025年6月26日"),
        ("2026-11-22T09:45:10Z", "22 November 2026", "2026年11月22日"),
        ("soon", "soon", "soon"),
    ],
)
def test_dates_are_written_in_words(date: str, english: str, chinese: str):
    assert written_date(date, ENGLISH) == english
    assert written_date(date, TRADITIONAL) == chinese


def test_months_can_be_short():
    assert written_date("2025-06-26", ENGLISH, short=True) == "26 Jun 2025"
