"""The search of a window: the field asks, the finder answers, the list shows, and a hit leads to its place."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.search.hits import Hit
from briefing.ui.main_window import MainWindow
from briefing.ui.search.finder import Finder
from briefing.ui.search.question import Answer, Question
from briefing.ui.search.results import ResultsList
from briefing.ui.search.walking import Walking

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Searching(QObject):
    """Connects them for ``window``. The list shows while the field or a filter has the keyboard."""

    def __init__(self, window: MainWindow, finder: Finder, results: ResultsList, go: Callable[[Hit], None]) -> None:
        super().__init__(window)
        self._window = window
        self._field = window.top_bar.search
        self._finder = finder
        self._results = results
        self._go = go
        self._when_found: Callable[[], None] | None = None
        self._shown: Question | None = None
        self._walking = Walking(window)
        self._connect_field()
        finder.found.connect(self._show)
        results.hit_chosen.connect(self._choose)
        results.field_wanted.connect(self._field.setFocus)
        results.left.connect(self.leave)
        results.filters.languages_changed.connect(lambda: self._ask(self._field.words))
        window.reading.language_changed.connect(finder.forget_notes)
        window.actions_by_id.on("next-change", lambda: self.step(1))
        window.actions_by_id.on("previous-change", lambda: self.step(-1))
        for first, second in pairwise((self._field, *results.filters.buttons())):
            QWidget.setTabOrder(first, second)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_keyboard)

    def leave(self) -> None:
        """Close the list and give the keyboard back to the text."""
        self._results.hide()
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, steps: int) -> None:
        """Go to the hit in the text that is ``steps`` further on."""
        if self._window.middle.page is None and self._field.words:
            self._with_answer(lambda: self._walk(steps))

    def _connect_field(self) -> None:
        field = self._field
        field.keyboard_taken.connect(self._finder.prepare)
        field.words_changed.connect(self._ask)
        field.moved.connect(self._results.move_choice)
        field.entered.connect(lambda: self._with_answer(self._results.choose_current))
        field.entered_elsewhere.connect(lambda: self._with_answer(self._results.choose_elsewhere))
        field.left.connect(self.leave)

    @property
    def _question(self) -> Question:
        return Question(self._field.words, self._results.filters.every_language)

    def _ask(self, words: str) -> None:
        if words:
            self._finder.find(self._question)
        else:
            self._results.hide()
            self._walking.end()

    def _with_answer(self, act: Callable[[], None]) -> None:
        """Act on what is found for the words in the field, not on the list still shown for the last ones."""
        if not self._field.words:
            return
        if self._finder.answer.question == self._question:
            if self._results.isHidden():
                self._results.take(self._finder.answer.hits, self._finder.pack)
            act()
        else:
            self._when_found = act
            self._finder.find(self._question)

    def _show(self, answer: Answer) -> None:
        if answer.question != self._question:
            return
        if self._field.hasFocus() or self._has_keyboard(self._results):
            # Answered anew when the other languages are indexed too: the reader may have moved the choice meanwhile.
            self._results.tell_ways(self._window.actions_by_id["next-change"].shortcut().toString(_NATIVE))
            again = answer.question == self._shown
            self._results.show_hits(answer.hits, self._finder.pack, self._field, keep=again)
            self._shown = answer.question
        act, self._when_found = self._when_found, None
        if act is not None:
            self._results.take(answer.hits, self._finder.pack)
            act()

    def _walk(self, steps: int) -> None:
        self._results.hide()
        self._walking.begin(self._finder.answer.hits)
        self._walking.step(steps)

    def _choose(self, hit: Hit) -> None:
        self._results.hide()
        self._walking.begin(self._finder.answer.hits)
        self._go(hit)
        self._walking.stand_at(hit)

    def _has_keyboard(self, widget: QWidget) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is widget or widget.isAncestorOf(now))

    def _follow_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A menu takes the keyboard from every widget for a while, and so does another window.
        if new is None or self._results.isHidden():
            return
        if isinstance(new.window(), QDialog):
            self._results.hide()
        elif new.window() is self._window:
            keeps = self._has_keyboard(self._results) or self._field.hasFocus()
            self._results.setVisible(keeps)
