"""The text of a comparison: shows rows, points out the change the reader is at, and goes from one to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefing.document.ids import Language, SectionId
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.notes import NO_NOTES, BothNotes
from briefing.ui.comparison.rows import Row
from briefing.ui.comparison.sheet import ComparisonSheet, RowPlace, build_sheet
from briefing.ui.comparison.spoken import spoken
from briefing.ui.fonts import Fonts
from briefing.ui.reader.backdrop import mixed
from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.typography import Typography

_BAR = 4.0
_ABOVE_CHANGE = 60
_SELECTION = 0.28
_COLUMN = 860
"""The widest single column at 100 %, in pixels."""


class ComparisonView(QTextBrowser):
    """Shows rows. It is read only, and words can be selected and copied."""

    change_shown = Signal(int, int)
    """Which change the reader is at, from 1 (0 for none), and how many there are here."""

    def __init__(self, appearance: Appearance, fonts: Fonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._fonts = fonts
        self._sheet: ComparisonSheet | None = None
        self._rows: Sequence[Row] = ()
        self._notes = NO_NOTES
        self._language = Language("en")
        self._title_of: Callable[[SectionId], str] = str
        self._percent = 100
        self._in_one_column = False
        self._current = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Old and new text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        appearance.theme_changed.connect(self._recolour)
        self._recolour()

    def show_rows(
        self,
        rows: Sequence[Row],
        notes: BothNotes,
        *,
        language: Language,
        title_of: Callable[[SectionId], str],
    ) -> None:
        """Show ``rows`` from the first one; their texts are in ``language``."""
        self._rows, self._notes, self._language, self._title_of = tuple(rows), notes, language, title_of
        self._draw()

    def set_layout(self, *, in_one_column: bool) -> None:
        """Show both editions in one column, or beside each other; the reader stays at the same change."""
        if in_one_column != self._in_one_column:
            self._in_one_column = in_one_column
            self._redraw()

    def set_text_size(self, percent: int) -> None:
        """Show the text at ``percent`` of its usual size."""
        if percent != self._percent:
            self._percent = percent
            self._redraw()

    @property
    def changes(self) -> tuple[RowPlace, ...]:
        """The rows that differ."""
        return self._sheet.changes if self._sheet is not None else ()

    @property
    def current(self) -> int:
        """The number of the change the reader is at, from 0; -1 for none."""
        return self._current

    def step(self, steps: int) -> bool:
        """Go to the next change, or the one before for -1; False when there is none in that direction."""
        return self.go_to(self._current + steps if self._current >= 0 or steps > 0 else -1)

    def go_to(self, number: int) -> bool:
        """Go to the change with that number, from 0; False when there is none."""
        changes = self.changes
        if not 0 <= number < len(changes):
            return False
        self._current = number
        place = changes[number]
        cursor = self.textCursor()
        cursor.setPosition(place.first)
        self.setTextCursor(cursor)
        # Qt lays out long documents bit by bit; the scroll bar must know the whole height first.
        self.document().size()
        self.verticalScrollBar().setValue(round(line_at(self.document(), place.first).top() - _ABOVE_CHANGE))
        self.viewport().update()
        self.change_shown.emit(number + 1, len(changes))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken(place.row)))
        return True

    def _draw(self) -> None:
        self._current = -1
        before = self._sheet
        if not self._rows:
            self._sheet = None
            self.setDocument(QTextDocument(self))
            self.change_shown.emit(0, 0)
            return
        words = " ".join(run.text for row in self._rows for pair in row.pairs for run in (pair.new or pair.old).runs)  # type: ignore[union-attr] # a pair has one side
        families = self._fonts.families(self._language, words)
        typography = Typography(self._appearance.theme, families, language=self._language, percent=self._percent)
        self._sheet = build_sheet(
            self._rows, typography, self._notes, in_one_column=self._in_one_column, title_of=self._title_of
        )
        self._sheet.document.setParent(self)
        self._fit_column()
        self.setDocument(self._sheet.document)
        self.verticalScrollBar().setValue(0)
        if before is not None:
            before.document.setParent(None)
        self.change_shown.emit(0, len(self.changes))

    def _redraw(self) -> None:
        current, top = self._current, self.verticalScrollBar().value()
        self._draw()
        if not self.go_to(current):
            self.document().size()
            self.verticalScrollBar().setValue(top)

    def _fit_column(self) -> None:
        """Centre a single column in the view, no wider than is good to read."""
        if self._sheet is None:
            return
        room = self.viewport().width() - _COLUMN * self._percent / 100
        side = max(room // 2, 0) if self._in_one_column else 0
        frame = self._sheet.document.rootFrame()
        shape = frame.frameFormat()
        if shape.leftMargin() != side:
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            frame.setFrameFormat(shape)

    def _recolour(self) -> None:
        theme = self._appearance.theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        palette.setColor(QPalette.ColorRole.Highlight, mixed(theme.accent, theme.page, _SELECTION))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
        self._redraw()

    def _row_area(self, place: RowPlace) -> QRectF:
        layout = self.document().documentLayout()
        area = QRectF()
        block = self.document().findBlock(place.first)
        while block.isValid() and block.position() <= place.last:
            area |= layout.blockBoundingRect(block)
            block = block.next()
        return area

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._current < 0:
            return
        area = self._row_area(self.changes[self._current])
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        painter = QPainter(self.viewport())
        painter.translate(-scrolled)
        painter.fillRect(
            QRectF(0, area.top() - _BAR, _BAR, area.height() + 2 * _BAR), QColor(self._appearance.theme.accent)
        )
        painter.end()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Given nothing, Qt would look for a file of that name.
        return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)

    def doSetSource(self, name: QUrl | str, type: QTextDocument.ResourceType = ...) -> None:
        """Nothing is opened by address."""
