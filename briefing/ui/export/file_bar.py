"""Where the pack goes: the name of the file, which follows the choices until the reader changes it, and the folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from briefing.app.file_name import free_path
from briefing.ui.export.fields import line
from briefing.ui.pieces import button


class FileBar(QWidget):
    """Name and folder. With several copies the names are given and only the folder can be chosen."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._named_by_reader = False
        self._suggested = ""
        self.file = line(self.tr("File name"), self._keep_name)
        self.folder: QLineEdit = line(self.tr("Folder"), self._follow_folder)
        self.folder.setText(str(folder))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 5)
        row.addWidget(self.folder, 3)
        row.addWidget(button(self.tr("Browse…"), self.browse, name=self.tr("Browse for a folder")))

    def suggest(self, name: str, copies: int) -> None:
        """``name`` is what the first of so many files is called when the reader does not say otherwise."""
        self._suggested = name
        self.file.setEnabled(copies <= 1)
        if copies > 1:
            self.file.setText(self.tr("{count} files, named after who receives them").format(count=copies))
        elif not self._named_by_reader:
            self.file.setText(free_path(self.path / name).name)
        self.file.setCursorPosition(0)

    @property
    def path(self) -> Path:
        """The folder."""
        return Path(self.folder.text().strip() or Path.home()).expanduser()

    @property
    def name(self) -> str:
        """The name that the reader gave, with its ending; empty when the file is to be called as suggested."""
        typed = self.file.text().strip()
        if not self._named_by_reader or not typed or not self.file.isEnabled():
            return ""
        return typed if typed.lower().endswith(".pdf") else f"{typed}.pdf"

    def browse(self) -> QFileDialog:
        """Ask for the folder."""
        dialog = QFileDialog(self, self.tr("Folder for the briefing pack"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take_folder(self, folder: str) -> None:
        self.folder.setText(folder)
        self._follow_folder()

    def _keep_name(self) -> None:
        self._named_by_reader = bool(self.file.text().strip())
        self.changed.emit()

    def _follow_folder(self) -> None:
        self.suggest(self._suggested, 1 if self.file.isEnabled() else 2)
        self.changed.emit()
