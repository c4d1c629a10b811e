import string

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.document.normalize import normalize_text
from briefing.export.text.markdown.escaping import code, plain
from tests.unit.export.text.reading import MarkdownFile
from tests.unit.strategies import characters as any_characters

characters = any_characters.map(normalize_text)
# Signs are what Markdown is made of.
signs = st.sampled_from([*string.punctuation, " ", "1", "a", "「", "。", "。", "\u00a0"])
lines = st.lists(st.one_of(signs, characters), max_size=20).map("".join)
# A line without a sign gets a blank, since an empty one would end its paragraph.
texts = st.lists(lines.filter(bool), min_size=1, max_size=3).map("\n".join)


def read(source: str) -> str:
    (leaf,) = MarkdownFile(source.encode()).leaves
    return leaf


@given(texts)
@example("1. no list")
@example("# no heading")
@example("> no quote")
@example("a\n===")
@example("- a\n+ b")
@example("a | b\n--- | ---")
@example("    no code")
@example("&amp; <b> [a](b) `c` *d* _e_ \\f ~~g~~ ![h](i)")
def test_a_paragraph_is_read_as_it_was_written(text: str):
    (opening, inline, closing) = MarkdownIt("commonmark").enable("table").parse(plain(text))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    words = {"hardbreak": "\n", "text": None}
    read_back = "".join(words.get(child.type) or child.content for child in inline.children or ())
    assert read_back == text


@given(texts)
def test_a_cell_is_read_as_it_was_written(text: str):
    leaves = MarkdownFile(f"| a |\n| --- |\n| {plain(text, one_row=True)} |\n".encode()).leaves
    assert leaves == ["a", text.rstrip(" ")]


@given(lines.filter(str.strip))
@example("` ")
@example("a``b")
def test_code_is_read_as_it_was_written(text: str):
    (token,) = MarkdownIt("commonmark").parseInline(f"a{code(text)}b")
    assert [child.content for child in token.children or ()] == ["a", text, "b"]


def test_code_in_a_table_keeps_its_bars():
    assert MarkdownFile(f"| a |\n| --- |\n| {code('a | b', in_table=True)} |\n".encode()).leaves == ["a", "a | b"]
