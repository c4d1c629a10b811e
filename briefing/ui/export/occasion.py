"""For whom and what the pack is made."""

from dataclasses import replace

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit

from briefing.app.order import Occasion, Order
from briefing.ui.dates import shown_date
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import HEIGHT, form, line


class OccasionChoices(Choices):
    """Fields for what stands on the cover. ``author`` is who prepared it when that is left empty."""

    def __init__(self, author: str) -> None:
        super().__init__()
        act = self.changed.emit
        self.prepared_for = line(self.tr("Prepared for"), act)
        self.audience = line(self.tr("Audience"), act, self.tr("Stands in the file name"))
        self.meeting = line(self.tr("Meeting"), act)
        self.organisation = line(self.tr("Organisation"), act)
        self.prepared_by = line(self.tr("Prepared by"), act, author)
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setMinimumHeight(HEIGHT)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Date"))
        self.date.dateChanged.connect(lambda _date: act())
        fields = form()
        for field in (self.prepared_for, self.audience, self.meeting, self.organisation, self.prepared_by, self.date):
            fields.addRow(field.accessibleName(), field)
        self.column.addLayout(fields)

    def show_order(self, order: Order) -> None:
        occasion = order.occasion
        for field, text in (
            (self.prepared_for, occasion.prepared_for),
            (self.audience, occasion.audience),
            (self.meeting, occasion.meeting),
            (self.organisation, occasion.organisation),
            (self.prepared_by, occasion.prepared_by or ""),
        ):
            field.setText(text)
        with QSignalBlocker(self.date):
            self.date.setDate(QDate.fromString(occasion.date, Qt.DateFormat.ISODate))

    def applied(self, order: Order) -> Order:
        occasion = Occasion(
            meeting=self.meeting.text().strip(),
            organisation=self.organisation.text().strip(),
            audience=self.audience.text().strip(),
            prepared_for=self.prepared_for.text().strip(),
            prepared_by=self.prepared_by.text().strip() or None,
            date=self.date.date().toString(Qt.DateFormat.ISODate),
        )
        return replace(order, occasion=occasion)

    def summary(self) -> str:
        named = (self.prepared_for.text().strip(), self.meeting.text().strip())
        date = shown_date(self.date.date().toString(Qt.DateFormat.ISODate))
        return self.tr(", ").join([*filter(None, named), date])
