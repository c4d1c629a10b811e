"""Dates of PDF files."""

import pytest

from briefing.returned.moments import instant_of


@pytest.mark.parametrize(
    ("date", "instant"),
    [
        ("D:20261122083000Z", "2026-11-22T08:30:00Z"),
        ("D:20261122163000+08'00'", "2026-11-22T08:30:00Z"),
        ("D:20261122030000-05'30", "2026-11-22T08:30:00Z"),
        ("D:20261122", "2026-11-22T00:00:00Z"),
        ("2026", "2026-01-01T00:00:00Z"),
        ("D:20261399", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_date_is_an_instant_or_nothing(date: str, instant: str):
    assert instant_of(date) == instant
