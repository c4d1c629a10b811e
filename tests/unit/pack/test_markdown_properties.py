"""Whatever is written, reading it ends in blocks whose text keeps the rules, and in problems on lines that exist."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.document.blocks import CodeBlock
from briefing.document.normalize import normalize_code, normalize_text
from briefing.document.runs import Run, Style, runs_text
from briefing.document.section import leaves_of
from briefing.pack.markdown import MarkdownParser, MarkdownText
from briefing.pack.marks import MARK
from briefing.pack.settle import HARD_BREAK, settle_runs

SIGNS = [
    "# ",
    "## ",
    "- ",
    "1. ",
    "    ",
    "> ",
    "| a | b |\n",
    "|---|---|\n",
    "|",
    "`",
    "```\n",
    "```python\n",
    "~~~\n",
    "*",
    "**",
    "_",
    "[x](section:a)",
    "[",
    "](",
    "]",
    ")",
    '![alt](assets/a.png "t")',
    "[^a]",
    "[^a]: note",
    "{: #id }",
    "{: .lead }",
    "{:",
    "}",
    "\n",
    "\n\n",
    "\n\n    ",
    "!!! note\n",
    '!!! key "T"\n',
    "Table: cap",
    "<b>",
    "&amp;",
    "&#10;",
    "&#x100000;",
    "\\",
    "  \n",
    "---",
    "<https://a.b>",
    "<a@b.c>",
    "𨋢",
    "😀",
    "e",
    "́",
    "\u3000",
    "\x0b",
    "\x02",
    "\x03",
    "\r",
    "\U000f0001",
    "\U00100000",
    "word",
]
markdown = st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), max_size=60).map("".join)
runs = st.lists(st.builds(Run, st.text(max_size=8) | st.just(HARD_BREAK), st.sampled_from(list(Style))), max_size=12)


@settings(max_examples=300, deadline=None)
@given(markdown)
def test_any_text_is_read_without_a_crash_into_text_that_keeps_the_rules(text):
    parsed = MarkdownParser().parse(MarkdownText("x.md", 1, text), {})
    leaves = [leaf for block in parsed.blocks for leaf in leaves_of(block)]
    assert len({leaf.id for leaf in leaves}) == len(leaves)
    for leaf in leaves:
        assert not MARK.search(leaf.text)
        assert unicodedata.is_normalized("NFC", leaf.text)
        if not isinstance(leaf, CodeBlock):
            assert_settled(leaf.text)
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in parsed.problems)


@given(runs)
def test_settled_runs_are_one_settled_text(runs):
    text = runs_text(settle_runs(runs))
    assert_settled(text)
    assert unicodedata.is_normalized("NFC", text)


@given(st.text())
def test_a_text_normalised_twice_is_normalised_once(text):
    assert normalize_text(normalize_text(text)) == normalize_text(text)
    assert normalize_code(normalize_code(text)) == normalize_code(text)


def assert_settled(text):
    assert text == text.strip(" \n")
    assert not any(pair in text for pair in ("  ", " \n", "\n ", "\n\n"))
