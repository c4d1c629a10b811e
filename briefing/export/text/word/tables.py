"""Tables whose header row is repeated on every page."""

from collections.abc import Sequence

from briefing.export.text.word.elements import Xml, element

COLUMN = 9412
"""The width of the text on the page, in twentieths of a point."""


def table(widths: Sequence[int], header: Sequence[Sequence[Xml]], rows: Sequence[Sequence[Sequence[Xml]]]) -> Xml:
    """A table; a cell is its paragraphs, at least one. ``widths`` are in twentieths of a point."""
    properties = element(
        "tblPr",
        element("tblStyle", val="TableGrid"),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    head = _row(widths, header, element("cantSplit"), element("tblHeader"))
    return element("tbl", properties, grid, head, *(_row(widths, row, element("cantSplit")) for row in rows))


def _row(widths: Sequence[int], cells: Sequence[Sequence[Xml]], *properties: Xml) -> Xml:
    made = element("tr", element("trPr", *properties))
    for width, content in zip(widths, cells, strict=True):
        made.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), *content))
    return made


def shared_widths(needs: Sequence[int], whole: int = COLUMN, least: int = 900) -> list[int]:
    """``whole`` shared out by what each column needs, in whatever unit, each getting at least ``least``."""
    # Square roots: a column with ten times the text gets about three times the width.
    weights = [max(need, 1) ** 0.5 for need in needs]
    room = max(whole - least * len(needs), 0)
    widths = [least + int(room * weight / sum(weights)) for weight in weights]
    widths[-1] += whole - sum(widths)
    return widths
