"""The keys of a presentation, which presenters' remote controls send too."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Turn(Enum):
    """What a key asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    NEXT_SECTION = "next section"
    PREVIOUS_SECTION = "previous section"
    FIRST = "first"
    LAST = "last"
    LARGER = "larger"
    SMALLER = "smaller"
    BLANK = "blank"
    SWAP = "swap"
    LEAVE = "leave"


_PLAIN = {
    Qt.Key.Key_Right: Turn.NEXT,
    Qt.Key.Key_Down: Turn.NEXT,
    Qt.Key.Key_Space: Turn.NEXT,
    Qt.Key.Key_PageDown: Turn.NEXT,
    Qt.Key.Key_Return: Turn.NEXT,
    Qt.Key.Key_Left: Turn.PREVIOUS,
    Qt.Key.Key_Up: Turn.PREVIOUS,
    Qt.Key.Key_PageUp: Turn.PREVIOUS,
    Qt.Key.Key_Backspace: Turn.PREVIOUS,
    Qt.Key.Key_Home: Turn.FIRST,
    Qt.Key.Key_End: Turn.LAST,
    Qt.Key.Key_Plus: Turn.LARGER,
    Qt.Key.Key_Minus: Turn.SMALLER,
    Qt.Key.Key_B: Turn.BLANK,
    Qt.Key.Key_Period: Turn.BLANK,
    Qt.Key.Key_S: Turn.SWAP,
    Qt.Key.Key_Escape: Turn.LEAVE,
    Qt.Key.Key_F5: Turn.LEAVE,
}
_CONTROL = {
    Qt.Key.Key_PageDown: Turn.NEXT_SECTION,
    Qt.Key.Key_PageUp: Turn.PREVIOUS_SECTION,
    Qt.Key.Key_Plus: Turn.LARGER,
    Qt.Key.Key_Equal: Turn.LARGER,
    Qt.Key.Key_Minus: Turn.SMALLER,
}


def turn_of(event: QKeyEvent) -> Turn | None:
    """What the key asks for, or None."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return _CONTROL.get(key)
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
        return Turn.PREVIOUS
    return _PLAIN.get(key)
