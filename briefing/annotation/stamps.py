"""Hybrid logical clocks: stamps that order changes made on different computers, whatever their clocks say.

A stamp is text that sorts by time: twelve hex digits of milliseconds since 1970, four of a counter, and the device.
``…~…`` is a stamp from a clock that ran ahead: first when somebody saw it, then what it said.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import NewType

from briefing.annotation.instants import instant

Stamp = NewType("Stamp", str)

UNSTAMPED = Stamp("")
"""Stands where a change came without a stamp: then the date of the whole note decides."""
BEFORE_ALL = Stamp("0")
"""Earlier than every change."""
FAR_AHEAD_MS = int(timedelta(hours=24).total_seconds() * 1000)
"""A stamp further ahead than this comes from a wrong clock."""

_SIMPLE = r"[0-9a-f]{16}-[0-9a-z]{0,16}"
_FORM = re.compile(rf"0|{_SIMPLE}(~{_SIMPLE})?")
_COUNTER = 0x10000
_LATEST_MS = 0xFFFF_FFFF_FFFF


def is_stamp(text: str) -> bool:
    """Whether ``text`` has the form of a stamp."""
    return _FORM.fullmatch(text) is not None


def milliseconds(stamp: Stamp) -> int:
    """The time in ``stamp``; 0 for one that has none."""
    return int(stamp[:12], 16) if len(stamp) > 1 else 0


def origin(stamp: Stamp) -> Stamp:
    """The stamp as its own clock made it: what tells whether two stamps are of one change."""
    return Stamp(stamp.rpartition("~")[2])


def device_of(stamp: Stamp) -> str:
    """The device that made the change; empty for a change of which only the date is known."""
    return origin(stamp).partition("-")[2]


def from_date(modified: str, place: int = 0) -> Stamp:
    """The stamp of a change of which only the date is known; ``place`` tells several of one moment apart."""
    since_1970 = instant(modified).timestamp() * 1000
    return _packed(max(0, int(since_1970)), place % _COUNTER, "")


def is_from_date(stamp: Stamp) -> bool:
    """Whether the change came from a program without such clocks."""
    return stamp.endswith("-")


def seen_at(stamp: Stamp, now_ms: int) -> Stamp:
    """``stamp``, whose clock runs ahead, as a change of the moment ``now_ms`` at which it was first seen."""
    first = origin(stamp)
    return Stamp(f"{_packed(now_ms, 0, device_of(first))}~{first}")


def _packed(ms: int, counter: int, device: str) -> Stamp:
    return Stamp(f"{min(ms, _LATEST_MS):012x}{counter:04x}-{device}")


class LogicalClock:
    """The clock of one data folder: each stamp is later than every one it gave or saw before."""

    def __init__(self, device: str, now_ms: Callable[[], int]) -> None:
        self.device = device
        self._now_ms = now_ms
        self._last = (0, 0)

    def now_ms(self) -> int:
        """What the computer's own clock says."""
        return self._now_ms()

    def tick(self, after: Stamp = UNSTAMPED) -> Stamp:
        """A stamp for a change made now to something last changed at ``after``."""
        now = self._now_ms()
        if self._last[0] > now + FAR_AHEAD_MS:
            # The computer's clock was wrong and has been set right.
            self._last = (0, 0)
        seen = (milliseconds(after), int(after[12:16], 16) if len(after) > 1 else 0)
        ms, counter = max(self._last, seen)
        self._last = (now, 0) if now > ms else (ms + (counter + 1) // _COUNTER, (counter + 1) % _COUNTER)
        return _packed(*self._last, self.device)
