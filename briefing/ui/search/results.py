"""The list of hits that drops down under the search field, with what narrows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.search.hits import Hit
from briefing.ui.appearance import Appearance
from briefing.ui.contents.marks import Mark
from briefing.ui.language_switch import language_name
from briefing.ui.pieces import label
from briefing.ui.search.elsewhere import in_other_language
from briefing.ui.search.filters import Filters
from briefing.ui.search.results_delegate import ResultsDelegate
from briefing.ui.search.results_model import ResultsModel
from briefing.ui.search.rows import OtherTitles, rows_of

_WIDTH = 620
_MOST_HEIGHT = 660
_LEAST_HEIGHT = 60
_MARGIN = 12


class ResultsList(QFrame):
    """Lies over the window without taking the keyboard, which stays in the search field until Tab leads to a filter.

    ``marked`` gives the sections with a mark.
    """

    hit_chosen = Signal(object)
    field_wanted = Signal()
    """The keyboard is to go back into the field."""
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget, marked: Callable[[Mark], frozenset[SectionId]]) -> None:
        super().__init__(window)
        self._window = window
        self._marked = marked
        self._hits: tuple[Hit, ...] = ()
        self._pack: Pack | None = None
        self._under: QWidget | None = None
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Search results"))
        self._model = ResultsModel()
        self.filters = Filters(appearance)
        self.filters.changed.connect(self._show_rows)
        self._nothing = label(self.tr("Nothing found"), "small", wraps=False)
        self._ways = label("", "status")
        delegate = ResultsDelegate(appearance, self)
        delegate.counterpart_chosen.connect(self._choose_counterpart)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Search results"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._choose)
        delegate.view = self.view
        self._lay_out()
        self.hide()

    def show_hits(self, hits: Sequence[Hit], pack: Pack, under: QWidget, *, keep: bool = False) -> None:
        """Show ``hits`` below the field ``under`` with the first one chosen, or the same as before (``keep``)."""
        self._under = under
        before = self._model.hit(self.view.currentIndex()) if keep else None
        self.take(hits, pack)
        if before is not None:
            self._choose_again(before)
        self.show()
        self.raise_()

    def tell_ways(self, next_key: str) -> None:
        """Say below the list what can be asked; ``next_key`` leads to the next hit in the text."""
        ways = self.tr("“exact words”   begin*   one NEAR two   ·   {key} goes on to the next hit")
        self._ways.setText(ways.format(key=next_key))

    def take(self, hits: Sequence[Hit], pack: Pack) -> None:
        """Hold ``hits``, the first one chosen, without showing the list."""
        self._hits, self._pack = tuple(hits), pack
        self.filters.offer_languages(language_name(pack.language), several=len(pack.languages) > 1)
        self.filters.marks.offer({mark: len(self._marked(mark)) for mark in Mark})
        self._show_rows()

    @property
    def shown(self) -> tuple[Hit, ...]:
        """The hits that the filters let through."""
        kind = self.filters.kind
        return tuple(hit for hit in self._in_sections() if kind is None or hit.kind is kind)

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

    def choose_elsewhere(self) -> None:
        """Go to the paragraph of the hit that is chosen in the next other language."""
        hit = self._model.hit(self.view.currentIndex())
        if hit is not None and hit.also:
            self.hit_chosen.emit(in_other_language(hit, hit.also[0]))

    def _choose(self, index: QModelIndex) -> None:
        hit = self._model.hit(index)
        if hit is not None:
            self.hit_chosen.emit(hit)

    def _choose_counterpart(self, hit: Hit) -> None:
        self.hit_chosen.emit(hit)

    def _in_sections(self) -> tuple[Hit, ...]:
        mark = self.filters.marks.mark
        sections = None if mark is None else self._marked(mark)
        return tuple(hit for hit in self._hits if sections is None or hit.section in sections)

    def _show_rows(self) -> None:
        assert self._pack is not None
        self.filters.count(self._in_sections())
        titles = OtherTitles(
            reference=self.tr("Reference"),
            briefing=self.tr("The whole briefing"),
            similar=self.tr("Similar spelling"),
            more=self.tr("and {count} more: add a word, or choose a kind"),
        )
        shown = self.shown
        self._model.show_rows(rows_of(shown, self._pack, titles))
        self.filters.kinds.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self._place()
        self.view.scrollToTop()
        self.move_choice(1)

    def _choose_again(self, before: Hit) -> None:
        for row in range(self._model.rowCount()):
            index = self._model.index(row)
            hit = self._model.hit(index)
            if hit is not None and _is_same(hit, before):
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
                return

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 8)
        column.setSpacing(6)
        for part in (self.filters, self._nothing, self._ways):
            part.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.addWidget(self.filters)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addWidget(self._ways)

    def _place(self) -> None:
        if self._under is None:
            return
        window = self._window
        corner = self._under.mapTo(window, QPoint(0, self._under.height() + 4))
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        left = max(_MARGIN, min(corner.x(), window.width() - width - _MARGIN))
        self.setFixedWidth(width)
        room = min(_MOST_HEIGHT, window.height() - corner.y() - 40)
        # Rows are as high as their text is at this width, so the list is laid out before it is measured.
        self.view.setFixedWidth(width - 2)
        self.view.doItemsLayout()
        self.view.setFixedHeight(0)
        self._column.activate()
        others = self._column.sizeHint().height()
        wanted = self.view.contentsSize().height() + 2 if self._model.rowCount() else 0
        self.view.setFixedHeight(max(0, min(wanted, max(room - others, _LEAST_HEIGHT))))
        self.adjustSize()
        self.move(left, corner.y())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.field_wanted.emit()
        else:
            super().keyPressEvent(event)


def _is_same(one: Hit, other: Hit) -> bool:
    return (one.kind, one.owner, one.language, one.start) == (other.kind, other.owner, other.language, other.start)
