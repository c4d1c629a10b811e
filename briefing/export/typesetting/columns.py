"""How wide the columns of a table are: as wide as makes the table low."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations
from math import ceil

_LONG_WORD = 0.28
"""A word that takes more than this part of a table's width counts as that much: an address may be cut."""
_ENDS = 0.3
"""Lines are never full: at their ends about this part of the longest word stays empty."""
_LEAST_FULL = 0.6
"""But this part of them is full at least."""
_STEPS = ((16, False), (40, False), (8, True), (16, True), (32, True), (64, True))
"""Parts of the table's width that are moved from one column to another, coarse first; whole lines count last, since
they do not tell in which direction it gets better."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column wants, in points: the width of its longest word, and of each of its cells on one line.

    ``beside`` is the room left and right of a cell's text.
    """

    longest_word: float
    cells: tuple[float, ...]
    beside: float = 0


def column_widths(columns: Sequence[Column], width: float) -> list[float]:
    """Widths that fill ``width``. No column is narrower than its longest word while there is room."""
    return list(_column_widths(tuple(columns), width))


# Tables with the same head share their columns, and all of their cells count each time.
@lru_cache(maxsize=32)
def _column_widths(columns: tuple[Column, ...], width: float) -> tuple[float, ...]:
    least = [min(column.longest_word, width * _LONG_WORD) + column.beside for column in columns]
    most = [max(column.cells, default=0.0) + column.beside + 0.5 for column in columns]
    if sum(least) >= width:
        return tuple(_scaled(least, width))
    if sum(most) <= width:
        return tuple(_scaled(most, width))
    spare = width - sum(least)
    wants = [max(0.0, wide - narrow) for wide, narrow in zip(most, least, strict=True)]
    widths = [narrow + spare * want / sum(wants) for narrow, want in zip(least, wants, strict=True)]
    for parts, whole in _STEPS:
        _improve(columns, widths, least, width / parts, whole=whole)
    return tuple(widths)


def _improve(
    columns: Sequence[Column], widths: list[float], least: Sequence[float], step: float, *, whole: bool
) -> None:
    """Move ``step`` points between columns for as long as that makes the table lower."""
    lines = [_lines(column, points, whole=whole) for column, points in zip(columns, widths, strict=True)]
    height = _height(lines)
    for _ in range(40):
        best: tuple[float, int, int] | None = None
        for giver, taker in permutations(range(len(columns)), 2):
            if widths[giver] - step >= least[giver]:
                tried = list(lines)
                tried[giver] = _lines(columns[giver], widths[giver] - step, whole=whole)
                tried[taker] = _lines(columns[taker], widths[taker] + step, whole=whole)
                lower = _height(tried)
                if lower < (best[0] if best else height):
                    best = (lower, giver, taker)
        if best is None:
            return
        height, giver, taker = best
        for place, change in ((giver, -step), (taker, step)):
            widths[place] += change
            lines[place] = _lines(columns[place], widths[place], whole=whole)


def _lines(column: Column, width: float, *, whole: bool) -> list[float]:
    room = width - column.beside
    # A cell that fits on one line loses nothing; else every line ends where the next word does not fit.
    full = max(room - column.longest_word * _ENDS, room * _LEAST_FULL)
    lines = (1.0 if cell <= room else max(1.0 + _ENDS, cell / full) for cell in column.cells)
    return [float(ceil(count)) for count in lines] if whole else list(lines)


def _height(lines: Sequence[Sequence[float]]) -> float:
    """Lines of the table; of two that are as high, the one with fewer lines in all its cells is better."""
    return sum(map(max, *lines)) + 0.02 * sum(map(sum, lines)) if len(lines) > 1 else sum(lines[0])


def _scaled(widths: list[float], width: float) -> list[float]:
    # Empty columns count a little, so that a table of nothing but them has a width too.
    total = sum(widths) + 0.01 * len(widths)
    return [width * (points + 0.01) / total for points in widths]
