import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.document.ids import ENGLISH
from briefing.export.tagging.page import Artifact
from briefing.export.typesetting.fonts import Cut, Family, FontSet
from briefing.export.typesetting.hyphenation import Hyphenation
from briefing.export.typesetting.lines import Line, fill_lines, make_atoms
from briefing.export.typesetting.spans import Look, Span
from tests.unit.export.requests import FONTS
from tests.unit.strategies import characters

LOOK = Look(Cut(Family.READING), 10, "#000000")


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet(FONTS, ENGLISH)


def span(text: str, *, glued: bool = False, whole: bool = False) -> Span:
    return Span(text, LOOK, Artifact.LAYOUT, glued=glued, whole=whole)


def text_of(line: Line) -> str:
    return "".join(piece.text for atom in line.atoms for piece in atom.pieces)


def texts(fonts: FontSet, width: float, *spans: Span, hyphenation: Hyphenation | None = None) -> list[str]:
    return [text_of(line) for line in fill_lines(make_atoms(spans, fonts), width, hyphenation)]


def test_words_fill_lines(fonts: FontSet):
    assert texts(fonts, 60, span("The bank applies first.")) == ["The bank ", "applies first."]


def test_a_hard_break_ends_its_line(fonts: FontSet):
    assert texts(fonts, 500, span("one\ntwo\n\nthree")) == ["one\n", "two\n", "\n", "three"]


def test_blanks_at_the_start_of_a_line_are_kept(fonts: FontSet):
    assert texts(fonts, 500, span("a\n    b")) == ["a\n", "    b"]


def test_a_long_word_is_divided_with_a_hyphen_when_much_room_would_stay_empty(fonts: FontSet):
    lines = fill_lines(make_atoms([span("On transitional rules")], fonts), 60, Hyphenation())
    assert [(text_of(line), line.hyphen) for line in lines] == [("On trans", True), ("itional rules", False)]


def test_names_are_not_divided(fonts: FontSet):
    assert texts(fonts, 60, span("By Transitional"), hyphenation=Hyphenation()) == ["By ", "Transitional"]


def test_a_word_wider_than_the_line_is_cut(fonts: FontSet):
    parts = texts(fonts, 30, span("abcdefghijkl"))
    assert len(parts) > 1
    assert "".join(parts) == "abcdefghijkl"


def test_a_mark_stays_on_the_line_of_its_word(fonts: FontSet):
    assert texts(fonts, 24, span("文文"), span("1K", glued=True)) == ["文", "文1K"]


def test_a_chip_moves_whole_to_the_next_line(fonts: FontSet):
    assert texts(fonts, 60, span("A statement "), span("In force", whole=True)) == ["A statement ", "In force"]


def test_what_cannot_be_seen_takes_no_room(fonts: FontSet):
    plain, joined = (make_atoms([span(text)], fonts)[0].width for text in ("ab", "a\u200db"))
    assert joined == pytest.approx(plain)


@given(text=st.text(characters, min_size=1, max_size=80), width=st.floats(1, 200))
def test_lines_hold_the_text_to_the_letter(fonts: FontSet, text: str, width: float):
    assert "".join(texts(fonts, width, span(text), hyphenation=Hyphenation())) == text


@example(text="a--， ，", width=22.0)
@given(text=st.text("abc 規 ，-", min_size=1, max_size=80), width=st.floats(20, 200))
def test_no_line_is_wider_than_asked(fonts: FontSet, text: str, width: float):
    assert all(line.width <= width + 0.02 for line in fill_lines(make_atoms([span(text)], fonts), width))
