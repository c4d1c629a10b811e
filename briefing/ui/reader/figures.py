"""Pictures with their captions."""

from PySide6.QtGui import QTextCursor, QTextImageFormat

from briefing.document.blocks import Figure
from briefing.ui.reader.column import Slot
from briefing.ui.reader.facts import write_sources
from briefing.ui.reader.labels import picture_label
from briefing.ui.reader.pictures import picture_address
from briefing.ui.reader.sheet import Sheet
from briefing.ui.reader.typography import CAPTION, NOTICE, PICTURE
from briefing.ui.reader.writer import Writer


def write_figure(writer: Writer, figure: Figure, slot: Slot) -> None:
    """Draw a figure. The picture's description is shown as words, since Qt tells screen readers nothing of pictures."""
    column, top = slot.column, slot.top
    size = writer.picture_size(figure.asset)
    if size is not None:
        writer.begin(PICTURE, column.spot(top + 4))
        image = QTextImageFormat()
        image.setName(picture_address(figure.asset))
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setToolTip(figure.alt)
        writer.picture(image, slot.spot)
        top = 6
    if figure.caption is not None:
        writer.leaf(figure.caption, CAPTION, column.spot(top))
        write_sources(writer, figure.caption.facts)
        top = 1
    writer.begin(NOTICE, column.spot(top))
    writer.generated(picture_label(figure.alt, writer.language), writer.typography.generated(NOTICE))


def fit_pictures(sheet: Sheet, column: float) -> None:
    """Make pictures that are wider than a text column of ``column`` pixels as wide as it."""
    cursor = QTextCursor(sheet.document)
    for picture in sheet.pictures:
        width = max(min(picture.width, column - picture.inset), 1.0)
        cursor.setPosition(picture.position)
        cursor.setPosition(picture.position + 1, QTextCursor.MoveMode.KeepAnchor)
        image = cursor.charFormat().toImageFormat()
        if image.width() != width:
            image.setWidth(width)
            image.setHeight(picture.height * width / picture.width)
            cursor.setCharFormat(image)
