import time
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from briefing.document.ids import SIMPLIFIED, TRADITIONAL
from briefing.export.typesetting.linebreak import line_breaks
from tests.unit.export.requests import BUILT_IN, FEATURES, read
from tests.unit.strategies import characters


def cut(text: str) -> str:
    return "|".join(text[start:end] for start, end in pairwise([0, *line_breaks(text)]))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A firm, a bank.", "A |firm, |a |bank."),
        ("front-line and/or 24/7", "front-|line |and/|or |24/7"),
        ("HK$1,000.50 million (see §4.2)", "HK$1,000.50 |million |(see |§4.2)"),
        ("a\u00a0b c", "a\u00a0b |c"),
        ("one\ntwo", "one\n|two"),
        ("  indented", "  |indented"),
        ("from 2026–27 on", "from |2026–27 |on"),
    ],
)
def test_english_breaks_after_spaces_and_hyphens_only(text: str, parts: str):
    assert cut(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("宣布，政府", "宣|布，|政|府"),
        ("在《施政報告》中", "在|《施|政|報|告》|中"),
        ("推出“北部”計劃", "推|出|“北|部”|計|劃"),
        ("「引」、『x』！", "「引」、|『x』！"),
        ("以及——破折號……完", "以|及|——|破|折|號……|完"),
        ("第615章，約HK$100億元", "第|615|章，|約|HK$100|億|元"),
        ("𨋢同埋𠝹", "𨋢|同|埋|𠝹"),
    ],
)
def test_no_line_starts_with_closing_or_ends_with_opening_chinese_punctuation(text: str, parts: str):
    assert cut(text) == parts


def test_marks_stay_with_what_they_stand_on():
    assert cut("e\u0301 👨‍👩‍👧 🇭🇰🇨🇳") == "e\u0301 |👨‍👩‍👧 |🇭🇰|🇨🇳"


def test_no_line_ends_at_a_glued_offset():
    assert line_breaks("文字12", frozenset({2})) == [1, 4]


def qt_breaks(text: str) -> list[int]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units = []
    while (position := finder.toNextBoundary()) >= 0:
        units.append(position)
    # Qt counts UTF-16 units.
    ends = accumulate(2 if char > "\uffff" else 1 for char in text)
    offsets = {end: index for index, end in enumerate(ends, 1)}
    return [offsets[unit] for unit in units]


@pytest.mark.parametrize(("folder", "language"), [(FEATURES, None), (BUILT_IN, None), (BUILT_IN, TRADITIONAL)])
def test_the_texts_of_a_pack_break_where_qt_breaks_them(folder, language):
    differing = [
        text
        for section in read(folder, language).sections
        for placed in section.leaves
        if line_breaks(text := placed.leaf.text) != qt_breaks(text)
    ]
    assert not differing


@given(st.text(characters, max_size=60))
def test_breaks_are_ascending_and_end_with_the_text(text: str):
    breaks = line_breaks(text)
    assert breaks == sorted(set(breaks))
    assert breaks[-1:] == ([len(text)] if text else [])


def test_a_long_text_is_read_fast():
    text = "".join(section.text for section in read(BUILT_IN, SIMPLIFIED).sections) * 3
    started = time.perf_counter()
    line_breaks(text)
    # A hundred times slower than measured, so that a busy machine does not matter.
    assert len(text) / (time.perf_counter() - started) > 20_000
