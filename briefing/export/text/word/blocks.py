"""The blocks of a section as paragraphs and tables of a Word file; each leaf is one paragraph."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.document.blocks import (
    Align,
    Block,
    BlockQuote,
    Callout,
    Cell,
    CodeBlock,
    Figure,
    Footnotes,
    Heading,
    Leaf,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from briefing.document.section import Section
from briefing.export.labels import labels_in
from briefing.export.text.edition import Edition, anchor, footnote_anchor
from briefing.export.text.inline import Inlines
from briefing.export.text.places import entry_key
from briefing.export.text.word.elements import Xml, element, run
from briefing.export.text.word.file import WordFile
from briefing.export.text.word.inline import InlineWord
from briefing.export.text.word.layout import LIST_STEP, Layout, paragraph
from briefing.export.text.word.pictures import picture
from briefing.export.text.word.places import Places
from briefing.export.text.word.tables import COLUMN, column_widths, table
from briefing.export.tokens import CALLOUTS, LINE, QUIET

_ALIGN = {Align.START: "", Align.CENTRE: "center", Align.END: "right"}
_DEEPEST = 5
_INSET = 160


class BlocksWord:
    """Writes the blocks of one section, whose own title is a heading of ``level``."""

    def __init__(
        self, edition: Edition, section: Section, file: WordFile, inline: InlineWord, places: Places, *, level: int
    ) -> None:
        self._edition = edition
        self._section = section
        self._file = file
        self._inline = inline
        self._places = places
        self._pieces = Inlines(edition, section)
        self._title_level = self._level = level

    def write(self, blocks: Iterable[Block], layout: Layout) -> Iterator[Xml]:
        """``blocks``, their paragraphs set as ``layout`` says where they have no look of their own."""
        for block in blocks:
            yield from self._block(block, layout)

    def _block(self, block: Block, layout: Layout) -> Iterator[Xml]:
        match block:
            case Paragraph():
                yield self._leaf(block, replace(layout, style="Lead") if block.lead else layout)
            case Heading():
                # No level is left out, even where an author did.
                self._level = min(self._title_level + block.level - 1, self._level + 1, _DEEPEST)
                yield self._leaf(block, Layout(f"Heading{self._level}"))
            case CodeBlock():
                yield self._leaf(block, Layout("CodeBlock", indent=layout.indent))
            case ListBlock():
                yield from self._list(block, layout, 0)
            case Table():
                yield from self._table(block, layout)
            case _:
                yield from self._set_apart(block, layout)

    def _set_apart(self, block: BlockQuote | Callout | Figure | Footnotes, layout: Layout) -> Iterator[Xml]:
        match block:
            case BlockQuote():
                indent = layout.indent + _INSET
                yield from self.write(block.blocks, Layout("Quote", indent=indent, bar=LINE.removeprefix("#")))
            case Callout():
                yield from self._callout(block, layout)
            case Figure():
                yield from self._figure(block, layout)
            case Footnotes():
                yield from self._footnotes(block)

    def _leaf(self, leaf: Leaf, layout: Layout) -> Xml:
        pieces = (*self._pieces.of(leaf), *self._pieces.after(leaf.facts))
        return paragraph(layout, *self._marked(leaf), *self._inline.write(pieces))

    def _marked(self, leaf: Leaf) -> Iterator[Xml]:
        """The places here that something leads to."""
        for key in (f"section:{self._section.id}#{leaf.id}", entry_key(self._section.id, leaf.id)):
            if key in self._edition.plan.wanted:
                yield from self._places.mark(anchor(key))

    def _list(self, block: ListBlock, layout: Layout, depth: int) -> Iterator[Xml]:
        number = self._file.numbering.new_list(depth, ordered=block.ordered, start=block.start)
        for item in block.items:
            yield from self._item(item, replace(layout, list=number), depth)

    def _item(self, item: ListItem, labelled: Layout, depth: int) -> Iterator[Xml]:
        inner = replace(labelled, list=None, indent=labelled.indent + LIST_STEP)
        first, *rest = item.blocks
        if isinstance(first, Paragraph):
            yield self._leaf(first, labelled)
        else:
            # What is no paragraph cannot have a label; an empty one has it.
            yield paragraph(replace(labelled, keep_next=True))
            rest = [first, *rest]
        for block in rest:
            yield from (
                self._list(block, inner, depth + 1) if isinstance(block, ListBlock) else self._block(block, inner)
            )

    def _table(self, made: Table, layout: Layout) -> Iterator[Xml]:
        if made.caption is not None:
            yield self._leaf(made.caption, Layout("Caption", indent=layout.indent))
        texts = [[cell.text for cell in row] for row in (made.header, *made.rows)]
        widths = column_widths(list(zip(*texts, strict=True)), COLUMN - layout.indent)
        rows = [[self._cell(cell) for cell in row] for row in made.rows]
        yield table(widths, [self._cell(cell) for cell in made.header], rows, indent=layout.indent)
        # Without a paragraph between them two tables would be one.
        yield paragraph(Layout("Small"))

    def _cell(self, cell: Cell) -> list[Xml]:
        return [self._leaf(cell, Layout("Cell", align=_ALIGN[cell.align]))]

    def _callout(self, callout: Callout, layout: Layout) -> Iterator[Xml]:
        colour = CALLOUTS[callout.kind.value].removeprefix("#")
        inner = Layout(indent=layout.indent + _INSET, bar=colour, fill=QUIET.removeprefix("#"))
        label = labels_in(self._section.language).callouts[callout.kind]
        yield paragraph(replace(inner, style="CalloutLabel"), run(label, element("color", val=colour)))
        if callout.title is not None:
            yield self._leaf(callout.title, replace(inner, style="CalloutTitle"))
        yield from self.write(callout.blocks, inner)

    def _figure(self, figure: Figure, layout: Layout) -> Iterator[Xml]:
        content = self._edition.pack.asset(figure.asset)
        shown = picture(self._file, content, figure.alt, COLUMN - layout.indent) if content is not None else None
        caption = figure.caption
        place = Layout(indent=layout.indent, keep_next=caption is not None)
        # A picture that cannot be shown leaves its description.
        yield paragraph(place, shown if shown is not None else run(figure.alt, element("rStyle", val="Quiet")))
        if caption is not None:
            yield self._leaf(caption, Layout("FigureCaption", indent=layout.indent))

    def _footnotes(self, footnotes: Footnotes) -> Iterator[Xml]:
        if footnotes.notes:
            number = self._file.numbering.new_list(0, ordered=True, start=footnotes.notes[0].number)
            for note in footnotes.notes:
                first, *rest = self._item(ListItem(note.blocks), Layout("Footnotes", list=number), 0)
                # After the paragraph's properties.
                first[1:1] = self._places.mark(footnote_anchor(self._section.id, note.number))
                yield first
                yield from rest
