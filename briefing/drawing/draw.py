"""Any chart as a picture."""

from briefing.document.charts import Bars, Board, Chart, Funnel, Grid, Timeline
from briefing.drawing.bars import draw_bars
from briefing.drawing.board import draw_board
from briefing.drawing.funnel import draw_funnel
from briefing.drawing.grid import draw_grid
from briefing.drawing.pen import Measure, Pen
from briefing.drawing.shapes import Ink, Picture
from briefing.drawing.timeline import draw_timeline

NARROWEST = 14
"""Ems below which a picture is not squeezed further."""


def draw(chart: Chart, width: float, em: float, measure: Measure) -> Picture:
    """``chart`` as shapes in a picture ``width`` wide, with letters of the size ``em``; ``measure`` knows them."""
    pen = Pen(max(width, em * NARROWEST), em, measure)
    drawing = chart.drawing
    match drawing:
        case Bars():
            height = draw_bars(drawing, pen)
        case Funnel():
            height = draw_funnel(drawing, pen)
        case Board():
            height = draw_board(drawing, pen)
        case Timeline():
            height = draw_timeline(drawing, pen)
        case Grid():
            height = draw_grid(drawing, pen)
    lines = pen.wrap(chart.known, pen.small, pen.width)
    return pen.finish(pen.lines(lines, 0, height + em * 0.3, pen.small, Ink.MUTED) if lines else height)
