"""The window's icons: outlines drawn in one colour of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


class Icons:
    """Icons of a folder of SVG outlines; ``currentColor`` in them is what gets replaced."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._icon = lru_cache(maxsize=256)(self._drawn)

    def icon(self, name: str, colour: str, size: int = 18) -> QIcon:
        """The icon ``name`` in ``colour`` at ``size`` device-independent pixels, sharp on every screen."""
        return self._icon(name, colour, size)

    def _drawn(self, name: str, colour: str, size: int) -> QIcon:
        outline = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(outline.encode()))
        icon = QIcon()
        for ratio in _RATIOS:
            side = round(size * ratio)
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, side, side))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap)
        return icon
