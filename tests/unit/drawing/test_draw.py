"""Every kind of chart stays inside its picture at every width, and says in words what it shows."""

from itertools import combinations
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.charts import Bar, Bars, Chart, Funnel, Mark, Standing, Timeline
from briefing.drawing.draw import draw
from briefing.drawing.shapes import Anchor, Disc, Ink, Line, Picture, Point, Polygon, Words
from briefing.drawing.symbols import standing_sign
from tests.unit.drawing.samples import CHARTS, LANES, measure

EM = 13.0
WIDTHS = (280.0, 360.0, 632.0, 900.0)


def picture(kind: str, width: float) -> Picture:
    return draw(CHARTS[kind], width, EM, measure)


def extent(words: Words) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of words."""
    wide = measure(words.text, words.font)
    x, y = words.place
    left = {Anchor.START: x, Anchor.MIDDLE: x - wide / 2, Anchor.END: x - wide}[words.anchor]
    return left, y - words.font.size * 0.8, left + wide, y + words.font.size * 0.2


def corners(shape: Line | Polygon | Disc | Words) -> list[Point]:
    match shape:
        case Line():
            return [shape.start, shape.end]
        case Polygon():
            return list(shape.points)
        case Disc(centre=(x, y), radius=radius):
            return [(x - radius, y - radius), (x + radius, y + radius)]
        case Words():
            left, top, right, bottom = extent(shape)
            return [(left, top), (right, bottom)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", CHARTS)
def test_everything_stands_inside_the_picture(kind, width):
    drawn = picture(kind, width)
    slack = EM * 0.5
    for shape in drawn.shapes:
        for x, y in corners(shape):
            assert -slack <= x <= drawn.width + slack, shape
            assert -slack <= y <= drawn.height + slack, shape


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", CHARTS)
def test_no_words_cover_other_words(kind, width):
    words = [shape for shape in picture(kind, width).shapes if isinstance(shape, Words)]
    for one, other in combinations(words, 2):
        left, top, right, bottom = extent(one)
        other_left, other_top, other_right, other_bottom = extent(other)
        across = min(right, other_right) - max(left, other_left)
        down = min(bottom, other_bottom) - max(top, other_top)
        assert across < 1 or down < EM * 0.2, (one, other)


def test_a_bar_is_as_long_as_its_value():
    chart = CHARTS["bars"]
    assert isinstance(chart.drawing, Bars)
    bars = [shape.points for shape in picture("bars", 632).shapes if isinstance(shape, Polygon)]
    lengths = [points[1][0] - points[0][0] for points in bars]
    assert [length / lengths[-1] for length in lengths] == pytest.approx([0.08, 0.6, 1.0])


def test_marks_on_one_date_stand_in_different_rows():
    discs = [shape for shape in picture("timeline", 280).shapes if isinstance(shape, Disc) and shape.fill is Ink.BLUE]
    for one, other in combinations(discs, 2):
        apart = max(abs(one.centre[0] - other.centre[0]), abs(one.centre[1] - other.centre[1]))
        assert apart >= one.radius + other.radius - 0.01


def test_every_standing_can_be_told_without_its_colour():
    def shape_of(standing: Standing) -> list[tuple[str, int, bool]]:
        signs = standing_sign(standing, (0, 0), 5)
        return [
            (type(sign).__name__, len(getattr(sign, "points", ())), getattr(sign, "fill", None) is not None)
            for sign in signs
        ]

    drawn = [shape_of(standing) for standing in Standing]
    assert all(one != other for one, other in combinations(drawn, 2))


def test_a_planned_event_differs_from_one_that_happened_in_shape():
    shapes = picture("timeline", 632).shapes
    planned = [shape for shape in shapes if isinstance(shape, Polygon) and shape.outline is Ink.GREY]
    assert [len(shape.points) for shape in planned] == [4, 4]


def test_a_marked_place_of_a_grid_holds_the_letter_of_its_column():
    letters = [
        shape.text for shape in picture("grid", 632).shapes if isinstance(shape, Words) and shape.ink is Ink.PAGE
    ]
    assert letters.count("L") == 3


def test_the_same_chart_gives_the_same_shapes():
    assert picture("timeline", 632) == picture("timeline", 632)


def test_a_timeline_over_thousands_of_years_has_few_lines():
    marks = (Mark("a", "0001", "1", 0), Mark("b", "9999-12-31", "9999", 0))
    drawn = draw(Chart("", Timeline(LANES, marks, "", "", "Happened", "Planned")), 632, EM, measure)
    assert len(drawn.shapes) < 200


@pytest.mark.parametrize("kind", [Bars, Funnel])
def test_endless_words_are_cut(kind):
    bar = Bar("word " * 50_000, 1.0, "number " * 500)
    drawn = draw(Chart("", kind("", (bar,))), 360, EM, measure)
    assert drawn.height < 1000
    assert all(extent(shape)[2] <= 360 + EM for shape in drawn.shapes if isinstance(shape, Words))


@given(
    st.sampled_from(WIDTHS),
    st.lists(st.tuples(st.text(max_size=12), st.floats(0, 1e300), st.text(max_size=8)), max_size=5),
)
def test_any_amounts_can_be_drawn(width: float, rows: list[tuple[str, float, str]]):
    bars = tuple(Bar(*row) for row in rows)
    for drawing in (Bars("", bars), Funnel("", bars)):
        drawn = draw(Chart("", drawing), width, EM, measure)
        assert isfinite(drawn.height)
        assert all(isfinite(x) and isfinite(y) for shape in drawn.shapes for x, y in corners(shape))
