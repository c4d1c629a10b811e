"""The time, so that tests can bring their own."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from briefing.annotation.instants import instant, written

Clock = Callable[[], datetime]
"""Tells the present moment with its time zone."""


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


def today(clock: Clock) -> date:
    """The day it is where the reader is."""
    return clock().date()
