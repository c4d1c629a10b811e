"""What is drawn around the words: labels, chips, marks, colours."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextFormat

from briefing.document.blocks import (
    CalloutKind,
    CodeBlock,
    Facts,
    Figure,
    Footnote,
    Footnotes,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
)
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, BlockId, SourceId
from briefing.document.runs import Link, LinkKind, Run, Style
from briefing.ui.reader.document import build_document
from briefing.ui.reader.labels import as_known_label, callout_label
from briefing.ui.reader.properties import GENERATED
from briefing.ui.reader.sheet import SectionTitle, Sheet
from briefing.ui.reader.typography import Typography
from briefing.ui.theme import LIGHT
from tests.gui.reader.sections import bullets, table
from tests.unit.builders import paragraph, section


def blocks(sheet: Sheet) -> Iterator[QTextBlock]:
    block = sheet.document.begin()
    while block.isValid():
        yield block
        block = block.next()


def lines(sheet: Sheet) -> list[str]:
    """The text of every block, generated words included, no-break spaces as spaces."""
    return [" ".join(block.text().replace("\u00a0", " ").split(" ")).strip(" ") for block in blocks(sheet)]


def stretches(sheet: Sheet) -> list[tuple[str, QTextCharFormat]]:
    """Every stretch of one look with its text; only for texts without wide characters."""
    return [
        (block.text()[each.start : each.start + each.length], QTextCharFormat(each.format))
        for block in blocks(sheet)
        for each in block.textFormats()
    ]


@pytest.fixture
def draw(typography: Typography):
    def drawn(*parts, **options) -> Sheet:
        return build_document(section("one", *parts), typography, **options)

    return drawn


def test_the_title_stands_over_the_text_as_generated_words(draw):
    sheet = draw(paragraph("p", "Text."), title=SectionTitle("L · Legal", "Title", "blue", "Not translated"))
    assert lines(sheet) == ["L · Legal", "Title", "Not translated", "Text."]
    assert [bool(look.property(GENERATED)) for _, look in stretches(sheet)] == [True, True, True, False]
    assert stretches(sheet)[0][1].foreground().color().name() == LIGHT.pillar("blue")


def test_items_are_numbered_from_the_start_their_author_gave(draw):
    numbered = ListBlock((ListItem((paragraph("a", "One."), bullets("Deeper."))),), ordered=True, start=3)
    assert lines(draw(numbered)) == ["3\tOne.", "–\tDeeper."]


def test_an_item_that_begins_with_no_text_keeps_its_label(draw):
    assert lines(draw(ListBlock((ListItem((table(("A", "B")),)),))))[0] == "•\t"


def test_who_leads_and_the_state_are_chips_under_the_statement(draw):
    facts = Facts(lead=("FSTB", "SFC"), status="Proposed", as_known="2026-02")
    sheet = draw(Paragraph(BlockId("p"), (Run("Text."),), facts))
    assert lines(sheet) == ["Text.", "FSTB · SFC  \u2002  Proposed  \u2002as of February 2026"]
    assert len(sheet.chips) == 2


def test_sources_follow_the_statement_as_links(draw):
    facts = Facts(sources=(SourceId("S01"), SourceId("S16")))
    sheet = draw(Paragraph(BlockId("p"), (Run("Text."),), facts))
    assert lines(sheet) == ["Text. S01 S16"]
    assert sheet.links == (Link(LinkKind.SOURCE, "S01"), Link(LinkKind.SOURCE, "S16"))


def test_two_footnote_marks_side_by_side_do_not_read_as_one_number(draw):
    notes = tuple(Footnote(label, number, (paragraph(label, "Note."),)) for number, label in enumerate("ab", start=1))
    marked = Paragraph(BlockId("p"), (Run("Text.", footnote="a"), Run("", footnote="b")))
    sheet = draw(marked, Footnotes(notes))
    assert lines(sheet) == ["Text.1,2", "Footnotes", "1\tNote.", "2\tNote."]
    assert sheet.footnotes == {"a": "Note.", "b": "Note."}


def test_code_has_the_colours_of_its_tokens(draw):
    sheet = draw(CodeBlock(BlockId("c"), (Run("def", token="kd"), Run(" f")), language="python"))
    (_, keyword), (_, rest) = stretches(sheet)
    assert keyword.foreground().color().name() == LIGHT.token("k")
    assert rest.foreground().color().name() == LIGHT.text


def test_styles_of_runs_are_kept(draw):
    runs = (Run("a", Style.STRONG), Run("b", Style.EMPHASIS), Run("c", link=Link(LinkKind.TERM, "t")))
    (_, strong), (_, emphasis), (_, linked) = stretches(draw(Paragraph(BlockId("p"), runs)))
    assert strong.fontWeight() == QFont.Weight.Bold.value
    assert emphasis.fontItalic()
    assert linked.isAnchor()
    assert linked.foreground().color().name() == LIGHT.accent


def test_emphasised_chinese_is_heavier_and_never_slanted(draw):
    ((_, emphasis),) = stretches(draw(Paragraph(BlockId("p"), (Run("強調", Style.EMPHASIS),))))
    assert not emphasis.fontItalic()
    assert emphasis.fontWeight() == QFont.Weight.DemiBold.value


def test_a_table_has_a_bold_header_row_and_takes_the_whole_column(draw):
    sheet = draw(paragraph("p", "Before."), table(("A", "B"), ("C", "D")))
    drawn = sheet.document.rootFrame().childFrames()[0]
    looks = dict(stretches(sheet))
    assert drawn.format().toTableFormat().headerRowCount() == 1
    assert looks["A"].fontWeight() > looks["C"].fontWeight()


def test_words_beside_tables_spare_screen_readers_an_empty_block(draw):
    sheet = draw(table(("A", "B"), ("C", ""), name="t"), table(("E", "F"), name="u"))
    assert lines(sheet) == ["Table", "A", "B", "C", "", "Table", "E", "F", "End of table"]
    assert all(block.text() for block in blocks(sheet))


def test_a_heading_says_its_level_by_size_and_stands_close_to_what_follows(draw):
    sheet = draw(paragraph("p", "Para."), Heading(BlockId("h"), (Run("Head"),)), paragraph("q", "Para."))
    first, heading, after = (block.blockFormat().topMargin() for block in blocks(sheet))
    assert heading > after < 16
    assert first == 0


def test_a_picture_is_drawn_at_its_size_and_described_in_words(draw):
    figure = Figure(BlockId("f"), "assets/a.png", "Two bars", paragraph("f.caption", "Caption"))
    sheet = draw(figure, picture_size=lambda _asset: QSize(300, 100))
    assert lines(sheet) == ["\ufffc", "Caption", "Picture: Two bars"]
    assert (sheet.pictures[0].width, sheet.pictures[0].height) == (300, 100)


def test_a_picture_that_was_refused_leaves_its_description(draw):
    assert lines(draw(Figure(BlockId("f"), "assets/a.png", "Two bars"))) == ["Picture: Two bars"]


def test_dates_are_in_the_language_of_the_reader():
    assert as_known_label("2026-02-11", ENGLISH).endswith("11 February 2026")
    assert as_known_label("2026-02", TRADITIONAL).endswith("2026年2月")


def test_text_that_looks_like_html_is_shown_as_it_is(draw):
    sheet = draw(bullets("<b>bold</b> & <img src='file:///etc/passwd'>"))
    assert lines(sheet) == ["•\t<b>bold</b> & <img src='file:///etc/passwd'>"]
    assert not any(look.objectType() == QTextFormat.ObjectTypes.ImageObject.value for _, look in stretches(sheet))


@pytest.mark.parametrize(
    ("language", "label"), [(ENGLISH, "Editor’s note"), (TRADITIONAL, "編者按"), (SIMPLIFIED, "编者按")]
)
def test_labels_in_the_text_are_in_the_language_of_the_text(language, label):
    assert callout_label(CalloutKind.EDITOR, language) == label
