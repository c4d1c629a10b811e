"""The whole pack in a format other than PDF: one request in, the bytes of one file out."""

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.export.notes.counting import NoteCount
from briefing.export.request import NotesMode, PdfRequest
from briefing.export.text.edition import Edition

MARKDOWN, HTML, WORD = "markdown", "html", "docx"


def pack_text(request: PdfRequest, form: str, progress: Progress = NO_PROGRESS) -> tuple[bytes, NoteCount]:
    """The pack that ``request`` describes in one of the forms above, and how many notes leave with it.

    Only Word has comments: in the other forms notes are printed whatever the request says, unless it wants none.
    Raises ``SectionMissingError``, and ``CancelledError`` when the reader stops it. Same request, same bytes.
    """
    if form == WORD:
        # python-docx is behind it.
        from briefing.export.text.word.page import word_pack  # noqa: PLC0415

        edition = Edition(request, listed=request.notes_mode is not NotesMode.COMMENTS)
        commented = request.notes_mode in {NotesMode.COMMENTS, NotesMode.BOTH}
        return word_pack(edition, commented=commented, progress=progress), edition.count
    edition = Edition(request)
    if form == MARKDOWN:
        from briefing.export.text.markdown.page import markdown_pack  # noqa: PLC0415 - the others are not needed

        return markdown_pack(edition, progress), edition.count
    if form == HTML:
        from briefing.export.text.html.page import html_pack  # noqa: PLC0415 - the others are not needed

        return html_pack(edition, progress), edition.count
    raise ValueError(form)
