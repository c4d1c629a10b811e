"""Bars: amounts as lengths from one line, each with its label and its number written out."""

from briefing.document.charts import Bar, Bars
from briefing.drawing.pen import Pen
from briefing.drawing.shapes import Ink, Line, Polygon, rectangle

_LABELS = 0.3
"""How much of the width labels may take."""
_NUMBERS = 0.4
"""How much of it the number beside a bar may take."""


def draw_bars(bars: Bars, pen: Pen) -> float:
    """Draw ``bars``; how high they are."""
    em = pen.em
    numbers = max((pen.measure(_shown(bar, pen), pen.strong) for bar in bars.bars), default=0.0)
    labels = 0.0 if pen.is_narrow else _label_width(bars, pen)
    left = labels + (em * 0.9 if labels else 0.0)
    room = max(pen.width - left - numbers - em * 0.7, em * 4)
    longest = max((bar.value for bar in bars.bars), default=0.0) or 1.0
    y = em * 0.3
    first = y
    for bar in bars.bars:
        y = _bar(bar, pen, (left, y), length=room * bar.value / longest, labels=labels) + em * 0.9
    y -= em * 0.5
    pen.draw(Line((left, first - em * 0.2), (left, y), Ink.MUTED, em * 0.08))
    if bars.unit:
        y = pen.lines(pen.wrap(bars.unit, pen.small, pen.width - left), left, y + em * 0.3, pen.small, Ink.MUTED)
    return y


def _shown(bar: Bar, pen: Pen) -> str:
    return pen.clip(bar.shown, pen.strong, pen.width * _NUMBERS)


def _label_width(bars: Bars, pen: Pen) -> float:
    widest = max((pen.measure(bar.label, pen.font) for bar in bars.bars), default=0.0)
    return min(widest, pen.width * _LABELS)


def _bar(bar: Bar, pen: Pen, at: tuple[float, float], *, length: float, labels: float) -> float:
    left, top = at
    em = pen.em
    thick = em * 1.7
    lines = pen.wrap(bar.label, pen.font, labels or pen.width - em)
    if labels:
        tall = max(thick, pen.height(lines, pen.font))
        pen.lines(lines, 0, top + (tall - pen.height(lines, pen.font)) / 2, pen.font)
        top += (tall - thick) / 2
        bottom = top + (tall + thick) / 2
    else:
        top = pen.lines(lines, left + em * 0.5, top, pen.font) + em * 0.15
        bottom = top + thick
    pen.draw(Polygon(rectangle(left, top, length, thick), Ink.BLUE))
    pen.words(_shown(bar, pen), (left + length + em * 0.5, top + thick / 2 + em * 0.36), pen.strong)
    return bottom
