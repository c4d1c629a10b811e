"""What the groups of choices in the export dialog have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.app.order import Order


class Choices(QWidget):
    """A group of choices: it shows what an order says, and says in an order what the reader chose."""

    changed = Signal()
    """The reader chose something else."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(9)

    def show_order(self, order: Order) -> None:
        """Show what ``order`` says; nothing is emitted."""
        raise NotImplementedError

    def applied(self, order: Order) -> Order:
        """``order`` with what is chosen here."""
        raise NotImplementedError

    def summary(self) -> str:
        """What is chosen, in a few words."""
        raise NotImplementedError
