"""The time as annotations carry it: UTC instants like ``2026-11-22T08:30:00Z``."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], datetime]
"""Tells the present moment with its time zone; tests bring their own."""


def system_clock() -> datetime:
    """The present moment in the local time zone."""
    return datetime.now(UTC).astimezone()


def stamp(clock: Clock, after: str = "") -> str:
    """The present instant, but always later than ``after``.

    Of two versions of a note the one with the later stamp is the newer one, even when both were made within a second or
    the clock was set back.
    """
    now = clock().astimezone(UTC).replace(microsecond=0)
    if after:
        now = max(now, instant(after).replace(microsecond=0) + timedelta(seconds=1))
    return written(now)


def instant(text: str) -> datetime:
    """The moment that ``text`` names; raises ``ValueError`` when it is none."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def written(moment: datetime) -> str:
    """``moment`` as a UTC instant ending in Z."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def today(clock: Clock) -> date:
    """The day it is where the reader is."""
    return clock().date()
