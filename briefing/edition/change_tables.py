"""Tables in a list of changes: the header, and the rows in which something changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing.document.blocks import NO_FACTS, Block, Cell, Paragraph, Table
from briefing.document.ids import BlockId
from briefing.document.runs import Run
from briefing.document.section import Section, children_of
from briefing.edition.comparison import Change, Passage
from briefing.edition.marked_runs import passage_runs


class TableKey(NamedTuple):
    """A table of the new section, or of the old one when it is there no more."""

    is_new: bool
    number: int


class ChangedTables:
    """Makes the tables of one section's change list from its passages that are cells."""

    def __init__(self, old: Section | None, new: Section | None, passages: Sequence[Passage]) -> None:
        self._old, self._new = _tables_of(old), _tables_of(new)
        self._old_places, self._new_places = _places(self._old), _places(self._new)
        self._became: dict[int, int] = {}
        for one in passages:
            if one.old is not None and one.new is not None:
                before, after = self._old_places.get(one.old.leaf.id), self._new_places.get(one.new.leaf.id)
                if before is not None and after is not None:
                    self._became[before[0]] = after[0]

    def key(self, passage: Passage) -> TableKey | None:
        """Which table the passage is a cell or the caption of, or None: two passages of one table have one key."""
        if passage.new is not None:
            place = self._new_places.get(passage.new.leaf.id)
            return TableKey(True, place[0]) if place is not None else None
        place = self._old_places.get(passage.old.leaf.id) if passage.old is not None else None
        if place is None:
            return None
        number = self._became.get(place[0])
        return TableKey(False, place[0]) if number is None else TableKey(True, number)

    def blocks(self, key: TableKey, passages: Sequence[Passage]) -> Iterator[Block]:
        """The table ``key`` with the rows that changed, then cells of rows that had another shape."""
        table = (self._new if key.is_new else self._old)[key.number]
        own: dict[BlockId, Passage] = {}
        gone: list[Passage] = []
        for one in passages:
            placed = one.new if key.is_new else one.old
            if placed is None:
                gone.append(one)
            else:
                own[placed.leaf.id] = one
        header = _marked(table.header, own)
        rows = [_marked(row, own) for row in table.rows if any(_differs(own.get(cell.id)) for cell in row)]
        fitting: list[tuple[Cell, ...]] = []
        others: list[tuple[Cell, ...]] = []
        for row in self._old_rows(gone):
            (fitting if len(row) == len(header) else others).append(row)
        if rows or fitting or any(_differs(own.get(cell.id)) for cell in table.header):
            yield Table(header, (*rows, *fitting), _caption(table, own))
        elif table.caption is not None and _differs(own.get(table.caption.id)):
            yield Paragraph(table.caption.id, passage_runs(own[table.caption.id]))
        for row in others:
            yield from (Paragraph(cell.id, cell.runs) for cell in row if cell.runs)

    def _old_rows(self, gone: Iterable[Passage]) -> Iterator[tuple[Cell, ...]]:
        rows: dict[tuple[int, int], list[Cell]] = {}
        for one in gone:
            assert one.old is not None
            cell = Cell(old_id(one.old.leaf.id), passage_runs(one))
            rows.setdefault(self._old_places[one.old.leaf.id], []).append(cell)
        yield from map(tuple, rows.values())


def old_id(block: BlockId) -> BlockId:
    """The id of a block that is there no more, in a section that may have the same id anew."""
    return BlockId(f"{block}.old")


def _tables_of(section: Section | None) -> tuple[Table, ...]:
    return tuple(_tables(section.blocks)) if section is not None else ()


def _tables(blocks: Iterable[Block | Cell]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        else:
            yield from _tables(children_of(block))


def _places(tables: Sequence[Table]) -> dict[BlockId, tuple[int, int]]:
    """For each cell and caption the number of its table and row; captions are in row -1."""
    places: dict[BlockId, tuple[int, int]] = {}
    for number, table in enumerate(tables):
        if table.caption is not None:
            places[table.caption.id] = (number, -1)
        for row, cells in enumerate((table.header, *table.rows)):
            places.update({cell.id: (number, row) for cell in cells})
    return places


def _differs(passage: Passage | None) -> bool:
    return passage is not None and passage.change not in (Change.SAME, Change.MOVED)


def _marked(cells: Iterable[Cell], own: dict[BlockId, Passage]) -> tuple[Cell, ...]:
    return tuple(
        replace(cell, runs=passage_runs(own[cell.id]), facts=NO_FACTS) if _differs(own.get(cell.id)) else _plain(cell)
        for cell in cells
    )


def _plain(cell: Cell) -> Cell:
    # Links of an excerpt lead to nothing, and footnote marks to no footnote.
    return replace(cell, runs=tuple(replace(run, link=None, footnote="") for run in cell.runs), facts=NO_FACTS)


def _caption(table: Table, own: dict[BlockId, Passage]) -> Paragraph | None:
    caption = table.caption
    if caption is None:
        return None
    runs = passage_runs(own[caption.id]) if _differs(own.get(caption.id)) else (Run(caption.text),)
    return Paragraph(caption.id, runs)
