"""The list of hits that drops down under the search field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from briefing.document.pack import Pack
from briefing.search.hits import Hit
from briefing.ui.appearance import Appearance
from briefing.ui.pieces import label
from briefing.ui.search.results_delegate import ResultsDelegate
from briefing.ui.search.results_model import ResultsModel, hit_kind_name
from briefing.ui.search.rows import OtherTitles, counts_of, rows_of

_WIDTH = 560
_MOST_HEIGHT = 620
_MARGIN = 12


class ResultsList(QFrame):
    """Lies over the window without taking the keyboard, which stays in the search field."""

    hit_chosen = Signal(object)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Search results"))
        self._model = ResultsModel()
        self._summary = label("", "small", wraps=False)
        self._summary.setContentsMargins(_MARGIN, 10, _MARGIN, 4)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Search results"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(ResultsDelegate(appearance, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addWidget(self._summary)
        column.addWidget(self.view, 1)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], pack: Pack, under: QWidget) -> None:
        """Show ``hits`` below the field ``under`` with the first one chosen."""
        self._model.show_rows(rows_of(hits, pack, OtherTitles(self.tr("Reference"), self.tr("The whole briefing"))))
        counted = "   ".join(f"{hit_kind_name(kind)} {count}" for kind, count in counts_of(hits))
        self._summary.setText(counted or self.tr("Nothing found"))
        self._summary.setAccessibleName(self._summary.text())
        self.view.setVisible(bool(hits))
        self._place(under)
        self.show()
        self.raise_()
        self.move_choice(1)

    def move_choice(self, step: int) -> None:
        """Choose the hit ``step`` hits further on; headings are stepped over."""
        hits = [row for row in range(self._model.rowCount()) if self._model.hit(self._model.index(row)) is not None]
        if not hits:
            return
        current = self.view.currentIndex()
        at = hits.index(current.row()) + step if current.isValid() and current.row() in hits else 0
        index = self._model.index(hits[max(0, min(at, len(hits) - 1))])
        self.view.setCurrentIndex(index)
        # With the first hit its heading comes into view too.
        self.view.scrollTo(self._model.index(0) if index.row() == hits[0] else index)

    def choose_current(self) -> None:
        """Go to the hit that is chosen."""
        self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        hit = self._model.hit(index)
        if hit is not None:
            self.hit_chosen.emit(hit)

    def _place(self, under: QWidget) -> None:
        window = self._window
        corner = under.mapTo(window, QPoint(0, under.height() + 4))
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        left = max(_MARGIN, min(corner.x(), window.width() - width - _MARGIN))
        self.setFixedWidth(width)
        room = min(_MOST_HEIGHT, window.height() - corner.y() - 40)
        # Rows are as high as their text is at this width, so the list is laid out before it is measured.
        self.view.setFixedWidth(width - 2)
        self.view.doItemsLayout()
        wanted = self.view.contentsSize().height() + 2 if self.view.isVisibleTo(self) else 0
        self.view.setFixedHeight(max(0, min(wanted, room - 44)))
        self.adjustSize()
        self.move(left, corner.y())
