"""A status board: what has come equally far stands together, under a sign and a count."""

from briefing.document.charts import Board, Entry, Group
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Ink, Polygon, rectangle
from briefing.drawing.symbols import INKS, standing_sign

_CARD = 15
"""How many ems a card needs."""


def draw_board(board: Board, pen: Pen) -> float:
    """Draw ``board``; how high it is."""
    y = 0.0
    for group in board.groups:
        y = _group(group, pen, y) + pen.em * 1.1
    return max(y - pen.em * 0.9, 0.0)


def _group(group: Group, pen: Pen, top: float) -> float:
    em = pen.em
    pen.draw(*standing_sign(group.standing, (em * 0.6, top + em * 0.75), em * 0.5))
    heading = f"{group.title} · {len(group.entries)}"
    y = pen.lines(pen.wrap(heading, pen.strong, pen.width - em * 1.6), em * 1.6, top + em * 0.06, pen.strong)
    y += em * 0.35
    count = max(1, min(int(pen.width / (em * _CARD)), 4))
    gap = em * 0.6
    wide = (pen.width - gap * (count - 1)) / count
    for start in range(0, len(group.entries), count):
        row = group.entries[start : start + count]
        high = max(_height(entry, pen, wide) for entry in row)
        for place, entry in enumerate(row):
            _card(entry, pen, (place * (wide + gap), y), (wide, high), INKS[group.standing])
        y += high + gap
    return y - gap


def _room(pen: Pen, wide: float) -> float:
    return wide - pen.em * 1.5


def _height(entry: Entry, pen: Pen, wide: float) -> float:
    room = _room(pen, wide)
    label = pen.height(pen.wrap(entry.label, pen.font, room), pen.font)
    detail = pen.height(pen.wrap(entry.detail, pen.small, room), pen.small)
    return label + detail + pen.em * 0.8


def _card(entry: Entry, pen: Pen, at: tuple[float, float], size: tuple[float, float], ink: Ink) -> None:
    left, top = at
    room = _room(pen, size[0])
    pen.draw(Polygon(rectangle(left, top, *size), Ink.GROUND))
    pen.draw(Polygon(rectangle(left, top, pen.em * 0.25, size[1]), ink))
    x = left + pen.em * 0.85
    y = pen.lines(pen.wrap(entry.label, pen.font, room), x, top + pen.em * 0.35, pen.font)
    pen.lines(pen.wrap(entry.detail, pen.small, room), x, y, pen.small, Ink.MUTED)
