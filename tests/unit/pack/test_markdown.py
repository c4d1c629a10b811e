"""Markdown becomes blocks: one behaviour per test, on the smallest text that shows it."""

import pytest

from briefing.document.blocks import (
    Align,
    BlockQuote,
    Callout,
    CalloutKind,
    CodeBlock,
    Figure,
    Footnotes,
    Heading,
    ListBlock,
    Paragraph,
    Table,
)
from briefing.document.runs import Link, LinkKind, Run, Style
from briefing.document.section import leaves_of
from briefing.pack.markdown import MarkdownParser, MarkdownText

ACTORS = {"sfc": "SFC", "treasury": "Treasury Bureau"}


def blocks_of(text):
    parsed = MarkdownParser().parse(MarkdownText("x.md", 1, text), ACTORS)
    assert parsed.problems == ()
    return parsed.blocks


def text_of(text):
    return [leaf.text for block in blocks_of(text) for leaf in leaves_of(block)]


def test_styles_and_links_become_runs():
    (paragraph,) = blocks_of("A **b *c*** `d` [e](term:x).")
    assert paragraph.runs == (
        Run("A "),
        Run("b ", Style.STRONG),
        Run("c", Style.STRONG | Style.EMPHASIS),
        Run(" "),
        Run("d", Style.CODE),
        Run(" "),
        Run("e", link=Link(LinkKind.TERM, "x")),
        Run("."),
    )


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("[x](section:a-b#c.d)", Link(LinkKind.SECTION, "a-b", "c.d")),
        ("[x](source:S01)", Link(LinkKind.SOURCE, "S01")),
        ("[x](https://example.org/?a=b&c=d)", Link(LinkKind.WEB, "https://example.org/?a=b&c=d")),
        ("<https://example.org/>", Link(LinkKind.WEB, "https://example.org/")),
        ("[x](mailto:a@example.org)", Link(LinkKind.WEB, "mailto:a@example.org")),
    ],
)
def test_addresses_become_links(written, link):
    (paragraph,) = blocks_of(written)
    assert paragraph.runs[0].link == link


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org", "x.md", "https://", ""],
)
def test_other_addresses_are_no_links(address):
    parsed = MarkdownParser().parse(MarkdownText("x.md", 1, f"[x]({address})"), {})
    assert [problem.line for problem in parsed.problems] == [1]
    assert all(run.link is None for block in parsed.blocks for leaf in leaves_of(block) for run in leaf.runs)


def test_a_line_end_is_a_space_and_two_spaces_before_it_a_hard_break():
    assert text_of("one\ntwo  \nthree **four**\n**five**") == ["one two\nthree four five"]


def test_a_hard_break_keeps_the_style_it_stands_in():
    (paragraph,) = blocks_of("**one  \ntwo**")
    assert paragraph.runs == (Run("one\ntwo", Style.STRONG),)


def test_there_are_no_double_spaces_where_runs_meet():
    assert text_of("one **two ** three *four* \n *five*  ,") == ["one **two ** three four five ,"]
    assert text_of("a ` b ` c") == ["a b c"]


def test_a_letter_and_its_accent_in_another_run_become_one_character():
    (paragraph,) = blocks_of("Cafe*\u0301 noir*")
    assert paragraph.runs == (Run("Café"), Run(" noir", Style.EMPHASIS))


def test_signs_for_characters_are_read_but_not_in_code():
    assert text_of("R&amp;D &lt;b&gt; &#x20BF; `&amp;` AT&T &nope;") == ["R&D <b> ₿ &amp; AT&T &nope;"]


def test_escaped_signs_are_text():
    assert text_of(r"\*a\* \`b\` \[c\] \{d\}") == ["*a* `b` [c] {d}"]


def test_attributes_become_facts():
    (paragraph,) = blocks_of('Text.\n{: #a .lead sources="S1 S2" lead="SFC treasury" status="A" as-known="2026-02" }')
    assert isinstance(paragraph, Paragraph)
    assert (paragraph.id, paragraph.lead, paragraph.text) == ("a", True, "Text.")
    assert paragraph.facts.sources == ("S1", "S2")
    assert paragraph.facts.lead == ("SFC", "Treasury Bureau")
    assert (paragraph.facts.status, paragraph.facts.as_known) == ("A", "2026-02")


@pytest.mark.parametrize(
    "text",
    [
        "Text {: #a }",
        "Text\n{: #a }",
        "Text\non two lines\n  {: #a }  ",
        "**Text** {: #a }",
        "Text `code`\n{: #a }",
        "- Text {: #a }",
        "- Text\n  {: #a }",
        "1. Text {: #a }\n\n    More.",
        "> Text\n> {: #a }",
        "## Text\n{: #a }",
        "## Text {: #a }",
        "!!! note\n    Text\n    {: #a }",
        "```\nText\n```\n{: #a }",
    ],
)
def test_attributes_may_stand_after_any_block(text):
    block = blocks_of(text)[0]
    assert next(iter(leaves_of(block))).id == "a"


def test_an_attribute_list_is_no_text():
    assert text_of("A {: #a }\n\n- B {: #b }\n\n| C {: #c } | D |\n|---|---|\n| E {: #e } | F |\n") == [*"ABCDEF"]


def test_the_line_of_every_block_is_known():
    text = "One.\n\n## Two\n\n- three\n    - four\n\n| five | |\n|---|---|\n| six | |\n\n```\nseven\n```"
    parsed = MarkdownParser().parse(MarkdownText("x.md", 10, text), {})
    lines = dict(parsed.lines)
    found = {leaf.text: lines[leaf.id] for block in parsed.blocks for leaf in leaves_of(block) if leaf.text}
    assert found == {
        "One.": 10, "Two": 12, "three": 14, "four": 15, "five": 17, "six": 19, "seven": 21,
    }  # fmt: skip


def test_lists_nest_and_mix():
    (outer,) = blocks_of("1. one\n2. two\n    - three\n        1. four\n\n        more of four\n\n3. five")
    assert isinstance(outer, ListBlock)
    assert outer.ordered
    inner = outer.items[1].blocks[1]
    assert isinstance(inner, ListBlock)
    assert not inner.ordered
    assert text_of("1. one\n    - two") == ["one", "two"]


def test_an_ordered_list_starts_where_it_says():
    (block,) = blocks_of("5. five\n6. six")
    assert (block.ordered, block.start) == (True, 5)


def test_headings_have_two_levels():
    levels = [(block.level, block.text) for block in blocks_of("## Two\n### Three ###") if isinstance(block, Heading)]
    assert levels == [(2, "Two"), (3, "Three")]


def test_words_right_after_a_heading_are_a_paragraph():
    assert [type(block) for block in blocks_of("## Head\n{: #h }\nWords.")] == [Heading, Paragraph]


def test_a_block_quote_holds_blocks():
    (quote,) = blocks_of("> one\n> two\n>\n> - three")
    assert isinstance(quote, BlockQuote)
    assert [type(block) for block in quote.blocks] == [Paragraph, ListBlock]


def test_a_callout_has_a_kind_and_perhaps_a_title():
    with_title, without = blocks_of('!!! editor "A *doubt*"\n    Words.\n\n!!! key\n    More.')
    assert isinstance(with_title, Callout)
    assert with_title.kind is CalloutKind.EDITOR
    assert with_title.title is not None
    assert with_title.title.text == "A doubt"
    assert (without.kind, without.title) == (CalloutKind.KEY, None)


def test_code_keeps_its_blanks_and_carries_tokens():
    (code,) = blocks_of("```python\n\ndef f():\n    return  1\n\n```")
    assert isinstance(code, CodeBlock)
    assert code.text == "def f():\n    return  1"
    assert code.runs[0] == Run("def", token="k")


def test_code_is_not_read_as_markdown():
    assert text_of("```\n# no *heading*\n- {: #x } <b>\n```") == ["# no *heading*\n- {: #x } <b>"]


def test_code_may_stand_in_a_list_and_in_a_callout():
    (items,) = blocks_of("- one\n\n    ```\n    a\n      b\n    ```\n\n    two")
    assert [leaf.text for leaf in leaves_of(items)] == ["one", "a\n  b", "two"]
    (callout,) = blocks_of("!!! note\n    ```\n    a\n    ```")
    assert [leaf.text for leaf in leaves_of(callout)] == ["a"]


def test_a_table_has_a_header_rows_and_alignment():
    (table,) = blocks_of("| a | b | c |\n|:--|:-:|--:|\n| 1 | `x|y` | 3 |\n| 4 | p \\| q |  |")
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [["1", "x|y", "3"], ["4", "p | q", ""]]
    assert [cell.align for cell in table.rows[0]] == [Align.START, Align.CENTRE, Align.END]
    assert all(cell.header for cell in table.header)


def test_the_id_of_a_cell_is_that_of_its_row_and_column():
    (table,) = blocks_of("| a {: #col } | b |\n|---|---|\n| 1 {: #row } | 2 |")
    assert table.rows[0][0].id == "row.col"
    assert table.rows[0][1].id.startswith("row.t-")


def test_a_paragraph_before_a_table_may_be_its_caption():
    (table,) = blocks_of('Table: Prices\n{: #t sources="S1" }\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    assert (table.caption.text, table.caption.id, table.caption.facts.sources) == ("Prices", "t", ("S1",))


def test_a_table_may_have_a_header_only():
    (table,) = blocks_of("| a | b |\n|---|---|")
    assert table.rows == ()


def test_a_picture_has_a_caption_under_an_id_of_its_own():
    (figure,) = blocks_of('![Four bars](assets/bars.png "Sales")\n{: #f sources="S1" }')
    assert isinstance(figure, Figure)
    assert (figure.id, figure.asset, figure.alt) == ("f", "assets/bars.png", "Four bars")
    assert figure.caption is not None
    assert (figure.caption.id, figure.caption.text, figure.caption.facts.sources) == (
        "f.caption",
        "Sales",
        ("S1",),
    )


def test_footnotes_are_numbered_by_their_first_marks_and_stand_last():
    blocks = blocks_of("One[^b] and two[^a], again[^b].\n\n[^a]: Note a.\n\n[^b]: Note b.\n\n    More b.\n\nEnd.")
    assert blocks[0].runs == (
        Run("One", footnote="b"),
        Run(" and two", footnote="a"),
        Run(", again", footnote="b"),
        Run("."),
    )
    assert blocks[1].text == "End."
    assert isinstance(blocks[2], Footnotes)
    assert [(note.number, note.label, len(note.blocks)) for note in blocks[2].notes] == [(1, "b", 2), (2, "a", 1)]


def test_two_footnote_marks_may_stand_together():
    blocks = blocks_of("One[^a][^b]\n\n[^a]: A.\n[^b]: B.")
    assert blocks[0].runs == (Run("One", footnote="a"), Run("", footnote="b"))


def test_the_same_words_twice_have_different_ids_that_depend_on_what_is_before():
    first, second = blocks_of("Same.\n\nSame.")
    assert first.id != second.id
    again = blocks_of("New.\n\nSame.\n\nSame.")
    assert [block.id for block in again][1:] == [first.id, second.id]


def test_characters_beyond_the_basic_plane_are_kept():
    assert text_of("𨋢 **𠝹** 𡁻 👩‍🔬") == ["𨋢 𠝹 𡁻 👩‍🔬"]


def test_a_parser_keeps_nothing_from_one_text_to_the_next():
    parser = MarkdownParser()
    text = MarkdownText("x.md", 1, "Words[^a].\n\n[^a]: Note.")
    first = parser.parse(text, {})
    parser.parse(MarkdownText("y.md", 1, "Other[^b].\n\n[^b]: Note."), {})
    assert parser.parse(text, {}) == first


def test_a_text_that_is_too_long_is_not_read():
    parsed = MarkdownParser().parse(MarkdownText("x.md", 1, "word " * 300_000), {})
    assert parsed.blocks == ()
    assert "too long" in parsed.problems[0].sentence


def test_deep_nesting_is_a_problem_and_no_crash():
    for text in ("> " * 3000 + "x", "\n".join("    " * n + "- x" for n in range(400)), "*" * 5000 + "x"):
        MarkdownParser().parse(MarkdownText("x.md", 1, text), {})


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("第一句。\n第二句", "第一句。第二句"),
        ("字——\n字", "字——字"),
        ("**粗體**\n*字* \n𨋢", "粗體字𨋢"),
        ("中文\nEnglish\n中文", "中文 English 中文"),
        ("一行  \n二行", "一行\n二行"),
        ("字 字", "字 字"),
        ("😀\n😀", "😀 😀"),
    ],
)
def test_a_line_end_between_chinese_characters_is_no_space(written, read):
    assert text_of(written) == [read]
