"""Tables: rows that stay whole, the header again on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.columns import Column, column_widths


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Lengths in points, colours ``#rrggbb``."""

    across: float = 5
    above: float = 4
    below: float = 5
    rule: str = "#d5dae1"
    head_rule: str = "#1b2430"
    thin: float = 0.5
    thick: float = 0.9


_STYLE = TableStyle()


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, left to right."""

    cells: tuple[Stack, ...]

    def height(self, widths: Sequence[float], style: TableStyle) -> float:
        """Of the tallest cell, with the room around it."""
        tallest = max(cell.height(width - 2 * style.across) for cell, width in zip(self.cells, widths, strict=True))
        return style.above + tallest + style.below

    def draw(self, page: Page, left: float, top: float, widths: Sequence[float], style: TableStyle) -> None:
        """The cells from left to right."""
        x = left
        for cell, width in zip(self.cells, widths, strict=True):
            cell.draw(page, x + style.across, top - style.above, width - 2 * style.across)
            x += width

    def split(self, widths: Sequence[float], room: float, style: TableStyle) -> "tuple[Row, Row] | None":
        """Every cell cut at ``room``; None when some cell cannot be."""
        heads: list[Stack] = []
        tails: list[Stack] = []
        for cell, width in zip(self.cells, widths, strict=True):
            inner = width - 2 * style.across
            head, tail = cell.split(inner, room - style.above - style.below, fresh=True)
            heads.append(_stack(head))
            tails.append(_stack(tail))
        if not any(cell.boxes for cell in tails):
            return None
        return Row(tuple(heads)), Row(tuple(tails))


def _stack(part: LaidOut | None) -> Stack:
    if isinstance(part, Stack):
        return part
    return Stack([] if part is None else [part])


class TableBox:
    """A table with one header row, as wide as the room it is given."""

    def __init__(
        self,
        header: Row,
        rows: Sequence[Row],
        columns: Sequence[Column],
        *,
        style: TableStyle = _STYLE,
        before: float = 0,
        after: float = 0,
        continued: bool = False,
    ) -> None:
        self._header = header
        self._rows = tuple(rows)
        self._columns = columns
        self._widths: list[float] = []
        self._style = style
        self._continued = continued
        self.before = before
        self.after = after
        self.keep_next = False

    def height(self, width: float) -> float:
        """Of the header and all rows."""
        widths = self._fitted(width)
        return sum(row.height(widths, self._style) for row in (self._header, *self._rows))

    def _fitted(self, width: float) -> list[float]:
        """The columns' widths, which are worked out once: a table is laid out at one width only."""
        if not self._widths:
            self._widths = column_widths(self._columns, width)
        return self._widths

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """Between rows; inside a row only when it does not fit on a page of its own."""
        widths = self._fitted(width)
        room -= self._header.height(widths, self._style)
        for place, row in enumerate(self._rows):
            height = row.height(widths, self._style)
            if height <= room + 0.01:
                room -= height
                continue
            if place:
                return self._part(self._rows[:place], first=True), self._part(self._rows[place:], first=False)
            if not fresh:
                return None, self
            parts = row.split(widths, room, self._style)
            if parts is None:
                return self._part(self._rows[:1], first=True), self._part(self._rows[1:], first=False)
            head, tail = parts
            rest = self._part((tail, *self._rows[1:]), first=False)
            return self._part((head,), first=True), rest
        return self, None

    def _part(self, rows: Sequence[Row], *, first: bool) -> "TableBox | None":
        if not rows:
            return None
        part = TableBox(
            self._header,
            rows,
            self._columns,
            style=self._style,
            before=self.before if first else 0,
            after=0 if first else self.after,
            continued=self._continued or not first,
        )
        part._widths = self._widths
        return part

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """The header, on later pages as a repetition that is not read again; then rows with thin rules."""
        style, widths = self._style, self._fitted(width)
        if self._continued:
            with page.repeating():
                self._header.draw(page, left, top, widths, style)
        else:
            self._header.draw(page, left, top, widths, style)
        y = top - self._header.height(widths, style)
        right = left + sum(widths)
        page.fill((left, y, right, y + style.thick), style.head_rule)
        for row in self._rows:
            row.draw(page, left, y, widths, style)
            y -= row.height(widths, style)
            page.fill((left, y, right, y + style.thin), style.rule)
