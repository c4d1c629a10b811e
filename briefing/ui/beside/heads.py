"""The line over two texts beside each other: what each of them is, and the way back to one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from briefing.ui.pieces import label, quiet_button

_SIDE = 24
_HEIGHT = 40


class Heads(QFrame):
    """Two halves; ``tools`` stand in the right one, after its name."""

    closed = Signal()

    def __init__(self, name: str, tools: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.left = label("", "name", wraps=False)
        self.right = label("", "name", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_half((self.left,)), 1)
        close = quiet_button(self.tr("Close"), self.closed.emit, self.tr("Back to one text"))
        row.addWidget(_half((self.right, *tools), close), 1)


def _half(content: tuple[QWidget, ...], last: QWidget | None = None) -> QWidget:
    half = QWidget()
    row = QHBoxLayout(half)
    row.setContentsMargins(_SIDE, 0, 12, 0)
    row.setSpacing(12)
    for each in content:
        # What may become wide takes the room there is; the rest stays at the left.
        row.addWidget(each, 2 if each.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored else 0)
    row.addStretch(1)
    if last is not None:
        row.addWidget(last)
    return half
