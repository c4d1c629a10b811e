"""Draws a section as a document, block by block from the model; no HTML and no Markdown is involved."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument

from briefing.document.blocks import Block, Footnotes
from briefing.document.ids import Language
from briefing.document.section import Section
from briefing.ui.reader.blocks import write_blocks
from briefing.ui.reader.column import Column
from briefing.ui.reader.footnotes import note_texts
from briefing.ui.reader.sheet import SectionTitle, Sheet
from briefing.ui.reader.typography import EYEBROW, NOTICE, PAGE, TITLE, Looks, Typography
from briefing.ui.reader.writer import Spot, Writer


def no_pictures(_asset: str) -> QSize | None:
    """For texts without pictures."""
    return None


def build_document(
    section: Section,
    typography: Typography,
    *,
    title: SectionTitle | None = None,
    looks: Looks = PAGE,
    language: Language | None = None,
    picture_size: Callable[[str], QSize | None] = no_pictures,
) -> Sheet:
    """Draw ``section``, under ``title`` when there is one. The sheet owns the new document.

    Dates and other generated words are in ``language``, or in the section's own.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(typography.font(looks.body))
    notes = _footnotes(section.blocks)
    numbers = {note.label: note.number for note in notes.notes}
    writer = Writer(
        document,
        typography,
        looks=looks,
        footnotes=numbers,
        language=language or section.language,
        picture_size=picture_size,
    )
    if title is not None:
        _write_title(writer, title)
    write_blocks(writer, section.blocks, Column(looks.body), top=None if title else 0)
    return writer.finish(note_texts(notes))


def _write_title(writer: Writer, title: SectionTitle) -> None:
    colour = writer.typography.theme.pillar(title.colour)
    eyebrow = replace(EYEBROW, colour=colour)
    for words, look, top in ((title.eyebrow, eyebrow, 0), (title.title, TITLE, 2), (title.note, NOTICE, 6)):
        if words:
            writer.begin(look, Spot(top=top))
            if look is TITLE:
                writer.name_heading(1, words)
            writer.generated(words, writer.typography.generated(look))


def _footnotes(blocks: tuple[Block, ...]) -> Footnotes:
    last = blocks[-1] if blocks else None
    return last if isinstance(last, Footnotes) else Footnotes()
