"""Draws blocks: the one place that looks at what kind a block is."""

from dataclasses import replace

from briefing.document.blocks import (
    Block,
    BlockQuote,
    Callout,
    CodeBlock,
    Figure,
    Footnotes,
    Heading,
    Leaf,
    ListBlock,
    Paragraph,
    Table,
)
from briefing.ui.reader.callouts import write_callout_head
from briefing.ui.reader.column import Column, Slot
from briefing.ui.reader.facts import write_sources, write_status
from briefing.ui.reader.figures import write_figure
from briefing.ui.reader.footnotes import note_label, write_footnotes_head
from briefing.ui.reader.lists import HANG, item_labels
from briefing.ui.reader.sheet import Backing
from briefing.ui.reader.tables import write_table
from briefing.ui.reader.typography import FOOTNOTE, Look
from briefing.ui.reader.writer import Label, Spot, Writer

_UNDER_STATEMENT = 2.0
_UNDER_TITLE = 8.0
_ITEM_GAP = 7.0
_LIST_GAP = 10.0
_CODE_INSET = 14.0
_ASIDE_INSET = 18.0
_HEADING_GAP = 7.0


def write_blocks(
    writer: Writer, blocks: tuple[Block, ...], column: Column, *, top: float | None = None, label: Label | None = None
) -> None:
    """Draw ``blocks`` one under the other; ``top`` is the gap above the first, ``label`` the list label beside it."""
    slot = Slot(column, column.gap if top is None else top, label)
    if label is not None and not (blocks and isinstance(blocks[0], Leaf)):
        _write_lone_label(writer, slot, label)
        slot = Slot(column, _ITEM_GAP)
    for block in blocks:
        if isinstance(block, Leaf):
            _write_leaf(writer, block, slot)
        else:
            _write_container(writer, block, slot)
        slot = Slot(column, column.gap)


def _write_leaf(writer: Writer, leaf: Leaf, slot: Slot) -> None:
    looks = writer.looks
    match leaf:
        case Paragraph(lead=True):
            _write_statement(writer, leaf, looks.lead, replace(slot, top=_UNDER_TITLE))
        case Heading(level=level):
            look = looks.heading if level == 2 else looks.subheading
            _write_statement(writer, leaf, look, replace(slot, top=slot.top + _HEADING_GAP))
            writer.keep_close()
        case CodeBlock():
            inner = replace(slot, column=slot.column.inset(_CODE_INSET, _CODE_INSET))
            with writer.panel(Backing.CODE, slot.spot, 10):
                _write_statement(writer, leaf, looks.code, inner)
        case _:
            _write_statement(writer, leaf, slot.column.body, slot)


def _write_container(writer: Writer, block: Block, slot: Slot) -> None:
    match block:
        case ListBlock():
            _write_list(writer, block, slot)
        case Table():
            write_table(writer, block, slot)
        case BlockQuote(blocks=blocks):
            with writer.panel(Backing.QUOTE, slot.spot, 2):
                write_blocks(writer, blocks, replace(slot.column.inset(_ASIDE_INSET), gap=8), top=slot.top)
        case Callout():
            _write_callout(writer, block, slot)
        case Figure():
            write_figure(writer, block, slot)
        case Footnotes():
            _write_footnotes(writer, block, slot)


def _write_statement(writer: Writer, leaf: Leaf, look: Look, slot: Slot) -> None:
    """A leaf with the marks of its sources and its chips."""
    hang = HANG if slot.label is not None else 0
    spot = Spot(slot.column.left - hang, slot.column.right, slot.top, hang)
    writer.leaf(leaf, look, spot, slot.label)
    write_sources(writer, leaf.facts)
    write_status(writer, leaf.facts, slot.column.spot(_UNDER_STATEMENT))


def _write_lone_label(writer: Writer, slot: Slot, label: Label) -> None:
    """A line of its own for the label of an item that does not begin with text."""
    column = slot.column
    writer.begin(column.body, Spot(column.left - HANG, column.right, slot.top, HANG))
    writer.label(label)


def _write_list(writer: Writer, block: ListBlock, slot: Slot) -> None:
    outer = slot.column
    inner = replace(outer.inset(HANG), gap=_ITEM_GAP, depth=outer.depth + 1)
    for number, (item, label) in enumerate(zip(block.items, item_labels(block, outer.depth), strict=True)):
        write_blocks(writer, item.blocks, inner, top=_ITEM_GAP if number else min(slot.top, _LIST_GAP), label=label)


def _write_callout(writer: Writer, callout: Callout, slot: Slot) -> None:
    inner = replace(slot.column.inset(_ASIDE_INSET, _ASIDE_INSET), body=writer.looks.aside, gap=6)
    with writer.panel(callout.kind, slot.spot, 11):
        write_callout_head(writer, callout, inner, slot.top)
        write_blocks(writer, callout.blocks, inner, top=2)


def _write_footnotes(writer: Writer, block: Footnotes, slot: Slot) -> None:
    write_footnotes_head(writer, slot.column)
    inner = Column(FOOTNOTE, slot.column.left + HANG, slot.column.right, gap=4)
    for note in block.notes:
        write_blocks(writer, note.blocks, inner, label=note_label(note))
