"""Keeps the preview up to date: the pack is really written, off the UI thread, a moment after the last change."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from briefing.app.export_job import pdf_content
from briefing.app.extras import Extras, ExtrasRequest, completed, read_extras
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.export.proof import PagePicture, Proof
from briefing.export.request import PdfReport, PdfRequest
from briefing.ui.background import Background, Job, was_cancelled
from briefing.ui.pieces import after

_PAUSE_MS = 350

Written = tuple[Extras, Proof, PdfReport]


class Previewing(QObject):
    """Writes what is asked for last; everything before that is stopped. ``lock`` is PDFium's, see ``Proof``."""

    started = Signal()
    written = Signal(object, object, object)
    """The ``Extras`` that were read, the sizes of the pages in points, and the ``PdfReport``."""
    drawn = Signal(int, QImage)
    failed = Signal(object)
    """A ``BriefingError``."""

    def __init__(self, background: Background, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._lock = lock
        self._wanted: tuple[PdfRequest, ExtrasRequest, Extras] | None = None
        self._job: Job[Written] | None = None
        self._reading: Job[Extras] | None = None
        self._drawing: set[Job[PagePicture]] = set()
        self._proof: Proof | None = None
        self._pause = after(_PAUSE_MS, self._start, self)

    def want(self, request: PdfRequest, reading: ExtrasRequest, known: Extras) -> None:
        """Write ``request`` with what has to be read for it, once the reader pauses."""
        self._wanted = (request, reading, known)
        self._stop()
        self._pause.start()
        self.started.emit()

    def read(self, reading: ExtrasRequest, known: Extras, take: Callable[[Extras], None]) -> None:
        """Read what is needed by itself and hand it to ``take``."""
        if self._reading is not None:
            self._reading.cancel()

        def finish(extras: Extras) -> None:
            if job is self._reading:
                take(extras)

        job = self._background.run(partial(read_extras, reading, known), done=finish, failed=self._tell)
        self._reading = job
        self.started.emit()

    def draw(self, page: int, width: int) -> None:
        """Draw a page of what was written last; a page of an older one is forgotten."""
        proof = self._proof
        if proof is None:
            return
        job: Job[PagePicture] | None = None

        def finish(picture: PagePicture) -> None:
            self._drawing.discard(job)
            if proof is self._proof:
                self.drawn.emit(page, image(picture))

        job = self._background.run(
            lambda progress: proof.picture(page, width, progress), done=finish, failed=lambda _stopped: None
        )
        self._drawing.add(job)

    def end(self) -> None:
        """Stop all work and let go of the file."""
        self._pause.stop()
        self._wanted = None
        self._stop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self._replace(None)

    def _stop(self) -> None:
        for job in (self._job, *self._drawing):
            if job is not None:
                job.cancel()
        self._job = None
        self._drawing.clear()

    def _start(self) -> None:
        if self._wanted is not None:
            job: Job[Written] = self._background.run(
                partial(_write, *self._wanted, self._lock),
                done=lambda written: self._take(job, written),
                failed=lambda error: self._fail(job, error),
            )
            self._job = job

    def _take(self, job: Job[Written], written: Written) -> None:
        extras, proof, report = written
        if job is not self._job:
            self._close(proof)
            return
        self._job = None
        self._replace(proof)
        self.written.emit(extras, proof.sizes, report)

    def _fail(self, job: Job[Written], error: BriefingError) -> None:
        if job is self._job:
            self._job = None
            self._tell(error)

    def _tell(self, error: BriefingError) -> None:
        if not was_cancelled(error):
            self.failed.emit(error)

    def _replace(self, proof: Proof | None) -> None:
        before, self._proof = self._proof, proof
        if before is not None:
            self._close(before)

    def _close(self, proof: Proof) -> None:
        # Not here: it waits while a page is being drawn.
        self._background.run(lambda _progress: proof.close(), done=lambda _none: None, failed=lambda _error: None)


def image(picture: PagePicture) -> QImage:
    """``picture`` as Qt draws it, with pixels of its own."""
    shown = QImage(picture.content, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return shown.copy()


def _write(request: PdfRequest, reading: ExtrasRequest, known: Extras, lock: Lock, progress: Progress) -> Written:
    extras = read_extras(reading, known, progress)
    content, report = pdf_content(completed(request, reading, extras), Path("preview.pdf"), progress)
    return extras, Proof(content, lock), report
