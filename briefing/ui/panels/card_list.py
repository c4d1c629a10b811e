"""A scrolling list of cards that makes them as they are needed."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from briefing.ui.pieces import after

_AT_ONCE = 12
_EDGE = 12
_SEEK_MS = 200

MakeCard = Callable[[], QWidget]


class CardList(QScrollArea):
    """Shows what ``show_cards`` is given; the first few now, more as the reader scrolls towards them.

    ``edge`` is how far the cards stay from the sides, ``widest`` how wide they may be, both in pixels.
    """

    def __init__(self, name: str, *, edge: int = _EDGE, widest: int | None = None) -> None:
        super().__init__()
        self._edge = edge
        self._widest = widest
        self.setProperty("look", "side")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._waiting: list[MakeCard] = []
        self._sheet = QWidget()
        self._sheet.setProperty("look", "side")
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(edge, 0, edge, 16)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.setWidget(self._sheet)
        self.verticalScrollBar().valueChanged.connect(self._more_near_the_end)
        self.verticalScrollBar().rangeChanged.connect(self._more_near_the_end)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._kept: QWidget | None = None
        self._sought: QWidget | None = None
        self._held: tuple[QWidget, int] | None = None
        self._seek_end = after(_SEEK_MS, self._stop_seeking, self)

    def show_cards(self, makers: Sequence[MakeCard], keep: QWidget | None = None) -> None:
        """Replace the cards, all but ``keep``: one that shows now, and that one of ``makers`` gives again.

        It is not touched and stays where it is on the screen, so that the reader can go on writing in it.
        """
        top = 0 if keep is None else self._top_of(keep)
        self._clear(keep)
        self._kept = keep
        self._waiting = list(makers)
        self._make_more()
        if keep is None:
            self.verticalScrollBar().setValue(0)
            return
        while self._kept is not None and self._waiting:
            self._make_more()
        # Without cards below it there might be no room to scroll to where it was.
        self._make_more()
        self._put_in_tab_order()
        for card in self.cards():
            # Qt would show them only later, and put what is being written to the top until then.
            card.show()
        self._held = (keep, top)
        self._seek_end.start()
        self._seek()

    def cards(self) -> list[QWidget]:
        """The cards made so far, from the top."""
        entries = (self._column.itemAt(row) for row in range(self._column.count()))
        widgets = (entry.widget() for entry in entries if entry is not None)
        return [widget for widget in widgets if widget is not None]

    def make_up_to(self, number: int) -> None:
        """Make at least the first ``number`` cards now."""
        while self._waiting and len(self.cards()) < number:
            self._make_more()

    def find_card(self, is_wanted: Callable[[QWidget], bool]) -> QWidget | None:
        """The first card that ``is_wanted``, made for the purpose if need be."""
        seen = 0
        while True:
            cards = self.cards()
            found = next(filter(is_wanted, cards[seen:]), None)
            if found is not None or not self._waiting:
                return found
            seen = len(cards)
            self._make_more()

    def bring_into_view(self, card: QWidget) -> None:
        """Scroll so that ``card`` shows, also while the layout is still finding out how high everything is."""
        self._sought, self._held = card, None
        self._seek_end.start()
        self._seek()

    def _seek(self) -> None:
        if self._sought is not None:
            self.ensureWidgetVisible(self._sought, 0, _EDGE)
        if self._held is not None:
            card, top = self._held
            self._column.activate()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(card) - top)

    def _stop_seeking(self) -> None:
        self._seek()
        self._sought = self._held = None

    def _top_of(self, card: QWidget) -> int:
        return card.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _put_in_tab_order(self) -> None:
        # A card that stayed is older than those made around it, and the Tab key goes by age.
        widgets = (widget for card in self.cards() for widget in (card, *card.findChildren(QWidget)))
        reached = (one for one in widgets if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None)
        for one, following in pairwise(reached):
            QWidget.setTabOrder(one, following)

    def _fit(self) -> None:
        # The scroll bar stands in the margin, so that cards keep their width when it comes and goes.
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        right = max(0, self._edge - taken)
        if self._widest is not None:
            right = max(right, self.viewport().width() - self._edge - self._widest)
        self._column.setContentsMargins(self._edge, 0, right, 16)
        if self._held is not None:
            # Heights are still being found out.
            self._seek_end.start()
        self._seek()

    def _make_more(self) -> None:
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for make in now:
            card = make()
            if card is self._kept:
                self._kept = None
                continue
            row = self._column.count() - 1 if self._kept is None else self._column.indexOf(self._kept)
            self._column.insertWidget(row, card)

    def _more_near_the_end(self) -> None:
        bar = self.verticalScrollBar()
        if self._waiting and bar.maximum() - bar.value() < self.viewport().height():
            self._make_more()

    def _clear(self, keep: QWidget | None) -> None:
        self._sought = self._held = None
        for card in self.cards():
            if card is keep:
                continue
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
