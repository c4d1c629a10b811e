"""A timeline: years across, a lane for each pillar, a full mark for what happened and an empty one for what is planned.

Marks that would cover one another stand in further rows of their lane. Turning points have numbers over the lanes and
their words below.
"""

from dataclasses import dataclass
from math import ceil

from briefing.document.charts import Mark, Timeline
from briefing.drawing.calendar import middle_of, span_of
from briefing.drawing.pen import LEADING, Pen
from briefing.drawing.shapes import Anchor, Disc, Font, Ink, Line, Polygon, rectangle
from briefing.drawing.symbols import badge, diamond

_RADIUS = 0.34
_ROW = 0.92
_YEARS = 1.5
_LEGEND_COLUMN = 22


@dataclass(frozen=True, slots=True)
class _Axis:
    """From the beginning of ``first`` to the end of ``last`` over ``width``."""

    first: int
    last: int
    width: float

    @property
    def step(self) -> float:
        """How wide a year is."""
        return self.width / (self.last - self.first + 1)

    def stride(self, em: float) -> int:
        """Every how many years there is a line, so that there is room between two."""
        return max(1, ceil(em / self.step))

    def x(self, years: float) -> float:
        return (years - self.first) * self.step


def draw_timeline(timeline: Timeline, pen: Pen) -> float:
    """Draw ``timeline``; how high it is."""
    axis = _axis(timeline, pen)
    turning = [mark for mark in sorted(timeline.marks, key=lambda mark: middle_of(mark.date)) if mark.turning]
    flags, top = _flag_places(turning, axis, pen)
    y = top + pen.em * _YEARS
    bottom = y + sum(_lane_height(timeline, number, axis, pen) for number in range(len(timeline.lanes)))
    _rules(timeline, axis, pen, y, bottom)
    for number, (mark, (x, row)) in enumerate(zip(turning, flags, strict=True), 1):
        place = axis.x(middle_of(mark.date))
        pen.draw(Line((place, row + pen.em * 0.6), (place, bottom), Ink.TEXT, pen.em * 0.07))
        _flag(pen, str(number), x, row)
        pen.say((x, row), pen.em * 0.7, f"{mark.written} · {mark.label}", mark.leads_to)
    _years(axis, pen, top)
    for number in range(len(timeline.lanes)):
        y = _lane(timeline, number, axis, pen, y)
    y = _legend(timeline, pen, bottom + pen.em * 0.5)
    return _turning_words(turning, pen, y + pen.em * 0.3) if turning else y


def _axis(timeline: Timeline, pen: Pen) -> _Axis:
    dates = [date for mark in timeline.marks for date in (mark.date, mark.end) if date]
    years = [int(date[:4]) for date in (*dates, timeline.known) if date] or [2000]
    return _Axis(min(years), max(years), pen.width)


def _flag_places(turning: list[Mark], axis: _Axis, pen: Pen) -> tuple[list[tuple[float, float]], float]:
    """The middle of each flag, in as many rows as they need, and where the rows end."""
    em = pen.em
    places: list[tuple[float, float]] = []
    ends: list[float] = []
    for mark in turning:
        x = min(max(axis.x(middle_of(mark.date)), em * 0.6), pen.width - em * 0.6)
        row = _free_row(ends, x - em * 0.7, x + em * 0.7)
        places.append((x, em * (0.65 + 1.45 * row)))
    return places, len(ends) * em * 1.45


def _free_row(ends: list[float], start: float, end: float) -> int:
    """The first row that is free from ``start`` on; ``ends`` says where each row's last mark ends."""
    row = next((number for number, taken in enumerate(ends) if taken <= start), len(ends))
    if row == len(ends):
        ends.append(end)
    ends[row] = end
    return row


def _flag(pen: Pen, number: str, x: float, y: float) -> None:
    side = pen.em * 1.2
    pen.draw(Polygon(rectangle(x - side / 2, y - side / 2, side, side), Ink.TEXT))
    pen.words(number, (x, y + pen.em * 0.3), Font(pen.em * 0.85, strong=True), Ink.PAGE, Anchor.MIDDLE)


def _years(axis: _Axis, pen: Pen, top: float) -> None:
    """The years, each on a ground of its own, so that no line runs through them."""
    font = pen.small
    fits = pen.measure("2000", font) + pen.em * 0.3 <= axis.step
    for year in range(axis.first, axis.last + 1, axis.stride(pen.em)):
        middle = axis.x(year + 0.5)
        words = str(year) if fits else f"’{year % 100:02}"
        wide = pen.measure(words, font)
        if fits or wide <= axis.step:
            pen.draw(Polygon(rectangle(middle - wide / 2, top + pen.em * 0.1, wide, pen.em * 1.2), Ink.PAGE))
            pen.words(words, (middle, top + pen.em), font, Ink.MUTED, Anchor.MIDDLE)


def _rules(timeline: Timeline, axis: _Axis, pen: Pen, top: float, bottom: float) -> None:
    for year in range(axis.first, axis.last + 2, axis.stride(pen.em)):
        pen.draw(Line((axis.x(year), top), (axis.x(year), bottom), Ink.LINE, pen.em * 0.06))
    if timeline.known:
        known = axis.x(span_of(timeline.known)[1])
        pen.draw(Line((known, top), (known, bottom), Ink.MUTED, pen.em * 0.1, dashed=True))


def _rows(timeline: Timeline, lane: int, axis: _Axis, pen: Pen) -> tuple[list[tuple[Mark, int]], int]:
    """Each mark of a lane with its row, and how many rows there are."""
    ends: list[float] = []
    placed = []
    for mark in sorted((mark for mark in timeline.marks if mark.lane == lane), key=lambda mark: middle_of(mark.date)):
        start, end = _extent(mark, axis)
        room = pen.em * (_RADIUS + 0.06)
        placed.append((mark, _free_row(ends, start - room, end + room)))
    return placed, max(len(ends), 1)


def _extent(mark: Mark, axis: _Axis) -> tuple[float, float]:
    """From where to where a mark reaches: over its years when no month is known, or up to its end."""
    if mark.end:
        return axis.x(middle_of(mark.date)), axis.x(span_of(mark.end)[1])
    if len(mark.date) == len("2025"):
        start, end = span_of(mark.date)
        return axis.x(start + 0.08), axis.x(end - 0.08)
    x = axis.x(middle_of(mark.date))
    return x, x


def _head_height(timeline: Timeline, lane: int, pen: Pen) -> float:
    """The room for the lane's letter and title, if it has any."""
    head = timeline.lanes[lane]
    return pen.em * (1.6 if head.letter or head.title else 0.2)


def _lane_height(timeline: Timeline, lane: int, axis: _Axis, pen: Pen) -> float:
    return _head_height(timeline, lane, pen) + pen.em * (0.4 + _ROW * _rows(timeline, lane, axis, pen)[1])


def _lane(timeline: Timeline, number: int, axis: _Axis, pen: Pen, top: float) -> float:
    lane, em = timeline.lanes[number], pen.em
    bottom = top + _lane_height(timeline, number, axis, pen)
    pen.draw(Line((0, top), (pen.width, top), Ink.LINE, em * 0.06))
    left = 0.0
    if lane.letter:
        badge(pen, lane, (em * 0.6, top + em * 0.9), em * 1.2)
        left = em * 1.6
    title = (pen.wrap(lane.title, pen.small, pen.width - left) or ("",))[0]
    # On a ground of its own, so that no rule runs through the words.
    ground = rectangle(left - em * 0.15, top + em * 0.3, pen.measure(title, pen.small) + em * 0.4, em * 1.2)
    if title:
        pen.draw(Polygon(ground, Ink.PAGE))
    pen.words(title, (left, top + em * 1.22), pen.small, Ink.TEXT)
    for mark, row in _rows(timeline, number, axis, pen)[0]:
        _mark(pen, mark, axis, Ink(lane.colour), top + _head_height(timeline, number, pen) + em * (0.45 + _ROW * row))
    return bottom


def _mark(pen: Pen, mark: Mark, axis: _Axis, ink: Ink, y: float) -> None:
    radius = pen.em * _RADIUS
    start, end = _extent(mark, axis)
    x = start if mark.end else (start + end) / 2
    if end > start:
        pen.draw(Line((start, y), (end, y), ink, pen.em * 0.12))
    _sign(pen, (x, y), radius, ink, planned=mark.planned)
    pen.say((x, y), radius * 1.35, f"{mark.written} · {mark.label}", mark.leads_to)


def _sign(pen: Pen, centre: tuple[float, float], radius: float, ink: Ink, *, planned: bool) -> None:
    if planned:
        pen.draw(Polygon(diamond(centre, radius * 1.15), Ink.PAGE, ink, radius * 0.36))
    else:
        pen.draw(Disc(centre, radius, ink))


def _legend(timeline: Timeline, pen: Pen, top: float) -> float:
    em = pen.em
    x, y = 0.0, top
    signs = [(timeline.happened, "full")]
    if any(mark.planned for mark in timeline.marks):
        signs.append((timeline.planned, "empty"))
    if timeline.known:
        signs.append((timeline.known_label, "line"))
    for words, sign in signs:
        wide = em * 1.3 + pen.measure(words, pen.small)
        if x and x + wide > pen.width:
            x, y = 0.0, y + pen.small.size * LEADING
        middle = (x + em * 0.45, y + em * 0.58)
        if sign == "line":
            pen.draw(Line((middle[0], y), (middle[0], y + em * 1.15), Ink.MUTED, em * 0.1, dashed=True))
        else:
            _sign(pen, middle, em * _RADIUS, Ink.GREY, planned=sign == "empty")
        pen.words(words, (x + em * 1.1, y + em * 0.9), pen.small, Ink.MUTED)
        x += wide + em * 1.1
    return y + pen.small.size * LEADING


def _turning_words(turning: list[Mark], pen: Pen, top: float) -> float:
    em = pen.em
    count = max(1, min(2, int(pen.width / (em * _LEGEND_COLUMN))))
    wide = pen.width / count
    y = top
    for start in range(0, len(turning), count):
        ends = []
        for place, mark in enumerate(turning[start : start + count]):
            left = place * wide
            _flag(pen, str(start + place + 1), left + em * 0.6, y + em * 0.72)
            line = pen.lines((mark.written,), left + em * 1.7, y, pen.small, Ink.MUTED)
            words = pen.balance(mark.label, pen.font, wide - em * 2.4)
            ends.append(pen.lines(words, left + em * 1.7, line, pen.font))
        y = max(ends) + em * 0.45
    return y
