"""The blocks of a section as HTML elements; each leaf has its place's name."""

import base64
from collections.abc import Iterable

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
    Paragraph,
    Table,
)
from briefing.document.section import Section
from briefing.export.labels import labels_in
from briefing.export.text.edition import Edition, anchor, block_anchor, footnote_anchor
from briefing.export.text.html.elements import NOTHING, Html, element, joined, spoken, text
from briefing.export.text.html.figures import chart_html
from briefing.export.text.html.inline import FOOTMARK, InlineHtml
from briefing.export.text.inline import Inlines
from briefing.export.text.labels import screen_labels_in
from briefing.export.text.pictures import media_type
from briefing.export.text.places import entry_key

_ALIGN = {Align.START: None, Align.CENTRE: "centre", Align.END: "end"}
_DEEPEST = 6


class BlocksHtml:
    """Writes the blocks of one section, whose own title is a heading of ``level``."""

    def __init__(self, edition: Edition, section: Section, inline: InlineHtml, level: int) -> None:
        self._edition = edition
        self._section = section
        self._inline = inline
        self._pieces = Inlines(edition, section)
        self._title_level = self._level = level
        self._labels = labels_in(section.language)
        self._screen = screen_labels_in(section.language)

    def write(self, blocks: Iterable[Block]) -> Html:
        """``blocks`` in reading order."""
        return joined(*map(self._block, blocks))

    def _block(self, block: Block) -> Html:
        match block:
            case Paragraph():
                return self._leaf("p", block, class_="lead" if block.lead else None)
            case Heading():
                return self._heading(block)
            case CodeBlock():
                return self._code(block)
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block)
            case _:
                return self._set_apart(block)

    def _set_apart(self, block: BlockQuote | Callout | Figure | Footnotes) -> Html:
        match block:
            case BlockQuote():
                return element("blockquote", self.write(block.blocks))
            case Callout():
                return self._callout(block)
            case Figure():
                return self._figure(block)
            case Footnotes():
                items = joined(*map(self._footnote, block.notes))
                return element(
                    "section", element("ol", items), class_="footnotes", role="doc-endnotes",
                    aria_label=f"{self._screen.footnotes}: {self._section.title}",
                )  # fmt: skip

    def _leaf(self, name: str, leaf: Leaf, *before: Html, **attributes: str | None) -> Html:
        pieces = (*self._pieces.of(leaf), *self._pieces.after(leaf.facts))
        content = self._inline.write(pieces, self._section.language)
        return element(name, *before, content, id=block_anchor(self._section.id, leaf.id), **attributes)

    def _heading(self, heading: Heading) -> Html:
        # No level is left out, even where an author did.
        self._level = min(self._title_level + heading.level - 1, self._level + 1, _DEEPEST)
        return self._leaf(f"h{self._level}", heading)

    def _code(self, code: CodeBlock) -> Html:
        content = self._inline.write(self._pieces.of(code), self._section.language)
        after = self._inline.write(self._pieces.after(code.facts), self._section.language)
        # In preformatted text a line feed is a line end by itself.
        inner = element("code", Html(content.replace("<br>", "\n")), translate="no")
        place = block_anchor(self._section.id, code.id)
        return joined(
            element("pre", inner, id=place, tabindex="0"),
            element("p", after) if after else NOTHING,
        )

    def _list(self, block: ListBlock) -> Html:
        items = joined(*(element("li", self.write(item.blocks)) for item in block.items))
        if not block.ordered:
            return element("ul", items)
        return element("ol", items, start=str(block.start) if block.start != 1 else None)

    def _table(self, table: Table) -> Html:
        caption = self._leaf("caption", table.caption) if table.caption is not None else NOTHING
        head = element("tr", *(self._cell("th", cell, scope="col") for cell in table.header))
        rows = [element("tr", *(self._cell("td", cell) for cell in row)) for row in table.rows]
        made = element("table", caption, element("thead", head), element("tbody", *rows))
        # Wide tables scroll by themselves, also by keyboard.
        label = table.caption.text if table.caption is not None else self._section.title
        framed = element("div", made, class_="table", tabindex="0", role="group", aria_label=label)
        return joined(chart_html(table.chart), framed) if table.chart is not None else framed

    def _cell(self, name: str, cell: Cell, scope: str | None = None) -> Html:
        key = entry_key(self._section.id, cell.id)
        place = element("span", id=anchor(key)) if key else NOTHING
        return self._leaf(name, cell, place, scope=scope, class_=_ALIGN[cell.align])

    def _callout(self, callout: Callout) -> Html:
        label = element("p", text(self._labels.callouts[callout.kind]), class_="label added")
        title = self._leaf("p", callout.title, class_="title") if callout.title is not None else NOTHING
        content = joined(label, title, self.write(callout.blocks))
        return element("div", content, class_=f"callout {callout.kind.value}", role="note")

    def _figure(self, figure: Figure) -> Html:
        content = self._edition.pack.asset(figure.asset)
        kind = media_type(content) if content is not None else ""
        if content is None or not kind:
            # A picture that cannot be shown leaves its description.
            picture = element("p", spoken(figure.alt, self._section.language), class_="missing added")
        else:
            packed = base64.b64encode(content).decode()
            picture = element("img", src=f"data:{kind};base64,{packed}", alt=figure.alt)
        caption = self._leaf("figcaption", figure.caption) if figure.caption is not None else NOTHING
        return element("figure", picture, caption, id=block_anchor(self._section.id, figure.id))

    def _footnote(self, note: Footnote) -> Html:
        place = footnote_anchor(self._section.id, note.number)
        back = element(
            "a",
            text("↩"),
            href=f"#{FOOTMARK}{place}",
            role="doc-backlink",
            aria_label=self._screen.back,
            class_="added",
        )
        return element("li", self.write(note.blocks), back, id=place, value=str(note.number))
