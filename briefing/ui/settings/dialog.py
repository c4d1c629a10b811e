"""The settings dialog: every choice holds at once, and closing it changes nothing more."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.annotation.model import Privacy
from briefing.app.author import account_name
from briefing.app.settings import Settings
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.ui.pieces import after, button, label, quiet_button
from briefing.ui.reader.view import LARGEST, SMALLEST, STEP
from briefing.ui.statuses import privacy_name

_WIDTH = 620
_FIELD_HEIGHT = 29
_PAUSE_MS = 500
_LANGUAGES = {ENGLISH: "English", TRADITIONAL: "繁體中文", SIMPLIFIED: "简体中文"}


class SettingsDialog(QDialog):
    """Shows ``settings``; what the reader changes leaves as a signal, one field at a time."""

    changed = Signal(str, object)
    """The name of a setting and its new value."""
    exchange_requested = Signal()

    def __init__(
        self, parent: QWidget, settings: Settings, languages: tuple[Language, ...], language: Language
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(_WIDTH)
        self.author = QLineEdit(settings.author)
        self.author.setPlaceholderText(account_name())
        self.author.setAccessibleName(self.tr("Your name"))
        self._author = settings.author
        self._pause = after(_PAUSE_MS, self._keep_author, self)
        self.author.textEdited.connect(lambda _text: self._pause.start())
        privacies = [(each.value, privacy_name(each)) for each in Privacy]
        self.privacy = self._choices("privacy", self.tr("New notes are"), privacies, settings.privacy)
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("sepia", self.tr("Sepia")),
            ("contrast", self.tr("High contrast")),
        ]
        self.theme = self._choices("theme", self.tr("Theme"), themes, settings.theme)
        widths = [("narrow", self.tr("Narrow")), ("normal", self.tr("Normal")), ("wide", self.tr("Wide"))]
        self.line_width = self._choices("line_width", self.tr("Width of lines"), widths, settings.line_width)
        faces = [("serif", self.tr("With serifs")), ("sans", self.tr("Without serifs"))]
        self.face = self._choices("face", self.tr("Letters"), faces, settings.face)
        sizes = [(percent, f"{percent} %") for percent in _sizes(settings.text_size)]
        self.text_size = self._choices("text_size", self.tr("Text size"), sizes, settings.text_size)
        names = [(each, _LANGUAGES.get(each, each)) for each in languages]
        self.language = self._choices("language", self.tr("Language of the text"), names, language)
        self.interface_language = self._interface_languages(settings.interface_language)
        self.folder = QLineEdit(settings.shared_folder)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Shared folder"))
        self.folder.setPlaceholderText(self.tr("None: notes stay on this computer"))
        self._stop = quiet_button(self.tr("Stop"), self.stop_sharing, self.tr("Stop sharing"))
        self._now = quiet_button(self.tr("Exchange now"), self.exchange_requested.emit)
        self._state = label("", "small")
        self._lay_out()
        self._show_folder(settings.shared_folder)

    def _interface_languages(self, current: str) -> QComboBox:
        languages = [("system", self.tr("As the system")), *_LANGUAGES.items()]
        return self._choices("interface_language", self.tr("Language of the window"), languages, current)

    def show_exchange(self, state: str) -> None:
        """Say how the last exchange with the shared folder went."""
        self._state.setText(state)
        self._state.setVisible(bool(state))

    def _keep_author(self) -> None:
        name = " ".join(self.author.text().split())
        if name != self._author:
            self._author = name
            self.changed.emit("author", name)

    def stop_sharing(self) -> None:
        """Use no shared folder any more; what it holds stays there."""
        self._share("")

    def _share(self, folder: str) -> None:
        self._show_folder(folder)
        self.changed.emit("shared_folder", folder)

    def _show_folder(self, folder: str) -> None:
        self.folder.setText(folder)
        for each in (self._stop, self._now):
            each.setEnabled(bool(folder))
        if not folder:
            self.show_exchange("")

    def choose_folder(self) -> QFileDialog:
        """Ask for the shared folder."""
        dialog = QFileDialog(self, self.tr("Shared folder"), self.folder.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._share)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _choices(self, setting: str, name: str, choices: Iterable[tuple[object, str]], current: object) -> QComboBox:
        made = QComboBox()
        made.setMinimumHeight(_FIELD_HEIGHT)
        made.setAccessibleName(name)
        for value, text in choices:
            made.addItem(text, value)
            if value == current:
                made.setCurrentIndex(made.count() - 1)
        made.activated.connect(lambda _row: self.changed.emit(setting, made.currentData()))
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Settings"), "title"))
        notes = self._form(column, self.tr("Notes"))
        notes.addRow(self.author.accessibleName(), self.author)
        notes.addRow(self.privacy.accessibleName(), self.privacy)
        notes.addRow("", label(self.tr("Private notes never leave this computer by themselves."), "small"))
        sharing = self._form(column, self.tr("Sharing"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(button(self.tr("Choose…"), self.choose_folder, name=self.tr("Choose the shared folder")))
        sharing.addRow(self.folder.accessibleName(), row)
        row = QHBoxLayout()
        row.addWidget(self._now)
        row.addWidget(self._stop)
        row.addStretch(1)
        sharing.addRow("", row)
        sharing.addRow("", self._state)
        look = self._form(column, self.tr("Reading"))
        for field in (
            self.theme,
            self.text_size,
            self.line_width,
            self.face,
            self.language,
            self.interface_language,
        ):
            look.addRow(field.accessibleName(), field)
        _align(notes, sharing, look)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(buttons)

    def _form(self, column: QVBoxLayout, title: str) -> QFormLayout:
        heading = QLabel(title)
        heading.setProperty("look", "group")
        column.addSpacing(4)
        column.addWidget(heading)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        return form

    # Qt overrides

    def done(self, result: int) -> None:
        self._keep_author()
        super().done(result)


def _align(*forms: QFormLayout) -> None:
    """Let the fields of all forms begin on one line."""
    rows = ((form, row) for form in forms for row in range(form.rowCount()))
    names = [found.widget() for form, row in rows if (found := form.itemAt(row, QFormLayout.ItemRole.LabelRole))]
    widest = max(name.sizeHint().width() for name in names if name is not None)
    for name in names:
        if name is not None:
            name.setMinimumWidth(widest)


def _sizes(now: int) -> list[int]:
    return sorted({*range(SMALLEST, LARGEST + 1, STEP), now})
