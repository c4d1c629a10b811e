"""The rows of a drawn section: places that stand level when two languages of it are shown beside each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from briefing.document.section import Section
from briefing.ui.reader.properties import LEAF
from briefing.ui.reader.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Row:
    """Where a row begins. ``key`` names it alike in every language; ``position`` is that of its first Qt block."""

    key: str
    position: int


def rows_of(sheet: Sheet, section: Section) -> tuple[Row, ...]:
    """Every paragraph, heading, list item and table row in reading order, and what is generated between them.

    Blocks match across languages by their ids. A generated block has none: it is named by the leaf before it. Chips
    stay with the statement that they belong to.
    """
    return tuple(_rows(sheet, section))


def table_at(block: QTextBlock) -> QTextTable | None:
    """The table that ``block`` stands in, or None."""
    return QTextCursor(block).currentTable() or None


def _rows(sheet: Sheet, section: Section) -> Iterator[Row]:
    ids = iter([placed.leaf.id for placed in section.leaves])
    chips = {sheet.document.findBlock(first).position() for first, _ in sheet.chips}
    leaf, generated = "", 0
    block = sheet.document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(LEAF):
            leaf, generated = next(ids), 0
        else:
            generated += 1
        if block.position() not in chips and _begins_row(block):
            yield Row(f"{leaf}+{generated}" if generated else leaf, block.position())
        block = block.next()


def _begins_row(block: QTextBlock) -> bool:
    table = table_at(block)
    return table is None or table.cellAt(block.position()).column() == 0
