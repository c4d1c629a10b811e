"""Sources beside the text and over their marks."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.card import Card
from briefing.ui.panels.side_panel import Tab
from briefing.ui.reader.geometry import line_rects


@pytest.fixture
def tables(window: MainWindow) -> MainWindow:
    """A window on the section about tables, with its sources beside it."""
    window.reading.open_section(SectionId("tables"))
    window.side.show_tab(Tab.SOURCES)
    return window


def cards(window: MainWindow) -> list[Card]:
    return [card for card in window.side.sources.list.cards() if isinstance(card, Card)]


def press(window: MainWindow, text: str) -> None:
    next(button for button in window.side.sources.findChildren(QPushButton) if button.text() == text).click()


def tip_of_mark(window: MainWindow, offset: int) -> str:
    """What is said over the first mark after the statement that ends at ``offset``."""
    assert window.reader.sheet is not None
    end = window.reader.sheet.projection.end_position(offset)
    line = next(line_rects(window.reader.document(), end + 1, end + 3))
    scrolled = QPoint(0, window.reader.verticalScrollBar().value())
    return window.reader.tip_at(line.center().toPoint() - scrolled)


def test_the_sources_of_the_section_stand_in_the_order_they_are_named(tables: MainWindow):
    assert [card.accessibleName()[:2] for card in cards(tables)] == ["S1", "S2"]


def test_a_card_says_where_a_source_is_from_and_how_sure_it_is(tables: MainWindow):
    assert cards(tables)[0].accessibleName().endswith("O: Official page · High confidence")


def test_a_paragraph_that_names_the_source_is_one_click_away(tables: MainWindow, qtbot: QtBot):
    section = tables.reading.section
    assert section is not None
    caption = section.leaf(section.leaves[1].leaf.id)
    assert caption is not None
    assert caption.leaf.text == "Prices of fruit, 2025"
    with qtbot.waitSignal(tables.side.place_requested) as asked:
        press(tables, "¶2")
    assert asked.args == ["tables", caption.start, caption.end]


def test_all_sources_name_the_sections_that_rest_on_them(tables: MainWindow):
    tables.side.sources.show_all()
    press(tables, "T · Plain text")
    assert tables.reading.section is not None
    assert tables.reading.section.id == "plain"


def test_a_source_leads_to_its_row_in_the_list(tables: MainWindow):
    press(tables, "In the list of sources")
    assert tables.reading.section is not None
    assert tables.reading.section.id == "sources"


def test_a_source_is_brought_into_view_whatever_section_is_open(tables: MainWindow):
    tables.reading.open_section(SectionId("glossary"))
    tables.side.show_source("S2")
    assert tables.side.tab is Tab.SOURCES
    assert tables.side.sources.shows_all


def test_a_mark_says_what_the_source_is_and_how_sure_the_statement(tables: MainWindow, qtbot: QtBot):
    section = tables.reading.section
    assert section is not None
    durian = next(placed for placed in section.leaves if placed.leaf.text.startswith("Durian"))
    tables.reading.open_section(section.id, durian.start)
    qtbot.waitUntil(lambda: tip_of_mark(tables, durian.end) != "")
    first, origin, grade, confidence = tip_of_mark(tables, durian.end).split("\n")
    assert first
    assert origin.startswith("S2")
    assert grade[1:3] == ": "
    assert confidence.startswith("This statement: ")


def test_the_tabs_leave_counts_out_rather_than_being_cut_off(tables: MainWindow):
    tables.side.resize(700, 600)
    assert tables.side.tabs.tabText(0) == "Quotes 2"
    tables.side.resize(300, 600)
    assert tables.side.tabs.tabText(0) == "Quotes"
