"""Notes and packs as files, in the form that the file's name or the reader asks for.

What writes a form is imported when it is needed, because the libraries behind are large.
"""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.annotation.model import Annotation
from briefing.app.files import write_whole
from briefing.app.session import Session
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ExportError, FileUnwritableError, reason

if TYPE_CHECKING:
    from briefing.export.notes.counting import NoteCount
    from briefing.export.request import PdfRequest


class NotesForm(Enum):
    """The forms in which notes leave by themselves."""

    JSONLD = "jsonld"
    MARKDOWN = "markdown"
    CSV = "csv"
    WORD = "docx"


class PackForm(Enum):
    """The forms other than PDF in which a whole pack leaves."""

    MARKDOWN = "markdown"
    HTML = "html"
    WORD = "docx"


_NOTES_SUFFIXES = {
    ".json": NotesForm.JSONLD,
    ".jsonld": NotesForm.JSONLD,
    ".annotation": NotesForm.JSONLD,
    ".md": NotesForm.MARKDOWN,
    ".markdown": NotesForm.MARKDOWN,
    ".csv": NotesForm.CSV,
    ".docx": NotesForm.WORD,
}
_PACK_SUFFIXES = {
    ".md": PackForm.MARKDOWN,
    ".markdown": PackForm.MARKDOWN,
    ".html": PackForm.HTML,
    ".htm": PackForm.HTML,
    ".docx": PackForm.WORD,
}


def notes_form(path: Path) -> NotesForm | None:
    """The form that the name of ``path`` asks for, or None."""
    return _NOTES_SUFFIXES.get(path.suffix.lower())


def pack_form(path: Path) -> PackForm | None:
    """The form that the name of ``path`` asks for; None for a PDF and for what is not known."""
    return _PACK_SUFFIXES.get(path.suffix.lower())


def export_pack(request: "PdfRequest", path: Path, form: PackForm, progress: Progress = NO_PROGRESS) -> "NoteCount":
    """Write the pack that ``request`` describes to ``path``, whole or not at all, and say how many notes left.

    Raises ``ExportError``, ``SectionMissingError`` and ``CancelledError``. The same request gives the same bytes.
    """
    from briefing.export.text.pack import pack_text  # noqa: PLC0415 - see above

    content, count = pack_text(request, form.value, progress)
    try:
        write_whole(path, content)
    except OSError as error:
        raise ExportError(path, reason(error)) from error
    return count


def export_notes(session: Session, form: NotesForm, *, private: bool = False) -> "tuple[bytes, NoteCount]":
    """The live notes of ``session`` in that form, private ones only when asked for, and how many of each leave."""
    from briefing.export.notes.counting import NoteCount  # noqa: PLC0415 - see above

    leaving = session.leaving(private=private)
    count = NoteCount.of(leaving)
    if form is NotesForm.JSONLD:
        return session.export_notes(private=private).encode(), count
    return _written(session, form, leaving), count


def write_notes(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, whole or not at all; raises ``FileUnwritableError``."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise FileUnwritableError(path, reason(error)) from error


def _written(session: Session, form: NotesForm, leaving: tuple[Annotation, ...]) -> bytes:
    from briefing.export.request import PlacedNote  # noqa: PLC0415 - see above

    pack = session.pack
    notes = tuple(PlacedNote.at(one, session.place(one), session.section_of(one)) for one in leaving)
    match form:
        case NotesForm.MARKDOWN:
            from briefing.export.notes.markdown import notes_markdown  # noqa: PLC0415 - see above

            return notes_markdown(pack, notes)
        case NotesForm.CSV:
            from briefing.export.notes.table import notes_table  # noqa: PLC0415 - see above

            return notes_table(pack, notes)
        case _:
            from briefing.export.notes.word import notes_document  # noqa: PLC0415 - see above

            # The day of the last change, so that the same notes give the same file.
            date = max((one.modified[:10] for one in leaving), default=pack.date)
            return notes_document(pack, notes, date, session.author)
