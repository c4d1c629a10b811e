"""A grid of bodies and pillars: a marked place holds the pillar's letter, so that it can be read without its head."""

from briefing.document.charts import Grid, GridRow
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Anchor, Ink, Line
from briefing.drawing.symbols import badge

_NAMES = 0.45
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
    return y + em * 0.2 if _has_titles(grid, pen, step) else _legend(grid, pen, y + em * 0.6)


def _has_titles(grid: Grid, pen: Pen, step: float) -> bool:
    """Whether there is room for the columns' titles over them."""
    room = step - pen.em * 0.4
    return all(pen.longest_word(lane.title, pen.small) <= room for lane in grid.columns)


def _head(grid: Grid, pen: Pen, names: float, step: float) -> float:
    em = pen.em
    has_titles = _has_titles(grid, pen, step)
    titles = [pen.balance(lane.title, pen.small, step - em * 0.4) if has_titles else () for lane in grid.columns]
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
            centre = (names + step * (number + 0.5), top + tall / 2)
            badge(pen, lane, centre, em * 1.2)
            pen.say(centre, em * 0.7, f"{row.name} · {lane.title}", row.leads_to[number] if row.leads_to else None)
    return top + tall


def _legend(grid: Grid, pen: Pen, top: float) -> float:
    """What the letters stand for, where there is no room over the columns."""
    em = pen.em
    x, line = 0.0, em * 1.5
    for lane in grid.columns:
        title = (pen.wrap(lane.title, pen.small, pen.width - em * 1.6) or ("",))[0]
        wide = em * 1.6 + pen.measure(title, pen.small)
        if x and x + wide > pen.width:
            x, top = 0.0, top + line
        badge(pen, lane, (x + em * 0.55, top + em * 0.68), em * 1.1)
        pen.words(title, (x + em * 1.5, top + em * 1.0), pen.small, Ink.MUTED)
        x += wide + em * 0.9
    return top + line
