"""Instants as annotations carry them: UTC, like ``2026-11-22T08:30:00Z``."""

from datetime import UTC, datetime


def instant(text: str) -> datetime:
    """The moment that ``text`` names, in UTC where it says no zone; raises ``ValueError`` when it names none."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def written(moment: datetime) -> str:
    """``moment`` as a UTC instant ending in Z."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def normalised(text: str) -> str:
    """``text`` with its zone taken into account; raises ``ValueError(text)`` when it is no instant."""
    try:
        return written(instant(text))
    except (ValueError, OverflowError) as error:
        raise ValueError(text) from error


def when(text: str) -> tuple[float, str]:
    """A key that orders instants as ``normalised`` writes them; an empty one comes before all."""
    return (instant(text).timestamp(), text) if text else (0.0, "")
