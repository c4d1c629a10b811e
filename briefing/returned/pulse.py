"""How reading tells how far it is, and between two steps that it is still going on."""

from briefing.document.progress import Progress


class Pulse:
    """Counts the marks that are done; every call also asks whether to stop, and then raises ``CancelledError``."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0
        self._total = 1

    def expect(self, total: int) -> None:
        """There are so many marks."""
        self._total = max(1, total)
        self.beat()

    def step(self) -> None:
        """One more mark is done."""
        self._done += 1
        self.beat()

    def beat(self) -> None:
        """Something is done."""
        self._progress.step(min(self._done, self._total), self._total)
