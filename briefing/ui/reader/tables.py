"""Tables: a caption, one header row and thin rules, no grid."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing.document.blocks import Align, Cell, Table
from briefing.ui.reader.column import Slot
from briefing.ui.reader.column_widths import column_shares
from briefing.ui.reader.drawings import write_chart
from briefing.ui.reader.facts import write_sources
from briefing.ui.reader.typography import CAPTION, CELL, HEADER_CELL
from briefing.ui.reader.writer import Spot, Writer

_SPOTS = {
    Align.START: Spot(align=Qt.AlignmentFlag.AlignLeft),
    Align.CENTRE: Spot(align=Qt.AlignmentFlag.AlignHCenter),
    Align.END: Spot(align=Qt.AlignmentFlag.AlignRight),
}
# Qt rounds a table's width up by a pixel, and at 100 % the view would scroll sideways for it.
_WIDTH_PERCENT = 99.6
_SIDE_PADDING = 8.0
_ROW_PADDING = 6.0


def write_table(writer: Writer, table: Table, slot: Slot) -> None:
    """Draw a table over the whole width of its column, under its chart if it has one."""
    column, top = slot.column, slot.top
    if table.caption is not None:
        writer.leaf(table.caption, CAPTION, column.spot(top + 4))
        write_sources(writer, table.caption.facts)
        top = 4
    if table.chart is not None:
        write_chart(writer, table, replace(slot, top=top + 4))
        top = 14
    rows = (table.header, *table.rows)
    with writer.table(len(rows), len(table.header), _shape(table), column.spot(top)) as drawn:
        frames = {
            (head, flush): _frame(writer, header=head, first=flush) for head in (True, False) for flush in (True, False)
        }
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                _write_cell(writer, cell, drawn.cellAt(number, place), frames[number == 0, place == 0])


def _shape(table: Table) -> QTextTableFormat:
    shape = QTextTableFormat()
    shares = column_shares(table)
    if shares is not None:
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WIDTH_PERCENT))
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    shape.setHeaderRowCount(1)
    return shape


def _write_cell(writer: Writer, cell: Cell, drawn: QTextTableCell, frame: QTextTableCellFormat) -> None:
    writer.enter(drawn, frame)
    writer.leaf(cell, HEADER_CELL if cell.header else CELL, _SPOTS[cell.align])
    write_sources(writer, cell.facts)


def _frame(writer: Writer, *, header: bool, first: bool) -> QTextTableCellFormat:
    """Padding, and the rule under the cell; the first column stands flush with the text around the table."""
    px = writer.typography.px
    look = HEADER_CELL if header else CELL
    frame = QTextCharFormat(writer.typography.characters(look)).toTableCellFormat()
    frame.setLeftPadding(0 if first else px(_SIDE_PADDING))
    frame.setRightPadding(px(_SIDE_PADDING))
    frame.setTopPadding(px(_ROW_PADDING))
    frame.setBottomPadding(px(_ROW_PADDING))
    frame.setBottomBorder(1)
    frame.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    frame.setBottomBorderBrush(QBrush(writer.typography.colour("muted" if header else "line")))
    return frame
