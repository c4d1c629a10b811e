"""A page that takes the place of the text for a while: a title, a sheet of cards, and buttons at the foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.ui.panels.card_list import CardList
from briefing.ui.pieces import button, label, quiet_button

_SIDE = 32
WIDEST = 860
"""Cards on a page are never wider, in pixels: longer lines are hard to read."""


class Page(QFrame):
    """What every page has in common. Escape, or the button in its corner, leads back to the text."""

    left = Signal()
    """The reader wants the text again."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("look", "pane")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.summary = label("", "small")
        self.tools = QVBoxLayout()
        self.list = CardList(title, edge=_SIDE, widest=WIDEST)
        self._buttons = QHBoxLayout()
        self._foot = QFrame()
        self._lay_out(title)

    def add_button(self, text: str, act: Callable[[], object], look: str = "") -> QPushButton:
        """Add a button to the foot, after those that are there."""
        made = button(text, act, look)
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        self._foot.show()
        return made

    def put_instead_of_list(self, content: QWidget) -> None:
        """Show ``content`` where the cards would be, as wide as the page."""
        frame = QVBoxLayout()
        frame.setContentsMargins(_SIDE, 4, _SIDE, 16)
        frame.addWidget(content)
        self.list.hide()
        self._column.insertLayout(self._column.indexOf(self.list), frame, 1)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.addWidget(label(title, "heading", wraps=False))
        head.addStretch(1)
        head.addWidget(quiet_button(self.tr("Back to the text"), self.left.emit))
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE, 22, _SIDE, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.summary)
        top.addLayout(self.tools)
        self._foot.setProperty("look", "foot")
        self._buttons.setContentsMargins(_SIDE, 10, _SIDE, 10)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._foot.setLayout(self._buttons)
        self._foot.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._foot)

    # Qt overrides

    def setFocusProxy(self, widget: QWidget) -> None:
        # What has the keyboard for the page shows it itself: to Qt the page would have the focus as well.
        self.setProperty("look", "side")
        super().setFocusProxy(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
