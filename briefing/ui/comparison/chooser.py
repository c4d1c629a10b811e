"""Asks which edition to compare with: one that the program knows, or a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from briefing.document.ids import Language
from briefing.pack.edition import Edition
from briefing.ui.dates import shown_date
from briefing.ui.pieces import button, label

_WIDTH = 460


class EditionChooser(QDialog):
    """Offers ``editions``, named in ``language``."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget, editions: Sequence[Edition], language: Language) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare editions"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Compare with which edition?"), "title"))
        if not editions:
            column.addWidget(label(self.tr("No other edition of this briefing is known here."), "muted"))
        for edition in editions:
            words = self.tr("{date}: {title}").format(date=shown_date(edition.date), title=edition.title(language))
            column.addWidget(button(words, partial(self._choose, edition.path)))
        column.addSpacing(6)
        files = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        for text, act in ((self.tr("Choose a file…"), self._ask_for_file), (self.tr("Folder…"), self._ask_for_folder)):
            files.addButton(button(text, act), QDialogButtonBox.ButtonRole.ActionRole)
        files.rejected.connect(self.reject)
        column.addWidget(files)

    def _choose(self, path: Path) -> None:
        self.accept()
        self.chosen.emit(path)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Compare with"), "", self.tr("Briefings (*.briefing)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Compare with"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(lambda path: self._choose(Path(path)))
        dialog.open()
