"""Five small buttons, one per kind of note: its colour and its letter."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from briefing.annotation.model import Kind
from briefing.ui.appearance import Appearance
from briefing.ui.kinds import kind_name

_SIDE = 24


class KindButton(QAbstractButton):
    """A square in the colour of ``kind`` with its letter; a ring says that it is chosen."""

    def __init__(self, appearance: Appearance, kind: Kind, side: int = _SIDE) -> None:
        super().__init__()
        self.kind = kind
        self._appearance = appearance
        self._side = side
        self.setCheckable(True)
        self.setAccessibleName(kind_name(kind))
        self.setToolTip(kind_name(kind))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.theme_changed.connect(self.update)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self._side + 4, self._side + 4)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(0, 0, self._side, self._side)
        square.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.highlight(self.kind.value)))
        painter.drawRoundedRect(square.adjusted(2, 2, -2, -2), 4, 4)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self.kind.value)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(square.adjusted(-1, -1, 1, 1), 6, 6)
        painter.end()


class KindRow(QWidget):
    """The five kinds side by side. ``exclusive``: exactly one is chosen; otherwise any number, as in a filter."""

    kinds_changed = Signal()

    def __init__(self, appearance: Appearance, name: str, *, exclusive: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._buttons = [KindButton(appearance, kind) for kind in Kind]
        for button in self._buttons:
            button.setAutoExclusive(exclusive)
            button.clicked.connect(self.kinds_changed)
            row.addWidget(button)

    @property
    def chosen(self) -> frozenset[Kind]:
        """The kinds that are pressed."""
        return frozenset(button.kind for button in self._buttons if button.isChecked())

    def choose(self, kind: Kind) -> None:
        """Press the button of ``kind``."""
        for button in self._buttons:
            if button.kind is kind:
                button.setChecked(True)

    def clear(self) -> None:
        """Press none."""
        for button in self._buttons:
            button.setChecked(False)
