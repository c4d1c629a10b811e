"""From what is selected on the page to a range of offsets."""

from PySide6.QtGui import QTextCursor

from briefing.ui.reader.projection import Projection


def selected_range(cursor: QTextCursor, projection: Projection, text: str) -> tuple[int, int] | None:
    """The offsets of the canonical text under the selection; None when only generated text or nothing is selected.

    Line feeds at either end are left out: they belong to no leaf. Of a rectangle of table cells, the range runs from
    the first cell to the last one in reading order.
    """
    first, last = _selected_positions(cursor)
    found = projection.range(first, last)
    if found is None:
        return None
    start, end = found
    while start < end and text[start] == "\n":
        start += 1
    while start < end and text[end - 1] == "\n":
        end -= 1
    return (start, end) if start < end else None


def select_range(cursor: QTextCursor, projection: Projection, start: int, end: int) -> None:
    """Select the words of ``[start, end)``."""
    cursor.setPosition(projection.position(start))
    cursor.setPosition(projection.end_position(end), QTextCursor.MoveMode.KeepAnchor)


def _selected_positions(cursor: QTextCursor) -> tuple[int, int]:
    if not cursor.hasComplexSelection():
        return cursor.selectionStart(), cursor.selectionEnd()
    # Qt selects whole cells once a selection leaves the cell it began in.
    table = cursor.currentTable()
    here, there = (table.cellAt(position) for position in (cursor.position(), cursor.anchor()))
    rows, columns = sorted((here.row(), there.row())), sorted((here.column(), there.column()))
    return table.cellAt(rows[0], columns[0]).firstPosition(), table.cellAt(rows[1], columns[1]).lastPosition()
