"""The export dialog: one page, filled with what was chosen last."""

from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.document.pack import Pack
from briefing.export.request import NotesMode
from briefing.ui.export.choice import ExportChoice, Scope, file_name, free_path
from briefing.ui.pieces import button, label

_WIDTH = 560
_FIELD_HEIGHT = 29


class ExportDialog(QDialog):
    """Asks where the pack goes and what is in it. The file name follows the fields until the reader changes it."""

    chosen = Signal(object)
    """An ``ExportChoice``."""

    def __init__(self, parent: QWidget, pack: Pack, last: ExportChoice) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export briefing pack"))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._pack = pack
        self.folder = self._line(self.tr("Folder"), str(last.path.parent))
        self._named_by_reader = False
        self.file = self._line(self.tr("File"), "")
        self.scope = self._choices(self.tr("Sections"), self._scopes(), last.scope)
        self.notes = self._choices(self.tr("Notes"), self._modes(), last.notes)
        self.marking = self._line(self.tr("Marking"), last.marking)
        self.marking.setPlaceholderText(pack.marking or self.tr("None"))
        self.prepared_for = self._line(self.tr("Prepared for"), last.prepared_for)
        self.prepared_by = self._line(self.tr("Prepared by"), last.prepared_by)
        self.date = QDateEdit(QDate.fromString(last.date, Qt.DateFormat.ISODate))
        self.date.setCalendarPopup(True)
        self.date.setMinimumHeight(_FIELD_HEIGHT)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Date"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self._suggest_name()

    def choice(self) -> ExportChoice:
        """What the fields say."""
        name = self.file.text().strip()
        return ExportChoice(
            path=self._folder() / (name if name.lower().endswith(".pdf") else f"{name}.pdf"),
            scope=self.scope.currentData(),
            notes=self.notes.currentData(),
            marking=self.marking.text().strip(),
            prepared_for=self.prepared_for.text().strip(),
            prepared_by=self.prepared_by.text().strip(),
            date=self.date.date().toString(Qt.DateFormat.ISODate),
        )

    def _scopes(self) -> tuple[tuple[Scope, str], ...]:
        return (
            (Scope.ALL, self.tr("All sections")),
            (Scope.CURRENT, self.tr("This section")),
            (Scope.WITH_NOTES, self.tr("Sections with notes")),
        )

    def _modes(self) -> tuple[tuple[NotesMode, str], ...]:
        return (
            (NotesMode.BOTH, self.tr("Printed and as comments in the PDF")),
            (NotesMode.PRINTED, self.tr("Printed")),
            (NotesMode.COMMENTS, self.tr("As comments in the PDF")),
            (NotesMode.NONE, self.tr("None")),
        )

    def _folder(self) -> Path:
        return Path(self.folder.text().strip() or Path.home()).expanduser()

    def _suggest_name(self) -> None:
        if self._named_by_reader:
            return
        name = file_name(
            self._pack,
            date=self.date.date().toString(Qt.DateFormat.ISODate),
            marking=self.marking.text(),
            prepared_for=self.prepared_for.text(),
        )
        self.file.setText(free_path(self._folder() / name).name)
        self.file.setCursorPosition(0)

    def _keep_name(self) -> None:
        self._named_by_reader = True

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the briefing pack"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _accept(self) -> None:
        if self.file.text().strip():
            self.accept()
            self.chosen.emit(self.choice())

    def _connect(self) -> None:
        self.file.textEdited.connect(self._keep_name)
        self.folder.textChanged.connect(self._suggest_name)
        self.marking.textChanged.connect(self._suggest_name)
        self.prepared_for.textChanged.connect(self._suggest_name)
        self.date.dateChanged.connect(self._suggest_name)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        export = button(self.tr("Export"), self._accept, "primary")
        export.setDefault(True)
        self._buttons.addButton(export, QDialogButtonBox.ButtonRole.ActionRole)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(button(self.tr("Browse…"), self._browse, name=self.tr("Browse for a folder")))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("File"), self.file)
        form.addRow(self.tr("Folder"), folder)
        for field in (self.scope, self.notes, self.marking, self.prepared_for, self.prepared_by, self.date):
            form.addRow(field.accessibleName(), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(18)
        column.addWidget(label(self.tr("Export briefing pack"), "title"))
        column.addLayout(form)
        column.addWidget(label(self.tr("Private notes never leave with a pack."), "small"))
        column.addWidget(self._buttons)

    def _line(self, name: str, text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        return made

    def _choices(self, name: str, choices: tuple[tuple[object, str], ...], current: object) -> QComboBox:
        made = QComboBox()
        made.setMinimumHeight(_FIELD_HEIGHT)
        made.setAccessibleName(name)
        for value, text in choices:
            made.addItem(text, value)
        made.setCurrentIndex([value for value, _ in choices].index(current))
        return made
