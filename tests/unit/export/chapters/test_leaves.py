"""What stands around the text of a leaf, as spans."""

import pytest

from briefing.annotation.model import Kind
from briefing.document.blocks import Facts, Footnote, Footnotes, Paragraph
from briefing.document.ids import BlockId, SourceId
from briefing.document.runs import Link, LinkKind, Run, Style
from briefing.document.section import Section
from briefing.export.chapters.leaves import Leaves
from briefing.export.chapters.plan import make_plan
from briefing.export.chapters.press import Press
from briefing.export.request import NotesMode, PlacedNote
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.pages import Sheet
from tests.unit.builders import pack, paragraph, section
from tests.unit.export.requests import note, request

SHEET = Sheet(600, 800, 70, 70, 70, 70)


def spans(made: Section, *notes: PlacedNote, mode: NotesMode = NotesMode.BOTH) -> list[tuple[str, str]]:
    """The text of the first leaf's spans, each with the tag of the element it is drawn for."""
    of_it = pack(made)
    press = Press(
        request(of_it, *notes, mode=mode), PdfDocument(600, 800, Element("Document")), SHEET, make_plan(of_it, ())
    )
    leaf = made.leaves[0].leaf
    found = Leaves(press, made).spans(leaf, Element("P"), press.looks.body.look)
    return [(span.text, span.owner.tag) for span in found if isinstance(span.owner, Element)]


def test_plain_text_is_one_span():
    assert spans(section("one", paragraph("p", "Plain."))) == [("Plain.", "P")]


def test_chinese_in_english_says_its_language():
    found = spans(section("one", paragraph("p", "The word 宣言 is old.")))
    assert found == [("The word ", "P"), ("宣言", "Span"), (" is old.", "P")]


def test_a_note_stands_after_its_words_with_number_and_letter():
    made = section("one", paragraph("p", "Some words here."))
    noted = note(pack(made), made, "words", "Why?", kind=Kind.QUESTION)
    assert spans(made, noted) == [("Some ", "P"), ("words", "Annot"), ("1Q", "Link"), (" here.", "P")]


@pytest.mark.parametrize(("mode", "mark"), [(NotesMode.COMMENTS, "Q"), (NotesMode.PRINTED, "1Q")])
def test_numbers_stand_only_where_notes_are_printed(mode: NotesMode, mark: str):
    made = section("one", paragraph("p", "Some words here."))
    noted = note(pack(made), made, "words", "Why?", kind=Kind.QUESTION)
    assert mark in [text for text, _ in spans(made, noted, mode=mode)]


def test_a_note_over_several_leaves_has_its_mark_at_its_end_only():
    made = section("one", paragraph("p", "First."), paragraph("q", "Second."))
    over_both = PlacedNote(note(pack(made), made, body="Both").annotation, 2, 10)
    assert [tag for _, tag in spans(made, over_both)] == ["P", "Annot"]


def test_marks_in_a_row_are_kept_apart():
    footnotes = Footnotes(tuple(Footnote(label, ord(label) - 96, (paragraph(label, "Note."),)) for label in "ab"))
    marked = Paragraph(BlockId("p"), (Run("Text", footnote="a"), Run("", footnote="b"), Run(".")))
    assert [text for text, _ in spans(section("one", marked, footnotes))] == ["Text", "1", ",", "2", "."]


def test_sources_stand_after_the_statement():
    sourced = Paragraph(BlockId("p"), (Run("Fact."),), Facts(sources=(SourceId("S01"), SourceId("S16"))))
    assert "".join(text for text, tag in spans(section("one", sourced)) if tag == "Reference").split() == ["S01", "S16"]


def test_a_link_that_leads_nowhere_in_the_pack_is_plain_text():
    linked = Paragraph(BlockId("p"), (Run("gone", link=Link(LinkKind.SECTION, "gone")),))
    assert spans(section("one", linked)) == [("gone", "P")]


def test_a_web_link_is_a_link():
    linked = Paragraph(BlockId("p"), (Run("page", link=Link(LinkKind.WEB, "https://example.org/")),))
    assert spans(section("one", linked)) == [("page", "Link")]


@pytest.mark.parametrize(("style", "name"), [(Style.INSERTED, "Underline"), (Style.DELETED, "LineThrough")])
def test_words_put_in_or_taken_out_say_so_to_screen_readers(style: Style, name: str):
    runs = (Run("Two "), Run("bills", style), Run(" and "), Run("acts", style))
    made = section("one", Paragraph(BlockId("p"), runs))
    of_it = pack(made)
    press = Press(request(of_it), PdfDocument(600, 800, Element("Document")), SHEET, make_plan(of_it, ()))
    found = Leaves(press, made).spans(made.leaves[0].leaf, Element("P"), press.looks.body.look)
    owners = [span.owner for span in found if isinstance(span.owner, Element) and span.owner.tag == "Span"]
    assert [dict(owner.traits.attributes)["TextDecorationType"] for owner in owners] == [name, name]
    # One line for each, or it would run on under the words between.
    lines = [span.areas for span in found if span.areas]
    assert lines[0] != lines[1]
