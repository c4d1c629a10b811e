"""Where the reader is in a text: tells when scrolling has settled, and holds the place while the view changes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

SETTLED_AFTER_MS = 250
_AT_END = 4


class Place(QObject):
    """Watches a scroll bar. ``settled`` comes once it has rested for a moment."""

    settled = Signal()
    moved = Signal(int)
    """The reader has scrolled, or what they did has; not what the view does by itself."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._held = False
        self._rest = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._rest.timeout.connect(self.settled)
        bar.valueChanged.connect(self._moved)

    @property
    def at_end(self) -> bool:
        """Whether the end can be seen."""
        return self._bar.value() >= self._bar.maximum() - _AT_END

    def expect(self) -> None:
        """Say ``settled`` after a moment, even if nothing scrolls."""
        self._rest.start()

    @contextmanager
    def held(self) -> Iterator[None]:
        """While inside, scrolling is the view's own doing and counts for nothing."""
        before, self._held = self._held, True
        try:
            yield
        finally:
            self._held = before

    def _moved(self, value: int) -> None:
        if not self._held:
            self._rest.start()
            self.moved.emit(value)
