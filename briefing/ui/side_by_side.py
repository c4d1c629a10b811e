"""Texts beside each other, each under its own heading; in a narrow place below each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from briefing.annotation.words import Span
from briefing.ui.appearance import Appearance
from briefing.ui.marked_text import MarkedText
from briefing.ui.pieces import label


@dataclass(frozen=True, slots=True)
class SideText:
    """A text under ``heading``, of which ``spans`` are marked as ``added`` or else as removed."""

    heading: str
    text: str
    spans: tuple[Span, ...] = ()
    added: bool = False


class SideBySide(QWidget):
    """Two or more texts to compare."""

    def __init__(self, appearance: Appearance, texts: Sequence[SideText], *, below: bool = False) -> None:
        super().__init__()
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text in texts:
            row.addWidget(_side(appearance, text), 1)


def _side(appearance: Appearance, text: SideText) -> QWidget:
    frame = QFrame()
    frame.setProperty("look", "side-text")
    column = QVBoxLayout(frame)
    column.setContentsMargins(10, 7, 10, 9)
    column.setSpacing(3)
    column.addWidget(label(text.heading, "status"))
    shown = MarkedText(appearance, text.text, text.spans, added=text.added)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(shown)
    column.addStretch(1)
    return frame
