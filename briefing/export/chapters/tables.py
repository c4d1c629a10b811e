"""Tables of the text: header cells with their scope, a caption above, the sources of a row after its first cell."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.document.blocks import Align as CellAlign
from briefing.document.blocks import Cell, Table
from briefing.export.chapters.looks import Setting
from briefing.export.tagging.objects import Name
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.spans import Align
from briefing.export.typesetting.table import Row, TableBox, TableStyle, column_widths
from briefing.export.typesetting.text import TextBox

if TYPE_CHECKING:
    from briefing.export.chapters.blocks import Blocks

COLUMN_SCOPE = Traits(attributes=(("O", Name("Table")), ("Scope", Name("Column"))))
_STYLE = TableStyle()
_ALIGN = {CellAlign.START: Align.START, CellAlign.CENTRE: Align.CENTRE, CellAlign.END: Align.END}


def table_boxes(blocks: "Blocks", table: Table, parent: Element) -> list[LaidOut]:
    """``table`` with its caption."""
    element = Element("Table", parent)
    boxes: list[LaidOut] = []
    if table.caption is not None:
        caption = blocks.looks.caption.with_style(keep_next=True)
        boxes += blocks.paragraph(table.caption, element, caption, "Caption")
    head = Element("TR", Element("THead", element))
    header = Row(tuple(_header_cell(blocks, cell, head) for cell in table.header))
    body = Element("TBody", element)
    rows = [_row(blocks, row, Element("TR", body)) for row in table.rows]
    return [*boxes, fitted_table(blocks, header, rows, alike=_alike(blocks, table))]


def _alike(blocks: "Blocks", table: Table) -> list[Row]:
    """The rows of the section's other tables with the same head, as plain text: their columns get the same widths."""
    rows = []
    for other in blocks.section.blocks:
        if isinstance(other, Table) and other is not table and _head(other) == _head(table):
            rows += [Row(tuple(_measured_cell(blocks, cell) for cell in row)) for row in other.rows]
    return rows


def _head(table: Table) -> tuple[str, ...]:
    return tuple(cell.text for cell in table.header)


def _measured_cell(blocks: "Blocks", cell: Cell) -> Stack:
    return Stack([blocks.press.text(cell.text, blocks.looks.cell, Element("TD"))])


def fitted_table(blocks: "Blocks", header: Row, rows: list[Row], *, alike: Sequence[Row] = ()) -> TableBox:
    """A table as wide as the column; rows that are ``alike`` count for the widths only."""
    needs = [_needs(column) for column in zip(*(row.cells for row in (header, *rows, *alike)), strict=True)]
    widths = column_widths(needs, blocks.press.sheet.column)
    return TableBox(header, rows, widths, style=_STYLE, before=4, after=12)


def _needs(column: tuple[Stack, ...]) -> tuple[float, float]:
    """The width of a column's longest word and of its longest cell, with the room beside them."""
    widths = [box.natural_widths() for cell in column for box in cell.boxes if isinstance(box, TextBox)]
    beside = 2 * _STYLE.across + 0.5
    longest = max((word for word, _ in widths), default=0.0)
    return longest + beside, max((line for _, line in widths), default=0.0) + beside


def _header_cell(blocks: "Blocks", cell: Cell, parent: Element) -> Stack:
    element = Element("TH", parent, COLUMN_SCOPE, keep=True)
    setting = _aligned(blocks.looks.table_head, cell)
    return blocks.cell(cell, blocks.leaves.element(cell, "P", element, keep=True), setting)


def _row(blocks: "Blocks", cells: tuple[Cell, ...], parent: Element) -> Row:
    made = []
    for cell in cells:
        element = Element("TD", parent, keep=True)
        setting = _aligned(blocks.looks.cell, cell)
        leaf = blocks.leaves.element(cell, "P", element, keep=True)
        chip = blocks.leaves.chip(cell.facts, element, setting.look)
        made.append(blocks.cell(cell, leaf, setting, extra=chip))
    return Row(tuple(made))


def _aligned(setting: Setting, cell: Cell) -> Setting:
    return Setting(setting.look, replace(setting.style, align=_ALIGN[cell.align]))
