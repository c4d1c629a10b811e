"""The plain text of a range, as it should arrive in another program."""

from collections.abc import Iterator

from briefing.document.blocks import Block, Cell, Table
from briefing.document.ids import BlockId
from briefing.document.section import Section, children_of


def plain_text(section: Section, start: int, end: int) -> str:
    """The text of ``[start, end)``: a line for each leaf, the cells of a table's row side by side with tabs."""
    beside = set(_beside_another(section.blocks))
    parts: list[str] = []
    for piece in section.slices(start, end):
        if parts:
            parts.append("\t" if piece.placed.leaf.id in beside else "\n")
        parts.append(piece.placed.leaf.text[piece.start : piece.end])
    return "".join(parts)


def _beside_another(blocks: tuple[Block | Cell, ...]) -> Iterator[BlockId]:
    """The cells that stand right of another one."""
    for block in blocks:
        if isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield from (cell.id for cell in row[1:])
        yield from _beside_another(tuple(children_of(block)))
