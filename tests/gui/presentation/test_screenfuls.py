"""Cutting a text into screenfuls."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.ui.presentation.screenfuls import Strip, screenfuls

HEIGHT = 100.0


@st.composite
def strips(draw: st.DrawFn) -> tuple[Strip, ...]:
    made, top = [], 0.0
    for gap, height, leads in draw(
        st.lists(st.tuples(st.integers(0, 20), st.integers(5, 60), st.booleans()), min_size=1, max_size=30)
    ):
        top += gap
        made.append(Strip(top, top + height, leads))
        top += height
    return tuple(made)


@given(strips())
def test_every_strip_is_shown_whole_once(lines: tuple[Strip, ...]):
    cuts = screenfuls(lines, HEIGHT)
    for line in lines:
        holding = [cut for cut in cuts if cut[0] <= line.top and line.bottom <= cut[1] + 1e-6]
        assert len(holding) == 1


@given(strips())
def test_no_screenful_is_higher_than_the_screen(lines: tuple[Strip, ...]):
    for top, bottom in screenfuls(lines, HEIGHT):
        assert bottom - top <= HEIGHT


def test_a_heading_goes_with_what_it_leads_to():
    lines = (Strip(0, 60), Strip(70, 90, leads=True), Strip(95, 130))
    assert [top for top, _ in screenfuls(lines, HEIGHT)] == [0, 70]


def test_a_strip_higher_than_the_screen_goes_on_over_several():
    lines = (Strip(0, 50), Strip(50, 300), Strip(300, 350))
    cuts = screenfuls(lines, HEIGHT)
    assert cuts[0][0] == 0
    assert cuts[-1][1] >= 350
    assert all(later[0] <= earlier[1] for earlier, later in pairwise(cuts))
