"""Tables that are made for one copy: plain cells under a head, set like the tables of the text."""

from collections.abc import Callable, Sequence

from briefing.export.chapters.press import Press
from briefing.export.chapters.tables import COLUMN_SCOPE, columns_of, table_box
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.table import Row

Cell = Callable[[Element], Sequence[LaidOut]]
"""Makes the boxes of one cell under its structure element."""


def grid(press: Press, parent: Element, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> LaidOut:
    """A table of ``rows`` under ``heads``."""
    element = Element("Table", parent)
    head = Element("TR", Element("THead", element))
    header = Row(
        tuple(
            Stack([press.text(text, press.looks.table_head, Element("P", Element("TH", head, COLUMN_SCOPE)))])
            for text in heads
        )
    )
    body = Element("TBody", element)
    made = [_row(cells, Element("TR", body)) for cells in rows]
    return table_box(press, header, made, columns_of(press, [header, *made]))


def _row(cells: Sequence[Cell], parent: Element) -> Row:
    return Row(tuple(Stack(cell(Element("TD", parent, keep=True))) for cell in cells))


def words(press: Press, text: str) -> Cell:
    """A cell of plain text."""

    def made(cell: Element) -> Sequence[LaidOut]:
        return [press.text(text, press.looks.cell, Element("P", cell))]

    return made


def link(press: Press, text: str, key: str) -> Cell:
    """A cell whose text leads to ``key``, where the pack prints that."""

    def made(cell: Element) -> Sequence[LaidOut]:
        look = press.looks.cell_link.look if press.reaches(key) else press.looks.cell.look
        return [press.block(press.linked(text, look, Element("P", cell), key), press.looks.cell)]

    return made
