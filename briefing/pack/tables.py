"""Tables: an element of Python-Markdown's tree becomes a header and rows of cells with stable ids."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.tables import TableExtension, TableProcessor

from briefing.document.blocks import NO_FACTS, Align, Cell, Paragraph, Table
from briefing.document.runs import Runs, runs_text
from briefing.pack.attributes import OF_DRAWN_ROW, OF_FIGURE, Attributes
from briefing.pack.charts import ChartReader, DrawnRow
from briefing.pack.inline import Inline
from briefing.pack.leaves import LeafMaker
from briefing.pack.settle import settle_runs

_BAR_IN_TEXT = re.compile(r"\\\\|\\\||(`+).+?\1")
_ALIGN = {"center": Align.CENTRE, "right": Align.END}


class CountingTables(TableExtension):
    """Python-Markdown's tables, with the number of cells that each row was written with.

    By themselves they cut a row that is too long, and fill one that is too short, without a word.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown calls it so
        """Take the place of the plain table processor."""
        super().extendMarkdown(md)
        md.parser.blockprocessors.register(_CountingProcessor(md.parser, self.getConfigs()), "table", 75)


class _CountingProcessor(TableProcessor):
    def run(self, parent: Element, blocks: list[str]) -> None:
        lines = blocks[0].split("\n")
        super().run(parent, blocks)
        for row, line in zip(parent[-1].iter("tr"), [lines[0], *lines[2:]], strict=False):
            row.set("cells", str(_cells(line)))


def _cells(line: str) -> int:
    """How many cells ``line`` has; bars in code and after a backslash are text."""
    bare = _BAR_IN_TEXT.sub("", line).strip()
    return bare.removeprefix("|").removesuffix("|").count("|") + 1


@dataclass(frozen=True, slots=True)
class Caption:
    """The paragraph right before a table, with what its attribute list says about drawing the table."""

    paragraph: Paragraph
    attributes: Attributes


@dataclass(frozen=True, slots=True)
class _Draft:
    """A cell before it has an id."""

    inline: Inline
    runs: Runs
    align: Align

    @property
    def text(self) -> str:
        return runs_text(self.runs)


def read_table(
    element: Element, caption: Caption | None, read: Callable[[Element], Inline], leaves: LeafMaker
) -> Table:
    """The table in ``element``; ``read`` gives the inside of a cell."""
    rows = []
    for row in element.iter("tr"):
        rows.append(_drafts(row, read))
        _tell_misfit(row, rows, leaves)
    header = tuple(_head(draft, leaves) for draft in rows[0])
    columns = tuple(cell.id for cell in header)
    # Python-Markdown gives a table without rows an empty one.
    body = tuple(_row(drafts, columns, leaves) for drafts in rows[1:] if any(draft.text for draft in drafts))
    cells = tuple(row.cells for row in body)
    if caption is None or not caption.attributes.value("figure"):
        for attributes in ((caption.attributes,) if caption else ()) + tuple(row.attributes for row in body):
            leaves.tell_drawing(attributes, (*OF_FIGURE, *OF_DRAWN_ROW))
        return Table(header, cells, caption.paragraph if caption else None)
    reader = ChartReader(caption.attributes, header, body, leaves.language, partial(leaves.problem, grave=False))
    return Table(header, cells, caption.paragraph, reader.read())


def _tell_misfit(row: Element, rows: list[tuple[_Draft, ...]], leaves: LeafMaker) -> None:
    cells, columns = int(row.get("cells") or 0), len(rows[0])
    if cells and cells != columns:
        noun = "cell" if cells == 1 else "cells"
        leaves.problem(
            rows[-1][0].inline.line, f"This row has {cells} {noun}, and the table {columns} columns.", grave=False
        )


def _drafts(row: Element, read: Callable[[Element], Inline]) -> tuple[_Draft, ...]:
    drafts = []
    for cell in row:
        inline = read(cell)
        drafts.append(_Draft(inline, settle_runs(inline.runs), _ALIGN.get(cell.get("align") or "", Align.START)))
    return tuple(drafts)


def _head(draft: _Draft, leaves: LeafMaker) -> Cell:
    attributes = leaves.attributes(draft.inline)
    leaves.only_id(attributes, "The head of a column")
    id_ = leaves.take(attributes, draft.text, draft.inline.line)
    return Cell(id_, draft.runs, header=True, align=draft.align)


def _row(drafts: tuple[_Draft, ...], columns: tuple[str, ...], leaves: LeafMaker) -> DrawnRow:
    attributes = leaves.attributes(drafts[0].inline)
    for draft in drafts[1:]:
        for surplus in draft.inline.attributes:
            leaves.problem(surplus.line, "The attributes of a row stand in its first cell.")
    line = drafts[0].inline.line
    row = leaves.ids.take_row(attributes.id, "\n".join(draft.text for draft in drafts), line)
    facts = [leaves.facts(attributes), *(NO_FACTS for _ in drafts[1:])]
    cells = (
        Cell(leaves.ids.take_cell(row, column, line), draft.runs, fact, align=draft.align)
        for draft, column, fact in zip(drafts, columns, facts, strict=True)
    )
    return DrawnRow(attributes, tuple(cells))
