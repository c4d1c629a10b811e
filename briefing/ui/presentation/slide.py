"""The text of a section in large type, screenful by screenful. It shows nothing that a reader has added."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from briefing.document.blocks import Heading
from briefing.document.section import Section
from briefing.ui.fonts import Fonts
from briefing.ui.presentation.screenfuls import screenfuls, strips_of
from briefing.ui.reader.pictures import Pictures
from briefing.ui.reader.sheet import SectionTitle
from briefing.ui.reader.sheet_view import SheetView
from briefing.ui.reader.view import COLUMN
from briefing.ui.theme import LIGHT, Theme

_WIDTH = 0.84
"""How much of the screen's width the text takes at most."""
_LINES = 15
"""How many lines of running text a screen has room for."""
_LINE = 28
_SMALLEST, _LARGEST = 80, 500
_ABOVE = 0.045


class Slide(SheetView):
    """One section of a briefing. Type and screenfuls are fitted to the size of the view."""

    turned = Signal()
    """Another screenful is shown, or the text was cut anew."""

    def __init__(self, fonts: Fonts, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(fonts, theme, parent)
        self._cuts: tuple[tuple[float, float], ...] = ((0.0, 0.0),)
        self._number = 0
        self._zoom = 100
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def number(self) -> int:
        """Which screenful is shown, from 1."""
        return self._number + 1

    @property
    def count(self) -> int:
        """How many screenfuls there are."""
        return len(self._cuts)

    @property
    def offset(self) -> int:
        """The offset at the top of the screenful."""
        if self._sheet is None or self._number == 0:
            return 0
        return self._offset_at(self._cuts[self._number][0])

    @property
    def end_offset(self) -> int:
        """The offset after the last words of the screenful."""
        if self._sheet is None or self._section is None:
            return 0
        if self._number + 1 >= len(self._cuts):
            return len(self._section.text)
        return self._offset_at(self._cuts[self._number + 1][0])

    def present(self, section: Section, title: SectionTitle, assets: Callable[[str], bytes | None]) -> None:
        """Show ``section`` from its first screenful."""
        self._number = 0
        self._show(section, title, Pictures(assets))
        self._cut(0)

    def show_offset(self, offset: int) -> None:
        """Show the screenful with ``offset``."""
        self._turn_to(self._screenful_of(offset))

    def turn(self, step: int) -> bool:
        """Show the next screenful, or the one before; False where there is none."""
        wanted = self._number + step
        if not 0 <= wanted < len(self._cuts):
            return False
        self._turn_to(wanted)
        return True

    def turn_to_end(self) -> None:
        """Show the last screenful."""
        self._turn_to(len(self._cuts) - 1)

    def zoom(self, change: int) -> None:
        """Set larger or smaller type, by ``change`` per cent; 0 is the usual size again."""
        self._zoom = min(max(self._zoom + change, 50), 200) if change else 100
        self._fit()

    def _fit(self) -> None:
        offset = self.offset
        size = self.viewport().size()
        fitting = min(size.width() * _WIDTH / COLUMN, size.height() / (_LINES * _LINE)) * self._zoom
        self.set_text_size(round(min(max(fitting, _SMALLEST), _LARGEST)))
        self._cut(offset)

    def _cut(self, offset: int) -> None:
        if self._sheet is None or self._section is None:
            return
        self._fit_height()
        leaves = [placed for placed in self._section.leaves if isinstance(placed.leaf, Heading)]
        document, projection = self._sheet.document, self._sheet.projection
        headings = frozenset(document.findBlock(projection.position(each.start)).position() for each in leaves)
        self._cuts = screenfuls(strips_of(document, headings), self._room())
        self._turn_to(self._screenful_of(offset))

    def _fit_height(self) -> None:
        """Room above the first screenful, and enough below the last for it to begin at the top like the others."""
        margins = self._margins(self.viewport().width())
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if (shape.topMargin(), shape.bottomMargin()) != (margins.top(), margins.bottom()):
            shape.setTopMargin(margins.top())
            shape.setBottomMargin(margins.bottom())
            frame.setFrameFormat(shape)

    def _room(self) -> float:
        return self.viewport().height() * (1 - _ABOVE)

    def _turn_to(self, number: int) -> None:
        self._number = min(max(number, 0), len(self._cuts) - 1)
        top = self._cuts[self._number][0]
        above = self.viewport().height() * _ABOVE if self._number else 0
        self.verticalScrollBar().setValue(round(top - above))
        self.viewport().update()
        self.turned.emit()

    def _screenful_of(self, offset: int) -> int:
        if self._sheet is None or offset <= 0:
            return 0
        block = self._sheet.document.findBlock(self._sheet.projection.position(offset))
        inner = self._sheet.projection.position(offset) - block.position()
        line = block.layout().lineForTextPosition(inner)
        top = self._sheet.document.documentLayout().blockBoundingRect(block).top() + line.y()
        return max((number for number, cut in enumerate(self._cuts) if cut[0] <= top + 1), default=0)

    def _offset_at(self, top: float) -> int:
        assert self._sheet is not None
        column = self._column()[0]
        layout = self._sheet.document.documentLayout()
        at = layout.hitTest(QPointF(column + 1, top + 2), Qt.HitTestAccuracy.FuzzyHit)
        return self._sheet.projection.offset_from(at)

    # Sheet

    def _margins(self, width: float) -> QMarginsF:
        side = max((width - COLUMN * self._percent / 100) // 2, width * (1 - _WIDTH) // 2)
        height = self.viewport().height()
        return QMarginsF(side, height * _ABOVE, side, height)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # What belongs to the screenfuls before and after is not to be seen.
        painter = QPainter(self.viewport())
        page, scrolled = QColor(self._theme.page), self.verticalScrollBar().value()
        top, bottom = self._cuts[self._number]
        width, height = self.viewport().width(), self.viewport().height()
        if self._number:
            painter.fillRect(0, 0, width, round(top - scrolled), page)
        below = round(bottom - scrolled) + 2
        if self._number + 1 < len(self._cuts):
            painter.fillRect(0, below, width, max(height - below, 0), page)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The window around turns whole screenfuls.
        event.ignore()
