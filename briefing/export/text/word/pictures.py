"""Pictures in a Word file, with the words that describe them to those who do not see them."""

import io

from docx.exceptions import PythonDocxError
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.shared import Length, Twips

from briefing.export.text.pictures import media_type
from briefing.export.text.word.elements import Xml, element
from briefing.export.text.word.file import WordFile

_TALLEST = Twips(8000)
_UNREADABLE = (
    PythonDocxError,
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)


def picture(file: WordFile, content: bytes, alt: str, widest: int) -> Xml | None:
    """A run with a picture, at most ``widest`` twentieths of a point wide; None when it cannot be read."""
    if not media_type(content):
        return None
    try:
        _, image = file.document.part.get_or_add_image(io.BytesIO(content))
        width, height = _fitted(image.width, image.height, Twips(widest))
        inline = file.document.part.new_pic_inline(io.BytesIO(content), width, height)
    except _UNREADABLE:
        return None
    inline.docPr.set("descr", alt)
    return element("r", element("drawing", inline))


def _fitted(width: Length, height: Length, widest: Length) -> tuple[Length, Length]:
    part = min(1.0, widest / width, _TALLEST / height)
    return Length(int(width * part)), Length(int(height * part))
