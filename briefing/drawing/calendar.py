"""Dates as places on an axis, counted in years."""

from datetime import date

Span = tuple[float, float]


def span_of(written: str) -> Span:
    """Where ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` begins and ends, in years: ``2025-07`` from 2025.5 on."""
    parts = [int(part) for part in written.split("-")]
    if len(parts) == 1:
        return float(parts[0]), float(parts[0] + 1)
    if len(parts) == 2:
        year, month = parts
        return _place(date(year, month, 1)), year + 1.0 if month == 12 else _place(date(year, month + 1, 1))
    day = _place(date(*parts))
    return day, day + 1 / 366


def middle_of(written: str) -> float:
    """The middle of the day, month or year."""
    start, end = span_of(written)
    return (start + end) / 2


def _place(day: date) -> float:
    first = date(day.year, 1, 1)
    return day.year + (day - first).days / ((date(day.year + 1, 1, 1) - first).days if day.year < 9999 else 365)
