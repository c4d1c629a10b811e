"""How long it took from the start of the process until the reader saw the first section."""

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_INTERPRETER_START = time.monotonic()
_NANOSECONDS = 1_000_000_000


def process_age_ms() -> float:
    """Milliseconds since this process was started; elsewhere than on Linux, since this module was imported."""
    try:
        with open("/proc/self/stat", encoding="ascii", errors="replace") as file:  # noqa: PTH123 - pathlib adds nothing
            # The second field is the program's name in parentheses and may hold blanks.
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return (time.monotonic() - _INTERPRETER_START) * 1000
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    # Process start counts from the boot of the machine, sleep included.
    return (time.clock_gettime_ns(time.CLOCK_BOOTTIME) / _NANOSECONDS - started) * 1000


class FirstPaint(QObject):
    """Calls ``seen`` once, after ``widget`` has been painted for the first time since ``watch``."""

    def __init__(self, widget: QWidget, seen: Callable[[float], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._seen = seen

    def watch(self) -> None:
        """From now on the next paint counts."""
        self._widget.installEventFilter(self)
        self._widget.update()

    def _report(self) -> None:
        self._seen(process_age_ms())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            # The paint is done when control is back in the event loop.
            QTimer.singleShot(0, self, self._report)
        return False
