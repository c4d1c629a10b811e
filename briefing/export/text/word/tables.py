"""Tables whose header row is repeated on every page."""

from collections.abc import Sequence

from briefing.export.text.chinese import is_chinese, parts
from briefing.export.text.word.elements import Xml, element

COLUMN = 9412
"""The width of the text on the page, in twentieths of a point."""


def table(
    widths: Sequence[int], header: Sequence[Sequence[Xml]], rows: Sequence[Sequence[Sequence[Xml]]], indent: int = 0
) -> Xml:
    """A table; a cell is its paragraphs, at least one. ``widths`` and ``indent`` are in twentieths of a point."""
    properties = element(
        "tblPr",
        element("tblStyle", val="TableGrid"),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblInd", w=indent, type="dxa"),
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


def column_widths(columns: Sequence[Sequence[str]], whole: int) -> list[int]:
    """``whole`` shared out among columns by their texts, each getting room for its longest word if that can be."""
    least = [min(max(map(_longest_word, texts)) + _PADDING, _WIDEST_WORD) for texts in columns]
    # Square roots: a column with ten times the text gets about three times the width.
    weights = [max(*map(_length, texts), 1) ** 0.5 for texts in columns]
    room = whole - sum(least)
    if room < 0:
        least, room = [0] * len(columns), whole
    widths = [lowest + int(room * weight / sum(weights)) for lowest, weight in zip(least, weights, strict=True)]
    widths[-1] += whole - sum(widths)
    return widths


def _length(text: str) -> int:
    """About how wide ``text`` is at ten points; Chinese characters are twice as wide as letters."""
    return sum(_WIDE if is_chinese(sign) else _NARROW for sign in text)


def _longest_word(text: str) -> int:
    # Chinese may break after every character.
    words = (word for part, chinese in parts(text) for word in (["\u4e00"] if chinese else part.split()))
    return max(map(_length, words), default=0)


_NARROW, _WIDE = 110, 200
_PADDING = 230
_WIDEST_WORD = 2400
