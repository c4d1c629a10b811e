"""Whatever a text and the notes on it are, every format can hold them, and the text is read back to the letter."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.model import Annotation
from briefing.document.blocks import Block, BlockQuote, Callout, CalloutKind, CodeBlock, Heading, ListBlock, ListItem
from briefing.document.ids import BlockId, SectionId
from briefing.document.normalize import normalize_code, normalize_text
from briefing.document.runs import Run, Style
from briefing.document.section import Section
from briefing.export.request import PdfRequest, PlacedNote
from briefing.export.text.edition import block_anchor
from briefing.export.text.pack import HTML, MARKDOWN, WORD, pack_text
from tests.unit.builders import pack, paragraph, section
from tests.unit.export.requests import request
from tests.unit.export.text.reading import HtmlFile, MarkdownFile, paragraphs_of, text_of, word_file
from tests.unit.strategies import annotations, texts


def has_only_characters(text: str) -> bool:
    """Whether there is none of the code points at the end of a plane, which HTML calls an error to have."""
    return not any(ord(one) & 0xFFFE == 0xFFFE for one in text)


def is_shown(note: Annotation) -> bool:
    """Whether all that is printed of a note is characters."""
    exact = note.target.selector.exact if note.target.selector is not None else ""
    return all(map(has_only_characters, [note.body, note.creator, *note.tags, exact]))


typed = texts.filter(has_only_characters)
words = typed.map(normalize_text).map(str.strip).filter(bool)
styles = st.sampled_from([Style.PLAIN, Style.STRONG, Style.EMPHASIS, Style.CODE])


@st.composite
def blocks(draw: st.DrawFn, number: int) -> Block:
    """A block with the one leaf ``b<number>``."""
    name = f"b{number}"
    runs = tuple(Run(draw(words), draw(styles)) for _ in range(draw(st.integers(1, 3))))
    leaf = replace(paragraph(name, ""), runs=runs)
    kind = draw(st.sampled_from(["paragraph", "heading", "code", "list", "quote", "callout"]))
    match kind:
        case "heading":
            return Heading(BlockId(name), runs, level=draw(st.sampled_from([2, 3])))
        case "code":
            return CodeBlock(BlockId(name), (Run(normalize_code(draw(words))),))
        case "list":
            return ListBlock((ListItem((leaf,)),), ordered=draw(st.booleans()), start=draw(st.integers(0, 12)))
        case "quote":
            return BlockQuote((leaf,))
        case "callout":
            return Callout(draw(st.sampled_from(CalloutKind)), (leaf,))
    return leaf


@st.composite
def sections(draw: st.DrawFn) -> Section:
    return section("one", *(draw(blocks(number)) for number in range(draw(st.integers(1, 4)))))


@st.composite
def requests(draw: st.DrawFn) -> PdfRequest:
    """A pack of one section with notes on any ranges of it, also on such as it does not have."""
    made = draw(sections())
    places = st.tuples(st.integers(-1, len(made.text) + 1), st.integers(-1, len(made.text) + 1)) | st.just((None, None))
    notes = []
    for annotation in draw(st.lists(annotations().filter(is_shown), max_size=4, unique_by=lambda one: one.id)):
        start, end = draw(places)
        notes.append(PlacedNote(_on_one(annotation), start, end))
    return request(pack(made), *notes, marking=draw(typed), prepared_for=draw(typed), prepared_by=draw(typed))


def _on_one(annotation: Annotation) -> Annotation:
    return replace(annotation, target=replace(annotation.target, section=SectionId("one")))


@settings(max_examples=40)
@given(requests())
def test_html_holds_it(wanted: PdfRequest):
    content, count = pack_text(wanted, HTML)
    file = HtmlFile(content)
    (only,) = wanted.pack.sections
    for placed in only.leaves:
        assert text_of(file.by_id[block_anchor(only.id, placed.leaf.id)]) == placed.leaf.text
    assert count.total == len(wanted.notes)


@settings(max_examples=40)
@given(requests())
def test_word_holds_it(wanted: PdfRequest):
    file = word_file(pack_text(wanted, WORD)[0])
    found = iter(paragraphs_of(file.element.body))
    assert all(placed.leaf.text in found for placed in wanted.pack.sections[0].leaves)
    assert len(list(file.comments)) == len(wanted.notes)


@settings(max_examples=40)
@given(requests())
def test_markdown_holds_it(wanted: PdfRequest):
    found = iter(MarkdownFile(pack_text(wanted, MARKDOWN)[0]).leaves)
    for placed in wanted.pack.sections[0].leaves:
        assert placed.leaf.text.rstrip(" ") in found


@pytest.mark.parametrize("form", [HTML, WORD, MARKDOWN])
def test_line_ends_in_what_was_typed_are_blanks(form: str):
    marked = request(pack(), marking="TOP\n\x00SECRET")
    assert pack_text(marked, form) == pack_text(replace(marked, marking="TOP SECRET"), form)
