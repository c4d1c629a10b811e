"""Gives each of two drawn texts more room above its rows, so that rows of the same name begin at the same height."""

from collections.abc import Mapping

from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from briefing.document.section import Section
from briefing.ui.beside.rows import Row, rows_of, table_at
from briefing.ui.reader.sheet import Sheet

_NEAR_ENOUGH = 0.5
# Qt rounds heights inside tables, which a second look makes up for.
_LOOKS = 3


class LevelledSheet:
    """A sheet and the extra room, in pixels, that stands above each of its rows by now."""

    def __init__(self, sheet: Sheet, section: Section) -> None:
        self.sheet = sheet
        self._document: QTextDocument = sheet.document
        self._rows = {row.key: row for row in rows_of(sheet, section)}
        self._extra: dict[str, float] = {}
        self._bottom = self._document.rootFrame().frameFormat().bottomMargin()

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the rows in reading order."""
        return tuple(self._rows)

    def tops(self) -> dict[str, float]:
        """How far down each row begins."""
        layout = self._document.documentLayout()
        self._document.size()
        return {
            key: layout.blockBoundingRect(self._document.findBlock(row.position)).top()
            for key, row in self._rows.items()
        }

    def natural(self) -> dict[str, float]:
        """How far down each row would begin without any extra room."""
        tops, shift = self.tops(), 0.0
        for key in tops:
            shift += self._extra.get(key, 0.0)
            tops[key] -= shift
        return tops

    def make_room(self, extra: Mapping[str, float]) -> None:
        """Have exactly ``extra`` pixels above the rows named, and none above the others."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for key, row in self._rows.items():
            change = extra.get(key, 0.0) - self._extra.get(key, 0.0)
            if change:
                self._widen(cursor, row, change)
        cursor.endEditBlock()
        self._extra = dict(extra)

    def end_at(self, height: float) -> None:
        """Make the whole text ``height`` pixels high, or leave it as it is where it is higher."""
        frame = self._document.rootFrame()
        shape = frame.frameFormat()
        wanted = self._bottom + max(height - self.height(), 0.0)
        if abs(shape.bottomMargin() - wanted) > _NEAR_ENOUGH:
            shape.setBottomMargin(wanted)
            frame.setFrameFormat(shape)

    def height(self) -> float:
        """How high the text is without extra room at its end."""
        margin = self._document.rootFrame().frameFormat().bottomMargin()
        return self._document.size().height() - margin + self._bottom

    def _widen(self, cursor: QTextCursor, row: Row, change: float) -> None:
        block = self._document.findBlock(row.position)
        table, before = table_at(block), table_at(block.previous())
        if table is not None and table == before:
            # The rule between two rows belongs to the upper one and is to be level too.
            _pad_row(table, table.cellAt(block.position()).row() - 1, change)
        elif table is not None:
            _add_margins(table, above=change)
        elif before is not None:
            # Under a table Qt heeds the table's margin only.
            _add_margins(before, below=change)
        else:
            lines = block.blockFormat()
            lines.setTopMargin(lines.topMargin() + change)
            cursor.setPosition(row.position)
            cursor.setBlockFormat(lines)


def _pad_row(table: QTextTable, row: int, change: float) -> None:
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        shape = cell.format().toTableCellFormat()
        shape.setBottomPadding(shape.bottomPadding() + change)
        cell.setFormat(shape)


def _add_margins(table: QTextTable, *, above: float = 0, below: float = 0) -> None:
    shape = table.format().toTableFormat()
    shape.setTopMargin(shape.topMargin() + above)
    shape.setBottomMargin(shape.bottomMargin() + below)
    table.setFormat(shape)


def level(one: LevelledSheet, other: LevelledSheet) -> None:
    """Let all rows that both have begin at the same height, and both texts end there too."""
    for _ in range(_LOOKS):
        first, second = _extras(one.natural(), other.natural())
        one.make_room(first)
        other.make_room(second)
        if _is_level(one.tops(), other.tops()):
            break
    height = max(one.height(), other.height())
    one.end_at(height)
    other.end_at(height)


def _extras(one: Mapping[str, float], other: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
    """The room above each row of two texts whose rows would begin at ``one`` and ``other``."""
    first: dict[str, float] = {}
    second: dict[str, float] = {}
    down, other_down = 0.0, 0.0
    for key in _shared(tuple(one), tuple(other)):
        ahead = (one[key] + down) - (other[key] + other_down)
        if ahead > _NEAR_ENOUGH:
            second[key] = ahead
            other_down += ahead
        elif ahead < -_NEAR_ENOUGH:
            first[key] = -ahead
            down -= ahead
    return first, second


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The rows of both up to where their order parts, as in a glossary that each language sorts its own way."""
    first, second = ([key for key in rows if key in others] for rows, others in ((one, set(other)), (other, set(one))))
    parted = next((number for number, pair in enumerate(zip(first, second, strict=True)) if pair[0] != pair[1]), None)
    return tuple(first[:parted])


def _is_level(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    return all(abs(one[key] - other[key]) <= 1 for key in _shared(tuple(one), tuple(other)))
