"""Asks in which form notes leave, and says how many of each kind and privacy that would be before any does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from briefing.annotation.model import Privacy
from briefing.app.exporting import NotesForm
from briefing.app.session import Session
from briefing.export.notes.counting import NoteCount
from briefing.ui.interface_language import shown_language
from briefing.ui.pieces import button, label

_WIDTH = 500
_FIELD_HEIGHT = 29


class NotesDialog(QDialog):
    """Private notes stay here unless the reader ticks a box that says so."""

    chosen = Signal(object, bool)
    """A ``NotesForm``, and whether private notes leave too."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save notes"))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._session = session
        self.form = QComboBox()
        self.form.setMinimumHeight(_FIELD_HEIGHT)
        self.form.setAccessibleName(self.tr("Form"))
        for form, name in (
            (NotesForm.JSONLD, self.tr("For colleagues and other programs (JSON-LD)")),
            (NotesForm.WORD, self.tr("Word document")),
            (NotesForm.MARKDOWN, self.tr("Markdown text")),
            (NotesForm.CSV, self.tr("Table (CSV)")),
        ):
            self.form.addItem(name, form)
        self.private = QCheckBox(self.tr("Private notes too"))
        self.private.toggled.connect(self._count)
        self.leaving = label("")
        self.staying = label("", "small")
        self.save = button(self.tr("Save…"), self._accept, "primary")
        self.save.setDefault(True)
        self._lay_out()
        self._count()

    def _count(self) -> None:
        private = self.private.isChecked()
        notes = self._session.leaving(private=private)
        count = NoteCount.of(notes)
        self.leaving.setText(self.tr("Leaving: {count}.").format(count=count.sentence(shown_language())))
        kept = len(self._session.annotations()) - len(notes)
        staying = self.tr("%n private note(s) stay here.", "", kept)
        leaks = sum(one.privacy is Privacy.PRIVATE for one in notes)
        if leaks:
            self.staying.setText(self.tr("Private notes are in the file: whoever gets it can read them."))
        else:
            self.staying.setText(staying if kept else "")
        self.staying.setProperty("look", "problem" if leaks else "small")
        self.staying.style().unpolish(self.staying)
        self.staying.style().polish(self.staying)
        self.save.setEnabled(bool(notes))

    def _accept(self) -> None:
        self.accept()
        self.chosen.emit(self.form.currentData(), self.private.isChecked())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.form.accessibleName(), self.form)
        form.addRow("", self.private)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Save notes"), "title"))
        column.addLayout(form)
        column.addWidget(self.leaving)
        column.addWidget(self.staying)
        column.addWidget(buttons)
