"""The marking of the briefing, always in view."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel


class MarkingBanner(QFrame):
    """The marking of the briefing across the window, where no one can miss it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "marking")
        self._label = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addStretch(1)
        row.addWidget(self._label)
        row.addStretch(1)
        self.hide()

    def show_marking(self, marking: str) -> None:
        """Show ``marking``, or nothing when there is none."""
        self._label.setText(marking)
        self._label.setAccessibleName(self.tr("Marking: {marking}").format(marking=marking))
        self.setVisible(bool(marking))
