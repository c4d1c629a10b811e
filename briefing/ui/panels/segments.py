"""A few choices side by side of which one holds."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy

_SIDE = 13
"""Pixels beside the words; the style sheet gives eleven."""


class _Segment(QPushButton):
    """A button with room for its words in bold, which they are while it is chosen."""

    # Qt overrides

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        size = super().sizeHint()
        return QSize(max(size.width(), QFontMetrics(bold).horizontalAdvance(self.text()) + 2 * _SIDE), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QFrame):
    """Choices by number, the first one chosen at the start."""

    chosen = Signal(int)

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("look", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for number, choice in enumerate(choices):
            button = _Segment(choice)
            button.setCheckable(True)
            # A screen reader says then that it is one of several choices, not a tick of its own.
            button.setAutoExclusive(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        """The number of the choice that holds."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Make that choice hold, without saying so."""
        self._group.button(number).setChecked(True)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The choices as the keyboard reaches them, in order."""
        return tuple(self._group.buttons())

    def offer(self, number: int, *, offered: bool) -> None:
        """Show a choice or not."""
        self._group.button(number).setVisible(offered)

    def set_text(self, number: int, text: str) -> None:
        """Word a choice anew."""
        self._group.button(number).setText(text)
