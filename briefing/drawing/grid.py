"""A grid of bodies and pillars: a marked place holds the pillar's letter, so that it can be read without its head."""

from briefing.document.charts import Grid, GridRow
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Anchor, Ink, Line
from briefing.drawing.symbols import badge

_NAMES = 0.52
_NAMES_NARROW = 0.44


def draw_grid(grid: Grid, pen: Pen) -> float:
    """Draw ``grid``; how high it is."""
    em = pen.em
    names = pen.width * (_NAMES_NARROW if pen.is_narrow else _NAMES)
    step = (pen.width - names) / max(len(grid.columns), 1)
    y = _head(grid, pen, names, step)
    pen.draw(Line((0, y), (pen.width, y), Ink.MUTED, em * 0.08))
    for row in grid.rows:
        y = _row(grid, row, pen, y, names=names, step=step)
        pen.draw(Line((0, y), (pen.width, y), Ink.LINE, em * 0.06))
    return _legend(grid, pen, y + em * 0.6) if pen.is_narrow else y + em * 0.2


def _head(grid: Grid, pen: Pen, names: float, step: float) -> float:
    em = pen.em
    titles = [() if pen.is_narrow else pen.balance(lane.title, pen.small, step - em * 0.5) for lane in grid.columns]
    tallest = max((pen.height(lines, pen.small) for lines in titles), default=0.0)
    for number, (lane, lines) in enumerate(zip(grid.columns, titles, strict=True)):
        middle = names + step * (number + 0.5)
        y = tallest - pen.height(lines, pen.small)
        for line in lines:
            pen.words(line, (middle, y + em * 0.9), pen.small, Ink.MUTED, Anchor.MIDDLE)
            y += pen.height((line,), pen.small)
        badge(pen, lane, (middle, tallest + em * 0.95), em * 1.3)
    return tallest + em * 2


def _row(grid: Grid, row: GridRow, pen: Pen, top: float, *, names: float, step: float) -> float:
    em = pen.em
    lines = pen.balance(row.name, pen.font, names - em)
    if len(lines) > 2 and pen.measure(row.short, pen.font) <= names - em:
        lines = (row.short,)
    tall = max(pen.height(lines, pen.font), em * 1.36) + em * 0.56
    pen.lines(lines, 0, top + em * 0.28, pen.font)
    for number, (lane, marked) in enumerate(zip(grid.columns, row.marked, strict=True)):
        if marked:
            badge(pen, lane, (names + step * (number + 0.5), top + tall / 2), em * 1.2)
    return top + tall


def _legend(grid: Grid, pen: Pen, top: float) -> float:
    """What the letters stand for, where there is no room over the columns."""
    em = pen.em
    for lane in grid.columns:
        badge(pen, lane, (em * 0.55, top + em * 0.68), em * 1.1)
        lines = pen.wrap(lane.title, pen.small, pen.width - em * 1.6)
        top = pen.lines(lines, em * 1.6, top + em * 0.1, pen.small, Ink.MUTED) + em * 0.35
    return top
