from collections.abc import Callable

import pytest

from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.fonts import Face
from briefing.export.tagging.page import Artifact, Page
from briefing.export.tagging.structure import Content, Element
from tests.unit.export.requests import FONTS


@pytest.fixture
def root() -> Element:
    return Element("Document")


@pytest.fixture
def page(root: Element) -> Page:
    return PdfDocument(300, 400, root).add_page()


@pytest.fixture
def write(page: Page) -> Callable[[Element | Artifact, str], None]:
    face = Face(FONTS / "Inter-Regular.ttf")

    def written(owner: Element | Artifact, text: str) -> None:
        page.text(owner, (10, 20), [(text, 0)], face=face, size=9, colour="#000000")

    return written


def operators(page: Page) -> list[str]:
    return page.finish()[0].decode().split("\n")


def test_text_of_one_element_is_one_marked_content(page: Page, root: Element, write):
    paragraph = Element("P", root)
    write(paragraph, "one")
    write(paragraph, "two")
    assert paragraph.kids == [Content(0, 0)]
    assert sum("BDC" in operator for operator in operators(page)) == 1


def test_everything_stands_in_marked_content(page: Page, root: Element, write):
    page.fill((0, 0, 10, 10), "#ff0000")
    write(Element("P", root), "one")
    write(Artifact.HEADER, "head")
    page.dots(0, 10, 5, "#000000")
    depth = 0
    for operator in operators(page):
        depth += operator.endswith("BDC")
        assert depth == 1
        depth -= operator == "EMC"
    assert depth == 0


def test_what_is_repeated_belongs_to_no_element(page: Page, root: Element, write):
    paragraph = Element("P", root)
    with page.repeating():
        write(paragraph, "again")
    assert not paragraph.kids


def test_colour_and_font_are_named_once(page: Page, root: Element, write):
    write(Element("P", root), "one")
    write(Element("P", root), "two")
    written = operators(page)
    assert sum(operator.endswith("Tf") for operator in written) == 1
    assert sum(operator.endswith("rg") for operator in written) == 1
