"""Long work off the UI thread: run it, hear how far it is, stop it, take its result back on the UI thread."""

import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from briefing.document.progress import Progress
from briefing.errors import BriefingError, CancelledError
from briefing.ui.collecting import CollectionPause

Result = TypeVar("Result")

_REPORT_EVERY_S = 0.04


class Job(Generic[Result]):
    """Work under way. Everything but ``cancel`` is for ``Background``; the callables run on the UI thread."""

    def __init__(
        self,
        done: Callable[[Result], None],
        failed: Callable[[BriefingError], None],
        progressed: Callable[[int, int], None],
    ) -> None:
        self.done = done
        self.failed = failed
        self.progressed = progressed
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; it ends in ``failed`` with a ``CancelledError``."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stopped.is_set()


class Background(QObject):
    """Runs work on the thread pool and delivers what comes of it on the thread it was made in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job[object]] = set()
        self._mailbox = _Mailbox()
        self._pause = CollectionPause()
        # Queued by hand: what a worker emits must not run on the worker.
        self._mailbox.delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether no work is under way."""
        return not self._jobs

    def run(
        self,
        work: Callable[[Progress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BriefingError], None],
        progressed: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Job[Result]:
        """Start ``work``. A bug in it reaches the exception hook as if it had happened on the UI thread."""
        job = Job(done, failed, progressed)
        self._jobs.add(job)  # type: ignore[arg-type] # Job is invariant, the set only holds it alive
        self._pause.begin()
        QThreadPool.globalInstance().start(_Runnable(work, job, self._mailbox))
        return job

    def cancel_all(self) -> None:
        """Ask all work to stop, for example because the window closes; nothing is delivered any more."""
        for job in self._jobs:
            job.cancel()
        self._mailbox.delivered.disconnect(self._deliver)

    def wait(self, wait_ms: int) -> None:
        """Wait after ``cancel_all`` until no work runs any more: it must not outlive the program."""
        if QThreadPool.globalInstance().waitForDone(wait_ms):
            self._pause.end_all()

    def _deliver(self, delivery: "_Delivery") -> None:
        job = delivery.job
        if delivery.ended:
            self._jobs.discard(job)
            self._pause.end()
        delivery.act()


class _Mailbox(QObject):
    """What workers send to. It has no parent, so it lives as long as the last worker that may still send."""

    delivered = Signal(object)


class _Delivery:
    """What a worker hands to the UI thread."""

    def __init__(self, job: Job[object], act: Callable[[], None], *, ended: bool) -> None:
        self.job = job
        self.act = act
        self.ended = ended


class _Runnable(QRunnable):
    def __init__(
        self,
        work: Callable[[Progress], Result],
        job: Job[Result],
        mailbox: _Mailbox,
    ) -> None:
        super().__init__()
        self._work = work
        self._job = job
        self._mailbox = mailbox
        self._reported = 0.0

    # Qt overrides

    def run(self) -> None:
        try:
            result = self._work(Progress(self._report, lambda: self._job.cancelled))
            # The reader may press Cancel after the last step that asks: the result stands, nothing is undone.
            self._send(lambda: self._job.done(result), ended=True)
        except BriefingError as error:
            failure = error
            self._send(lambda: self._job.failed(failure), ended=True)
        except Exception as error:
            crash = error
            self._send(lambda: _raise_on_ui_thread(crash), ended=True)

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._reported >= _REPORT_EVERY_S:
            self._reported = now
            self._send(lambda: self._job.progressed(done, total), ended=False)

    def _send(self, act: Callable[[], None], *, ended: bool) -> None:
        self._mailbox.delivered.emit(_Delivery(self._job, act, ended=ended))  # type: ignore[arg-type]


def was_cancelled(error: BriefingError) -> bool:
    """Whether work ended because the reader stopped it, which needs no message."""
    return isinstance(error, CancelledError)


def _raise_on_ui_thread(error: BaseException) -> None:
    traceback: TracebackType | None = error.__traceback__
    sys.excepthook(type(error), error, traceback)
