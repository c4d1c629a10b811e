"""The answer to a question as a card of a panel, as high as its text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.document.section import Section
from briefing.ui.fonts import Fonts
from briefing.ui.reader.pictures import Pictures
from briefing.ui.reader.sheet_view import SheetView
from briefing.ui.reader.typography import CARD
from briefing.ui.theme import LIGHT, Theme


class AnswerView(SheetView):
    """Shows a short text in the interface's face. It does not scroll: the panel around it does."""

    looks = CARD

    def __init__(self, fonts: Fonts, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(fonts, theme, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Section) -> None:
        """Show ``answer``; pictures are left out."""
        self._show(answer, None, Pictures(lambda _asset: None))
        self._fit_height()

    def _redraw(self) -> None:
        super()._redraw()
        self._fit_height()

    def _fit_height(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 1)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
