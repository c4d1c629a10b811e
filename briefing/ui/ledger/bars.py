"""The bars above the text that belong to the ledger: the invitation to review, and what to do while placing a note."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from briefing.ui.pieces import button, label, quiet_button


class TextBar(QFrame):
    """One sentence with a thing to do about it, and a way to be rid of it."""

    def __init__(self, act_text: str, act: Callable[[], None], leave_text: str, leave: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self._label = label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        self.act_button: QWidget = button(act_text, act)
        row.addWidget(self.act_button)
        row.addWidget(quiet_button(leave_text, leave))
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show ``sentence``."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
