from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextCharFormat

from briefing.annotation.model import Kind
from briefing.document.decoration import Decoration
from briefing.document.section import Section
from briefing.ui.reader.decorations import Decorations
from briefing.ui.reader.document import build_document
from briefing.ui.reader.sheet import Sheet
from briefing.ui.reader.typography import Typography
from briefing.ui.theme import LIGHT
from tests.gui.reader.sections import everything, sections

LETTERS = [kind.value for kind in Kind]


def blocks(sheet: Sheet) -> Iterator[QTextBlock]:
    block = sheet.document.begin()
    while block.isValid():
        yield block
        block = block.next()


def looks(sheet: Sheet) -> list[tuple[int, int, QTextCharFormat]]:
    """How every stretch of the document looks, without regard to where formats are split."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    for block in blocks(sheet):
        for each in block.textFormats():
            first = block.position() + each.start
            # A copy: the format itself dies with the list it came in.
            look = QTextCharFormat(each.format)
            if found and found[-1][1] == first and found[-1][2] == look:
                found[-1] = (found[-1][0], first + each.length, look)
            else:
                found.append((first, first + each.length, look))
    return found


def look_at(sheet: Sheet, offset: int) -> QTextCharFormat:
    """How the character at ``offset`` looks."""
    position = sheet.projection.position(offset)
    plain = QTextCharFormat()
    return next((look for first, last, look in looks(sheet) if first <= position < last), plain)


def background(sheet: Sheet, offset: int) -> str:
    """The background of the character at ``offset``, ``#000000`` for none."""
    return look_at(sheet, offset).background().color().name()


def decoration(section: Section, words: str, style: str, name: str = "one") -> Decoration:
    start = section.text.index(words)
    return Decoration(start, start + len(words), style, name)


@pytest.fixture
def section() -> Section:
    return everything()


@pytest.fixture
def sheet(section: Section, typography: Typography) -> Sheet:
    return build_document(section, typography)


def test_exactly_the_words_of_a_highlight_are_coloured(sheet: Sheet, section: Section):
    mark = decoration(section, "What it is about, 𠝹", "K")
    Decorations(sheet, section, LIGHT).show([mark])
    coloured = [offset for offset in range(len(section.text)) if background(sheet, offset) == LIGHT.highlight("K")]
    assert coloured == list(range(mark.start, mark.end))


def test_a_highlight_across_a_table_colours_its_cells_and_nothing_generated_before_them(sheet: Sheet, section: Section):
    start, end = section.text.index("Second 𡁻"), section.text.index("A doubt")
    Decorations(sheet, section, LIGHT).show([Decoration(start, end, "Q", "one")])
    words = [offset for offset in range(start, end) if section.text[offset] != "\n"]
    assert {background(sheet, offset) for offset in words} == {LIGHT.highlight("Q")}
    assert background(sheet, end) == background(sheet, start - 2) == "#000000"


def test_where_two_overlap_the_later_one_shows_and_the_first_returns_without_it(sheet: Sheet, section: Section):
    first, later = decoration(section, "strong\nover", "K"), decoration(section, "over lines and", "R", "two")
    decorations = Decorations(sheet, section, LIGHT)
    decorations.show([first, later])
    assert background(sheet, later.start) == LIGHT.highlight("R")
    assert background(sheet, first.start) == LIGHT.highlight("K")
    decorations.show([first])
    assert background(sheet, later.start) == LIGHT.highlight("K")
    assert background(sheet, later.end - 1) == "#000000"


def test_a_highlight_keeps_bold_links_and_code_as_they_are(sheet: Sheet, section: Section):
    Decorations(sheet, section, LIGHT).show([decoration(section, "and 𨋢 linked.", "A")])
    look = look_at(sheet, section.text.index("linked"))
    assert look.isAnchor()
    # The accent would be hard to read on a highlight.
    assert look.foreground().color().name() == LIGHT.text
    assert look.fontUnderline()


def test_the_current_hit_stands_out_from_the_others(sheet: Sheet, section: Section):
    Decorations(sheet, section, LIGHT).show(
        [decoration(section, "First", "hit"), decoration(section, "Second", "current", "two")]
    )
    assert background(sheet, section.text.index("First")) == LIGHT.hit
    assert background(sheet, section.text.index("Second")) == LIGHT.accent


def test_the_topmost_highlight_is_the_one_found_at_an_offset(sheet: Sheet, section: Section):
    decorations = Decorations(sheet, section, LIGHT)
    decorations.show([Decoration(0, 10, "K", "under"), Decoration(4, 6, "Q", "over"), Decoration(0, 10, "hit")])
    assert [decorations.id_at(offset) for offset in (0, 4, 6, 10)] == ["under", "over", "under", ""]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sections(), st.data())
def test_taking_every_decoration_away_leaves_the_document_as_it_was(
    typography: Typography, section: Section, data: st.DataObject
):
    sheet = build_document(section, typography)
    plain, count = looks(sheet), sheet.document.characterCount()
    decorations = Decorations(sheet, section, LIGHT)
    offsets = st.integers(0, len(section.text))
    ranges = st.tuples(offsets, offsets).map(lambda ends: (min(ends), max(ends)))
    for _ in range(3):
        decorations.show(
            Decoration(*data.draw(ranges), data.draw(st.sampled_from([*LETTERS, "hit", "current"])), f"d{number}")
            for number in range(data.draw(st.integers(0, 4)))
        )
    decorations.show(())
    assert looks(sheet) == plain
    assert sheet.document.characterCount() == count
