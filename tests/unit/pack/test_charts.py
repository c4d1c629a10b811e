"""Tables that are drawn: what comes of the attributes, and the sentence for every mistake in them."""

import pytest

from briefing.document.blocks import Table
from briefing.document.charts import Bar, Bars, Board, Funnel, Grid, GridRow, Lane, Standing, Timeline
from briefing.document.ids import TRADITIONAL
from briefing.document.pack import ACTORS, TIMELINE
from briefing.pack.markdown import MarkdownParser, MarkdownText
from briefing.pack.reader import PackReader

ALWAYS = 'sources="S1" as-known="2026-06" alt="Seen."'
HEAD = '+++\ntitle = "One"\n+++\n'
ONE = "sections/one.en.md"


def drawn(caption: str, rows: str, file: str = "x.en.md") -> Table:
    text = f"Table: What\n{{: #t {ALWAYS} {caption} }}\n\n| A {{: #a }} | B {{: #b }} |\n| --- | --- |\n{rows}\n"
    parsed = MarkdownParser().parse(MarkdownText(file, 1, text), {})
    assert parsed.problems == ()
    (table,) = parsed.blocks
    assert isinstance(table, Table)
    return table


def test_bars_have_the_rows_labels_and_numbers_as_written_and_as_drawn():
    table = drawn('figure="bars" unit="HK$"', '| one {: value="0.8" } | 800m |\n| two {: value="6" } | 6bn |')
    assert table.chart is not None
    assert table.chart.drawing == Bars("HK$", (Bar("one", 0.8, "800m"), Bar("two", 6.0, "6bn")))
    assert table.chart.alt == "Seen."
    assert table.chart.known == "As known at June 2026"


def test_a_chart_adds_nothing_to_the_text_of_its_table():
    table = drawn('figure="funnel" unit="firms"', '| asked {: value="77" } | 77 |\n| got {: value="2" } | 2 |')
    assert table.chart is not None
    assert isinstance(table.chart.drawing, Funnel)
    assert [[cell.text for cell in row] for row in table.rows] == [["asked", "77"], ["got", "2"]]
    assert table.caption is not None
    assert table.caption.text == "What"


def test_a_board_groups_rows_by_standing_with_titles_in_the_language_of_the_file():
    rows = '| a {: standing="bill" } | Bill in May |\n| b {: standing="in-force" } | Since 1 June |'
    table = drawn('figure="board"', rows, file="x.zh-HK.md")
    assert table.chart is not None
    assert isinstance(table.chart.drawing, Board)
    groups = table.chart.drawing.groups
    assert [(group.standing, group.title) for group in groups] == [
        (Standing.IN_FORCE, "已生效"),
        (Standing.BILL, "條例草案審議中"),
    ]
    assert groups[0].entries[0].detail == "Since 1 June"


def test_a_timeline_takes_labels_and_lanes_from_the_columns_named():
    rows = (
        '| law {: date="2024-03" } | asked |\n| law {: date="2025" end="2026" .planned } | passed |\n'
        '| tax {: date="2026-05-22" } | gazetted |'
    )
    table = drawn('figure="timeline" labels="b" shows="b" lanes="a"', rows)
    assert table.chart is not None
    timeline = table.chart.drawing
    assert isinstance(timeline, Timeline)
    assert [lane.title for lane in timeline.lanes] == ["law", "tax"]
    assert [(mark.label, mark.lane, mark.planned) for mark in timeline.marks] == [
        ("asked", 0, False),
        ("passed", 0, True),
        ("gazetted", 1, False),
    ]


def test_a_grid_marks_the_columns_that_a_row_names():
    text = (
        f'Table: Who\n{{: #t {ALWAYS} figure="grid" }}\n\n| Who {{: #w }} | L: Law {{: #l }} | Tax {{: #x }} |\n'
        '| --- | --- | --- |\n| SFC {: marks="l" } | yes | no |\n| IRD {: marks="l x" } | yes | yes |\n'
    )
    (table,) = MarkdownParser().parse(MarkdownText("x.en.md", 1, text), {}).blocks
    assert isinstance(table, Table)
    assert table.chart is not None
    assert table.chart.drawing == Grid(
        (Lane("L", "Law", "blue"), Lane("2", "Tax", "green")),
        (GridRow("SFC", "SFC", (True, False)), GridRow("IRD", "IRD", (True, True))),
    )


BAR = '{: value="1" }'
CASES = {
    "an unknown kind": (
        'figure="pie"',
        BAR,
        "5: “pie” is no kind of figure; it is “bars”, “funnel”, “board”, “timeline” or “grid”.",
    ),
    "no unit": ('figure="bars"', BAR, '5: This figure does not say what it counts; add unit="…".'),
    "no number": (
        'figure="bars" unit="x"',
        "{: #r }",
        '9: This row has no number to be drawn; add value="…".',
    ),
    "a number that is none": (
        'figure="bars" unit="x"',
        '{: value="ten" }',
        "9: “ten” cannot be drawn; a value is a number such as 0.8, not below zero.",
    ),
    "a column that is not there": (
        'figure="bars" unit="x" shows="c"',
        BAR,
        "5: This table has no column “c”; it has “a” or “b”.",
    ),
    "no standing": (
        'figure="board"',
        "{: #r }",
        "9: This row has no standing; it is “in-force”, “limited”, “bill”, “planned”, “consulted” or “unknown”.",
    ),
    "an unknown standing": (
        'figure="board"',
        '{: standing="done" }',
        "9: “done” is no standing; it is “in-force”, “limited”, “bill”, “planned”, “consulted” or “unknown”.",
    ),
    "no date": ('figure="timeline"', "{: #r }", '9: This row has no date to be drawn; add date="…".'),
    "a date that does not exist": (
        'figure="timeline"',
        '{: date="2025-02-30" }',
        "9: “2025-02-30” is no date; write a year, a month or a day such as 2025-06-26.",
    ),
    "an end before the date": (
        'figure="timeline"',
        '{: date="2025-03" end="2025-02" }',
        "9: The end “2025-02” lies before the date “2025-03”.",
    ),
    "a mark on no column": (
        'figure="grid"',
        '{: marks="c" }',
        "9: This table has no column “c” to mark; it has “b”.",
    ),
    "what the kind does not have": (
        'figure="grid"',
        '{: value="1" }',
        "9: A figure of the kind “grid” has no “value”.",
    ),
    "a row that is drawn in a table that is not": (
        "",
        BAR,
        "9: “value” has no meaning here; it belongs to a table that is drawn, whose caption names a figure.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_in_a_figure_is_told_with_its_line_and_leaves_a_plain_table(case, pack):
    caption, row, problem = CASES[case]
    pack.write("sources.toml", '[[source]]\nid = "S1"\ngrade = "O"\ntitle = "T"\n')
    table = f"| A {{: #a }} | B {{: #b }} |\n| --- | --- |\n| one {row} | 1 |"
    given = ALWAYS if caption else 'sources="S1"'
    pack.write(ONE, f"{HEAD}Table: What\n{{: #t {given} {caption} }}\n\n{table}\n")
    assert pack.problems() == [f"{ONE}:{problem}"]
    block = PackReader.open(pack.folder).read().sections[0].blocks[0]
    assert isinstance(block, Table)
    assert block.chart is None


def test_a_figure_without_description_source_and_date_is_told_three_times(pack):
    table = '| A | B |\n| --- | --- |\n| one {: value="1" } | 1 |'
    pack.write(ONE, f'{HEAD}Table: What\n{{: #t figure="bars" unit="x" }}\n\n{table}\n')
    assert pack.problems() == [
        f"{ONE}:5: This figure does not say when its facts were last known; add as-known.",
        f'{ONE}:5: This figure has no alternative text; add alt="…".',
        f'{ONE}:5: This figure names no source; add sources="…".',
    ]


def test_a_funnel_that_widens_is_told():
    text = (
        f'Table: What\n{{: {ALWAYS} figure="funnel" unit="x" }}\n\n| A | B |\n| --- | --- |\n'
        '| one {: value="2" } | 2 |\n| two {: value="3" } | 3 |\n'
    )
    (problem,) = MarkdownParser().parse(MarkdownText("x.en.md", 1, text), {}).problems
    assert problem.sentence == "The numbers of a funnel do not rise from one row to the next."
    assert problem.line == 7


def test_numbers_that_differ_between_languages_are_told(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-HK"]')
    pack.change("pack.toml", 'en = "A small pack"', 'en = "A small pack"\nzh-HK = "小簡報"')
    pack.change("pack.toml", "title.en", 'title.zh-HK = "唯一"\ntitle.en')
    pack.add("pack.toml", '\n[section-titles.two]\nzh-HK = "二"\n')
    pack.write("sources.toml", '[[source]]\nid = "S1"\ngrade = "O"\ntitle = "T"\n')
    for language, value in (("en", "6"), ("zh-HK", "60")):
        table = f'| A {{: #a }} | B {{: #b }} |\n| --- | --- |\n| x {{: #r value="{value}" }} | y |'
        caption = f'Table: C\n{{: #t {ALWAYS} figure="bars" unit="x" }}'
        pack.write(f"sections/one.{language}.md", f"{HEAD}{caption}\n\n{table}\n")
    assert pack.problems() == [
        "sections/one.zh-HK.md:4: The figure “t” does not show what it shows in the base language’s text.",
    ]


def test_the_pages_made_by_the_program_begin_with_a_figure(features):
    pack = PackReader.open(features).read(TRADITIONAL)
    firsts = {section.id: section.blocks[0] for section in pack.reference}
    timeline, actors = firsts[TIMELINE], firsts[ACTORS]
    assert isinstance(timeline, Table)
    assert isinstance(actors, Table)
    assert timeline.chart is not None
    assert actors.chart is not None
    assert timeline.chart.alt.startswith("2025年至2027年的時間表，共3項事項")
    assert isinstance(actors.chart.drawing, Grid)
    assert actors.chart.drawing.rows[0].name == "測試實驗室"


def test_marks_of_the_pages_made_by_the_program_lead_into_sections(features):
    firsts = {section.id: section.blocks[0] for section in PackReader.open(features).read().reference}
    timeline, actors = (firsts[name].chart.drawing for name in (TIMELINE, ACTORS))  # type: ignore[union-attr]
    assert isinstance(timeline, Timeline)
    assert isinstance(actors, Grid)
    assert [mark.leads_to for mark in timeline.marks] == ["plain", "tables", None]
    assert actors.rows[0].leads_to == ("plain",)


def test_the_numbers_under_the_timeline_add_up_to_its_events(features):
    table = next(iter(PackReader.open(features).read().reference)).blocks[0]
    assert isinstance(table, Table)
    assert sum(int(cell.text) for row in table.rows for cell in row[1:]) == 3
