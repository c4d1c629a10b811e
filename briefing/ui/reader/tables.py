"""Tables: a caption, one header row and thin rules, no grid."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QTextFrameFormat, QTextLength, QTextTableCell, QTextTableFormat

from briefing.document.blocks import Align, Cell, Table
from briefing.ui.reader.column import Slot
from briefing.ui.reader.facts import write_sources
from briefing.ui.reader.typography import CAPTION, CELL, HEADER_CELL
from briefing.ui.reader.writer import Spot, Writer

_ALIGNMENTS = {
    Align.START: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.END: Qt.AlignmentFlag.AlignRight,
}
_SIDE_PADDING = 8.0
_ROW_PADDING = 6.0


def write_table(writer: Writer, table: Table, slot: Slot) -> None:
    """Draw a table over the whole width of its column."""
    column, top = slot.column, slot.top
    if table.caption is not None:
        writer.leaf(table.caption, CAPTION, column.spot(top + 4))
        write_sources(writer, table.caption.facts)
        top = 4
    rows = (table.header, *table.rows)
    with writer.table(len(rows), len(table.header), _shape(), column.spot(top)) as drawn:
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                _write_cell(writer, cell, drawn.cellAt(number, place))


def _shape() -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    shape.setHeaderRowCount(1)
    return shape


def _write_cell(writer: Writer, cell: Cell, drawn: QTextTableCell) -> None:
    writer.enter(drawn)
    writer.leaf(cell, HEADER_CELL if cell.header else CELL, Spot(align=_ALIGNMENTS[cell.align]))
    write_sources(writer, cell.facts)
    # Last, because Qt keeps a cell's frame in the format of its first block, which writing has just set.
    _set_frame(writer, cell, drawn)


def _set_frame(writer: Writer, cell: Cell, drawn: QTextTableCell) -> None:
    """Padding, and the rule under the cell."""
    px = writer.typography.px
    shape = drawn.format().toTableCellFormat()
    shape.setLeftPadding(0 if drawn.column() == 0 else px(_SIDE_PADDING))
    shape.setRightPadding(px(_SIDE_PADDING))
    shape.setTopPadding(px(_ROW_PADDING))
    shape.setBottomPadding(px(_ROW_PADDING))
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBottomBorderBrush(QBrush(writer.typography.colour("muted" if cell.header else "line")))
    drawn.setFormat(shape)
