"""Pages under each other as they will be printed, each drawn when it comes into view."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from briefing.ui.appearance import Appearance
from briefing.ui.focus_bar import FocusBar

_GAP = 18
_SIDE = 24
_WIDEST = 620
_KEPT = 24


class PagesView(QAbstractScrollArea):
    """Shows pages of given sizes; their pictures come one by one, and those out of sight are given up."""

    page_wanted = Signal(int, int)
    """A page comes into view without a picture: its number, from 0, and the width of the picture in pixels."""
    moved = Signal(int)
    """Another page is the topmost one in view."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._sizes: tuple[QSizeF, ...] = ()
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self._top = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusBar(self)
        self.setProperty("spoken", "pages")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        appearance.theme_changed.connect(self.viewport().update)

    def show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show pages of these sizes in points in the place of those before; the reader stays about where they were."""
        self._sizes = tuple(QSizeF(*size) for size in sizes)
        self._pictures.clear()
        self._asked.clear()
        self._fit()
        self._ask()
        self._follow()

    def show_picture(self, page: int, picture: QImage) -> None:
        """The picture of a page that was wanted."""
        self._asked.discard(page)
        self._pictures[page] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    @property
    def page(self) -> int:
        """The number of the topmost page in view, from 0."""
        return self._top

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        self.verticalScrollBar().setValue(round(self._places()[page].top() - _GAP))

    def _width(self) -> float:
        return min(self.viewport().width() - 2 * _SIDE, _WIDEST)

    def _places(self) -> list[QRectF]:
        """Where each page stands, from the top of the first."""
        widest = max((size.width() for size in self._sizes), default=1.0)
        places = []
        y = float(_GAP)
        for size in self._sizes:
            width = self._width() * size.width() / widest
            height = width * size.height() / size.width()
            places.append(QRectF((self.viewport().width() - width) / 2, y, width, height))
            y += height + _GAP
        return places

    def _in_view(self) -> list[tuple[int, QRectF]]:
        """The pages in view and where they stand there."""
        up = self.verticalScrollBar().value()
        shown = QRectF(self.viewport().rect())
        moved = ((number, place.translated(0, -up)) for number, place in enumerate(self._places()))
        return [(number, place) for number, place in moved if place.intersects(shown)]

    def _fit(self) -> None:
        places = self._places()
        bottom = places[-1].bottom() + _GAP if places else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(bottom - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        self.viewport().update()

    def _ask(self) -> None:
        for number, place in self._in_view():
            if number not in self._pictures and number not in self._asked:
                self._asked.add(number)
                self.page_wanted.emit(number, round(place.width() * self.devicePixelRatioF()))

    def _follow(self) -> None:
        top = next((number for number, place in self._in_view() if place.bottom() > 2 * _GAP), 0)
        self._ask()
        self.viewport().update()
        self._top = top
        self.moved.emit(top)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Pictures of another width would be blurred.
            self._pictures.clear()
            self._asked.clear()
        self._fit()
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.chip))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in self._in_view():
            picture = self._pictures.get(number)
            painter.fillRect(place, QColor("white"))
            if picture is not None:
                painter.drawImage(place, picture)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawRect(place)
        painter.end()
