"""Where a drawn text is cut into screenfuls: between lines and rows, and never right under a heading."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

_PICTURE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the text that is shown whole: a line, or a row of a table. A heading ``leads`` to what follows."""

    top: float
    bottom: float
    leads: bool = False


def strips_of(document: QTextDocument, headings: frozenset[int]) -> tuple[Strip, ...]:
    """The strips of ``document`` from its top; ``headings`` are the positions of blocks that lead to the next."""
    document.size()
    return tuple(_strips(document, headings))


def screenfuls(strips: tuple[Strip, ...], height: float) -> tuple[tuple[float, float], ...]:
    """The top and bottom of each screenful; a strip that is higher than a screen is cut where the screen ends."""
    if not strips:
        return ((0.0, height),)
    cuts, top, number = [], 0.0, 0
    while number < len(strips):
        last = _last_fitting(strips, number, top + height)
        if last is None:
            end = top + height
            number += strips[number].bottom <= end
        else:
            number = last + 1
            end = min(_between(strips, last), top + height)
        cuts.append((top, end))
        top = strips[number].top if number < len(strips) and last is not None else end
    return tuple(cuts)


def _between(strips: tuple[Strip, ...], number: int) -> float:
    """Half way to the next strip: letters reach out of their line, and panels out of their blocks."""
    below = strips[number + 1].top if number + 1 < len(strips) else strips[number].bottom
    return (strips[number].bottom + max(below, strips[number].bottom)) / 2


def _last_fitting(strips: tuple[Strip, ...], first: int, bottom: float) -> int | None:
    """The last strip from ``first`` on that ends above ``bottom`` and is no heading without what it leads to."""
    last = first - 1
    while last + 1 < len(strips) and strips[last + 1].bottom <= bottom:
        last += 1
    if last == len(strips) - 1:
        return last
    whole = last
    while last > first and strips[last].leads:
        last -= 1
    # A screen full of headings only is cut all the same.
    return None if whole < first else (whole if strips[last].leads else last)


def _strips(document: QTextDocument, headings: frozenset[int]) -> Iterator[Strip]:
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table:
            yield from _rows(document, table)
            block = document.findBlock(table.lastPosition()).next()
            continue
        area = layout.blockBoundingRect(block)
        leads = block.position() in headings or _is_caption(block)
        text = block.layout()
        for number in range(text.lineCount()):
            line = text.lineAt(number).rect().translated(area.topLeft())
            yield Strip(line.top(), line.bottom(), leads)
        block = block.next()


def _is_caption(block: QTextBlock) -> bool:
    """Whether a table or a picture comes next."""
    following = block.next()
    return following.isValid() and (bool(QTextCursor(following).currentTable()) or _PICTURE in following.text())


def _rows(document: QTextDocument, table: QTextTable) -> Iterator[Strip]:
    layout = document.documentLayout()
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        blocks = [each for cell in cells for each in _blocks(document, cell.firstPosition(), cell.lastPosition())]
        areas = [layout.blockBoundingRect(each) for each in blocks]
        yield Strip(min(area.top() for area in areas), max(area.bottom() for area in areas), leads=row == 0)


def _blocks(document: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()
