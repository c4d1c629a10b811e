"""The letter of a kind of note on its colour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing.annotation.model import Kind
from briefing.ui.appearance import Appearance

_SIDE = 20


class KindBadge(QLabel):
    """A small square that says of which kind a note is; the kind's name stands beside it."""

    def __init__(self, appearance: Appearance, kind: Kind) -> None:
        super().__init__(kind.value, alignment=Qt.AlignmentFlag.AlignCenter)
        self._appearance = appearance
        self._kind = kind
        self.setFixedSize(_SIDE, _SIDE)
        appearance.theme_changed.connect(self._paint_in)
        self._paint_in()

    def _paint_in(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(
            f"background: {theme.highlight(self._kind.value)}; color: {theme.text}; border-radius: 4px;"
            "font-size: 12px; font-weight: 600;"
        )
