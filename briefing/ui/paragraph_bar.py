"""A small bar over the text that asks for the number of a paragraph to go to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from briefing.ui.pieces import button, label, quiet_button

_FIELD_WIDTH = 80
_MOST = 1_000_000


class ParagraphBar(QFrame):
    """Enter goes there, Escape closes the bar."""

    wanted = Signal(int)
    """The number of a paragraph that there is."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.setAccessibleName(self.tr("Go to paragraph"))
        self._count = 0
        self.field = QLineEdit()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setValidator(QIntValidator(1, _MOST, self))
        self.field.textChanged.connect(lambda _text: self._mark())
        self._of = label("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Go to paragraph"), wraps=False))
        row.addWidget(self.field)
        row.addWidget(self._of)
        row.addWidget(button(self.tr("Go"), self.go, name=self.tr("Go to the paragraph")))
        row.addStretch(1)
        row.addWidget(quiet_button(self.tr("Close"), self.closed.emit, self.tr("Close this bar")))
        self.hide()

    def ask(self, number: int, count: int) -> None:
        """Show the bar with ``number``, that of the present paragraph of ``count``, ready to be typed over."""
        self._count = count
        words = self.tr("of {count}").format(count=count)
        self._of.setText(words)
        self.field.setAccessibleName(self.tr("Number of the paragraph, from 1 to {count}").format(count=count))
        self.field.setText(str(number))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go(self) -> None:
        """Ask for the paragraph, if there is one of that number."""
        number = self._number()
        if 1 <= number <= self._count:
            self.wanted.emit(number)
        else:
            self.field.selectAll()

    def _number(self) -> int:
        text = self.field.text().strip()
        return int(text) if text.isdecimal() else 0

    def _mark(self) -> None:
        wrong = bool(self.field.text()) and not 1 <= self._number() <= self._count
        self.field.setProperty("wrong", wrong)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
