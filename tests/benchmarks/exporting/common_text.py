"""The text of a pack as plain values, for programs that know nothing of ours: the same words for every one of them.

A piece is ``[text, style, highlight]``: ``style`` holds ``b`` and ``i``, ``highlight`` is a colour or empty. A block is
``[kind, pieces]`` with the kinds ``p``, ``h``, ``li`` and ``quote``, or ``["table", header, rows]`` of cells of pieces.
"""

import re
from collections.abc import Iterable

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
from briefing.document.decoration import Decoration, decorate, decorations_by_leaf
from briefing.document.runs import Style
from briefing.document.section import Section
from briefing.export.request import PdfRequest
from briefing.export.tokens import HIGHLIGHTS

Piece = tuple[str, str, str]
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+")


def chapters(request: PdfRequest) -> list[tuple[str, list[list[object]]]]:
    """The chapters that ``request`` prints, each a title and its blocks."""
    pack = request.pack
    made = [(section.title, _Setter(request, section).blocks(section.blocks)) for section in pack.sections]
    quotes: list[list[object]] = []
    for quote in pack.quotes:
        quotes += [["quote", [(quote.text, "", "")]], ["p", [(f"{quote.speaker}, {quote.role}", "b", "")]]]
    faqs: list[list[object]] = []
    for faq in pack.faqs:
        faqs += [["h", [(faq.question, "", "")]], *_Setter(request, pack.sections[0]).blocks(faq.blocks)]
    made += [(title, blocks) for title, blocks in (("Quotes", quotes), ("Questions", faqs)) if blocks]
    return made + [(section.title, _Setter(request, section).blocks(section.blocks)) for section in pack.reference]


class _Setter:
    """Turns blocks of one section into plain values."""

    def __init__(self, request: PdfRequest, section: Section) -> None:
        decorations = [
            Decoration(placed.start, placed.end, HIGHLIGHTS[placed.annotation.kind.value])
            for placed in request.notes
            if placed.section == section.id and placed.start is not None and placed.end is not None
        ]
        self._pieces = decorations_by_leaf(section, decorations)

    def blocks(self, blocks: Iterable[Block]) -> list[list[object]]:
        return [made for block in blocks for made in self._block(block)]

    def _block(self, block: Block) -> list[list[object]]:
        match block:
            case Paragraph() | CodeBlock():
                return [["p", self._leaf(block)]]
            case Heading():
                return [["h", self._leaf(block)]]
            case ListBlock(items=items):
                return [made for item in items for made in self._item(item.blocks)]
            case Table(header=header, rows=rows):
                return [["table", list(map(self._leaf, header)), [list(map(self._leaf, row)) for row in rows]]]
            case BlockQuote(blocks=inner) | Callout(blocks=inner):
                return [["quote", made[1]] if made[0] == "p" else made for made in self.blocks(inner)]
            case Footnotes(notes=notes):
                return [made for note in notes for made in self.blocks(note.blocks)]
            case Figure(caption=caption):
                return [["p", self._leaf(caption)]] if caption is not None else []

    def _item(self, blocks: Iterable[Block]) -> list[list[object]]:
        return [["li", made[1]] if made[0] == "p" else made for made in self.blocks(blocks)]

    def _leaf(self, leaf: Leaf) -> list[Piece]:
        return [
            (one.run.text, _style(one.run.style), one.decorations[-1].style if one.decorations else "")
            for one in decorate(leaf.runs, self._pieces.get(leaf.id, ()))
        ]


def _style(style: Style) -> str:
    return ("b" if Style.STRONG in style else "") + ("i" if Style.EMPHASIS in style else "")
