"""Writes leaves and generated words one after the other into a document, and records where each came to stand."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing.document.blocks import CalloutKind, Heading, Leaf
from briefing.document.charts import Chart
from briefing.document.ids import Language
from briefing.document.runs import Link, Run
from briefing.ui.reader.labels import table_begin_label, table_end_label
from briefing.ui.reader.projection import Piece, Projection, piece
from briefing.ui.reader.properties import GENERATED
from briefing.ui.reader.sheet import (
    Backing,
    Drawn,
    Panel,
    Picture,
    Sheet,
    SheetHeading,
    jump_address,
    link_address,
    mark_name,
)
from briefing.ui.reader.typography import FOOTNOTE_MARK, NUMBER, Look, Looks, Typography

_LINE_SEPARATOR = "\u2028"
_NO_BREAK_SPACE = "\u00a0"
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_UNDER_HEADING = 5.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a block stands, in pixels at 100 %: ``left`` and ``right`` in from the column, ``top`` below what precedes.

    ``hang`` is how far the first line reaches out to the left of the others, for a list label.
    """

    left: float = 0
    right: float = 0
    top: float = 0
    hang: float = 0
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Label:
    """A generated label before a block. ``place`` names where it stands, ``leads_to`` is the place it is a link to."""

    text: str
    place: str = ""
    leads_to: str = ""


class Writer:
    """A pen over an empty document. It writes at the end only, so offsets and positions grow together."""

    def __init__(
        self,
        document: QTextDocument,
        typography: Typography,
        *,
        looks: Looks,
        footnotes: Mapping[str, int],
        language: Language,
        picture_size: Callable[[str], QSize | None],
    ) -> None:
        self.typography = typography
        self.looks = looks
        self.language = language
        self.picture_size = picture_size
        self._document = document
        self._footnotes = footnotes
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._offset = 0
        self._pieces: list[Piece] = []
        self._panels: list[Panel] = []
        self._chips: list[tuple[int, int]] = []
        self._pictures: list[Picture] = []
        self._drawings: list[Drawn] = []
        self._headings: list[SheetHeading] = []
        self._links: list[Link] = []
        self._jumps: dict[str, int] = {}
        # An empty document has one block, and a table leaves one behind: both are to be used, not left empty.
        self._unused_block = True
        self._table: QTextTable | None = None
        self._in_cell = False
        self._after_mark = -1
        self._block_formats: dict[tuple[Look, Spot, float, bool], QTextBlockFormat] = {}
        self._under_heading = False
        self._padding = 0.0

    @property
    def position(self) -> int:
        """Where the next character will stand."""
        return self._cursor.position()

    def begin(self, look: Look, spot: Spot, *, leaf: bool = False) -> None:
        """Begin a block of text."""
        gap = self._gap(spot)
        if self._table is not None:
            # Under a table Qt heeds the table's margin only.
            shape = self._table.format().toTableFormat()
            shape.setBottomMargin(gap)
            self._table.setFormat(shape)
            self._table = None
        made = self._block_format(look, spot, gap, leaf=leaf)
        if self._in_cell:
            # Its characters' format is the cell's frame.
            self._cursor.setBlockFormat(made)
        elif self._unused_block:
            self._cursor.setBlockFormat(made)
            self._cursor.setBlockCharFormat(self.typography.characters(look))
        else:
            self._cursor.insertBlock(made, self.typography.characters(look))
        self._unused_block = False

    def name_heading(self, level: int, words: str) -> None:
        """Say that the block just begun is a heading."""
        self._headings.append(SheetHeading(level, self.position, words))

    def keep_close(self) -> None:
        """Bring the next block close to the heading just written."""
        self._under_heading = True

    def leaf(self, leaf: Leaf, look: Look, spot: Spot, label: Label | None = None) -> None:
        """Write a leaf as a block of its own, after a generated ``label``."""
        self.begin(look, spot, leaf=True)
        if isinstance(leaf, Heading):
            self.name_heading(leaf.level, leaf.text)
        if label is not None:
            self.label(label)
        self.runs(leaf, look)

    def label(self, label: Label) -> None:
        """Write a list label into the room left of the text."""
        characters = self.typography.generated(NUMBER)
        if label.place:
            self.name_place(label.place)
        self.generated(label.text, self.jumping(label.leads_to, characters) if label.leads_to else characters)
        self.generated("\t", characters)

    def runs(self, leaf: Leaf, look: Look) -> None:
        """Write the text of ``leaf`` into the block begun; an empty leaf gets a generated blank."""
        if not leaf.text:
            self._pieces.append(piece(self._offset, "", self.position))
            self.generated(_NO_BREAK_SPACE, self.typography.generated(look))
        for run in leaf.runs:
            self._run(run, look)
        # The line feed between two leaves is part of the text.
        self._offset += 1

    def generated(self, text: str, characters: QTextCharFormat) -> tuple[int, int]:
        """Write generated text; its first and last position. ``characters`` must be a generated format."""
        first = self.position
        self._cursor.insertText(text, characters)
        return first, self.position

    def chip(self, text: str, characters: QTextCharFormat) -> None:
        """Write generated words that are backed as a chip."""
        self._chips.append(self.generated(text, characters))

    def picture(self, image: QTextImageFormat, spot: Spot) -> None:
        """Write the picture that ``image`` describes; it is no text."""
        image.setProperty(GENERATED, True)
        inset = self.typography.px(spot.left + spot.right)
        self._pictures.append(Picture(self.position, round(image.width()), round(image.height()), inset))
        self._cursor.insertImage(image)

    def drawing(self, room: QTextImageFormat, chart: Chart, spot: Spot) -> None:
        """Keep ``room`` for ``chart``; it is no text."""
        room.setProperty(GENERATED, True)
        self._drawings.append(Drawn(self.position, chart, self.typography.px(spot.left + spot.right)))
        self._cursor.insertImage(room)

    def linked(self, link: Link, characters: QTextCharFormat) -> QTextCharFormat:
        """A copy of ``characters`` that leads to ``link``."""
        self._links.append(link)
        return _anchor(characters, link_address(len(self._links) - 1))

    def jumping(self, name: str, characters: QTextCharFormat) -> QTextCharFormat:
        """A copy of ``characters`` that leads to the place called ``name`` in this document."""
        return _anchor(characters, jump_address(name))

    def name_place(self, name: str) -> None:
        """Give the place of the next character a name; the first place with a name keeps it."""
        self._jumps.setdefault(name, self.position)

    @contextmanager
    def panel(self, kind: CalloutKind | Backing, spot: Spot, padding: float) -> Iterator[None]:
        """Back the blocks written inside, with ``padding`` pixels above and below them."""
        padding = self.typography.px(padding)
        self._padding += padding
        start = self.position if self._unused_block else self.position + 1
        yield
        # The block a table leaves behind is no part of the panel.
        end = self.position - 1 if self._unused_block else self.position
        px = self.typography.px
        self._panels.append(Panel(kind, start, end, px(spot.left), px(spot.right), padding))
        self._padding += padding

    @contextmanager
    def table(self, rows: int, columns: int, shape: QTextTableFormat, spot: Spot) -> Iterator[QTextTable]:
        """A table whose cells are written inside, in reading order, with ``enter`` before each."""
        px = self.typography.px
        shape.setTopMargin(self._gap(spot))
        shape.setLeftMargin(px(spot.left))
        shape.setRightMargin(px(spot.right))
        if self._unused_block:
            self._write_unseen(table_begin_label(self.language))
        table = self._cursor.insertTable(rows, columns, shape)
        self._in_cell = True
        yield table
        self._in_cell = False
        self._table = table
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._unused_block = True

    def enter(self, cell: QTextTableCell, frame: QTextTableCellFormat) -> None:
        """Go on in ``cell``, whose block is there already, and give it a ``frame``."""
        cell.setFormat(frame)
        self._cursor.setPosition(cell.firstPosition())

    def finish(self, footnotes: Mapping[str, str]) -> Sheet:
        """End the document; ``footnotes`` are the texts of its notes by label."""
        if self._unused_block and self._table is not None:
            self._write_unseen(table_end_label(self.language))
        self._cursor.endEditBlock()
        return Sheet(
            document=self._document,
            projection=Projection(self._pieces),
            panels=tuple(self._panels),
            chips=tuple(self._chips),
            pictures=tuple(self._pictures),
            links=tuple(self._links),
            jumps=self._jumps,
            footnotes=footnotes,
            drawings=tuple(self._drawings),
            headings=tuple(self._headings),
        )

    def _run(self, run: Run, look: Look) -> None:
        characters = self.typography.run(run, look)
        if run.text:
            self._pieces.append(piece(self._offset, run.text, self.position))
            shown = characters if run.link is None else self.linked(run.link, characters)
            self._cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), shown)
            self._offset += len(run.text)
        if run.footnote in self._footnotes:
            self._footnote_mark(run.footnote)

    def _footnote_mark(self, label: str) -> None:
        mark = self.typography.superscript(FOOTNOTE_MARK)
        if self._after_mark == self.position:
            # Notes 1 and 2 must not read as note 12.
            self.generated(",", mark)
        self.name_place(mark_name(label))
        self._after_mark = self.generated(str(self._footnotes[label]), self.jumping(label, mark))[1]

    def _block_format(self, look: Look, spot: Spot, gap: float, *, leaf: bool) -> QTextBlockFormat:
        key = (look, spot, gap, leaf)
        if key not in self._block_formats:
            px = self.typography.px
            made = self.typography.block(look, leaf=leaf)
            made.setTopMargin(gap)
            made.setLeftMargin(px(spot.left + spot.hang))
            made.setRightMargin(px(spot.right))
            made.setAlignment(spot.align)
            if spot.hang:
                made.setTextIndent(-px(spot.hang))
                made.setTabPositions([QTextOption.Tab(px(spot.hang), QTextOption.TabType.LeftTab)])
            self._block_formats[key] = made
        return self._block_formats[key]

    def _gap(self, spot: Spot) -> float:
        """The room above the next block: less under a heading, more at the edge of a panel."""
        close = 2 * _UNDER_HEADING if self._padding else _UNDER_HEADING
        top = min(spot.top, close) if self._under_heading else spot.top
        gap = self.typography.px(top) + self._padding
        self._under_heading = False
        self._padding = 0.0
        return gap

    def _write_unseen(self, words: str) -> None:
        """Fill a block that Qt insists on beside a table with words for screen readers, which misread empty ones."""
        flat = QTextBlockFormat()
        flat.setLineHeight(0, _FIXED)
        self._cursor.setBlockFormat(flat)
        self.generated(words, self.typography.unseen())
        self._unused_block = False


def _anchor(characters: QTextCharFormat, address: str) -> QTextCharFormat:
    made = QTextCharFormat(characters)
    made.setAnchor(True)
    made.setAnchorHref(address)
    return made
