"""Notes and packs as files, in the form that the file's name or the reader asks for.

What writes a form is imported when it is needed, because the libraries behind are large.
"""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.files import write_whole
from briefing.app.session import Session
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ExportError, FileUnwritableError, reason

if TYPE_CHECKING:
    from briefing.export.notes.counting import NoteCount
    from briefing.export.request import PdfRequest, PlacedNote


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


@dataclass(frozen=True, slots=True)
class NotesRequest:
    """Notes to be written in a form, with all that takes, so that a job can do it without the session.

    ``json`` is the whole file of the form that also tells of deletions.
    """

    form: NotesForm
    pack: Pack
    notes: "tuple[PlacedNote, ...]"
    author: str
    json: str = ""

    @property
    def count(self) -> "NoteCount":
        """How many notes of each kind and privacy leave."""
        from briefing.export.notes.counting import NoteCount  # noqa: PLC0415 - see above

        return NoteCount.of(placed.annotation for placed in self.notes)


def notes_request(session: Session, form: NotesForm, *, private: bool = False) -> NotesRequest:
    """The live notes of ``session``, private ones only when asked for, to be written in that form."""
    from briefing.export.request import PlacedNote  # noqa: PLC0415 - see above

    leaving = session.leaving(private=private)
    notes = tuple(PlacedNote.at(one, session.place(one), session.section_of(one)) for one in leaving)
    json = session.export_notes(private=private) if form is NotesForm.JSONLD else ""
    return NotesRequest(form, session.pack, notes, session.author, json)


def export_notes(session: Session, form: NotesForm, *, private: bool = False) -> "tuple[bytes, NoteCount]":
    """The live notes of ``session`` in that form, private ones only when asked for, and how many of each leave."""
    request = notes_request(session, form, private=private)
    return notes_file(request), request.count


def write_notes(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, whole or not at all; raises ``FileUnwritableError``."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise FileUnwritableError(path, reason(error)) from error


def notes_file(request: NotesRequest) -> bytes:
    """The file that ``request`` asks for; the same request gives the same bytes."""
    match request.form:
        case NotesForm.JSONLD:
            return request.json.encode()
        case NotesForm.MARKDOWN:
            from briefing.export.notes.markdown import notes_markdown  # noqa: PLC0415 - see above

            return notes_markdown(request.pack, request.notes)
        case NotesForm.CSV:
            from briefing.export.notes.table import notes_table  # noqa: PLC0415 - see above

            return notes_table(request.pack, request.notes)
        case NotesForm.WORD:
            from briefing.export.notes.word import notes_document  # noqa: PLC0415 - see above

            # The day of the last change, so that the same notes give the same file.
            date = max((placed.annotation.modified[:10] for placed in request.notes), default=request.pack.date)
            return notes_document(request.pack, request.notes, date, request.author)
