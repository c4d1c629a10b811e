"""Paragraphs: their style and what is set on one alone."""

from dataclasses import dataclass

from briefing.export.text.word.elements import Xml, element


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paragraph is set. ``indent`` is in twentieths of a point.

    ``list`` is a list's number and the level in it; ``page_break`` begins a new page. ``bar`` is the colour of a line
    at the left, ``fill`` that of the ground, both as six hexadecimal digits; ``align`` is ``left``, ``center`` or
    ``right``.
    """

    style: str = "Normal"
    indent: int = 0
    list: tuple[int, int] | None = None
    bar: str = ""
    fill: str = ""
    keep_next: bool = False
    page_break: bool = False
    align: str = ""


def paragraph(layout: Layout, *content: Xml) -> Xml:
    """A paragraph."""
    return element("p", _properties(layout), *content)


def _properties(layout: Layout) -> Xml:
    """The properties in the order of the schema (ISO 29500-1, 17.3.1.26)."""
    made = element("pPr", element("pStyle", val=layout.style))
    if layout.keep_next:
        made.append(element("keepNext"))
    if layout.page_break:
        made.append(element("pageBreakBefore"))
    if layout.list is not None:
        number, level = layout.list
        made.append(element("numPr", element("ilvl", val=level), element("numId", val=number)))
    if layout.bar:
        made.append(element("pBdr", element("left", val="single", sz=24, space=8, color=layout.bar)))
    if layout.fill:
        made.append(element("shd", val="clear", color="auto", fill=layout.fill))
    if layout.list is not None:
        made.append(element("ind", left=layout.indent + LIST_STEP, hanging=LIST_STEP))
    elif layout.indent:
        made.append(element("ind", left=layout.indent))
    if layout.align:
        made.append(element("jc", val=layout.align))
    return made


LIST_STEP = 400
"""How far a list's text stands in from its labels."""
