"""Text with a line height, which may flow around a chip in its upper right corner: no label can do either."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.ui.appearance import Appearance

_CHIP_HEIGHT = 19
_CHIP_PADDING = 7
_CHIP_GAP = 12


class WrappedText(QWidget):
    """Draws ``text`` in ``font`` with lines ``line_height`` pixels apart, beside ``chip``."""

    def __init__(
        self, appearance: Appearance, text: str, font: QFont, line_height: float, *, chip: str = "", muted: bool = False
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._text = text
        self._chip = chip
        self._muted = muted
        self._font = font
        self._line_height = line_height
        self._chip_font = QFont(self.font())
        self._chip_font.setPixelSize(12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        appearance.theme_changed.connect(self.update)

    @property
    def lettering(self) -> QFont:
        """The font of the text."""
        return self._font

    def _chip_width(self) -> float:
        if not self._chip:
            return 0.0
        return QFontMetricsF(self._chip_font).horizontalAdvance(self._chip) + 2 * _CHIP_PADDING

    def _layout_lines(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        chip = self._chip_width()
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            beside = bool(chip) and y < _CHIP_HEIGHT - 2
            line.setLineWidth(max(40.0, width - (chip + _CHIP_GAP if beside else 0)))
            line.setPosition(QPointF(0, y + (self._line_height - line.height()) / 2))
            y += self._line_height
        layout.endLayout()
        return layout

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_CHIP_HEIGHT, round(self._layout_lines(width).lineCount() * self._line_height))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._line_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.muted if self._muted else theme.text))
        self._layout_lines(self.width()).draw(painter, QPointF(0, 0))
        if self._chip:
            width = self._chip_width()
            place = QRectF(self.width() - width, 0, width, _CHIP_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chip))
            painter.drawRoundedRect(place, 4, 4)
            painter.setFont(self._chip_font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._chip)
        painter.end()
