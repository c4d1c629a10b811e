"""The choice of the marking, and of who gets a numbered copy."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from briefing.app.order import Order
from briefing.document.ids import Language
from briefing.document.markings import is_lower, markings_in
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import HEIGHT, form, tick
from briefing.ui.pieces import label

_LINES_HEIGHT = 74


class MarkingChoices(Choices):
    """The marking is what the contents need until the reader chooses another; a lower one needs a tick."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._needed = ""
        self.marking = QComboBox(editable=True)
        self.marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.marking.setMinimumHeight(HEIGHT)
        self.marking.setAccessibleName(self.tr("Marking"))
        self.marking.addItem("")
        self.marking.addItems(markings_in(language))
        self.warning = label("", "problem")
        self.lowers = tick(self.tr("Mark it lower all the same"), self.changed.emit)
        self.recipients = QPlainTextEdit(tabChangesFocus=True)
        self.recipients.setPlaceholderText(self.tr("One name a line"))
        self.recipients.setAccessibleName(self.tr("Numbered copies for, one name a line"))
        self.recipients.setFixedHeight(_LINES_HEIGHT)
        fields = form()
        fields.addRow(self.tr("Marking"), self.marking)
        self.column.addLayout(fields)
        self.column.addWidget(self.warning)
        self.column.addWidget(self.lowers)
        self.column.addWidget(label(self.tr("Numbered copies for"), "group"))
        self.column.addWidget(self.recipients)
        self.column.addWidget(label(self.tr("Each gets a file with the name and number on every page."), "small"))
        self.marking.currentTextChanged.connect(self._choose)
        self.recipients.textChanged.connect(self.changed)
        self._warn()

    def show_order(self, order: Order) -> None:
        with QSignalBlocker(self.marking):
            self.marking.setCurrentText(order.marking)
        with QSignalBlocker(self.recipients):
            self.recipients.setPlainText("\n".join(order.recipients))
        self.lowers.setChecked(order.lowers_marking)
        self._warn()

    def applied(self, order: Order) -> Order:
        names = (" ".join(name.split()) for name in self.recipients.toPlainText().splitlines())
        return replace(
            order,
            marking=" ".join(self.marking.currentText().split()),
            lowers_marking=self.is_too_low and self.lowers.isChecked(),
            recipients=tuple(filter(None, names)),
        )

    def show_needed(self, needed: str) -> None:
        """``needed`` is the marking that the contents need."""
        self._needed = needed
        field = self.marking.lineEdit()
        if field is not None:
            field.setPlaceholderText(needed or self.tr("None"))
        self._warn()

    @property
    def is_too_low(self) -> bool:
        """Whether the marking is lower than the contents need."""
        chosen = self.marking.currentText().strip()
        return bool(chosen) and is_lower(chosen, self._needed)

    @property
    def obstacle(self) -> str:
        """Why the pack cannot be written as it is, or nothing."""
        return self.warning.text() if self.is_too_low and not self.lowers.isChecked() else ""

    def summary(self) -> str:
        marking = self.marking.currentText().strip() or self._needed or self.tr("No marking")
        copies = len(self.applied_recipients())
        if not copies:
            return marking
        more = self.tr("1 copy") if copies == 1 else self.tr("{count} copies").format(count=copies)
        return self.tr(", ").join([marking, more])

    def applied_recipients(self) -> tuple[str, ...]:
        """Who gets a copy."""
        return tuple(filter(None, (name.strip() for name in self.recipients.toPlainText().splitlines())))

    def _choose(self) -> None:
        self.lowers.setChecked(False)
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        self.warning.setText(
            self.tr("The contents are marked {needed}; “{marking}” is lower or leaves that out.").format(
                needed=self._needed, marking=self.marking.currentText().strip()
            )
            if self.is_too_low
            else ""
        )
        for part in (self.warning, self.lowers):
            part.setVisible(self.is_too_low)
