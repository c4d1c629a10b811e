"""The buttons of the selection bar: a round one for each kind of note, and words with their key beside them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing.annotation.model import Kind
from briefing.ui.theme import Theme

_HEIGHT = 26
_SWATCH = 20
_KEY_PADDING = 6
_SIDE = 6
_BETWEEN = 8


class BarButton(QAbstractButton):
    """A button that takes the focus from the keyboard only, so that a click leaves it with the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.theme = theme
        self.update()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            forward = event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Down}
            self.focusNextChild() if forward else self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class KindButton(BarButton):
    """A round button in the colour of a kind, with its letter: colour alone tells too little."""

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.kind = kind

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.theme.highlight(self.kind.value))
        edge = colour.lighter(150) if self.theme.dark else colour.darker(118)
        area = QRectF(0, 0, _SWATCH, _SWATCH)
        area.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        painter.setBrush(colour)
        painter.setPen(QPen(edge, 1))
        painter.drawEllipse(area)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawEllipse(area.adjusted(-2, -2, 2, 2))
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.kind.value)


class WordButton(BarButton):
    """Words with the key that does the same, drawn as a key cap."""

    def __init__(self, words: str, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setText(words)
        self._key = key

    def _fonts(self) -> tuple[QFont, QFont]:
        words, key = QFont(self.font()), QFont(self.font())
        words.setPixelSize(13)
        words.setWeight(QFont.Weight.Medium)
        key.setPixelSize(11)
        return words, key

    # Qt overrides

    def sizeHint(self) -> QSize:
        words, key = (QFontMetrics(font) for font in self._fonts())
        cap = key.horizontalAdvance(self._key) + 2 * _KEY_PADDING
        return QSize(words.horizontalAdvance(self.text()) + _BETWEEN + cap + 2 * _SIDE, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, key = self._fonts()
        area = QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(self.theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chip))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(words)
        painter.drawText(area.adjusted(_SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        cap_width = QFontMetrics(key).horizontalAdvance(self._key) + 2 * _KEY_PADDING
        cap = QRectF(self.width() - _SIDE - cap_width, (self.height() - 19) / 2, cap_width, 19)
        painter.setBrush(QColor(self.theme.card))
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(key)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
