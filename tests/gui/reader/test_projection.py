from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from briefing.document.section import Section
from briefing.ui.reader.document import build_document
from briefing.ui.reader.projection import Projection, canonical_text, piece
from briefing.ui.reader.sheet import Sheet
from briefing.ui.reader.typography import Typography
from tests.gui.reader.sections import everything, sections

# The typography is the same for every example, and the first one loads fonts.
drawn = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def selected(sheet: Sheet, first: int, last: int) -> str:
    cursor = QTextCursor(sheet.document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


@drawn
@given(sections())
def test_the_text_read_back_from_any_section_is_its_canonical_text(typography: Typography, section: Section):
    sheet = build_document(section, typography)
    assert sheet.projection.read(sheet.document) == section.text
    assert canonical_text(sheet.document) == section.text


@drawn
@given(sections())
def test_every_offset_comes_back_from_its_position(typography: Typography, section: Section):
    projection = build_document(section, typography).projection
    for offset in range(len(section.text) + 1 if section.leaves else 0):
        assert projection.offset(projection.position(offset)) == offset
        assert projection.offset(projection.end_position(offset)) == offset


@drawn
@given(sections(), st.data())
def test_a_slice_of_any_range_shows_exactly_its_words(typography: Typography, section: Section, data: st.DataObject):
    sheet = build_document(section, typography)
    start = data.draw(st.integers(0, len(section.text)))
    end = data.draw(st.integers(start, len(section.text)))
    for part in section.slices(start, end):
        for offset in range(part.placed.start + part.start, part.placed.start + part.end):
            first, last = sheet.projection.position(offset), sheet.projection.end_position(offset + 1)
            assert selected(sheet, first, last) == section.text[offset]


@drawn
@given(sections(), st.data())
def test_a_range_of_positions_gives_the_range_it_came_from(
    typography: Typography, section: Section, data: st.DataObject
):
    projection = build_document(section, typography).projection
    start = data.draw(st.integers(0, len(section.text)))
    end = data.draw(st.integers(start, len(section.text)))
    expected = (start, end) if start < end else None
    assert projection.range(projection.position(start), projection.end_position(end)) == expected


@drawn
@given(sections())
def test_positions_of_generated_text_lie_between_the_offsets_around_it(typography: Typography, section: Section):
    sheet = build_document(section, typography)
    offsets = [sheet.projection.offset(position) for position in range(sheet.document.characterCount())]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(section.text) for offset in offsets)


def test_a_position_inside_a_wide_character_is_the_offset_before_it():
    projection = Projection([piece(0, "a𨋢b", 10)])
    assert [projection.offset(position) for position in range(9, 16)] == [0, 0, 1, 1, 2, 3, 3]


def test_a_range_that_ends_inside_a_wide_character_takes_it_whole():
    projection = Projection([piece(0, "a𨋢b", 10)])
    assert projection.range(12, 14) == (1, 3)
    assert projection.range(10, 12) == (0, 2)


def test_a_range_of_generated_text_alone_is_no_range():
    projection = Projection([piece(0, "one", 5), piece(4, "two", 20)])
    assert projection.range(0, 5) is None
    assert projection.range(9, 19) is None
    assert projection.range(20, 23) == (4, 7)


def test_a_footnote_mark_inside_a_sentence_is_skipped_on_either_side(typography: Typography):
    section = everything()
    projection = build_document(section, typography).projection
    offset = section.text.index("linked")
    assert projection.position(offset) > projection.end_position(offset)
    assert projection.range(projection.end_position(offset), projection.position(offset + 6)) == (offset, offset + 6)
