"""The choice of what the file keeps to, and of its password."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from briefing.app.order import Order
from briefing.export.request import Standard
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import choice, choose, form, line
from briefing.ui.export.wording import standard_name, what_it_means
from briefing.ui.pieces import label


class FileChoices(Choices):
    """A list of standards with the sentence that says what each gives and gives up."""

    def __init__(self) -> None:
        super().__init__()
        names = [(one, standard_name(one)) for one in Standard]
        self.standard = choice(self.tr("Kind of file"), names, self._choose)
        self.meaning = label("", "small")
        self.password = line(self.tr("Password"), self._type)
        self.again = line(self.tr("Password again"), self._type)
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = form()
        self._fields.addRow(self.tr("Password"), self.password)
        self._fields.addRow(self.tr("Again"), self.again)
        self.column.addWidget(self.standard)
        self.column.addWidget(self.meaning)
        self.column.addLayout(self._fields)

    def show_order(self, order: Order) -> None:
        choose(self.standard, order.profile.standard)
        self._show()

    def applied(self, order: Order) -> Order:
        password = self.password.text() if self.is_protected else ""
        return replace(order, profile=replace(order.profile, standard=self.standard.currentData()), password=password)

    @property
    def is_protected(self) -> bool:
        """Whether a password is asked for."""
        return self.standard.currentData() is Standard.PROTECTED

    @property
    def obstacle(self) -> str:
        """Why the file cannot be written as it is, or nothing."""
        if self.is_protected and not self.password.text():
            return self.tr("Give a password for the file.")
        if self.is_protected and self.password.text() != self.again.text():
            return self.tr("The two passwords differ.")
        return ""

    def summary(self) -> str:
        return self.standard.currentText()

    def _choose(self) -> None:
        self._show()
        self.changed.emit()

    def _type(self) -> None:
        self.again.setProperty("wrong", bool(self.again.text()) and self.again.text() != self.password.text())
        self.again.style().unpolish(self.again)
        self.again.style().polish(self.again)
        self.changed.emit()

    def _show(self) -> None:
        self.meaning.setText(what_it_means(self.standard.currentData()))
        for row in range(self._fields.rowCount()):
            self._fields.setRowVisible(row, self.is_protected)
