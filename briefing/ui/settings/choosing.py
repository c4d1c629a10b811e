"""Opens the settings and lets each choice hold at once."""

from PySide6.QtCore import QObject

from briefing.document.ids import Language
from briefing.ui.commands.view import ViewCommands
from briefing.ui.dates import shown_moment
from briefing.ui.main_window import MainWindow
from briefing.ui.settings.dialog import SettingsDialog
from briefing.ui.sharing.exchange import Exchange


class Choosing(QObject):
    """Connects the command."""

    def __init__(self, window: MainWindow, view: ViewCommands, exchange: Exchange) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._exchange = exchange
        self._dialog: SettingsDialog | None = None
        window.actions_by_id.on("settings", self.show_settings)
        exchange.state_changed.connect(self._show_exchange)

    def show_settings(self) -> None:
        """Open the dialog."""
        session = self._window.session
        if session is None or self._dialog is not None:
            return
        self._dialog = SettingsDialog(self._window, session.settings, session.languages, session.pack.language)
        self._dialog.changed.connect(self._change)
        self._dialog.exchange_requested.connect(self._exchange.exchange)
        self._dialog.finished.connect(self._forget)
        self._show_exchange()
        self._dialog.open()

    def _change(self, setting: str, value: object) -> None:
        match setting:
            case "theme":
                self._view.choose_theme(str(value))
            case "text_size" if isinstance(value, int):
                self._view.set_text_size(value)
            case "line_width":
                self._view.choose_line_width(str(value))
            case "face":
                self._view.choose_face(str(value))
            case "language":
                self._window.reading.switch_language(Language(str(value)))
            case _:
                self._window.save_settings(**{setting: value})
        if setting == "interface_language":
            self._window.language_requested.emit()
        if setting == "shared_folder":
            self._exchange.follow_settings()

    def _show_exchange(self) -> None:
        session = self._window.session
        if self._dialog is None or session is None:
            return
        state = self._exchange.state
        parts = []
        if state.when:
            when = shown_moment(state.when)
            parts.append(self.tr("Last exchange: {moment}.").format(moment=when))
            parts.append(self.tr("%n colleague(s) share notes there.", "", state.files))
        self._dialog.show_exchange(" ".join((*parts, state.problem)).strip())

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
