"""Tables: an element of Python-Markdown's tree becomes a header and rows of cells with stable ids."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from briefing.document.blocks import NO_FACTS, Align, Cell, Paragraph, Table
from briefing.document.runs import Runs, runs_text
from briefing.pack.block_ids import derived_id
from briefing.pack.inline import Inline
from briefing.pack.leaves import LeafMaker
from briefing.pack.settle import settle_runs

_ALIGN = {"center": Align.CENTRE, "right": Align.END}


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
    element: Element, caption: Paragraph | None, read: Callable[[Element], Inline], leaves: LeafMaker
) -> Table:
    """The table in ``element``; ``read`` gives the inside of a cell."""
    rows = [_drafts(row, read) for row in element.iter("tr")]
    header = _unique(_ids(rows[0], leaves))
    taken: set[str] = set()
    head = tuple(
        leaves.cell(id_, draft.inline, draft.runs, NO_FACTS, draft.align, header=True)
        for id_, draft in zip(header, rows[0], strict=True)
    )
    body = []
    for drafts in rows[1:]:
        # Python-Markdown gives a table without rows an empty one.
        if any(draft.text for draft in drafts):
            body.append(_row(drafts, header, taken, leaves))
    return Table(head, tuple(body), caption)


def _drafts(row: Element, read: Callable[[Element], Inline]) -> tuple[_Draft, ...]:
    drafts = []
    for cell in row:
        inline = read(cell)
        drafts.append(_Draft(inline, settle_runs(inline.runs), _ALIGN.get(cell.get("align") or "", Align.START)))
    return tuple(drafts)


def _ids(header: tuple[_Draft, ...], leaves: LeafMaker) -> Iterator[str]:
    for draft in header:
        attributes = leaves.attributes(draft.inline)
        leaves.only_id(attributes, "The head of a column")
        yield attributes.id or derived_id(draft.text)


def _unique(ids: Iterator[str]) -> tuple[str, ...]:
    unique: list[str] = []
    for wanted in ids:
        id_ = wanted
        while id_ in unique:
            id_ = derived_id(f"{id_}\n{unique[-1]}")
        unique.append(id_)
    return tuple(unique)


def _row(drafts: tuple[_Draft, ...], columns: tuple[str, ...], taken: set[str], leaves: LeafMaker) -> tuple[Cell, ...]:
    attributes = leaves.attributes(drafts[0].inline)
    for draft in drafts[1:]:
        for surplus in draft.inline.attributes:
            leaves.problem(surplus.line, "The attributes of a row stand in its first cell.")
    facts = [leaves.facts(attributes), *(NO_FACTS for _ in drafts[1:])]
    row = attributes.id or derived_id("\n".join(draft.text for draft in drafts))
    while row in taken and row != attributes.id:
        row = derived_id(f"{row}\n{len(drafts)}")
    taken.add(row)
    return tuple(
        leaves.cell(f"{row}.{column}", draft.inline, draft.runs, fact, draft.align, header=False)
        for draft, column, fact in zip(drafts, columns, facts, strict=True)
    )
