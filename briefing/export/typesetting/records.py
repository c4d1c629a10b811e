"""Tables too wide for their room: each row as a record, its cells one under the other beside their columns' names."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.columns import Column, column_widths
from briefing.export.typesetting.table import Row, TableBox
from briefing.export.typesetting.text import TextBox

_LABELS = 0.36
"""The most of the width that the names of columns take; where that is too little they stand above the cells."""


@dataclass(frozen=True, slots=True)
class RecordStyle:
    """Lengths in points: the room for names of columns and the least of it, beside them, between fields, and so on."""

    label: float
    least: float
    beside: float
    between: float
    above: float
    below: float
    rule: str = "#d5dae1"
    head_rule: str = "#1b2430"
    thin: float = 0.5
    thick: float = 0.9


@dataclass(frozen=True, slots=True)
class _Field:
    """One cell with the name of its column; a field that goes on from the page before has no name any more."""

    name: Stack | None
    cell: LaidOut

    def height(self, label: float, cell: float) -> float:
        """At the widths of name and cell; without a width of its own the name stands above."""
        name = self.name.height(label or cell) if self.name is not None else 0.0
        content = self.cell.height(cell)
        return max(name, content) if label else name + content

    def step(self, label: float, cell: float, style: "RecordStyle") -> float:
        """From its top to that of the next."""
        return self.height(label, cell) + style.between


class Records:
    """Rows as records, named by ``header``. Its cells are read once, with the first record, and only shown after."""

    keep_next = False

    def __init__(
        self, header: Row, rows: Sequence[Row], style: RecordStyle, *, before: float = 0, after: float = 0
    ) -> None:
        self._style = style
        self._records = tuple(_fields(header, row) for row in rows) or (_fields(header, None),)
        self._named = True
        self._whole = True
        self.before = before
        self.after = after

    def start_left(self) -> None:
        """Let all cells begin beside the names of their columns: columns of numbers are no columns here."""
        for record in self._records:
            for field in record:
                for box in (*_boxes(field.name), *_boxes(field.cell)):
                    if isinstance(box, TextBox):
                        box.start_left()

    def height(self, width: float) -> float:
        """Of all records."""
        return sum(self._height(record, width) for record in self._records)

    def _height(self, record: Sequence[_Field], width: float) -> float:
        label, cell = self._widths(width)
        return self._style.above + sum(field.step(label, cell, self._style) for field in record) + self._style.below

    def _widths(self, width: float) -> tuple[float, float]:
        """The widths of names and of cells; 0 for names that stand above."""
        style = self._style
        most = width * _LABELS - style.beside
        label = min(style.label, most)
        return (label, width - label - style.beside) if most >= min(style.label, style.least) else (0.0, width)

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """Between records; inside one only when it does not fit on a page of its own."""
        for place, record in enumerate(self._records):
            height = self._height(record, width)
            if height <= room + 0.01:
                room -= height
                continue
            if place:
                return self._part(self._records[:place], first=True), self._part(self._records[place:], first=False)
            if not fresh:
                return None, self
            head, tail = self._cut(record, width, room)
            rest = ((tail,) if tail else ()) + self._records[1:]
            following = self._part(rest, first=False, whole=not tail) if rest else None
            return self._part((head,), first=True), following
        return self, None

    def _cut(
        self, record: tuple[_Field, ...], width: float, room: float
    ) -> tuple[tuple[_Field, ...], tuple[_Field, ...]]:
        label, cell = self._widths(width)
        room -= self._style.above + self._style.below
        for place, field in enumerate(record):
            height = field.step(label, cell, self._style)
            if height <= room:
                room -= height
                continue
            above = 0.0 if label or field.name is None else field.name.height(cell)
            head, tail = field.cell.split(cell, room - above, fresh=not place)
            if head is None or tail is None:
                return (record[:place], record[place:]) if place else (record[:1], record[1:])
            return (*record[:place], _Field(field.name, head)), (_Field(None, tail), *record[place + 1 :])
        return record, ()

    def _part(self, records: Sequence[tuple[_Field, ...]], *, first: bool, whole: bool = True) -> "Records":
        part = object.__new__(Records)
        part._style, part._records = self._style, tuple(records)
        part._named = self._named and first
        part._whole = self._whole if first else whole
        part.before, part.after = (self.before, 0.0) if first else (0.0, self.after)
        return part

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """The records under a strong rule, with thin rules between them."""
        style = self._style
        y = top
        for place, record in enumerate(self._records):
            first = self._named and not place
            if self._whole or place:
                thickness = style.thick if first else style.thin
                page.fill((left, y, left + width, y + thickness), style.head_rule if first else style.rule)
            self._draw_record(page, (left, y - style.above), width, record, repeated=not first)
            y -= self._height(record, width)
        page.fill((left, y, left + width, y + style.thin), style.rule)

    def _draw_record(
        self, page: Page, at: tuple[float, float], width: float, record: Sequence[_Field], *, repeated: bool
    ) -> None:
        left, y = at
        label, cell = self._widths(width)
        indent = label + self._style.beside if label else 0.0
        for field in record:
            above = 0.0
            if field.name is not None:
                above = 0.0 if label else field.name.height(cell)
                _draw_name(page, field.name, (left, y), label or cell, repeated=repeated)
            field.cell.draw(page, left + indent, y - above, cell)
            y -= field.step(label, cell, self._style)


def _boxes(field: LaidOut | None) -> tuple[LaidOut, ...]:
    return field.boxes if isinstance(field, Stack) else ()


def _draw_name(page: Page, name: Stack, at: tuple[float, float], width: float, *, repeated: bool) -> None:
    if repeated:
        with page.repeating():
            name.draw(page, *at, width)
    else:
        name.draw(page, *at, width)


def _fields(header: Row, row: Row | None) -> tuple[_Field, ...]:
    if row is None:
        return tuple(_Field(name, Stack([])) for name in header.cells)
    return tuple(_Field(name, cell) for name, cell in zip(header.cells, row.cells, strict=True))


class TableOrRecords:
    """A table where its columns have room for their words, else its records. ``narrowest`` is as in ``is_crowded``."""

    keep_next = False

    def __init__(self, table: TableBox, columns: Sequence[Column], records: Records, narrowest: float) -> None:
        self._table = table
        self._columns = columns
        self._records = records
        self._narrowest = narrowest
        self._fitting: LaidOut | None = None
        self.before = table.before
        self.after = table.after

    def height(self, width: float) -> float:
        """Of whichever fits."""
        return self._chosen(width).height(width)

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """As whichever fits is split."""
        head, tail = self._chosen(width).split(width, room, fresh=fresh)
        return (head, self) if head is None else (head, tail)

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """Whichever fits."""
        self._chosen(width).draw(page, left, top, width)

    def _chosen(self, width: float) -> LaidOut:
        """Found out once: a table is laid out at one width only."""
        if self._fitting is None:
            self._fitting = self._table
            if is_crowded(self._columns, width, self._narrowest):
                self._records.start_left()
                self._fitting = self._records
        return self._fitting


_CUT = 0.32
"""A word longer than this part of a table's width may be cut: an address."""


_MANY_LINES = 4
"""A cell with more lines than this is a sentence."""


def is_crowded(columns: Sequence[Column], width: float, narrowest: float) -> bool:
    """Whether the words of ``columns`` are too long for a table ``width`` points wide, or sentences stand too narrow.

    ``narrowest`` is the least room for sentences, in points.
    """
    least = [min(column.longest_word, width * _CUT) + column.beside for column in columns]
    if sum(least) > width:
        return True
    rooms = [got - column.beside for column, got in zip(columns, column_widths(columns, width), strict=True)]
    return any(
        room < narrowest and max(column.cells, default=0.0) > _MANY_LINES * room
        for column, room in zip(columns, rooms, strict=True)
    )
