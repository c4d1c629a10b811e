"""The reading pane: shows a section with its highlights and notes, and keeps the reader's place in it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMarginsF, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing.document.decoration import Decoration
from briefing.document.runs import Link, LinkKind
from briefing.document.section import Section
from briefing.document.terms import TermUse
from briefing.ui.focus_bar import FocusBar
from briefing.ui.fonts import Fonts
from briefing.ui.reader.decorations import Decorations
from briefing.ui.reader.flash import Flash
from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.marks import MarginMarks
from briefing.ui.reader.numbers import MarginNumbers
from briefing.ui.reader.pictures import Pictures
from briefing.ui.reader.place import Place
from briefing.ui.reader.projection import canonical_text
from briefing.ui.reader.seen import Seen, seen_in, top_for
from briefing.ui.reader.selectable_view import SelectableView
from briefing.ui.reader.sheet import SectionTitle, Sheet
from briefing.ui.reader.term_lines import TermLines
from briefing.ui.theme import LIGHT, Theme

COLUMN = 632
"""The widest text column at 100 %, in pixels: 60 to 75 characters of running text."""

COLUMNS = {"narrow": 500, "normal": COLUMN, "wide": 800}
"""The same for each width of line that the reader can choose."""

SMALLEST, LARGEST, STEP = 60, 250, 10
"""Text sizes in per cent."""

_SIDE, _TOP, _BOTTOM = 44.0, 32.0, 72.0
_ABOVE_PLACE = 12
_MARK_SIZE = 10
_NUMBER_SIZE = 11


class ReaderView(SelectableView):
    """Shows one section. It decides nothing: every act of the reader leaves as a signal."""

    annotation_activated = Signal(str)
    """The id of the annotation whose highlight or mark was clicked."""
    place_changed = Signal(int)
    """The first visible offset, once scrolling has settled."""
    scrolled = Signal(int)
    """The reader has scrolled to that value of the scroll bar."""
    end_reached = Signal()
    """The end of the section was seen; once for each section shown."""
    text_size_changed = Signal(int)
    """The reader changed the text size by the wheel; per cent."""
    laid_out = Signal()
    """The text was drawn anew or has another width; its place is found again right after this."""

    def __init__(self, fonts: Fonts, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(fonts, theme, parent)
        self._shown: tuple[Decoration, ...] = ()
        self._decorations: Decorations | None = None
        self._marks: MarginMarks | None = None
        self._numbers: MarginNumbers | None = None
        self._numbered = False
        self._widest = COLUMN
        self._terms: tuple[TermUse, ...] = ()
        self._term_lines: TermLines | None = None
        self._top_offset = 0
        # Rather than the offset, once it is known: what stands in the view stays when the width changes.
        self._kept: Seen | None = None
        self._end_seen = True
        self._pressed: QPoint | None = None
        self._place = Place(self.verticalScrollBar())
        self._place.settled.connect(self._settle)
        self._place.moved.connect(self.scrolled)
        self._flash = Flash(self)
        self._flash.faded.connect(self.viewport().update)
        self.viewport().setMouseTracking(True)
        FocusBar(self)
        self.setAccessibleName(self.tr("Text of the section"))
        self.setAccessibleDescription(
            self.tr("Select with Shift and the arrow keys; then 1 to 5 highlight and N adds a note.")
        )

    def show_section(self, section: Section, title: SectionTitle, pack_assets: Callable[[str], bytes | None]) -> None:
        """Show ``section`` from its beginning, without decorations. ``pack_assets`` gives an asset's bytes by name."""
        self._shown = ()
        self._top_offset = 0
        self._kept = None
        self._terms = ()
        self._end_seen = False
        self._flash.stop()
        with self._place.held():
            self._show(section, title, Pictures(pack_assets))
            self.verticalScrollBar().setValue(0)
            self.laid_out.emit()
        self._place.expect()

    @property
    def decorations(self) -> tuple[Decoration, ...]:
        """What is drawn over the text, in the order given."""
        return self._shown

    def show_decorations(self, decorations: Iterable[Decoration]) -> None:
        """Show exactly these highlights and hits. Touches only what differs; place and selection stay."""
        self._shown = tuple(decorations)
        if self._decorations is not None and self._sheet is not None:
            self._decorations.show(self._shown)
            self._marks = MarginMarks(self._sheet, self._shown)
            self.viewport().update()

    @property
    def terms(self) -> tuple[TermUse, ...]:
        """The terms that are explained in the text, in reading order."""
        return self._terms

    def show_terms(self, terms: Iterable[TermUse]) -> None:
        """Draw a light line under these words; the pointer over them is told what they mean."""
        self._terms = tuple(terms)
        if self._sheet is not None:
            self._term_lines = TermLines(self._sheet, self._terms)
            self.viewport().update()

    def show_paragraph_numbers(self, *, shown: bool) -> None:
        """Number the paragraphs in the left margin, or stop doing so."""
        self._numbered = shown
        self.viewport().update()

    def set_column(self, widest: int) -> None:
        """Let the column of text be at most ``widest`` pixels wide at 100 %."""
        if widest != self._widest:
            self._widest = widest
            self._redraw()

    def dress_like(self, other: "ReaderView") -> None:
        """Show the text in the size, and with the numbers, of ``other``."""
        self.show_paragraph_numbers(shown=other._numbered)
        self.set_text_size(other._percent)
        self.set_face(sans=other._sans)
        self.set_column(other._widest)

    def reveal(self, start: int, end: int | None = None) -> None:
        """Bring a passage into view, put the caret there and let it glow for a moment."""
        if self._sheet is None:
            return
        first = self._sheet.projection.position(start)
        last = self._sheet.projection.end_position(end) if end is not None else first
        cursor = self.textCursor()
        cursor.setPosition(first)
        with self._place.held():
            self.setTextCursor(cursor)
            self._scroll_to_line(first, self.viewport().height() / 3)
        self._place.expect()
        if last > first:
            self._flash.start(first, last)
        self.viewport().update()

    def scroll_to(self, offset: int) -> None:
        """Put the line with ``offset`` at the top of the view."""
        if self._sheet is None:
            return
        self._top_offset = offset
        self._kept = None
        with self._place.held():
            self._scroll_to_line(self._sheet.projection.position(offset), _ABOVE_PLACE)
            if offset == 0:
                self.verticalScrollBar().setValue(0)
        self._place.expect()

    def seen(self) -> Seen | None:
        """What the reader has before their eyes; None where there is no text."""
        if self._sheet is None or self._section is None:
            return None
        caret = None
        if self.cursorWidth() and self._section.leaves:
            offset = self._sheet.projection.offset(self.textCursor().position())
            caret = self._section.leaf_at(offset).leaf.id
        return seen_in(self._sheet, self._section, QRectF(self._scrolled(), self.viewport().size().toSizeF()), caret)

    def show_again(self, seen: Seen) -> None:
        """Show what was ``seen`` in another text of the same section, at the same height; the caret comes along."""
        if self._sheet is None or self._section is None:
            return
        self.document().size()
        top = top_for(self._sheet, self._section, seen)
        placed = self._section.leaf(seen.caret) if seen.caret is not None else None
        with self._place.held():
            if placed is not None:
                cursor = self.textCursor()
                cursor.setPosition(self._sheet.projection.position(placed.start))
                self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(round(top) if top is not None else 0)
        self._kept = seen
        self._place.expect()

    def canonical_text(self) -> str:
        """The canonical text read back from the shown document."""
        return canonical_text(self.document())

    # Place

    def first_visible_offset(self) -> int:
        """The offset at the top of the view."""
        if self._sheet is None or self.verticalScrollBar().value() == 0:
            return 0
        point = self._scrolled() + QPointF(self._column()[0] + 1, _ABOVE_PLACE)
        at = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return self._sheet.projection.offset_from(at)

    def _scroll_to_line(self, position: int, below_top: float) -> None:
        """Scroll so that the line at ``position`` stands ``below_top`` pixels under the view's upper edge."""
        # Qt lays out long documents bit by bit; the scroll bar must know the whole height first.
        self.document().size()
        self.verticalScrollBar().setValue(round(line_at(self.document(), position).top() - below_top))

    def _settle(self) -> None:
        if self._sheet is None or not self.isVisible():
            return
        self._top_offset = self.first_visible_offset()
        self._kept = self.seen()
        self.place_changed.emit(self._top_offset)
        self.document().size()
        if self._place.at_end and not self._end_seen:
            self._end_seen = True
            self.end_reached.emit()

    def _return(self) -> None:
        """Show again what was seen before the text was laid out anew."""
        if self._kept is not None:
            self.show_again(self._kept)
        else:
            self.scroll_to(self._top_offset)

    def _redraw(self) -> None:
        with self._place.held():
            super()._redraw()
            self.laid_out.emit()
        self._return()

    # Sheet

    def _prepare(self, sheet: Sheet, section: Section) -> None:
        self._flash.stop()
        self._decorations = Decorations(sheet, section, self._theme)
        self._decorations.show(self._shown)
        self._marks = MarginMarks(sheet, self._shown)
        self._numbers = MarginNumbers(sheet, section)
        self._term_lines = TermLines(sheet, self._terms)

    def _margins(self, width: float) -> QMarginsF:
        side = max(_SIDE, (width - self._widest * self._percent / 100) // 2)
        return QMarginsF(side, _TOP, side, _BOTTOM)

    # What is under the pointer

    def annotation_at(self, point: QPoint) -> str:
        """The id of the topmost annotation at ``point`` of the viewport, or empty."""
        if self._sheet is None or self._decorations is None or self._marks is None:
            return ""
        marked = self._mark_at(point)
        if marked:
            return marked
        spot = self._scrolled() + QPointF(point)
        at = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        return self._decorations.id_at(self._sheet.projection.offset(at)) if at >= 0 else ""

    def _mark_at(self, point: QPoint) -> str:
        """The id of the note whose mark in the margin is at ``point`` of the viewport, or empty."""
        right = self._column()[1]
        if not self._marks or point.x() < right - self._scrolled().x():
            return ""
        return self._marks.id_at(self._scrolled() + QPointF(point), self._visible(), right)

    def tip_at(self, point: QPoint) -> str:
        words = super().tip_at(point)
        annotation = "" if words else self.annotation_at(point)
        words = words or (self._tips.note(annotation) if annotation else "")
        return words or self._definition_at(point)

    def _definition_at(self, point: QPoint) -> str:
        spot = self._scrolled() + QPointF(point)
        at = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        if self._sheet is None or at < 0:
            return ""
        offset = self._sheet.projection.offset(at)
        term = next((use.term for use in self._terms if use.start <= offset < use.end), None)
        return self._tips.link(Link(LinkKind.TERM, term)) if term is not None else ""

    def _paint_behind(self, painter: QPainter) -> None:
        super()._paint_behind(painter)
        if self._sheet is None:
            return
        if self._term_lines is not None:
            self._term_lines.paint(painter, self._theme, self._visible())
        self._flash.paint(painter, self._sheet, self._theme)
        if self._marks:
            font = self._margin_font(_MARK_SIZE)
            font.setWeight(QFont.Weight.Bold)
            self._marks.paint(painter, self._theme, font, self._marks.places(self._visible(), self._column()[1]))
        if self._numbers is not None and self._numbered:
            font = self._margin_font(_NUMBER_SIZE)
            self._numbers.paint(painter, self._theme, font, self._visible(), self._column()[0])

    def _margin_font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setFamilies(list(self._fonts.interface()))
        font.setPixelSize(pixels)
        return font

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons() and self._mark_at(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point, pressed = event.position().toPoint(), self._pressed
        self._pressed = None
        if pressed is None or self.selection() is not None or self.anchorAt(point):
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            annotation = self.annotation_at(point)
            if annotation:
                self.annotation_activated.emit(annotation)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turn = event.angleDelta().y()
        percent = min(max(self._percent + (STEP if turn > 0 else -STEP), SMALLEST), LARGEST)
        if turn and percent != self._percent:
            self.set_text_size(percent)
            self.text_size_changed.emit(percent)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place.held():
            super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.laid_out.emit()
            self._return()
        self._place.expect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place.expect()
