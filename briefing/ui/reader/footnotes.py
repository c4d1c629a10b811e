"""The footnotes at the end of a text: a rule of words above them, and labels that lead back to the marks."""

from briefing.document.blocks import Footnote, Footnotes
from briefing.document.section import leaves_of
from briefing.ui.reader.column import Column
from briefing.ui.reader.labels import footnotes_label
from briefing.ui.reader.sheet import mark_name
from briefing.ui.reader.typography import LABEL
from briefing.ui.reader.writer import Label, Writer


def write_footnotes_head(writer: Writer, column: Column) -> None:
    """Write what stands over the notes."""
    writer.begin(LABEL, column.spot(28))
    writer.generated(footnotes_label(writer.language), writer.typography.generated(LABEL))
    writer.keep_close()


def note_label(note: Footnote) -> Label:
    """The number of a note, which leads back to its mark."""
    return Label(str(note.number), place=note.label, leads_to=mark_name(note.label))


def note_texts(block: Footnotes) -> dict[str, str]:
    """The text of every note by its label, for the tooltip of its mark."""
    return {
        note.label: "\n".join(leaf.text for part in note.blocks for leaf in leaves_of(part)) for note in block.notes
    }
