"""The bar that floats near selected words and offers what can be done with them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.annotation.model import Kind
from briefing.ui.kinds import kind_name
from briefing.ui.reader.bar_buttons import BarButton, KindButton, WordButton
from briefing.ui.reader.bar_place import bar_place
from briefing.ui.theme import Theme

_SHADOW = 10
_INSET = 6
_ROUND = 8


class SelectionBar(QWidget):
    """A child of the reading pane. It never takes the focus by itself; Tab and the arrow keys walk its buttons."""

    kind_chosen = Signal(str)
    """The letter of a kind of note."""
    note_chosen = Signal()
    copy_chosen = Signal()
    closed = Signal()
    """The keyboard is done with the bar."""
    left = Signal()
    """The keyboard goes back to the text, and the bar may stay."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Selected text"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._kinds = [self._kind_button(kind, number) for number, kind in enumerate(Kind, start=1)]
        self._note = self._word_button(self.tr("Add note"), "N")
        self._note.clicked.connect(self.note_chosen)
        self._copy = self._word_button(self.tr("Copy with reference"), "Ctrl ⇧ C")
        self._copy.clicked.connect(self.copy_chosen)
        self._lay_out()
        self.hide()

    @property
    def buttons(self) -> tuple[BarButton, ...]:
        """Every button, from left to right."""
        return (*self._kinds, self._note, self._copy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        for button in self.buttons:
            button.set_theme(theme)
        self.update()

    def set_families(self, families: tuple[str, ...]) -> None:
        """Write the buttons in these font families."""
        font = self.font()
        font.setFamilies(list(families))
        self.setFont(font)

    def show_near(self, selected: QRect, view: QRect) -> bool:
        """Show the bar beside ``selected`` inside ``view``; False, and hidden, when there is no room beside it."""
        size = self.sizeHint()
        bare = QSize(size.width() - 2 * _SHADOW, size.height() - 2 * _SHADOW)
        place = bar_place(selected, view.adjusted(_SHADOW, 0, -_SHADOW, 0), bare)
        if place is None:
            self.hide()
            return False
        self.setGeometry(QRect(place.x() - _SHADOW, place.y() - _SHADOW, size.width(), size.height()))
        self.show()
        self.raise_()
        return True

    def show_in(self, strip: QRect) -> None:
        """Show the bar in the middle of ``strip``."""
        area = QRect(strip.topLeft(), self.sizeHint())
        area.moveCenter(strip.center())
        self.setGeometry(area)
        self.show()
        self.raise_()

    @property
    def strip_height(self) -> int:
        """How high a strip must be to hold the bar with its shadow."""
        return self.sizeHint().height()

    def focus_first(self) -> None:
        """Let the keyboard into the bar."""
        self._kinds[0].setFocus(Qt.FocusReason.TabFocusReason)

    def body(self) -> QRect:
        """The bar without its shadow, in pixels of the view."""
        return self.geometry().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        side = _SHADOW + _INSET
        row.setContentsMargins(side, _SHADOW + 4, side, _SHADOW + 4)
        row.setSpacing(1)
        for button in self._kinds:
            row.addWidget(button)
        row.addSpacing(11)
        row.addWidget(self._note)
        row.addSpacing(4)
        row.addWidget(self._copy)

    def _kind_button(self, kind: Kind, number: int) -> KindButton:
        button = KindButton(kind, self._theme, self)
        name = kind_name(kind)
        button.setAccessibleName(self.tr("Highlight: {kind}").format(kind=name))
        button.setToolTip(self.tr("{kind} ({key})").format(kind=name, key=number))
        button.clicked.connect(lambda: self.kind_chosen.emit(kind.value))
        return button

    def _word_button(self, words: str, key: str) -> WordButton:
        button = WordButton(words, key, self._theme, self)
        button.setAccessibleName(words)
        return button

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 12 if self._theme.dark else 4))
            painter.drawRoundedRect(
                body.adjusted(-spread, -spread + 4, spread, spread), _ROUND + spread, _ROUND + spread
            )
        painter.setBrush(QColor(self._theme.card))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        rule = (self._kinds[-1].geometry().right() + self._note.geometry().left()) / 2
        painter.drawLine(round(rule), round(body.top() + 8), round(rule), round(body.bottom() - 8))

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = self.focusWidget()
        at = next((number for number, button in enumerate(self.buttons) if button is focused), 0)
        to = at + (1 if forward else -1)
        if 0 <= to < len(self.buttons):
            self.buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif forward:
            self.closed.emit()
        else:
            self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
