"""What a screen reader is told about the shown text besides its words."""

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from briefing.document.blocks import Heading
from briefing.document.ids import BlockId
from briefing.document.runs import Run
from briefing.ui.reader.outline import HeadingPart
from briefing.ui.reader.spoken import speak
from briefing.ui.reader.view import ReaderView
from tests.gui.reader.conftest import Show
from tests.unit.builders import paragraph, section

NAME = QAccessible.Text.Name
FILLING = "Word after word fills the line until it is full. " * 60


@pytest.fixture(autouse=True, scope="module")
def spoken(qapp: object) -> None:
    speak()


def heading(block: str, words: str, level: int) -> Heading:
    return Heading(BlockId(block), (Run(words),), level=level)


LICENSING = section(
    "licensing",
    paragraph("a", FILLING),
    heading("h1", "Stablecoins 𨋢", 2),
    paragraph("b", FILLING),
    heading("h2", "Reserves", 3),
    paragraph("c", FILLING),
)


def page_of(view: ReaderView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view.viewport())


def headings_of(view: ReaderView) -> list[QAccessibleInterface]:
    page = page_of(view)
    children = [page.child(number) for number in range(page.childCount())]
    return [child for child in children if child.role() is QAccessible.Role.Heading]


def told(view: ReaderView) -> list[tuple[int, str]]:
    level = QAccessible.Attribute.Level
    return [(each.attributesInterface().attributeValue(level), each.text(NAME)) for each in headings_of(view)]


def test_the_text_is_a_document_with_its_title_and_headings_by_level(show: Show):
    view = show(LICENSING)
    assert page_of(view).role() is QAccessible.Role.Document
    assert page_of(view).text(NAME) == LICENSING.title
    assert told(view) == [(1, LICENSING.title), (2, "Stablecoins 𨋢"), (3, "Reserves")]


def test_another_section_has_its_own_headings(show: Show):
    view = show(LICENSING)
    assert len(told(view)) == 3
    other = section("other", heading("h", "Only this", 2), paragraph("p", "Words."))
    show(other)
    assert told(view) == [(1, other.title), (2, "Only this")]


def test_a_heading_stands_where_it_is_drawn_and_says_when_it_is_scrolled_away(show: Show):
    view = show(LICENSING)
    title, first, second = headings_of(view)
    assert title.rect().bottom() < first.rect().top() < second.rect().top()
    assert not title.state().offscreen
    assert second.state().offscreen
    view.scroll_to(LICENSING.text.index("Reserves"))
    assert title.state().offscreen
    assert not second.state().offscreen
    assert first.rect().height() < 100


def test_a_heading_knows_its_place_among_the_parts_of_the_page(show: Show):
    view = show(LICENSING)
    page = page_of(view)
    for number, each in enumerate(headings_of(view)):
        assert page.indexOfChild(each) == number
        assert each.parent().object() is view.viewport()
    assert page.indexOfChild(QAccessible.queryAccessibleInterface(view)) == -1


def test_a_heading_has_no_other_powers(show: Show):
    # An address that is none would end the program.
    title = headings_of(show(LICENSING))[0]
    assert title.textInterface() is None
    assert title.actionInterface() is None
    assert title.valueInterface() is None
    assert title.child(0) is None


def test_parts_are_used_again_for_every_text(show: Show):
    view = show(LICENSING)
    told(view)
    for _ in range(20):
        show(section("other", heading("h", "Only this", 2), paragraph("p", "Words.")))
        told(view)
        show(LICENSING)
        told(view)
    gc.collect()
    assert len(view.findChildren(HeadingPart)) == 3
