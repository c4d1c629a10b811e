"""Draws rows as a document: old and new beside each other, or both in one column."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing.document.ids import SectionId
from briefing.edition.comparison import Change
from briefing.ui.comparison.notes import BothNotes, Marks, PlacedMark
from briefing.ui.comparison.pen import Pen, Words
from briefing.ui.comparison.rows import Pair, Row, RowStyle, Side
from briefing.ui.comparison.words import Mark, marked, merged
from briefing.ui.reader.backdrop import mixed
from briefing.ui.reader.typography import Face, Look, Typography
from briefing.ui.translation import QT_TRANSLATE_NOOP

_LOOKS = {
    RowStyle.BODY: Look(Face.READING, 16, 25),
    RowStyle.LEAD: Look(Face.READING, 16.5, 26, colour="muted"),
    RowStyle.HEADING: Look(Face.INTERFACE, 14.5, 22, 700),
    RowStyle.CODE: Look(Face.MONO, 13, 20),
    RowStyle.CELLS: Look(Face.INTERFACE, 14, 21),
}
_SIGNS = {Change.SAME: "", Change.CHANGED: "±", Change.ADDED: "+", Change.REMOVED: "−", Change.MOVED: "→"}
_STOOD_IN = QT_TRANSLATE_NOOP("Comparison", "Stood in “{section}”")
_NOW_IN = QT_TRANSLATE_NOOP("Comparison", "Now in “{section}”")
_MOVED = QT_TRANSLATE_NOOP("Comparison", "Moved to another place in the section")
_BETWEEN_CELLS = "  ·  "
_PADDING_X, _PADDING_Y, _HEADING_GAP = 14.0, 7.0, 14.0
_TINT = 0.5
# Qt rounds a table's width up by a pixel, and the view would scroll sideways for it.
_WIDTH_PERCENT = 99.8


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row stands in the document, by the first position of its first cell and the last of its last."""

    row: Row
    first: int
    last: int


@dataclass(frozen=True)
class ComparisonSheet:
    """Rows drawn as a document. It is never edited, so the places stay true."""

    document: QTextDocument
    places: tuple[RowPlace, ...]

    @property
    def changes(self) -> tuple[RowPlace, ...]:
        """The rows that differ."""
        return tuple(place for place in self.places if not place.row.is_same)


def build_sheet(
    rows: Sequence[Row],
    typography: Typography,
    notes: BothNotes,
    *,
    in_one_column: bool,
    title_of: Callable[[SectionId], str],
) -> ComparisonSheet:
    """Draw ``rows``; there must be at least one. ``title_of`` names sections that passages came from or went to."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _flatten(cursor)
    table = cursor.insertTable(len(rows), 1 if in_one_column else 2, _shape(in_one_column=in_one_column))
    drawing = _Drawing(Pen(cursor, typography), typography, notes, title_of)
    for number, row in enumerate(rows):
        if in_one_column:
            drawing.inline(row, table.cellAt(number, 0))
        else:
            drawing.beside(row, table.cellAt(number, 0), table.cellAt(number, 1))
    cursor.movePosition(QTextCursor.MoveOperation.End)
    _flatten(cursor)
    cursor.endEditBlock()
    return ComparisonSheet(document, tuple(_places(rows, table)))


class _Drawing:
    def __init__(
        self, pen: Pen, typography: Typography, notes: BothNotes, title_of: Callable[[SectionId], str]
    ) -> None:
        self._pen = pen
        self._typography = typography
        self._notes = notes
        self._title_of = title_of
        self._begun: set[tuple[bool, SectionId | None]] = set()

    def beside(self, row: Row, left: QTextTableCell, right: QTextTableCell) -> None:
        """The old edition in one cell, the new one in the other."""
        for cell, is_new in ((left, False), (right, True)):
            there = row.has_new if is_new else row.has_old
            alone = there and not (row.has_old and row.has_new)
            self._enter(cell, row, tinted=alone)
            sides = [(pair, pair.new if is_new else pair.old) for pair in row.pairs]
            placed = [(side, list(_one_side(pair, side, is_new=is_new))) for pair, side in sides if side is not None]
            if placed:
                self._write(row, placed, sign=_SIGNS[row.change] if alone or is_new else "", is_new=is_new)
            remark = self._remark(row, is_new=is_new)
            if remark:
                self._pen.remark(remark)

    def inline(self, row: Row, cell: QTextTableCell) -> None:
        """Both editions in one cell, what was removed right before what came in its place."""
        self._enter(cell, row, tinted=not (row.has_old and row.has_new))
        placed = []
        for pair in row.pairs:
            side = pair.new or pair.old
            if side is not None:
                placed.append((side, list(_both_sides(pair))))
        self._write(row, placed, sign=_SIGNS[row.change], is_new=row.has_new)
        for is_new in (False, True):
            remark = self._remark(row, is_new=is_new)
            if remark:
                self._pen.remark(remark)

    def _write(self, row: Row, placed: list[tuple[Side, list[Words]]], *, sign: str, is_new: bool) -> None:
        look = _LOOKS[row.style]
        self._pen.begin(look, sign=sign, label=placed[0][0].label if row.style is not RowStyle.CELLS else "")
        marks = self._notes.new if is_new else self._notes.old
        said: list[PlacedMark] = []
        for number, (side, words) in enumerate(placed):
            if number:
                self._pen.generated(_BETWEEN_CELLS, look)
            here = [_counted_in(side, note) for note in BothNotes.of(marks, side.section) if _is_on(side, note)]
            self._pen.words(words, look, here)
            said += [note for note in here if note.start >= 0]
        for note in (*said, *self._on_whole_section(marks, placed[0][0], is_new=is_new)):
            self._pen.note(note)

    def _on_whole_section(self, marks: Marks, first: Side, *, is_new: bool) -> list[PlacedMark]:
        """The notes on a whole section, the first time that words of it are written."""
        if (is_new, first.section) in self._begun:
            return []
        self._begun.add((is_new, first.section))
        return [note for note in BothNotes.of(marks, first.section) if not note.is_on_words]

    def _remark(self, row: Row, *, is_new: bool) -> str:
        translate = QCoreApplication.translate
        if row.came_from is not None and not is_new:
            return translate("Comparison", _STOOD_IN).format(section=self._title_of(row.came_from))
        if row.went_to is not None and is_new:
            return translate("Comparison", _NOW_IN).format(section=self._title_of(row.went_to))
        within = row.moved and row.came_from is None and row.went_to is None
        return translate("Comparison", _MOVED) if within and is_new else ""

    def _enter(self, cell: QTextTableCell, row: Row, *, tinted: bool) -> None:
        px = self._typography.px
        theme = self._typography.theme
        frame = QTextTableCellFormat()
        frame.setLeftPadding(px(_PADDING_X))
        frame.setRightPadding(px(_PADDING_X))
        frame.setTopPadding(px(_HEADING_GAP if row.style is RowStyle.HEADING else _PADDING_Y))
        frame.setBottomPadding(px(_PADDING_Y))
        frame.setBottomBorder(1)
        frame.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        frame.setBottomBorderBrush(QColor(theme.line))
        if tinted:
            frame.setBackground(mixed(theme.added if row.has_new else theme.removed, theme.page, _TINT))
        cell.setFormat(frame)
        self._pen.enter(cell.firstPosition())


def _one_side(pair: Pair, side: Side, *, is_new: bool) -> Iterator[Words]:
    # A paragraph that is there on one side only is marked as a whole.
    spans = side.marked if pair.old is not None and pair.new is not None else ()
    for stretch in marked(side.length, spans, Mark.ADDED if is_new else Mark.REMOVED):
        yield Words(side.runs, stretch.mark, stretch.start, stretch.end)


def _both_sides(pair: Pair) -> Iterator[Words]:
    old, new = pair.old, pair.new
    if old is not None and new is not None:
        for stretch in merged(old.length, new.length, old.marked, new.marked):
            runs = old.runs if stretch.mark is Mark.REMOVED else new.runs
            yield Words(runs, stretch.mark, stretch.start, stretch.end)
    elif old is not None:
        yield Words(old.runs, Mark.REMOVED, 0, old.length)
    elif new is not None:
        yield Words(new.runs, Mark.SAME, 0, new.length)


def _is_on(side: Side, note: PlacedMark) -> bool:
    return note.is_on_words and note.start < side.start + side.length and side.start < note.end


def _counted_in(side: Side, note: PlacedMark) -> PlacedMark:
    return PlacedMark(note.start - side.start, note.end - side.start, note.annotation)


def _places(rows: Sequence[Row], table: QTextTable) -> Iterator[RowPlace]:
    for number, row in enumerate(rows):
        first, last = table.cellAt(number, 0), table.cellAt(number, table.columns() - 1)
        yield RowPlace(row, first.firstPosition(), last.lastPosition())


def _shape(*, in_one_column: bool) -> QTextTableFormat:
    shape = QTextTableFormat()
    share = 100 if in_one_column else 50
    constraints = [QTextLength(QTextLength.Type.PercentageLength, share)] * (1 if in_one_column else 2)
    shape.setColumnWidthConstraints(constraints)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WIDTH_PERCENT))
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    return shape


def _flatten(cursor: QTextCursor) -> None:
    """Take the height from a block that Qt insists on beside a table."""
    flat = QTextBlockFormat()
    flat.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(flat)
