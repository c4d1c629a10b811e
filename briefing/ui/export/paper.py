"""The choice of paper and of the size of letters."""

from dataclasses import replace

from PySide6.QtWidgets import QDoubleSpinBox

from briefing.app.order import Order
from briefing.app.profiles import BODY_SIZES
from briefing.export.request import Arrangement, Layout, Paper
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import HEIGHT, choice, choose, form, tick
from briefing.ui.export.wording import arrangement_name, paper_name


class PaperChoices(Choices):
    """Fields for the layout of a profile."""

    def __init__(self) -> None:
        super().__init__()
        act = self.changed.emit
        self.paper = choice(self.tr("Paper"), [(one, paper_name(one)) for one in Paper], act)
        names = [(one, arrangement_name(one)) for one in Arrangement]
        self.arrangement = choice(self.tr("Pages"), names, act)
        self.duplex = tick(self.tr("Printed on both sides"), act)
        self.letters = QDoubleSpinBox(minimum=BODY_SIZES[0], maximum=BODY_SIZES[1], singleStep=0.5, decimals=1)
        self.letters.setSuffix(self.tr(" pt"))
        self.letters.setMinimumHeight(HEIGHT)
        self.letters.setAccessibleName(self.tr("Size of running text in points"))
        self.letters.setKeyboardTracking(False)
        self.letters.valueChanged.connect(lambda _value: act())
        fields = form()
        fields.addRow(self.tr("Paper"), self.paper)
        fields.addRow(self.tr("Pages"), self.arrangement)
        fields.addRow(self.tr("Text size"), self.letters)
        fields.addRow("", self.duplex)
        self.column.addLayout(fields)

    def show_order(self, order: Order) -> None:
        layout = order.profile.layout
        choose(self.paper, layout.paper)
        choose(self.arrangement, layout.arrangement)
        self.duplex.setChecked(layout.duplex)
        self.letters.blockSignals(True)
        self.letters.setValue(layout.body_size)
        self.letters.blockSignals(False)

    def applied(self, order: Order) -> Order:
        layout = Layout(
            paper=self.paper.currentData(),
            arrangement=self.arrangement.currentData(),
            duplex=self.duplex.isChecked(),
            body_size=self.letters.value(),
        )
        return replace(order, profile=replace(order.profile, layout=layout))

    def summary(self) -> str:
        parts = [self.paper.currentText()]
        if self.arrangement.currentData() is not Arrangement.SINGLE:
            parts.append(self.arrangement.currentText())
        if self.duplex.isChecked():
            parts.append(self.tr("both sides"))
        parts.append(self.tr("{size} pt").format(size=f"{self.letters.value():g}"))
        return self.tr(", ").join(parts)
