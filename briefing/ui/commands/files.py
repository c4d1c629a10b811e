"""Opening briefings and exporting packs."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.app.paths import built_in_pack
from briefing.ui.export.exporting import Exporting
from briefing.ui.main_window import MainWindow


class FileCommands(QObject):
    """Everything that asks for a file. Dialogs are opened, never waited for."""

    def __init__(self, window: MainWindow, exporting: Exporting) -> None:
        super().__init__(window)
        self._window = window
        self._exporting = exporting
        on = window.actions_by_id.on
        on("open", self.choose_file)
        on("open-folder", self.choose_folder)
        on("open-built-in", lambda: window.opening.open(built_in_pack()))
        on("export", self.export)
        on("export-options", self.export_with_options)
        on("quit", window.close)

    def choose_file(self) -> None:
        """Ask for a ``.briefing`` file."""
        dialog = QFileDialog(self._window, self.tr("Open briefing"), "", self.tr("Briefings (*.briefing)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder with a pack in it."""
        dialog = QFileDialog(self._window, self.tr("Open briefing folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._open)
        dialog.open()

    def export(self) -> None:
        """Export as last time."""
        if self._window.session is not None and self._window.reading.section is not None:
            self._window.side.notes.flush()
            self._exporting.export(self._window.session, self._window.reading.section.id)

    def export_with_options(self) -> None:
        """Ask what to export."""
        if self._window.session is not None and self._window.reading.section is not None:
            self._window.side.notes.flush()
            self._exporting.ask(self._window.session, self._window.reading.section.id)

    def _open(self, path: str) -> None:
        self._window.opening.open(Path(path))
