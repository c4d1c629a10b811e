"""A finished pack is printed page by page, here into a file, which takes the same way as paper."""

from pathlib import Path
from threading import Lock

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from briefing.document.progress import Progress
from briefing.errors import CancelledError, ExportError
from briefing.export.pdf import write_pdf
from briefing.export.request import Arrangement, Layout
from briefing.ui.export.printing import Printing, print_pdfs
from briefing.ui.main_window import MainWindow
from tests.unit.export.requests import FEATURES, read, request

WAIT_MS = 60_000


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    write_pdf(request(read(FEATURES)), tmp_path / "pack.pdf")
    return tmp_path / "pack.pdf"


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    made.setResolution(150)
    return made


def paper(tmp_path: Path) -> PdfReader:
    return PdfReader(tmp_path / "paper.pdf")


def test_every_page_is_printed_in_its_size(pack: Path, printer: QPrinter, tmp_path: Path):
    sent = print_pdfs((pack, pack), printer, "", Lock(), Progress())
    pages = paper(tmp_path).pages
    assert sent == len(pages) == 2 * len(PdfReader(pack).pages)
    assert {round(page.mediabox.width) for page in pages} == {595}


def test_the_pages_chosen_in_the_dialog_are_printed(pack: Path, printer: QPrinter, tmp_path: Path):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pdfs((pack,), printer, "", Lock(), Progress()) == 2


def test_wide_sheets_are_printed_wide(printer: QPrinter, tmp_path: Path):
    write_pdf(request(read(FEATURES), layout=Layout(arrangement=Arrangement.TWO_UP)), tmp_path / "wide.pdf")
    print_pdfs((tmp_path / "wide.pdf",), printer, "", Lock(), Progress())
    box = paper(tmp_path).pages[0].mediabox
    assert box.width > box.height


def test_a_file_that_is_gone_is_said(printer: QPrinter, tmp_path: Path):
    with pytest.raises(ExportError):
        print_pdfs((tmp_path / "gone.pdf",), printer, "", Lock(), Progress())


def test_printing_can_be_stopped(pack: Path, printer: QPrinter):
    with pytest.raises(CancelledError):
        print_pdfs((pack,), printer, "", Lock(), Progress(cancelled=lambda: True))


def test_the_window_asks_the_system_and_tells_how_many_pages_went(
    window: MainWindow, qtbot: QtBot, pack: Path, printer: QPrinter
):
    printing = Printing(window, Lock())
    dialog = printing.ask((pack,))
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()
    printing.print_files((pack,), printer)
    qtbot.waitUntil(lambda: window.notices.sentence.endswith("sent to the printer."), timeout=WAIT_MS)
