"""Tables that are drawn: the attributes of a table's caption and rows become a chart.

What is wrong is told with its line, and leaves a table without a drawing, which can still be read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

from briefing.document.blocks import Cell
from briefing.document.charts import (
    Bar,
    Bars,
    Board,
    Chart,
    Drawing,
    Entry,
    Funnel,
    Grid,
    GridRow,
    Group,
    Lane,
    Mark,
    Standing,
    Timeline,
)
from briefing.document.ids import Language
from briefing.document.pack import Colour
from briefing.pack.attributes import OF_DRAWN_ROW, OF_FIGURE, PLANNED, Attributes
from briefing.pack.figure_words import figure_words_of
from briefing.pack.problems import quoted_list
from briefing.pack.record import is_date
from briefing.pack.words import written_date

_LETTER = re.compile(r"(\w)[:：]\s*(.+)")
_OF_KIND = {
    "bars": ("unit", "labels", "shows", "value"),
    "funnel": ("unit", "labels", "shows", "value"),
    "board": ("labels", "shows", "standing"),
    "timeline": ("labels", "shows", "lanes", "date", "end"),
    "grid": ("labels", "marks"),
}
"""The kinds of figures, and which attributes each has besides ``figure`` and ``alt``."""


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row of the table: its cells and what stands in its attribute list."""

    attributes: Attributes
    cells: tuple[Cell, ...]


Tell = Callable[[int, str], None]
"""Notes a problem on a line."""


class ChartReader:
    """Reads the chart of one table, whose ``caption`` asks for it, with ``header`` and ``rows``."""

    def __init__(
        self, caption: Attributes, header: tuple[Cell, ...], rows: tuple[DrawnRow, ...], language: Language, tell: Tell
    ) -> None:
        self._caption = caption
        self._header = header
        self._rows = rows
        self._language = language
        self._words = figure_words_of(language)
        self._tell_at = tell
        self._is_sound = True
        self._named = 0

    def read(self) -> Chart | None:
        """The chart, or None when something keeps it from being drawn."""
        kind = self._caption.value("figure")
        if kind not in _OF_KIND:
            self._tell(self._caption, f"“{kind}” is no kind of figure; it is {quoted_list(_OF_KIND)}.")
            return None
        self._check(kind)
        self._named = self._column("labels", 0)
        drawing = self._drawing(kind)
        if not self._is_sound:
            return None
        # A timeline has a line for it, which says so.
        return Chart(self._caption.value("alt"), drawing, "" if kind == "timeline" else self._known())

    def _known(self) -> str:
        return self._words.known.format(date=written_date(self._as_known, self._language)) if self._as_known else ""

    @property
    def _as_known(self) -> str:
        written = self._caption.value("as-known")
        return written if is_date(written) else ""

    def _check(self, kind: str) -> None:
        if not self._caption.value("alt"):
            self._tell(self._caption, 'This figure has no alternative text; add alt="…".')
        if not self._caption.value("sources"):
            self._tell(self._caption, 'This figure names no source; add sources="…".')
        if not self._as_known:
            self._tell(self._caption, "This figure does not say when its facts were last known; add as-known.")
        if not self._rows:
            self._tell(self._caption, "This figure has no rows to draw.")
        for attributes in (self._caption, *(row.attributes for row in self._rows)):
            for key, _ in attributes.values:
                if key in (*OF_FIGURE[2:], *OF_DRAWN_ROW) and key not in _OF_KIND[kind]:
                    self._tell(attributes, f"A figure of the kind “{kind}” has no “{key}”.")

    def _drawing(self, kind: str) -> Drawing:
        match kind:
            case "bars":
                return Bars(self._unit(), self._bars())
            case "funnel":
                return self._funnel()
            case "board":
                return self._board()
            case "timeline":
                return self._timeline()
            case _:
                return self._grid()

    # Amounts

    def _unit(self) -> str:
        if not self._caption.value("unit"):
            self._tell(self._caption, 'This figure does not say what it counts; add unit="…".')
        return self._caption.value("unit")

    def _bars(self) -> tuple[Bar, ...]:
        shown = self._column("shows", 1)
        return tuple(Bar(self._label(row), self._value(row), row.cells[shown].text) for row in self._rows)

    def _value(self, row: DrawnRow) -> float:
        written = row.attributes.value("value")
        if not written:
            self._tell(row.attributes, 'This row has no number to be drawn; add value="…".')
            return 0.0
        try:
            value = float(written)
        except ValueError:
            value = -1.0
        if not isfinite(value) or value < 0:
            self._tell(row.attributes, f"“{written}” cannot be drawn; a value is a number such as 0.8, not below zero.")
            return 0.0
        return value

    def _funnel(self) -> Funnel:
        funnel = Funnel(self._unit(), self._bars())
        for before, row in pairwise(self._rows):
            if self._value(row) > self._value(before):
                self._tell(row.attributes, "The numbers of a funnel do not rise from one row to the next.")
        return funnel

    # States

    def _board(self) -> Board:
        shown = self._column("shows", 1)
        known = {standing.value: standing for standing in Standing}
        found: dict[Standing, list[Entry]] = {standing: [] for standing in Standing}
        for row in self._rows:
            written = row.attributes.value("standing")
            if written in known:
                found[known[written]].append(Entry(self._label(row), row.cells[shown].text))
            else:
                missing = f"This row has no standing; it is {quoted_list(known)}."
                wrong = f"“{written}” is no standing; it is {quoted_list(known)}."
                self._tell(row.attributes, wrong if written else missing)
        groups = (Group(each, self._words.standing(each), tuple(entries)) for each, entries in found.items() if entries)
        return Board(tuple(groups))

    # Dates

    def _timeline(self) -> Timeline:
        shown = self._column("shows", 1)
        column = self._column("lanes", -1)
        titles = tuple(dict.fromkeys(row.cells[column].text for row in self._rows)) if column >= 0 else ("",)
        colours = tuple(Colour.ALL)
        lanes = tuple(Lane("", title, colours[number % len(colours)]) for number, title in enumerate(titles))
        marks = tuple(
            self._mark(row, row.cells[shown].text, titles.index(row.cells[column].text) if column >= 0 else 0)
            for row in self._rows
        )
        return Timeline(lanes, marks, self._as_known, self._known(), self._words.happened, self._words.planned)

    def _mark(self, row: DrawnRow, written: str, lane: int) -> Mark:
        date, end = self._date(row, "date"), self._date(row, "end")
        if not row.attributes.value("date"):
            self._tell(row.attributes, 'This row has no date to be drawn; add date="…".')
        if end and end < date:
            self._tell(row.attributes, f"The end “{end}” lies before the date “{date}”.")
        planned = PLANNED in row.attributes.classes
        return Mark(self._label(row), date, written, lane, end, planned=planned, turning=True)

    def _date(self, row: DrawnRow, key: str) -> str:
        written = row.attributes.value(key)
        if written and not is_date(written):
            self._tell(row.attributes, f"“{written}” is no date; write a year, a month or a day such as 2025-06-26.")
        return written if is_date(written) else "" if key == "end" else "2000"

    # Marks

    def _grid(self) -> Grid:
        cells = [cell for number, cell in enumerate(self._header) if number != self._named]
        columns = tuple(_lane(cell.text, number) for number, cell in enumerate(cells))
        ids = [str(cell.id) for cell in cells]
        rows = []
        for row in self._rows:
            marks = row.attributes.value("marks").split()
            for wrong in [mark for mark in marks if mark not in ids]:
                self._tell(row.attributes, f"This table has no column “{wrong}” to mark; it has {quoted_list(ids)}.")
            name = self._label(row)
            rows.append(GridRow(name, name, tuple(id_ in marks for id_ in ids)))
        return Grid(columns, tuple(rows))

    def _label(self, row: DrawnRow) -> str:
        return row.cells[self._named].text

    def _column(self, key: str, usual: int) -> int:
        """The number of the column that the caption names under ``key``."""
        wanted = self._caption.value(key)
        ids = [cell.id for cell in self._header]
        if not wanted:
            return min(usual, len(ids) - 1)
        if wanted not in ids:
            self._tell(self._caption, f"This table has no column “{wanted}”; it has {quoted_list(ids)}.")
            return 0
        return ids.index(wanted)  # type: ignore[arg-type] # BlockId is a str

    def _tell(self, attributes: Attributes, sentence: str) -> None:
        self._is_sound = False
        self._tell_at(attributes.line, sentence)


def _lane(head: str, number: int) -> Lane:
    """A column by its head: “L: Law” has the letter L, another its number."""
    found = _LETTER.fullmatch(head)
    letter, title = (found[1], found[2]) if found else (str(number + 1), head)
    return Lane(letter, title, Colour.ALL[number % len(Colour.ALL)])


def chart_numbers(drawing: Drawing) -> tuple[object, ...]:
    """What a drawing shows apart from its words, so that it can be compared between languages."""
    match drawing:
        case Bars(bars=bars) | Funnel(stages=bars):
            return (type(drawing).__name__, *(bar.value for bar in bars))
        case Board(groups=groups):
            return ("Board", *((group.standing, len(group.entries)) for group in groups))
        case Timeline(marks=marks):
            return ("Timeline", *((mark.date, mark.end, mark.lane, mark.planned) for mark in marks))
        case Grid(rows=rows):
            return ("Grid", *(row.marked for row in rows))
