"""The element tree of Python-Markdown becomes blocks."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefing.document.blocks import (
    Block,
    BlockQuote,
    Callout,
    CalloutKind,
    Figure,
    ListBlock,
    ListItem,
)
from briefing.document.runs import Run, Runs, runs_text
from briefing.document.section import leaves_of
from briefing.pack.inline import Inline, InlineReader, Picture, Piece
from briefing.pack.leaves import LeafMaker
from briefing.pack.problems import Reference, Target, quoted_list
from briefing.pack.settle import settle_runs
from briefing.pack.tables import Caption, read_table

_BLOCK_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "div", "hr"))
_CAPTION = "Table:"
DEEPEST = 12
"""How deep blocks may hold blocks, so that nothing that walks over them runs out of stack."""
Part = Element | list[Piece]
"""A block element, or the inside of a paragraph."""


class TreeReader:
    """Turns elements of one Markdown text into blocks."""

    def __init__(self, inline: InlineReader, leaves: LeafMaker) -> None:
        self._inline = inline
        self._leaves = leaves
        self._depth = 0

    def blocks(self, parent: Element) -> tuple[Block, ...]:
        """The blocks inside ``parent``; deeper than ``DEEPEST`` there are none."""
        if self._depth == DEEPEST:
            self._inline.problem(self._inline.line, "Lists, quotes and callouts are nested too deeply here.")
            return ()
        self._depth += 1
        blocks = self._blocks(parent)
        self._depth -= 1
        return blocks

    def _blocks(self, parent: Element) -> tuple[Block, ...]:
        blocks: list[Block] = []
        caption: Caption | None = None
        parts = list(_parts(parent))
        for part, following in zip(parts, [*parts, None][1:], strict=True):
            if isinstance(part, Element):
                blocks.extend(self._block(part, caption))
                caption = None
                continue
            inline = self._inline.read(part)
            if isinstance(following, Element) and following.tag == "table" and (runs := _caption_runs(inline)):
                caption = Caption(self._leaves.paragraph(inline, runs), self._leaves.attributes(inline))
            else:
                blocks.extend(self._text(inline))
        return tuple(blocks)

    def _block(self, element: Element, caption: Caption | None) -> Iterator[Block]:
        match element.tag:
            case "ul" | "ol":
                yield self._list(element)
            case "table":
                yield read_table(element, caption, lambda cell: self._inline.read(_inner(cell)), self._leaves)
            case "blockquote":
                yield BlockQuote(self.blocks(element))
            case "div":
                yield self._callout(element)
            case "hr":
                self._inline.problem(self._inline.line, "A line across the page is not part of the format.")
            case _:
                yield self._heading(element)

    def _text(self, inline: Inline) -> Iterator[Block]:
        if inline.is_blank:
            for attributes in inline.attributes:
                self._leaves.problem(attributes.line, "This attribute list follows no text.")
        elif inline.fences:
            yield from (self._leaves.code(inline, fence) for fence in inline.fences)
        elif inline.pictures:
            yield from self._figure(inline)
        else:
            if _caption_runs(inline):
                self._leaves.problem(inline.line, "A paragraph that starts with “Table:” stands right before a table.")
            yield self._leaves.paragraph(inline)

    def _heading(self, element: Element) -> Block:
        inline = self._inline.read(_inner(element))
        level = int(element.tag[1])
        if level not in (2, 3):
            self._leaves.problem(
                inline.line,
                "The title stands in the head, so no heading starts with a single “#”."
                if level == 1
                else "Headings are “##” and “###” only.",
            )
        return self._leaves.heading(inline, min(max(level, 2), 3))

    def _list(self, element: Element) -> ListBlock:
        items = tuple(self._item(item) for item in element)
        start = element.get("start") or "1"
        # An endless row of digits is no number worth drawing.
        number = int(start) if start.isdecimal() and len(start) < 7 else 1
        return ListBlock(items, element.tag == "ol", number)

    def _item(self, element: Element) -> ListItem:
        blocks = self.blocks(element)
        if not blocks:
            self._inline.problem(self._inline.line, "A list item is empty.")
        return ListItem(blocks)

    def _callout(self, element: Element) -> Callout:
        classes = (element.get("class") or "").split()
        kind, line = classes[1], classes[2].removeprefix("line-")
        inline: Inline | None = None
        if len(element) and element[0].get("class") == "admonition-title":
            inline = self._inline.read(_inner(element[0]))
            element.remove(element[0])
        if kind not in {known.value for known in CalloutKind}:
            known = quoted_list(known.value for known in CalloutKind)
            self._leaves.problem(int(line), f"“{kind}” is no kind of callout; it is {known}.")
            kind = CalloutKind.NOTE.value
        blocks = self.blocks(element)
        if not blocks:
            self._leaves.problem(int(line), "This callout is empty; indent its text by four spaces.")
        first = next((leaf.id for block in blocks for leaf in leaves_of(block)), None)
        title = self._leaves.callout_title(inline, first) if inline else None
        return Callout(CalloutKind(kind), blocks, title)

    def _figure(self, inline: Inline) -> Iterator[Block]:
        picture = inline.pictures[0]
        if len(inline.pictures) > 1 or any(run.text.strip() or run.footnote for run in inline.runs):
            self._leaves.problem(picture.line, "A picture stands in a paragraph of its own, not inside text.")
            return
        if not picture.alt.strip():
            self._leaves.problem(picture.line, f"The picture “{picture.asset}” has no alternative text.", grave=False)
        self._leaves.findings.reference(Reference(self._leaves.file, picture.line, Target.ASSET, picture.asset))
        yield self._figure_of(inline, picture)

    def _figure_of(self, inline: Inline, picture: Picture) -> Figure:
        attributes = self._leaves.attributes(inline)
        id_ = self._leaves.take(attributes, picture.asset, inline.line)
        alt = runs_text(settle_runs([Run(picture.alt)]))
        caption = settle_runs([Run(picture.title)])
        return Figure(
            id_, picture.asset, alt, self._leaves.caption(id_, inline, attributes, caption) if caption else None
        )


def _parts(parent: Element) -> Iterator[Part]:
    """The children of ``parent``, with texts and inline elements between block elements joined to paragraphs."""
    pieces: list[Piece] = [parent.text] if parent.text else []
    for child in parent:
        if child.tag == "p" or child.tag in _BLOCK_TAGS:
            if pieces:
                yield pieces
            yield _inner(child) if child.tag == "p" else child
            pieces = [child.tail] if child.tail else []
        else:
            pieces += [child, child.tail or ""]
    if pieces:
        yield pieces


def _inner(element: Element) -> list[Piece]:
    pieces: list[Piece] = [element.text or ""]
    for child in element:
        pieces += [child, child.tail or ""]
    return pieces


def _caption_runs(inline: Inline) -> Runs | None:
    """The text after ``Table:`` when there is one."""
    runs = settle_runs(inline.runs)
    if not runs or not runs[0].text.startswith(_CAPTION):
        return None
    first = runs[0]
    rest = Run(first.text.removeprefix(_CAPTION), first.style, first.link, first.footnote)
    return settle_runs((rest, *runs[1:])) or None
