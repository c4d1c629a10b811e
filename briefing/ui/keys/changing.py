"""Lets the commands answer to the keys that the settings name, and opens the page to change them."""

from PySide6.QtCore import QObject

from briefing.ui.keys.bindings import Bindings, read_bindings, written_bindings
from briefing.ui.keys.page import KeysPage
from briefing.ui.main_window import MainWindow


class ChangingKeys(QObject):
    """Connects the command."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.on("keys", self.show_page)
        window.session_shown.connect(self._follow_settings)
        self._follow_settings()

    def show_page(self) -> None:
        """Open the page."""
        session = self._window.session
        if session is not None:
            page = KeysPage(self._window, read_bindings(session.settings.keys))
            page.changed.connect(self._change)
            page.finished.connect(page.deleteLater)
            page.open()

    def _change(self, bindings: Bindings) -> None:
        self._window.save_settings(keys=written_bindings(bindings))
        self._window.actions_by_id.bind(bindings)

    def _follow_settings(self) -> None:
        if self._window.session is not None:
            self._window.actions_by_id.bind(read_bindings(self._window.session.settings.keys))
