"""The blocks of a section as boxes with their structure elements."""

from collections.abc import Callable, Iterable

from briefing.document.blocks import (
    Block,
    BlockQuote,
    Callout,
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
from briefing.document.ids import SectionId
from briefing.document.pack import GLOSSARY, SOURCES
from briefing.document.section import Section
from briefing.export.chapters.figures import set_bounds
from briefing.export.chapters.leaves import Leaves
from briefing.export.chapters.looks import Setting
from briefing.export.chapters.measures import is_measures, measures_table
from briefing.export.chapters.press import Press
from briefing.export.chapters.tables import table_boxes
from briefing.export.tagging.objects import Name
from briefing.export.tagging.page import Box, Page
from briefing.export.tagging.pictures import Picture, read_picture
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import CALLOUTS, CODE, LINE, QUIET
from briefing.export.typesetting.boxes import Frame, Gap, Labelled, LaidOut, Stack
from briefing.export.typesetting.columns import Column
from briefing.export.typesetting.picture import PictureBox
from briefing.export.typesetting.rule import Rule

_BULLETS = ("•", "–", "▪")


class Blocks:
    """Sets the blocks of one section. ``heading_level`` is the level of the section's own title."""

    def __init__(self, press: Press, section: Section, heading_level: int) -> None:
        self.press = press
        self.section = section
        self.leaves = Leaves(press, section)
        self.looks = self.leaves.looks
        self.shared_columns: dict[tuple[str, ...], tuple[Column, ...]] = {}
        """What columns want by a table's head, so that tables with the same head line up."""
        self._title_level = heading_level
        self._level = heading_level

    def boxes(self, blocks: Iterable[Block], parent: Element, setting: Setting | None = None) -> list[LaidOut]:
        """``blocks`` under ``parent``; ``setting`` is that of paragraphs, by default running text."""
        made: list[LaidOut] = []
        for block in blocks:
            made += self._block(block, parent, setting or self.looks.body)
        return made

    def _block(self, block: Block, parent: Element, setting: Setting) -> list[LaidOut]:
        match block:
            case Paragraph():
                return self.paragraph(block, parent, self.looks.lead if block.lead else setting)
            case Heading():
                return self._heading(block, parent)
            case CodeBlock():
                return self._code(block, parent)
            case ListBlock():
                return self._list_or_measures(block, parent, setting, 0)
            case Table():
                return table_boxes(self, block, parent)
            case _:
                return self._set_apart(block, parent)

    def _set_apart(self, block: BlockQuote | Callout | Figure | Footnotes, parent: Element) -> list[LaidOut]:
        match block:
            case BlockQuote():
                return self._quote(block, parent)
            case Callout():
                return self._callout(block, parent)
            case Figure():
                return self._figure(block, parent)
            case Footnotes():
                return self._footnotes(block, parent)

    def anchors(self, leaf: Leaf) -> list[LaidOut]:
        """The places of ``leaf`` that something leads to; in a second language nothing does."""
        if self.press.column:
            return []
        keys = [f"section:{self.section.id}#{leaf.id}", *_entry_keys(self.section.id, leaf.id)]
        return [self.press.anchor(key) for key in keys if self.press.is_wanted(key)]

    def paragraph(
        self, leaf: Leaf, parent: Element, setting: Setting, tag: str = "P", *, chip: bool = True
    ) -> list[LaidOut]:
        """One leaf as a block of text."""
        element = self.leaves.element(leaf, tag, parent)
        spans = self.leaves.spans(leaf, element, setting.look)
        if chip:
            # Beside its caption a table holds nothing but rows (ISO 32000-1, table 337).
            outside = parent.parent if tag == "Caption" and parent.parent is not None else parent
            spans += self.leaves.chip(leaf.facts, outside, setting.look)
        return [*self.anchors(leaf), self.press.block(spans, setting)]

    def _heading(self, heading: Heading, parent: Element) -> list[LaidOut]:
        # A level may not be left out (PDF/UA-1, 7.4.2), even where an author did.
        level = min(self._title_level + heading.level - 1, self._level + 1)
        self._level = level
        setting = self.looks.heading if heading.level == 2 else self.looks.subheading
        return self.paragraph(heading, parent, setting, f"H{level}")

    def _code(self, code: CodeBlock, parent: Element) -> list[LaidOut]:
        element = self.leaves.element(code, "Code", Element("P", parent))
        setting = self.looks.code
        text = self.press.block(self.leaves.spans(code, element, setting.look, sources=False), setting)
        length = self.press.scale.points
        frame = Frame((length(8), length(10), length(9), length(11)), CODE)
        return [*self.anchors(code), Stack([text], frame, before=length(8), after=length(11))]

    def _list_or_measures(self, block: ListBlock, parent: Element, setting: Setting, depth: int) -> list[LaidOut]:
        return measures_table(self, block, parent) if is_measures(block) else self._list(block, parent, setting, depth)

    def _list(self, block: ListBlock, parent: Element, setting: Setting, depth: int) -> list[LaidOut]:
        numbering = "Decimal" if block.ordered else ("Disc", "Circle", "Square")[depth % 3]
        traits = Traits(attributes=(("O", Name("List")), ("ListNumbering", Name(numbering))))
        element = Element("L", parent, traits)
        items: list[LaidOut] = []
        for position, item in enumerate(block.items):
            label = f"{block.start + position}." if block.ordered else _BULLETS[depth % len(_BULLETS)]
            items.append(self._item(item, label, element, setting, depth))
        after = setting.style.after if not depth else setting.style.after * 0.3
        return [Stack(items, after=after)]

    def _item(self, item: ListItem, label: str, parent: Element, setting: Setting, depth: int) -> Labelled:
        element = Element("LI", parent)
        marker = Element("Lbl", element)
        body = Element("LBody", element)
        inner = setting.with_style(before=0, after=setting.style.after * 0.4)
        boxes: list[LaidOut] = []
        for block in item.blocks:
            if isinstance(block, ListBlock):
                boxes += self._list_or_measures(block, body, setting, depth + 1)
            else:
                boxes += self._block(block, body, inner)
        sign = self.press.text(label, inner, marker)
        indent = self.press.scale.size(1.55 if len(label) < 3 else 2.0)
        return Labelled(sign, Stack(boxes), indent, after=setting.style.after * 0.45)

    def _quote(self, quote: BlockQuote, parent: Element) -> list[LaidOut]:
        element = Element("BlockQuote", parent)
        boxes = self.boxes(quote.blocks, element, self.looks.quote)
        length = self.press.scale.points
        frame = Frame((length(3), length(6), length(2), length(15)), bar=LINE, bar_width=length(2.4))
        return [Stack(boxes, frame, before=length(8), after=length(10))]

    def _callout(self, callout: Callout, parent: Element) -> list[LaidOut]:
        colour = CALLOUTS[callout.kind.value]
        element = Element("Div", parent)
        label = self.press.labels_in(self.section.language).callouts[callout.kind]
        boxes: list[LaidOut] = [
            self.press.text(label.upper(), self.looks.callout_label.in_colour(colour), Element("P", element))
        ]
        if callout.title is not None:
            boxes += self.paragraph(callout.title, element, self.looks.callout_title)
        boxes += self.boxes(callout.blocks, element, self.looks.callout)
        length = self.press.scale.points
        frame = Frame((length(9), length(12), length(5), length(14)), QUIET, colour, length(2.4))
        return [Stack(boxes, frame, before=length(9), after=length(12), together=True)]

    def _figure(self, figure: Figure, parent: Element) -> list[LaidOut]:
        element = Element("Figure", parent, Traits(alt=figure.alt))
        content = self.press.pack.asset(figure.asset)
        picture = read_picture(content) if content is not None else None
        boxes: list[LaidOut] = [self._drawing(figure, picture, element)]
        if figure.caption is not None:
            boxes += self.paragraph(figure.caption, element, self.looks.caption, "Caption")
        return [Stack(boxes, before=self.press.scale.points(8), after=self.press.scale.points(10))]

    def _drawing(self, figure: Figure, picture: Picture | None, element: Element) -> LaidOut:
        tallest = self.press.sheet.room * 0.6
        keep = figure.caption is not None
        if picture is None:
            # A picture that cannot be read leaves its place and its description.
            return PictureBox((420, 90), tallest, _frame_painter(element), keep_next=keep)
        name = self.press.document.picture(figure.asset, picture)
        return PictureBox((picture.width, picture.height), tallest, painter(element, name), keep_next=keep)

    def _footnotes(self, footnotes: Footnotes, parent: Element) -> list[LaidOut]:
        length = self.press.scale.points
        boxes: list[LaidOut] = [Gap(length(8)), Rule(LINE, 0.5, across=0.3), Gap(length(4))]
        for note in footnotes.notes:
            boxes += self._footnote(note, parent)
        return boxes

    def _footnote(self, note: Footnote, parent: Element) -> list[LaidOut]:
        key = f"footnote:{self.section.id}:{note.label}{self.press.column}"
        element = Element("Note", parent, Traits(id=key))
        number = self.press.text(str(note.number), self.looks.footnote, Element("Lbl", element))
        body = self.boxes(note.blocks, element, self.looks.footnote)
        return [self.press.anchor(key), Labelled(number, Stack(body), self.press.scale.size(1.4))]

    def cell(self, leaf: Leaf, element: Element, setting: Setting) -> Stack:
        """One cell of a table."""
        spans = self.leaves.spans(leaf, element, setting.look)
        return Stack([*self.anchors(leaf), self.press.block(spans, setting)])


def _entry_keys(section: SectionId, leaf: str) -> list[str]:
    """What the first cell of a row in the glossary or the sources stands for."""
    entry, _, column = leaf.rpartition(".")
    if section == GLOSSARY and column == "term":
        return [f"term:{entry}"]
    if section == SOURCES and column == "number":
        return [f"source:{entry}"]
    return []


def painter(element: Element, name: str) -> Callable[[Page, Box], None]:
    """Draws the picture with the resource name ``name`` for ``element``."""

    def paint(page: Page, box: Box) -> None:
        set_bounds(element, box)
        page.image(name, box, element)

    return paint


def _frame_painter(element: Element) -> Callable[[Page, Box], None]:
    def paint(page: Page, box: Box) -> None:
        set_bounds(element, box)
        page.fill(box, QUIET, element)

    return paint
