"""The search of a window: the field asks, the finder answers, the list shows, and a hit leads to its place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from briefing.search.hits import Hit
from briefing.ui.search.field import SearchField
from briefing.ui.search.finder import Finder
from briefing.ui.search.results import ResultsList


class Searching(QObject):
    """Connects the three. The list shows while the field has the keyboard; ``back`` gets it when the reader leaves."""

    def __init__(
        self, field: SearchField, finder: Finder, results: ResultsList, go: Callable[[Hit], None], back: QWidget
    ) -> None:
        super().__init__(field)
        self._field = field
        self._finder = finder
        self._results = results
        self._go = go
        self._back = back
        self._enter_when_found = False
        field.keyboard_taken.connect(finder.prepare)
        field.words_changed.connect(self._ask)
        field.moved.connect(results.move_choice)
        field.entered.connect(self._enter)
        field.left.connect(self.leave)
        field.installEventFilter(self)
        finder.found.connect(self._show)
        results.hit_chosen.connect(self._choose)

    def leave(self) -> None:
        """Close the list and give the keyboard back to the text."""
        self._results.hide()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, words: str) -> None:
        if words:
            self._finder.find(words)
        else:
            self._results.hide()

    def _show(self, words: str, hits: tuple[Hit, ...]) -> None:
        if words != self._field.text().strip() or not self._field.hasFocus():
            return
        self._results.show_hits(hits, self._finder.pack, self._field)
        if self._enter_when_found:
            self._enter_when_found = False
            self._results.choose_current()

    def _enter(self) -> None:
        # Whoever types fast and presses Enter means the words in the field, not the list still shown for the last ones.
        words = self._field.text().strip()
        if words == self._finder.answered and not self._results.isHidden():
            self._results.choose_current()
        elif words:
            self._enter_when_found = True
            self._finder.find(words)

    def _choose(self, hit: Hit) -> None:
        self._results.hide()
        self._go(hit)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._results.hide()
        return super().eventFilter(watched, event)
