"""The PDF pack, made in a process of its own, so that the window never waits and Cancel is obeyed at once.

The other process only works out the bytes; this one writes them. So nothing that ends the other leaves half a file.
"""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.apart import run_apart
from briefing.app.files import write_whole
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ExportEndedError, ExportError, reason

if TYPE_CHECKING:
    from briefing.export.request import PdfReport, PdfRequest


def export_pdf(request: "PdfRequest", path: Path, progress: Progress = NO_PROGRESS) -> "PdfReport":
    """Write the pack that ``request`` describes to ``path``, whole or not at all.

    Progress counts chapters. Raises ``ExportError``, ``SectionMissingError`` and ``CancelledError``; ``path`` is then
    as it was. The same request gives the same bytes, and the same as without another process. May be called from any
    thread.
    """
    try:
        # A folder that is not there shows before the work is done.
        path.parent.stat()
        content, report = pdf_content(request, path, progress)
        write_whole(path, content)
    except OSError as error:
        raise ExportError(path, reason(error)) from error
    return report


def pdf_content(request: "PdfRequest", path: Path, progress: Progress = NO_PROGRESS) -> "tuple[bytes, PdfReport]":
    """The bytes of the pack without writing them, as a preview needs; ``path`` only names it in errors.

    Raises the same errors.
    """
    return run_apart(make_pdf_alone, (request, path), progress, lost=ExportEndedError(path))


def make_pdf_alone(given: "tuple[PdfRequest, Path]", progress: Progress = NO_PROGRESS) -> "tuple[bytes, PdfReport]":
    """What the other process does; it alone imports ReportLab and what else composing needs.

    Only for a process that does nothing else and ends with this.
    """
    from briefing.export.pdf import make_pdf  # noqa: PLC0415 - see above

    # Nothing that is made here goes before the process does, so looking for it takes an eighth of the time for nothing.
    gc.disable()
    request, path = given
    try:
        return make_pdf(request, progress)
    except OSError as error:
        raise ExportError(path, reason(error)) from error
