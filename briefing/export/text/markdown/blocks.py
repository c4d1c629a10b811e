"""The blocks of a section as Markdown, each a string of lines without an empty one at either end."""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefing.document.blocks import (
    Align,
    Block,
    BlockQuote,
    Callout,
    Cell,
    CodeBlock,
    Figure,
    Footnote,
    Footnotes,
    Heading,
    Leaf,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from briefing.document.runs import Style
from briefing.document.section import Section
from briefing.export.labels import labels_in
from briefing.export.text.edition import Edition, anchor, footnote_anchor
from briefing.export.text.inline import Inlines
from briefing.export.text.markdown.escaping import escaped, paragraph, plain
from briefing.export.text.markdown.framing import heading_line, is_tight, labelled, place_named, quoted
from briefing.export.text.markdown.inline import footnote_label, inline
from briefing.export.text.markdown.pictures import Pictures
from briefing.export.text.parts import Piece
from briefing.export.text.places import entry_key

_RULES = {Align.START: "---", Align.CENTRE: ":---:", Align.END: "---:"}
_DEEPEST = 6


class BlocksMarkdown:
    """Writes the blocks of one section, whose own title is a heading of ``level``."""

    def __init__(self, edition: Edition, section: Section, pictures: Pictures, level: int) -> None:
        self._edition = edition
        self._section = section
        self._pictures = pictures
        self._pieces = Inlines(edition, section)
        self._title_level = self._level = level

    def write(self, blocks: Iterable[Block]) -> str:
        """``blocks`` with an empty line between them."""
        made = []
        before: Block | None = None
        other = False
        for block in blocks:
            # Two lists that follow each other would be one, but for another sign before their items.
            if isinstance(block, ListBlock):
                other = isinstance(before, ListBlock) and before.ordered == block.ordered and not other
            made.append(self._list(block, other=other) if isinstance(block, ListBlock) else self._block(block))
            before = block
        return "\n\n".join(filter(None, made))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return paragraph(self._leaf(block))
            case Heading():
                return self._heading(block)
            case CodeBlock():
                return self._code(block)
            case ListBlock():
                return self._list(block, other=False)
            case Table():
                return self._table(block)
            case _:
                return self._set_apart(block)

    def _set_apart(self, block: BlockQuote | Callout | Figure | Footnotes) -> str:
        match block:
            case BlockQuote():
                return quoted(self.write(block.blocks))
            case Callout():
                return self._callout(block)
            case Figure():
                return self._figure(block)
            case Footnotes():
                return "\n\n".join(map(self._footnote, block.notes))

    def _leaf(self, leaf: Leaf, *, in_table: bool = False, style: Style = Style.PLAIN) -> str:
        pieces = (*self._pieces.of(leaf), *self._pieces.after(leaf.facts))
        return self._place(leaf) + inline((_restyled(piece, style) for piece in pieces), in_table=in_table)

    def _place(self, leaf: Leaf) -> str:
        """The names of the places here that something leads to."""
        keys = [f"section:{self._section.id}#{leaf.id}", entry_key(self._section.id, leaf.id)]
        return "".join(place_named(anchor(key)) for key in keys if key in self._edition.plan.wanted)

    def _heading(self, heading: Heading) -> str:
        # No level is left out, even where an author did.
        self._level = min(self._title_level + heading.level - 1, self._level + 1, _DEEPEST)
        return heading_line(self._leaf(heading), self._level)

    def _code(self, code: CodeBlock) -> str:
        fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", code.text)), 3)
        language = re.sub(r"[`\s]", "", code.language)
        after = inline((*self._pieces.marks(code), *self._pieces.after(code.facts))).strip()
        place = self._place(code)
        return "\n\n".join(filter(None, [place, f"{fence}{language}\n{code.text}\n{fence}", after]))

    def _list(self, block: ListBlock, *, other: bool) -> str:
        items = []
        for position, item in enumerate(block.items):
            sign = f"{block.start + position}{')' if other else '.'}" if block.ordered else "*" if other else "-"
            items.append(labelled(f"{sign} ", self._item(item)))
        return ("\n" if all(map(is_tight, block.items)) else "\n\n").join(items)

    def _item(self, item: ListItem) -> str:
        if not is_tight(item):
            return self.write(item.blocks)
        return "\n".join(map(self._block, item.blocks))

    def _table(self, table: Table) -> str:
        caption = [paragraph(self._leaf(table.caption))] if table.caption is not None else []
        rules = f"| {' | '.join(_RULES[cell.align] for cell in table.header)} |"
        rows = [self._row(table.header), rules, *map(self._row, table.rows)]
        return "\n\n".join([*caption, "\n".join(rows)])

    def _row(self, cells: tuple[Cell, ...]) -> str:
        return f"| {' | '.join(paragraph(self._leaf(cell, in_table=True), one_row=True) for cell in cells)} |"

    def _callout(self, callout: Callout) -> str:
        label = f"**{escaped(labels_in(self._section.language).callouts[callout.kind])}**"
        title = [paragraph(self._leaf(callout.title, style=Style.STRONG))] if callout.title is not None else []
        return quoted("\n\n".join(filter(None, [label, *title, self.write(callout.blocks)])))

    def _figure(self, figure: Figure) -> str:
        label = self._pictures.label(figure.asset)
        picture = f"![{escaped(figure.alt)}][{label}]" if label else plain(figure.alt)
        caption = [paragraph(self._leaf(figure.caption))] if figure.caption is not None else []
        return "\n\n".join([picture, *caption])

    def _footnote(self, note: Footnote) -> str:
        label = footnote_label(footnote_anchor(self._section.id, note.number))
        return labelled(f"[^{label}]: ", self.write(note.blocks), indent=4)


def _restyled(piece: Piece, style: Style) -> Piece:
    return replace(piece, style=piece.style | style) if piece.added is None else piece
