"""Runs are cut at the edges of decorations and keep their text."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.document.decoration import Decoration, decorate, decorations_by_leaf
from briefing.document.ids import BlockId
from briefing.document.runs import Run, Style, runs_text
from tests.unit.document.test_section import EVERYTHING

RUNS = (Run("Hong Kong "), Run("𨋢𠝹", Style.STRONG, footnote="a"), Run(" assets"))
LENGTH = len(runs_text(RUNS))

ranges = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(sorted)


@given(st.lists(ranges))
def test_decorating_keeps_text_marks_and_styles(cuts: list[list[int]]) -> None:
    pieces = [(start, end, Decoration(start, end, "K")) for start, end in cuts]
    parts = list(decorate(RUNS, pieces))
    assert "".join(part.run.text for part in parts) == runs_text(RUNS)
    assert [part.run.footnote for part in parts if part.run.footnote] == ["a"]


@given(st.lists(ranges))
def test_a_decoration_covers_exactly_its_range_and_closes_once(cuts: list[list[int]]) -> None:
    pieces = [(start, end, Decoration(start, end, "K", id=str(number))) for number, (start, end) in enumerate(cuts)]
    parts = list(decorate(RUNS, pieces))
    for start, end, decoration in pieces:
        covered = "".join(part.run.text for part in parts if decoration in part.decorations)
        assert covered == runs_text(RUNS)[start:end]
        assert sum(decoration in part.closing for part in parts) == (1 if start < end else 0)


def test_a_decoration_across_leaves_is_cut_by_leaf() -> None:
    decoration = Decoration(3, len(EVERYTHING.text), "Q")
    cut = decorations_by_leaf(EVERYTHING, [decoration])
    assert cut[BlockId("h")] == ((3, 7, decoration),)
    assert BlockId("c2") not in cut, "an empty cell has nothing to colour"
