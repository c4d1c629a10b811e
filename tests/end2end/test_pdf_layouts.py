"""In every layout the drawn text is the canonical text, and it stays where text belongs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pypdf
import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.export.chapters.paper import page_sheet
from briefing.export.pdf import make_pdf, write_pdf
from briefing.export.request import Arrangement, Copy, Layout, Paper, Part, PdfRequest
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element
from tests.unit.export.reading import TaggedPdf
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request

LAYOUTS = [
    Layout(body_size=24),
    Layout(Paper.A3, Arrangement.TWO_UP),
    Layout(Paper.LETTER, Arrangement.BOOKLET, duplex=True, body_size=9),
    Layout(Paper.LETTER, duplex=True),
]
PACKS = [
    (FEATURES, ENGLISH),
    (FEATURES, TRADITIONAL),
    (BUILT_IN, ENGLISH),
    (BUILT_IN, TRADITIONAL),
    (BUILT_IN, SIMPLIFIED),
]


def asked(pack: Pack, **more: Any) -> PdfRequest:
    first = pack.sections[0]
    on_words = note(pack, first, first.text[3:40], "Ask about it.", number=1)
    plain = request(pack, on_words, note(pack, None, body="Shorter next time.", number=2), **more)
    return replace(
        plain,
        parts=frozenset(Part),
        marking="RESTRICTED",
        organisation="Example Bureau of Examples",
        meeting="Meeting of 24 November 2026",
        copy=Copy("A. Recipient with a rather long name", 3, 7),
    )


def same(drawn: dict[str, str], pack: Pack, column: str = "") -> None:
    for section in (*pack.sections, *pack.reference, *(faq.answer for faq in pack.faqs)):
        read_back = "\n".join(drawn[f"{section.id}#{placed.leaf.id}{column}"] for placed in section.leaves)
        assert read_back == section.text, section.id


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_drawn_text_is_the_canonical_text_in_every_layout(layout: Layout, tmp_path: Path):
    pack = read(FEATURES)
    write_pdf(asked(pack, layout=layout, dividers=True), tmp_path / "pack.pdf")
    pdf = TaggedPdf(tmp_path / "pack.pdf")
    same(pdf.leaves(), pack)
    assert not pdf.unmarked


def test_both_languages_of_parallel_columns_are_the_canonical_text(tmp_path: Path):
    first, second = read(BUILT_IN, TRADITIONAL), read(BUILT_IN, SIMPLIFIED)
    write_pdf(asked(first, companion=second), tmp_path / "pack.pdf")
    drawn = TaggedPdf(tmp_path / "pack.pdf").leaves()
    same(drawn, first)
    same(drawn, second, "@zh-CN")


def test_the_second_column_says_its_language(tmp_path: Path):
    write_pdf(asked(read(BUILT_IN), companion=read(BUILT_IN, TRADITIONAL)), tmp_path / "pack.pdf")
    pdf = TaggedPdf(tmp_path / "pack.pdf")
    spoken = {
        bytes(element.ID).decode().partition("@")[2]: language
        for element, language in languages(pdf, pdf.root, "")
        if "/ID" in element and "@" in bytes(element.ID).decode()
    }
    assert spoken == {"zh-HK": "zh-Hant-HK"}


def languages(pdf: TaggedPdf, element, inherited: str) -> Iterator[tuple]:
    own = str(element.get("/Lang", inherited))
    yield element, own
    for kid in pdf.kids(element):
        yield from languages(pdf, kid, own)


@pytest.mark.parametrize("arrangement", [Arrangement.TWO_UP, Arrangement.BOOKLET])
def test_links_and_highlights_stand_on_the_words_on_sheets_of_two_pages(arrangement: Arrangement, tmp_path: Path):
    pack = read(FEATURES)
    layout = Layout(arrangement=arrangement)
    write_pdf(asked(pack, layout=layout), tmp_path / "pack.pdf")
    sheet = page_sheet(layout)
    pdf = pypdf.PdfReader(tmp_path / "pack.pdf")
    found = [(page, annotation.get_object()) for page in pdf.pages for annotation in page.get("/Annots", [])]
    marks = [(page, one) for page, one in found if one["/Subtype"] == "/Highlight"]
    assert marks
    for page, mark in marks:
        left, bottom, right, top = (float(edge) for edge in mark["/Rect"])
        assert pack.sections[0].text[3:20] in words_in(page, (left, bottom, right, top))
        # It lies on one of the two pages, not between them.
        assert right < sheet.width or left > sheet.width


def words_in(page: pypdf.PageObject, box: tuple[float, float, float, float]) -> str:
    """The text whose strokes begin in ``box``."""
    left, bottom, right, top = box
    words: list[str] = []

    def visit(text: str, matrix: list[float], at: list[float], _font: object, _size: float) -> None:
        x, y = at[4] * matrix[0] + matrix[4], at[5] * matrix[3] + matrix[5]
        if left - 1 <= x <= right and bottom <= y <= top:
            words.append(text)

    page.extract_text(visitor_text=visit)
    return "".join(words)


@dataclass(frozen=True)
class Stroke:
    """Text as it was drawn: its page, ends and size."""

    page: Page
    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_content: bool


@pytest.fixture
def strokes(monkeypatch: pytest.MonkeyPatch) -> list[Stroke]:
    """Whatever is drawn in a test."""
    found: list[Stroke] = []
    draw = Page.text

    def recorded(self: Page, owner, at, parts, *, face, size, colour, **more) -> None:
        text = "".join(part for part, _ in parts)
        # A blank at the end of a line is drawn, so that it reads back, and may stand over the edge.
        seen = text.rstrip(" \n\u00a0\u2002")
        width = sum(face.width(part) * size / 1000 + gap for part, gap in parts) - parts[-1][1]
        blank = face.width(text[len(seen) :]) * size / 1000
        if seen:
            found.append(Stroke(self, seen, at[0], at[0] + width - blank, at[1], size, isinstance(owner, Element)))
        draw(self, owner, at, parts, face=face, size=size, colour=colour, **more)

    monkeypatch.setattr(Page, "text", recorded)
    return found


@pytest.mark.parametrize("size", [9, 18, 24])
@pytest.mark.parametrize(("folder", "language"), PACKS)
def test_no_text_leaves_its_frame(folder: Path, language: Language, size: float, strokes: list[Stroke]):
    layout = Layout(body_size=size)
    make_pdf(asked(read(folder, language), layout=layout))
    inside(strokes, layout)


@pytest.mark.parametrize("size", [9, 11.5, 24])
def test_no_text_leaves_its_frame_in_two_columns(size: float, strokes: list[Stroke]):
    layout = Layout(body_size=size, arrangement=Arrangement.TWO_UP)
    make_pdf(asked(read(FEATURES), companion=read(FEATURES, TRADITIONAL), layout=layout))
    inside(strokes, layout, columns=2)


def inside(strokes: list[Stroke], layout: Layout, columns: int = 1) -> None:
    sheet = page_sheet(layout, columns=columns)
    assert strokes
    for stroke in strokes:
        assert sheet.left - 0.5 <= stroke.left, stroke
        assert stroke.right <= sheet.width - sheet.right + 0.5, stroke
        if stroke.is_content and stroke.page.index:
            assert stroke.baseline + 0.7 * stroke.size <= sheet.height - sheet.top + 2, stroke
            assert stroke.baseline - 0.2 * stroke.size >= sheet.bottom - sheet.grace - 2, stroke
        else:
            assert 12 <= stroke.baseline <= sheet.height - 12, stroke
