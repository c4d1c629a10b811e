"""How long work tells how far it is, and learns that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing.errors import CancelledError


@dataclass(frozen=True, slots=True)
class Progress:
    """Handed to long work.

    ``report(done, total)`` may be called from any thread; ``cancelled()`` asks whether to stop.
    """

    report: Callable[[int, int], None] = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False

    def step(self, done: int, total: int) -> None:
        """Report, then raise ``CancelledError`` when the reader wants to stop."""
        self.report(done, total)
        if self.cancelled():
            raise CancelledError


NO_PROGRESS = Progress()
