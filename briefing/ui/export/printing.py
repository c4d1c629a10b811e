"""Printing a finished pack: the system's own dialog, then the pages as pictures at the printer's resolution."""

from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from briefing.document.progress import Progress
from briefing.errors import BriefingError, CancelledError, ExportError, reason
from briefing.export.proof import POINTS_PER_INCH, Proof
from briefing.ui.background import was_cancelled
from briefing.ui.export.previewing import image
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Offer, Tone

_SHARP_ENOUGH = 300
"""Dots an inch: letters gain nothing from more, and a page at 1200 would take 400 MB."""


class Printing(QObject):
    """Prints files that were exported. ``lock`` is PDFium's, see ``Proof``."""

    def __init__(self, window: MainWindow, lock: Lock) -> None:
        super().__init__(window)
        self._window = window
        self._lock = lock

    def ask(self, paths: tuple[Path, ...], password: str = "") -> QPrintDialog:
        """Open the system's dialog for printing; what it says is done with every file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paths[0].stem)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the briefing pack"))
        # The dialog borrows the printer, so it must live as long.
        dialog.accepted.connect(partial(self.print_files, paths, printer, password))
        dialog.finished.connect(dialog.deleteLater)
        # Its own open() wants a slot by name.
        QDialog.open(dialog)
        return dialog

    def print_files(self, paths: tuple[Path, ...], printer: QPrinter, password: str = "") -> None:
        """Print ``paths`` on ``printer`` off the UI thread."""
        notices = self._window.notices
        job = self._window.background.run(
            partial(print_pdfs, paths, printer, password, self._lock),
            done=self._tell_done,
            failed=self._tell_failed,
            progressed=notices.show_progress,
        )
        offers = (Offer(self.tr("Cancel"), job.cancel),)
        notices.tell(Notice(self.tr("Printing {name}…").format(name=paths[0].name), Tone.WORK, offers))

    def _tell_done(self, pages: int) -> None:
        notices = self._window.notices
        notices.end_work()
        sent = (
            self.tr("1 page was sent to the printer.")
            if pages == 1
            else self.tr("{count} pages were sent to the printer.")
        )
        notices.tell(Notice(sent.format(count=pages), passing=True))

    def _tell_failed(self, error: BriefingError) -> None:
        notices = self._window.notices
        notices.end_work()
        if was_cancelled(error):
            notices.tell(Notice(self.tr("Printing was stopped."), passing=True))
        else:
            notices.tell_problem(error)


def print_pdfs(paths: tuple[Path, ...], printer: QPrinter, password: str, lock: Lock, progress: Progress) -> int:
    """Print the pages that ``printer`` is set to, on paper of their own size; how many there were.

    Raises ``ExportError`` when a file cannot be read any more and ``CancelledError``.
    """
    painter = QPainter()
    sent = 0
    try:
        for path in paths:
            with Proof(_content(path), lock, password) as proof:
                for page in _pages(printer, len(proof.sizes)):
                    _turn_to(painter, printer, proof.sizes[page])
                    _draw(painter, printer, proof, page, progress)
                    sent += 1
                    progress.step(sent, len(proof.sizes) * len(paths))
    finally:
        if painter.isActive():
            painter.end()
    return sent


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ExportError(path, reason(error)) from error


def _turn_to(painter: QPainter, printer: QPrinter, size: tuple[float, float]) -> None:
    """Begin a page on paper of ``size``, the first one or another."""
    _set_paper(printer, size)
    begun = printer.newPage() if painter.isActive() else painter.begin(printer)
    if not begun:
        # The reader closed a dialog of the system's, or the printer went away.
        raise CancelledError


def _pages(printer: QPrinter, count: int) -> range:
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(min(printer.fromPage(), count) - 1, min(printer.toPage(), count))
    return range(count)


def _set_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    width, height = size
    upright = QPageSize(QRectF(0, 0, min(size), max(size)).size(), QPageSize.Unit.Point)
    printer.setPageSize(upright)
    wide = width > height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def _draw(painter: QPainter, printer: QPrinter, proof: Proof, page: int, progress: Progress) -> None:
    width, height = proof.sizes[page]
    dots = min(printer.resolution(), _SHARP_ENOUGH)
    picture = image(proof.picture(page, round(width / POINTS_PER_INCH * dots), progress))
    scale = printer.resolution() / POINTS_PER_INCH
    painter.drawImage(QRectF(0, 0, width * scale, height * scale), picture)
