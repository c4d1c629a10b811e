"""A group of choices that folds away under its title, where one line still says what is chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.appearance import Appearance
from briefing.ui.pieces import Button

_SIDE = 16


class Fold(QFrame):
    """``content`` under a button with its title and the summary of what is chosen in it."""

    opened = Signal()

    def __init__(self, appearance: Appearance, title: str, content: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "fold")
        self._appearance = appearance
        self._title = title
        self.content = content
        self.head = Button()
        self.head.setCheckable(True)
        self.head.setProperty("look", "fold")
        self._arrow = QLabel()
        self._summary = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._summary.setProperty("look", "small")
        self._whole = ""
        self._lay_out()
        content.hide()
        self.head.toggled.connect(self._show)
        appearance.theme_changed.connect(self._draw_arrow)
        self.summarise("")
        self._draw_arrow()

    @property
    def summary(self) -> str:
        """What the line beside the title says."""
        return self._whole

    def summarise(self, sentence: str) -> None:
        """Say in one line what is chosen."""
        self._whole = sentence
        self.head.setAccessibleName(f"{self._title}: {sentence}" if sentence else self._title)
        self._elide()

    def unfold(self, *, shown: bool = True) -> None:
        """Show the content, or fold it away."""
        self.head.setChecked(shown)

    def _show(self, shown: bool) -> None:
        self.content.setVisible(shown)
        self._draw_arrow()
        if shown:
            self.opened.emit()

    def _draw_arrow(self) -> None:
        icon: QIcon = self._appearance.icon("chevron-down" if self.head.isChecked() else "chevron-right")
        self._arrow.setPixmap(icon.pixmap(16, 16))

    def _elide(self) -> None:
        room = self._summary.width()
        self._summary.setText(self._summary.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def _lay_out(self) -> None:
        title = QLabel(self._title)
        title.setProperty("look", "name")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(_SIDE - 4, 0, _SIDE, 0)
        row.setSpacing(6)
        for part in (self._arrow, title):
            row.addWidget(part)
        row.addSpacing(10)
        row.addWidget(self._summary, 1)
        for part in (self._arrow, title, self._summary):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._summary.setMinimumWidth(1)
        self._summary.installEventFilter(self)
        self.head.setFixedHeight(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE + 18, 2, _SIDE, 0)
        inner.addWidget(self.content)
        column.addLayout(inner)

    # Qt overrides

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._summary and event.type() is QEvent.Type.Resize:
            self._elide()
        return False
