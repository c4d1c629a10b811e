"""Tables of the text: header cells with their scope, a caption above, the sources of a row after its first cell."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.document.blocks import Align as CellAlign
from briefing.document.blocks import Cell, Table
from briefing.document.pack import SOURCES
from briefing.document.runs import LinkKind
from briefing.export.chapters.figures import chart_box
from briefing.export.chapters.looks import Setting
from briefing.export.chapters.press import Press
from briefing.export.tagging.objects import Name
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.columns import Column
from briefing.export.typesetting.records import Records, RecordStyle, TableOrRecords
from briefing.export.typesetting.spans import Align
from briefing.export.typesetting.table import Row, TableBox, TableStyle
from briefing.export.typesetting.text import TextBox

if TYPE_CHECKING:
    from briefing.export.chapters.blocks import Blocks

COLUMN_SCOPE = Traits(attributes=(("O", Name("Table")), ("Scope", Name("Column"))))
# A column of sentences narrower than this, in ems, is hard to read.
_NARROWEST, _NARROWEST_CHINESE = 6.6, 6.2
_TOGETHER = 4.2
"""Characters of Chinese, in ems, that are not parted in a table while there is room."""
_ALIGN = {CellAlign.START: Align.START, CellAlign.CENTRE: Align.CENTRE, CellAlign.END: Align.END}


def table_boxes(blocks: "Blocks", table: Table, parent: Element) -> list[LaidOut]:
    """``table`` with its caption and its chart."""
    figure = Element("Figure", parent, Traits(alt=table.chart.alt)) if table.chart is not None else None
    element = Element("Table", parent)
    boxes: list[LaidOut] = []
    if table.caption is not None:
        caption = blocks.looks.caption.with_style(keep_next=True)
        boxes += blocks.paragraph(table.caption, element, caption, "Caption")
    if table.chart is not None and figure is not None:
        boxes.append(chart_box(blocks.press, table.chart, figure))
    # A head asks for a body (ISO 32000-1, table 337), so a table that is all header has neither.
    head = Element("TR", Element("THead", element) if table.rows else element)
    header = Row(tuple(_header_cell(blocks, cell, head) for cell in table.header))
    body = Element("TBody", element)
    rows = [_row(blocks, row, Element("TR", body)) for row in table.rows]
    columns = blocks.shared_columns.get(_head(table))
    if columns is None:
        columns = blocks.shared_columns[_head(table)] = columns_of(
            blocks.press, [header, *rows, *_alike(blocks, table)]
        )
    return [*boxes, table_box(blocks.press, header, rows, columns)]


def _alike(blocks: "Blocks", table: Table) -> list[Row]:
    """The rows of the section's other tables with the same head, as plain text: all get the same columns."""
    rows = []
    for other in blocks.section.blocks:
        if isinstance(other, Table) and other is not table and _head(other) == _head(table):
            rows += [Row(tuple(_measured_cell(blocks, cell) for cell in row)) for row in other.rows]
    return rows


def _head(table: Table) -> tuple[str, ...]:
    return tuple(cell.text for cell in table.header)


def _measured_cell(blocks: "Blocks", cell: Cell) -> Stack:
    return Stack([blocks.press.text(cell.text, blocks.looks.cell, Element("TD"))])


def columns_of(press: Press, rows: Sequence[Row]) -> tuple[Column, ...]:
    """What the columns of ``rows`` want."""
    return tuple(_column(press, cells, _style(press)) for cells in zip(*(row.cells for row in rows), strict=True))


def table_box(press: Press, header: Row, rows: Sequence[Row], columns: Sequence[Column]) -> LaidOut:
    """A table as all tables of the pack look: as records one under the other where its columns would be too narrow."""
    length = press.scale.points
    table = TableBox(header, rows, columns, style=_style(press), before=length(4), after=length(12))
    records = Records(header, rows, _record_style(press, header), before=length(4), after=length(12))
    narrowest = press.looks.cell.look.size * (_NARROWEST_CHINESE if press.looks.chinese else _NARROWEST)
    return TableOrRecords(table, columns, records, narrowest)


def _style(press: Press) -> TableStyle:
    length = press.scale.points
    return TableStyle(across=length(5), above=length(4), below=length(5))


def _record_style(press: Press, header: Row) -> RecordStyle:
    """Room in and between records that are named by ``header``."""
    length = press.scale.points
    names = [box.natural_widths()[1] for cell in header.cells for box in cell.boxes if isinstance(box, TextBox)]
    return RecordStyle(
        label=max(names, default=0.0) + 0.5,
        least=press.looks.table_head.look.size * 6,
        beside=length(10),
        between=length(2.5),
        above=length(5),
        below=length(6),
    )


def _column(press: Press, cells: tuple[Stack, ...], style: TableStyle) -> Column:
    """What the cells of a column want; small print counts for less."""
    # Chinese may be divided anywhere, but is read with ease only when a few characters stand together.
    word = press.looks.cell.look.size * _TOGETHER if press.looks.chinese else 0.0
    longest = 0.0
    lengths = []
    for cell in cells:
        texts = [box for box in cell.boxes if isinstance(box, TextBox)]
        widths = [box.natural_widths() for box in texts]
        longest = max([longest, *(max(one, min(word, all_of_it)) for one, all_of_it in widths)])
        tallest = max((box.leading for box in texts), default=1.0)
        lengths.append(
            sum(all_of_it * box.leading / tallest for box, (_, all_of_it) in zip(texts, widths, strict=True))
        )
    return Column(longest, tuple(lengths), beside=2 * style.across)


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
        boxes = [*blocks.cell(cell, leaf, setting).boxes, *_chip(blocks, cell, element)]
        if blocks.section.id == SOURCES:
            boxes += _addresses(blocks, cell, element)
        made.append(Stack(boxes))
    return Row(tuple(made))


def _chip(blocks: "Blocks", cell: Cell, parent: Element) -> list[TextBox]:
    """The state of a row's subject under its first cell, where it has room to wrap."""
    setting = blocks.looks.cell_note
    chip = blocks.leaves.chip(cell.facts, parent, blocks.looks.cell.look, narrow=True)
    return [blocks.press.block(chip, setting)] if chip else []


def _addresses(blocks: "Blocks", cell: Cell, parent: Element) -> list[TextBox]:
    """In the list of sources, addresses in full: on paper a link is lost."""
    targets = dict.fromkeys(
        run.link.target for run in cell.runs if run.link is not None and run.link.kind is LinkKind.WEB
    )
    return [blocks.press.text(target, blocks.looks.address, Element("P", parent)) for target in targets]


def _aligned(setting: Setting, cell: Cell) -> Setting:
    return Setting(setting.look, replace(setting.style, align=_ALIGN[cell.align]))
