"""Sections for tests of the reading pane: one that holds everything, and Hypothesis strategies for the rest."""

from hypothesis import strategies as st

from briefing.document.blocks import (
    Align,
    Block,
    BlockQuote,
    Callout,
    CalloutKind,
    Cell,
    CodeBlock,
    Facts,
    Figure,
    Footnote,
    Footnotes,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from briefing.document.ids import ENGLISH, BlockId, SectionId, SourceId
from briefing.document.normalize import normalize_code, normalize_text
from briefing.document.runs import Link, LinkKind, Run, Runs, Style
from briefing.document.section import Section
from tests.unit.builders import cell, paragraph, section
from tests.unit.strategies import characters

FACTS = Facts(sources=(SourceId("S01"), SourceId("S16")), lead=("FSTB", "SFC"), status="Proposed", as_known="2026-02")


def head(block: str, text: str) -> Cell:
    return Cell(BlockId(block), (Run(text),), header=True)


def table(*rows: tuple[str, ...], name: str = "t") -> Table:
    """A table whose first row is its header; ids are ``t.row.column``."""
    first, *rest = rows
    return Table(
        tuple(head(f"{name}.0.{column}", text) for column, text in enumerate(first)),
        tuple(
            tuple(cell(f"{name}.{number}.{column}", text) for column, text in enumerate(row))
            for number, row in enumerate(rest, start=1)
        ),
    )


def bullets(*items: str, name: str = "l") -> ListBlock:
    return ListBlock(tuple(ListItem((paragraph(f"{name}{number}", text),)) for number, text in enumerate(items)))


def everything() -> Section:
    """One block of every kind, characters outside the BMP, nesting, and all that is generated."""
    nested = ListBlock(
        (ListItem((paragraph("n1", "Inside 𨋢."), bullets("Deeper 😀.", name="d"))),), ordered=True, start=3
    )
    return section(
        "everything",
        Paragraph(BlockId("lead"), (Run("What it is about, 𠝹 and all."),), FACTS, lead=True),
        Paragraph(
            BlockId("p"),
            (
                Run("Plain, "),
                Run("strong\nover lines", Style.STRONG),
                Run(" and 𨋢 ", footnote="a"),
                Run("linked", link=Link(LinkKind.SECTION, "other", "block")),
                Run(".", Style.CODE),
            ),
            FACTS,
        ),
        Heading(BlockId("h"), (Run("A heading"),)),
        ListBlock((ListItem((paragraph("i1", "First."), nested)), ListItem((paragraph("i2", "Second 𡁻."),)))),
        table(("Round", "Size 𨋢"), ("First", ""), ("𠝹 second", "HK$6 billion")),
        Callout(
            CalloutKind.EDITOR,
            (paragraph("c1", "A doubt."), bullets("In it.", name="c")),
            Heading(BlockId("ct"), (Run("Title"),), level=3),
        ),
        Callout(CalloutKind.KEY, (table(("In", "a"), ("callout", "box"), name="u"),)),
        BlockQuote((paragraph("q1", "Quoted."), paragraph("q2", "Twice."))),
        CodeBlock(BlockId("code"), (Run("def", token="k"), Run(" f():\n    pass  # 😀\n\n")), language="python"),
        Figure(BlockId("f"), "assets/none.png", "What it shows", paragraph("f.caption", "The caption")),
        ListBlock((ListItem((table(("Only", "a table"), ("in", "an item"), name="v"),)),)),
        Footnotes((Footnote("a", 1, (paragraph("fn", "The note 𨋢."), paragraph("fn2", "More."))),)),
    )


_characters = characters | st.sampled_from("𨋢𠝹𡁻😀\u00a0\ufdd0\u2028\ufffc e\u0301")
_words = st.text(_characters, max_size=12)
_labels = st.sampled_from(("", "", "", "a", "b"))
_styles = st.sampled_from((Style.PLAIN, Style.STRONG, Style.EMPHASIS | Style.CODE))
_links = st.none() | st.just(Link(LinkKind.WEB, "https://example.org/"))
_lines = st.lists(_words.map(normalize_text), min_size=1, max_size=2).map("\n".join)
_runs = st.lists(st.builds(Run, _lines, _styles, _links, _labels), max_size=4).map(tuple)
_code = st.text(_characters, max_size=30).map(normalize_code).map(lambda text: (Run(text),))
_facts = st.sampled_from((Facts(), FACTS, Facts(sources=(SourceId("S1"),)), Facts(status="Closed")))


class _Ids:
    """Numbers the blocks of one drawn section."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> BlockId:
        self._last += 1
        return BlockId(f"b{self._last}")


def _leaf(draw: st.DrawFn, ids: _Ids) -> Block:
    kind = draw(st.sampled_from((Paragraph, Paragraph, Heading, CodeBlock)))
    runs: Runs = draw(_code if kind is CodeBlock else _runs)
    return kind(ids.next(), runs, draw(_facts))


def _table(draw: st.DrawFn, ids: _Ids) -> Table:
    columns = draw(st.integers(1, 3))
    rows = [
        tuple(
            Cell(ids.next(), draw(_runs), draw(_facts), header=not row, align=draw(st.sampled_from(Align)))
            for _ in range(columns)
        )
        for row in range(draw(st.integers(1, 3)))
    ]
    caption = Paragraph(ids.next(), draw(_runs), draw(_facts)) if draw(st.booleans()) else None
    return Table(rows[0], tuple(rows[1:]), caption)


def _blocks(draw: st.DrawFn, ids: _Ids, depth: int) -> tuple[Block, ...]:
    return tuple(_block(draw, ids, depth) for _ in range(draw(st.integers(0, 3))))


def _block(draw: st.DrawFn, ids: _Ids, depth: int) -> Block:
    kind = draw(st.integers(0, 6)) if depth else 0
    inner = depth - 1
    match kind:
        case 1:
            items = tuple(ListItem(_blocks(draw, ids, inner)) for _ in range(draw(st.integers(1, 3))))
            return ListBlock(items, ordered=draw(st.booleans()))
        case 2:
            return _table(draw, ids)
        case 3:
            return BlockQuote(_blocks(draw, ids, inner))
        case 4:
            title = Heading(ids.next(), draw(_runs), level=3) if draw(st.booleans()) else None
            return Callout(draw(st.sampled_from(CalloutKind)), _blocks(draw, ids, inner), title)
        case 5:
            return Figure(ids.next(), "assets/x.png", "A picture", Paragraph(ids.next(), draw(_runs)))
        case _:
            return _leaf(draw, ids)


@st.composite
def sections(draw: st.DrawFn) -> Section:
    """Sections of every shape the model allows, odd ones included: empty leaves, empty items, tables side by side."""
    ids = _Ids()
    blocks = tuple(_block(draw, ids, 3) for _ in range(draw(st.integers(0, 5))))
    if draw(st.booleans()):
        notes = tuple(Footnote(label, number, _blocks(draw, ids, 1)) for number, label in enumerate("ab", start=1))
        blocks = (*blocks, Footnotes(notes))
    return Section(SectionId("drawn"), section("x").pillar, "Drawn", "Drawn", blocks, ENGLISH, ENGLISH)
