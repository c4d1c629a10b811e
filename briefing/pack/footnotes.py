"""Footnotes: numbered in the order of their first marks, and put last."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from briefing.document.blocks import Block, Footnote, Footnotes
from briefing.document.section import leaves_of
from briefing.pack.leaves import LeafMaker
from briefing.pack.tree import TreeReader


def read_footnotes(notes: Element, text: tuple[Block, ...], tree: TreeReader, leaves: LeafMaker) -> Footnotes:
    """The footnotes in ``notes``, whose marks are in ``text`` and in the notes themselves.

    Notes are read in the order of their marks in the text, because a section's ids follow its reading order.
    """
    items = {(item.get("id") or "").removeprefix("fn:"): item for item in notes.iter("li") if item.get("id")}
    read: dict[str, tuple[Block, ...]] = {}
    waiting = list(_marks(text))
    while waiting:
        label = waiting.pop(0)
        if label in items and label not in read:
            read[label] = tree.blocks(items[label])
            waiting += _marks(read[label])
    for label, item in items.items():
        if label not in read:
            blocks = tree.blocks(item)
            line = _line(blocks, leaves)
            leaves.problem(line, f"Nothing in the text refers to the footnote “[^{label}]”.", grave=False)
            read[label] = blocks
    return Footnotes(
        tuple(Footnote(label, number, blocks) for number, (label, blocks) in enumerate(read.items(), start=1))
    )


def _marks(blocks: Iterable[Block]) -> list[str]:
    return [run.footnote for block in blocks for leaf in leaves_of(block) for run in leaf.runs if run.footnote]


def _line(blocks: Iterable[Block], leaves: LeafMaker) -> int:
    lines = leaves.ids.lines
    return next((lines[leaf.id] for block in blocks for leaf in leaves_of(block)), 1)
