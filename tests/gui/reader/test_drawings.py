"""Charts on the screen: painted where the text keeps room for them, at every width, and no part of the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor

from briefing.document.blocks import Cell, Paragraph, Table
from briefing.document.charts import Chart, Lane, Mark, Timeline
from briefing.document.ids import BlockId, SectionId
from briefing.document.runs import Link, LinkKind, Run
from briefing.document.section import Section
from briefing.drawing.draw import draw
from briefing.ui.reader.geometry import line_rects
from briefing.ui.reader.projection import canonical_text
from briefing.ui.theme import DARK, LIGHT
from tests.gui.reader.conftest import Show
from tests.unit.builders import cell, section
from tests.unit.drawing.samples import CHARTS

LANE = Lane("L", "Legal", "blue")


def drawn(chart: Chart) -> Section:
    """A section that begins with a drawn table."""
    header = tuple(replace(each, header=True) for each in (cell("h.a", "Issue"), cell("h.b", "Size")))
    row: tuple[Cell, ...] = (cell("r.a", "First"), cell("r.b", "HK$800m"))
    return section("one", Table(header, (row,), Paragraph(BlockId("cap"), (Run("Bonds"),)), chart))


def room(view) -> tuple[float, float]:
    """Width and height of the room kept for the first chart."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.sheet.drawings[0].position + 1)
    image = cursor.charFormat().toImageFormat()
    return image.width(), image.height()


def colours(view) -> set[str]:
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_is_no_part_of_the_text(show: Show, kind: str):
    one = drawn(CHARTS[kind])
    view = show(one)
    assert view.sheet is not None
    assert view.sheet.projection.read(view.document()) == one.text == canonical_text(view.document())


def test_what_is_to_be_seen_is_there_in_words(show: Show):
    view = show(drawn(CHARTS["bars"]))
    assert "Picture: Three bars." in view.document().toPlainText()


def test_a_chart_is_as_wide_as_the_column_and_grows_where_it_is_narrow(show: Show, qtbot):
    view = show(drawn(CHARTS["board"]))
    wide = room(view)
    view.resize(400, 790)
    qtbot.waitUntil(lambda: room(view)[0] < 400)
    narrow = room(view)
    assert wide[0] > narrow[0] > 280
    assert wide[1] < narrow[1]


def test_a_larger_text_makes_larger_words_in_the_chart(show: Show):
    view = show(drawn(CHARTS["funnel"]))
    before = room(view)
    view.set_text_size(150)
    assert room(view)[1] > before[1] * 1.2


def test_a_mark_on_a_timeline_says_what_it_is_and_leads_to_its_section(show: Show, qtbot):
    mark = Mark("In force", "2025-08-01", "1 August 2025", 0, leads_to=SectionId("two"))
    view = show(drawn(Chart("", Timeline((LANE,), (mark,), "", "", "Happened", "Planned"))))
    assert view.sheet is not None
    (room_kept,) = view.sheet.drawings
    line = next(line_rects(view.document(), room_kept.position, room_kept.position + 1))
    areas = draw(room_kept.chart, line.width(), 13, lambda text, font: len(text) * 7.0).areas
    at = line.topLeft().toPoint() + QPoint(round((areas[0].left + areas[0].right) / 2), round(areas[0].top) + 4)
    assert view.tip_at(at) == "1 August 2025 · In force"
    with qtbot.waitSignal(view.link_activated) as followed:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert followed.args == [Link(LinkKind.SECTION, "two")]


def test_a_chart_is_painted_in_the_colours_of_the_theme(show: Show):
    view = show(drawn(CHARTS["bars"]))
    assert LIGHT.pillar("blue") in colours(view)
    view.set_theme(DARK)
    assert DARK.pillar("blue") in colours(view)
    assert LIGHT.pillar("blue") not in colours(view)
