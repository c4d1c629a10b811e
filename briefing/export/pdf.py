"""The PDF briefing pack: one request in, one file out.

The pipeline: a plan says what is printed, chapters turn the document model into boxes and structure elements,
typesetting cuts boxes into lines and pages, tagging writes the file.
"""

import os
from dataclasses import replace
from pathlib import Path

from briefing.annotation.wording import clean_line
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ExportError, reason
from briefing.export.chapters.attached import attached_notes
from briefing.export.chapters.book import Book
from briefing.export.chapters.paper import page_sheet
from briefing.export.chapters.plan import make_plan
from briefing.export.chapters.press import Press
from briefing.export.labels import labels_in
from briefing.export.request import PdfReport, PdfRequest, Standard
from briefing.export.tagging.claims import UA1, UA1_A2A, UA1_A3A, UA2_A4F
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.metadata import Metadata
from briefing.export.tagging.structure import Element, Traits

_COLOUR_PROFILE = "srgb.icc"
_CLAIMS = {
    Standard.ARCHIVE: UA1_A3A,
    Standard.ARCHIVE_BARE: UA1_A2A,
    Standard.ARCHIVE_2: UA2_A4F,
    Standard.PROTECTED: UA1,
}


def write_pdf(request: PdfRequest, path: Path, progress: Progress = NO_PROGRESS) -> PdfReport:
    """Write the pack that ``request`` describes to ``path``, replacing what is there only when all is done.

    Progress counts chapters. Raises ``ExportError`` when the file or a font cannot be read or written,
    ``SectionMissingError`` for an unknown section and ``CancelledError`` when the reader stops it; ``path`` is then as
    it was. The same request gives the same bytes. Raises ``ValueError`` when a password is missing, or is there and
    not asked for.
    """
    try:
        # A folder that is not there shows before the work is done.
        path.parent.stat()
        content, report = make_pdf(request, progress)
        _replace(path, content)
    except OSError as error:
        raise ExportError(path, reason(error)) from error
    return report


def make_pdf(request: PdfRequest, progress: Progress = NO_PROGRESS) -> tuple[bytes, PdfReport]:
    """The file that ``write_pdf`` writes, in memory; raises the same, but ``OSError`` for what cannot be read."""
    request = replace(
        request,
        marking=clean_line(request.marking),
        prepared_for=clean_line(request.prepared_for),
        prepared_by=clean_line(request.prepared_by),
        meeting=clean_line(request.meeting),
        audience=clean_line(request.audience),
        organisation=clean_line(request.organisation),
    )
    if bool(request.password) is not (request.standard is Standard.PROTECTED):
        raise ValueError("a password belongs to a protected file, and to no other")
    pack = request.pack
    plan = make_plan(pack, request.sections, request.parts)
    tag = labels_in(pack.language).tag
    root = Element("Document", traits=Traits(title=pack.title, language=tag))
    sheet = page_sheet(request.layout, columns=1 if request.companion is None else 2)
    document = PdfDocument(sheet.width, sheet.height, root, _CLAIMS[request.standard])
    press = Press(request, document, sheet, plan)
    pages = Book(press, root).draw(progress)
    document.attachments.append(attached_notes(press))
    metadata = Metadata(
        title=pack.title,
        author=request.prepared_by or pack.publisher,
        subject=" · ".join(filter(None, [press.marking, press.labels.briefing_pack, request.prepared_for])),
        marking=press.marking,
        language=tag,
        date=request.date,
    )
    content = document.write(metadata, request.fonts.parent / _COLOUR_PROFILE, request.password)
    return content, PdfReport(pages, tuple(press.fonts.missing))


def _replace(path: Path, content: bytes) -> None:
    """Write beside ``path`` and rename, so that nobody ever sees half a file."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
