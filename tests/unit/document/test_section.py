"""A section's canonical text, its leaves and its slices."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.document.blocks import (
    Callout,
    CalloutKind,
    Cell,
    Figure,
    Footnote,
    Footnotes,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from briefing.document.ids import ENGLISH, BlockId, PillarId, SectionId
from briefing.document.runs import Run
from briefing.document.section import Section


def paragraph(block: str, text: str) -> Paragraph:
    return Paragraph(BlockId(block), (Run(text),))


def cell(block: str, text: str) -> Cell:
    return Cell(BlockId(block), (Run(text),))


def section(*blocks: object) -> Section:
    return Section(SectionId("s"), PillarId("p"), "Title", "Title", blocks, ENGLISH, ENGLISH)  # type: ignore[arg-type]


EVERYTHING = section(
    Heading(BlockId("h"), (Run("Heading"),)),
    paragraph("p1", "Up the 𨋢"),
    ListBlock((ListItem((paragraph("i1", "one"), ListBlock((ListItem((paragraph("i2", "inner"),)),)))),)),
    Table((cell("c1", "A"), cell("c2", "")), ((cell("c3", "1"), cell("c4", "2")),), paragraph("cap", "Caption")),
    Callout(CalloutKind.NOTE, (paragraph("p2", "text"),), Heading(BlockId("ct"), (Run("Callout"),))),
    Figure(BlockId("f"), "assets/a.png", "A picture", paragraph("fc", "Figure caption")),
    Footnotes((Footnote("a", 1, (paragraph("n1", "small print"),)),)),
)


def test_canonical_text_is_every_leaf_in_reading_order_parted_by_line_feeds() -> None:
    assert EVERYTHING.text.split("\n") == [
        "Heading", "Up the 𨋢", "one", "inner", "Caption", "A", "", "1", "2", "Callout", "text", "Figure caption",
        "small print",
    ]  # fmt: skip


def test_alternative_text_and_footnote_marks_are_not_text() -> None:
    marked = section(Paragraph(BlockId("p"), (Run("said", footnote="a"), Run("."))))
    assert marked.text == "said."
    assert "picture" not in EVERYTHING.text


def test_every_leaf_stands_where_it_says() -> None:
    for placed in EVERYTHING.leaves:
        assert EVERYTHING.text[placed.start : placed.end] == placed.leaf.text


def test_an_offset_finds_its_leaf_and_a_line_feed_belongs_to_the_leaf_before() -> None:
    assert EVERYTHING.leaf_at(0).leaf.id == "h"
    assert EVERYTHING.leaf_at(len("Heading")).leaf.id == "h"
    assert EVERYTHING.leaf_at(len("Heading") + 1).leaf.id == "p1"


@given(st.data())
def test_slices_cover_a_range_exactly(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(EVERYTHING.text)))
    end = data.draw(st.integers(start, len(EVERYTHING.text)))
    pieces = [piece.placed.leaf.text[piece.start : piece.end] for piece in EVERYTHING.slices(start, end)]
    assert "".join(pieces) == EVERYTHING.text[start:end].replace("\n", "")
    assert all(pieces)
