"""What is read in an exported file is the canonical text, leaf by leaf and in order."""

import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.export.text.edition import block_anchor
from briefing.export.text.pack import HTML, MARKDOWN, WORD, pack_text
from tests.unit.export.requests import BUILT_IN, FEATURES, read
from tests.unit.export.text.reading import HtmlFile, MarkdownFile, paragraphs_of, text_of, word_file
from tests.unit.export.text.samples import annotated

PACKS = [(FEATURES, language) for language in (ENGLISH, TRADITIONAL)]
PACKS += [(BUILT_IN, language) for language in (ENGLISH, TRADITIONAL, SIMPLIFIED)]


@pytest.fixture(params=PACKS, ids=lambda each: f"{each[0].name}-{each[1]}")
def pack(request: pytest.FixtureRequest) -> Pack:
    folder, language = request.param
    return read(folder, Language(language))


def texts_of(pack: Pack) -> list[str]:
    """The leaves of the sections, of the answers, and of the reference sections, in printed order."""
    sections = (*pack.sections, *(faq.answer for faq in pack.faqs), *pack.reference)
    return [placed.leaf.text for section in sections for placed in section.leaves]


def assert_in_order(wanted: list[str], found: list[str]) -> None:
    """Every text of ``wanted`` is a whole one of ``found``, in the same order."""
    rest = iter(found)
    for text in wanted:
        assert text in rest, text


def test_every_leaf_is_an_element_of_the_html_file(pack: Pack):
    file = HtmlFile(pack_text(annotated(pack), HTML)[0])
    for section in (*pack.sections, *(faq.answer for faq in pack.faqs), *pack.reference):
        for placed in section.leaves:
            assert text_of(file.by_id[block_anchor(section.id, placed.leaf.id)]) == placed.leaf.text


def test_every_leaf_is_a_paragraph_of_the_word_file(pack: Pack):
    file = word_file(pack_text(annotated(pack), WORD)[0])
    assert_in_order(texts_of(pack), paragraphs_of(file.element.body))


def test_every_leaf_is_a_paragraph_of_the_markdown_file(pack: Pack):
    file = MarkdownFile(pack_text(annotated(pack), MARKDOWN)[0])
    assert_in_order([text.rstrip(" ") for text in texts_of(pack)], file.leaves)
