"""Where text stands on the shown document, in its own coordinates, so that a view can paint around it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument


def visible_positions(document: QTextDocument, area: QRectF) -> tuple[int, int]:
    """The positions between which all text inside ``area`` stands. Lays out no more of the document than that."""
    layout = document.documentLayout()
    first = layout.hitTest(area.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    last = layout.hitTest(area.bottomRight(), Qt.HitTestAccuracy.FuzzyHit)
    # A hit beside a table can land in a neighbouring cell; whole blocks are safe.
    return document.findBlock(max(first, 0)).position(), _end(document.findBlock(max(last, 0)))


def block_rect(document: QTextDocument, position: int) -> QRectF:
    """The rectangle of the block at ``position``, or of the whole table when the block is in one."""
    layout = document.documentLayout()
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table = cursor.currentTable()
    return layout.frameBoundingRect(table) if table else layout.blockBoundingRect(cursor.block())


def half_leading(document: QTextDocument, position: int) -> float:
    """The blank below the letters of a line at ``position``: Qt gives it to all lines of a block but the last."""
    block = document.findBlock(position)
    return max(block.blockFormat().lineHeight() - line_at(document, position).height(), 0.0) / 2


def line_at(document: QTextDocument, position: int) -> QRectF:
    """The rectangle of the line that holds ``position``."""
    block = document.findBlock(position)
    area = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(area.topLeft()) if line.isValid() else area


def line_rects(document: QTextDocument, first: int, last: int) -> Iterator[QRectF]:
    """One rectangle for each line, or part of one, between two positions."""
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        yield from _lines(document, block, max(first, block.position()), min(last, _end(block)))
        block = block.next()


def _lines(document: QTextDocument, block: QTextBlock, first: int, last: int) -> Iterator[QRectF]:
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    start, end = first - block.position(), last - block.position()
    text = block.layout()
    for line in (text.lineAt(number) for number in range(text.lineCount())):
        line_end = line.textStart() + line.textLength()
        if line.textStart() < end and start < line_end:
            left, right = (_x(line.cursorToX(at)) for at in (max(start, line.textStart()), min(end, line_end)))
            top_left = origin + QPointF(min(left, right), line.y())
            yield QRectF(top_left.x(), top_left.y(), abs(right - left), line.height())


def _x(answer: object) -> float:
    """Qt's answer is the place and the position it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple | list) else float(str(answer))


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1
