"""The logical clock of a data folder."""

import os

from briefing.annotation.stamps import LogicalClock, Stamp
from briefing.app.clock import Clock
from briefing.store.store import Store

_NAME = "device"


class DeviceClock:
    """Stamps changes with a name that the data folder keeps; the name is made at the first change.

    Ask for stamps only while the change is being saved, inside the store's transaction.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._logical: LogicalClock | None = None

    def now_ms(self) -> int:
        """Milliseconds since 1970 by the computer's clock."""
        return max(0, int(self._clock().timestamp() * 1000))

    @property
    def device(self) -> str:
        """The name of this data folder among those that exchange notes."""
        if self._logical is None:
            name = self._store.fact(_NAME) or self._named()
            self._logical = LogicalClock(name, self.now_ms)
        return self._logical.device

    def _named(self) -> str:
        # Under the lock, so that two windows on the same data folder give it one name.
        with self._store.transaction():
            name = self._store.fact(_NAME)
            if not name:
                # Two data folders must never have the same one, and nothing about the computer should show.
                name = os.urandom(5).hex()
                self._store.put_fact(_NAME, name)
        return name

    def tick(self, after: Stamp) -> Stamp:
        """A stamp for a change made now to something last changed at ``after``."""
        assert self.device, "asking for it makes the clock"
        assert self._logical is not None
        return self._logical.tick(after)
