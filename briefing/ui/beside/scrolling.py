"""Two views that scroll as one."""

from PySide6.QtCore import QObject

from briefing.ui.reader.view import ReaderView


class Together(QObject):
    """Keeps ``second`` where ``first`` is, whatever moves that, and ``first`` where the reader scrolls ``second`` to.

    While ``held`` neither follows. Belongs to ``second``.
    """

    def __init__(self, first: ReaderView, second: ReaderView) -> None:
        super().__init__(second)
        self.held = False
        self._first = first
        self._second = second
        first.verticalScrollBar().valueChanged.connect(self._bring_second)
        second.scrolled.connect(self._bring_first)

    def _bring_second(self, value: int) -> None:
        if not self.held:
            self.held = True
            self._second.verticalScrollBar().setValue(value)
            self.held = False

    def _bring_first(self, value: int) -> None:
        if not self.held:
            self._first.verticalScrollBar().setValue(value)
