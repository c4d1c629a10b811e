"""Ordered lists of measures, set as a table of number, measure, lead and status.

The text of a measure is its item's; who leads and how far it has come are the item's facts.
"""

from typing import TYPE_CHECKING

from briefing.document.blocks import Facts, Leaf, ListBlock, ListItem
from briefing.export.chapters.tables import COLUMN_SCOPE, columns_of, table_box
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.table import Row

if TYPE_CHECKING:
    from briefing.export.chapters.blocks import Blocks


def is_measures(block: ListBlock) -> bool:
    """Whether the items of an ordered list say who leads them."""
    return block.ordered and any(_facts(item).lead for item in block.items)


def measures_table(blocks: "Blocks", block: ListBlock, parent: Element) -> list[LaidOut]:
    """The list as a table."""
    element = Element("Table", parent)
    head = Element("TR", Element("THead", element))
    labels = blocks.press.labels_in(blocks.section.language)
    header = Row(
        tuple(
            Stack([blocks.press.text(text, blocks.looks.table_head, Element("P", Element("TH", head, COLUMN_SCOPE)))])
            for text in ("#", labels.measure, labels.lead, labels.status)
        )
    )
    body = Element("TBody", element)
    rows = [
        _row(blocks, item, block.start + position, Element("TR", body)) for position, item in enumerate(block.items)
    ]
    return [table_box(blocks.press, header, rows, columns_of(blocks.press, [header, *rows]))]


def _row(blocks: "Blocks", item: ListItem, number: int, parent: Element) -> Row:
    press, looks = blocks.press, blocks.looks
    labels = press.labels_in(blocks.section.language)
    cells = [Element("TD", parent, keep=True) for _ in range(4)]
    facts = _facts(item)
    measure: list[LaidOut] = []
    for position, block in enumerate(item.blocks):
        if not position and isinstance(block, Leaf):
            measure += blocks.paragraph(block, cells[1], looks.cell, chip=False)
        else:
            measure += blocks.boxes([block], cells[1], looks.cell)
    lead = press.text(labels.between.join(facts.lead), looks.cell, Element("P", cells[2]))
    status: list[LaidOut] = [press.text(facts.status, looks.cell, Element("P", cells[3]))]
    if facts.as_known:
        status.append(press.text(blocks.leaves.as_known(facts), looks.cell_note, Element("P", cells[3])))
    numbered = press.text(str(number), looks.cell, Element("P", cells[0]))
    return Row((Stack([numbered]), Stack(measure), Stack([lead]), Stack(status)))


def _facts(item: ListItem) -> Facts:
    first = item.blocks[0] if item.blocks else None
    return first.facts if isinstance(first, Leaf) else Facts()
