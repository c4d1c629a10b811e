"""Opening briefings, exporting packs, and notes going out."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.app.files import write_whole
from briefing.app.paths import built_in_pack
from briefing.errors import BriefingError
from briefing.ui.export.exporting import Exporting
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice


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
        on("export-notes", self.choose_notes_target)
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

    def choose_notes_target(self) -> None:
        """Ask where the notes go."""
        dialog = QFileDialog(self._window, self.tr("Save notes"), "notes.jsonld", self.tr("Notes (*.jsonld)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonld")
        dialog.fileSelected.connect(lambda path: self.save_notes(Path(path)))
        dialog.open()

    def save_notes(self, path: Path) -> None:
        """Write the notes, without private ones, to ``path``."""
        self._window.side.notes.flush()
        session = self._window.noting.session
        try:
            write_whole(path, session.export_notes().encode())
        except BriefingError as error:
            self._window.notices.tell_problem(error)
            return
        sentence = self.tr("Notes saved to {name}; private ones stay here.").format(name=path.name)
        self._window.notices.tell(Notice(sentence, passing=True))

    def _open(self, path: str) -> None:
        self._window.opening.open(Path(path))
