"""Charts on the screen: painted where the text keeps room for them, at every width, and no part of the text."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QTextCursor

from briefing.document.blocks import Cell, Paragraph, Table
from briefing.document.charts import Chart
from briefing.document.ids import BlockId
from briefing.document.runs import Run
from briefing.document.section import Section
from briefing.ui.reader.projection import canonical_text
from briefing.ui.theme import DARK, LIGHT
from tests.gui.reader.conftest import Show
from tests.unit.builders import cell, section
from tests.unit.drawing.samples import CHARTS


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


def test_a_chart_is_painted_in_the_colours_of_the_theme(show: Show):
    view = show(drawn(CHARTS["bars"]))
    assert LIGHT.pillar("blue") in colours(view)
    view.set_theme(DARK)
    assert DARK.pillar("blue") in colours(view)
    assert LIGHT.pillar("blue") not in colours(view)
