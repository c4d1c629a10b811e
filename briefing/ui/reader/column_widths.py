"""How wide a table's columns are: short ones keep their words on one line, long ones share the rest."""

from unicodedata import east_asian_width

from briefing.document.blocks import Cell, Table

ROOM = 80.0
"""Narrow characters that stand beside each other in a table as wide as the text column."""

_PADDING = 2.2
_SHORT = 21.0
_LONGEST_WORD = 14.0
_SOURCE_MARK = 3.2
_HAN = 2.0


def column_shares(table: Table) -> tuple[float, ...] | None:
    """The width of every column in per cent, or None when all of the table fits without wrapping."""
    columns = list(zip(table.header, *table.rows, strict=True))
    wanted = [max(map(_width, column)) + _PADDING for column in columns]
    if sum(wanted) <= ROOM:
        return None
    widths = [max(map(_longest_word, column)) + _PADDING for column in columns]
    left = ROOM - sum(widths)
    # The smallest wish first, so that as many columns as possible need not wrap.
    for want, at in sorted((want, at) for at, want in enumerate(wanted) if want <= _SHORT):
        if want - widths[at] <= left:
            left -= want - widths[at]
            widths[at] = want
    usual = [
        _usual_width(column) if want > width else 0.0
        for column, want, width in zip(columns, wanted, widths, strict=True)
    ]
    if left > 0 and sum(usual) > 0:
        widths = [width + left * share / sum(usual) for width, share in zip(widths, usual, strict=True)]
    return tuple(100 * width / sum(widths) for width in widths)


def _usual_width(column: tuple[Cell, ...]) -> float:
    """How wide most cells are; a few long ones count for less than many."""
    return float(sum(_width(cell) ** 0.5 for cell in column) / len(column)) ** 2


def _width(cell: Cell) -> float:
    return max(map(_text_width, cell.text.split("\n"))) + _SOURCE_MARK * len(cell.facts.sources)


def _longest_word(cell: Cell) -> float:
    """What must not be parted; Han characters may part anywhere, and an endless word must."""
    words = [_HAN if not word.isascii() and _text_width(word) > len(word) else len(word) for word in cell.text.split()]
    return min(max(words, default=0), _LONGEST_WORD)


def _text_width(text: str) -> float:
    if text.isascii():
        return len(text)
    return sum(_HAN if east_asian_width(character) in "WF" else 1 for character in text)
