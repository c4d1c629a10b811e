"""The room for a second text: one at a time, whatever it is for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.document.runs import Link
from briefing.ui.beside.companion import Companion
from briefing.ui.commands.notes import NoteCommands
from briefing.ui.commands.view import ViewCommands
from briefing.ui.main_window import MainWindow
from briefing.ui.texts import Texts

_ROOM = "beside"


class SecondText(QObject):
    """Opens and closes the pane beside the window's own text, and makes room for it."""

    closed = Signal()

    def __init__(self, window: MainWindow, texts: Texts, notes: NoteCommands, view: ViewCommands) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
        self._notes = notes
        self._view = view
        self._companion: Companion | None = None
        self._heads: QWidget | None = None
        self._command = ""
        window.session_shown.connect(self.close)

    def open(self, heads: QWidget, command: str, follow: Callable[[Link], None]) -> Companion:
        """A new pane under ``heads``; what was beside the text before is closed. ``command`` is shown as checked."""
        self.close()
        self._companion = Companion(self._window, self._texts, self._notes, self._view, follow)
        self._companion.left.connect(self.close)
        self._heads, self._command = heads, command
        self._window.middle.put_beside(self._companion)
        self._window.panes.show_alone(alone=True, reason=_ROOM)
        heads.show()
        self._window.actions_by_id[command].setChecked(True)
        return self._companion

    def close(self) -> None:
        """Leave the text alone again."""
        companion, self._companion = self._companion, None
        if companion is None or self._heads is None:
            return
        companion.leave()
        self._window.middle.put_beside(None)
        self._heads.hide()
        self._window.panes.show_alone(alone=False, reason=_ROOM)
        self._window.actions_by_id[self._command].setChecked(False)
        self.closed.emit()
        self._window.reader.setFocus()
