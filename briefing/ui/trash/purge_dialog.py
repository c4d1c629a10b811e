"""Asks before notes are removed for good, and offers to save them to a file first."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from briefing.ui.pieces import button, label

_WIDTH = 460


class PurgeDialog(QDialog):
    """Saving first is the choice that Enter takes."""

    agreed = Signal(object)
    """Where the notes are to be saved first, or None."""

    def __init__(self, parent: QWidget, count: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete for good"))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        words = self.tr("Delete %n note(s) for good?", "", count)
        more = self.tr("This cannot be undone. A file keeps them: it can be imported again.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = button(self.tr("Save to a file first…"), self._save_first, "primary")
        save.setDefault(True)
        buttons.addButton(button(self.tr("Delete for good"), self._agree), QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(words, "title"))
        column.addWidget(label(more))
        column.addWidget(buttons)

    def _save_first(self) -> None:
        dialog = QFileDialog(self, self.tr("Save deleted notes"), "deleted-notes.jsonld", self.tr("Notes (*.jsonld)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonld")
        dialog.fileSelected.connect(lambda path: self._agree(Path(path)))
        dialog.open()

    def _agree(self, path: Path | None = None) -> None:
        self.accept()
        self.agreed.emit(path)
