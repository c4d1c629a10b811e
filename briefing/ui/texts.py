"""The texts on screen: there may be two beside each other, and commands act on the one the reader has in hand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.caret import Caret
from briefing.ui.reader.view import ReaderView


@dataclass(frozen=True, slots=True)
class ShownText:
    """A reading pane with its caret, what stands in it, and how the reader is brought to a range of it."""

    view: ReaderView
    caret: Caret
    pack: Callable[[], Pack]
    section: Callable[[], Section | None]
    go: Callable[[Section, int, int], object]


class Texts(QObject):
    """Knows the text of the window and any beside it; the one that had the keyboard last is in hand."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        reading = window.reading
        self.main = ShownText(
            window.reader,
            Caret(window.reader),
            lambda: reading.pack,
            lambda: reading.section,
            lambda section, start, end: reading.open_section(section.id, start, end),
        )
        self._beside: ShownText | None = None
        self._in_hand = self.main
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_keyboard)

    @property
    def in_hand(self) -> ShownText:
        """The text that commands act on."""
        return self._in_hand

    @property
    def every(self) -> tuple[ShownText, ...]:
        """All texts on screen, the window's own first."""
        return (self.main,) if self._beside is None else (self.main, self._beside)

    def put_beside(self, text: ShownText | None) -> None:
        """There is another text beside the window's own now, or none any more."""
        self._beside = text
        self._in_hand = self.main

    def text_of(self, view: QWidget) -> ShownText:
        """The text that ``view`` shows."""
        return next(text for text in self.every if text.view is view)

    def _follow_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        for text in self.every:
            if new is not None and (text.view is new or text.view.isAncestorOf(new)):
                self._in_hand = text
