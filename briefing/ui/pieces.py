"""Small labels, buttons and timers, made the same way everywhere."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget


def label(text: str, look: str = "", *, wraps: bool = True) -> QLabel:
    """Plain text in one of the looks of the style sheet."""
    made = QLabel(text, wordWrap=wraps, textFormat=Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    return made


class Button(QPushButton):
    """A button that Enter presses while it has the keyboard: Qt would press a dialog's default button instead."""

    def __init__(self, text: str = "") -> None:
        # Enter in a field of a dialog is for the default button, not for the first one that there is.
        super().__init__(text, autoDefault=False)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


def button(text: str, act: Callable[[], object], look: str = "", name: str = "") -> QPushButton:
    """A button that does ``act``; ``name`` is what a screen reader says instead of the text."""
    made = Button(text)
    if look:
        made.setProperty("look", look)
    made.setAccessibleName(name or text)
    # The signal brings whether the button is checked, which no act asks for.
    made.clicked.connect(lambda _checked=False: act())
    return made


def link(text: str, act: Callable[[], object], name: str = "") -> QPushButton:
    """A button that looks like a link."""
    made = button(text, act, "link", name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def tell_on_hover(widget: QWidget, words: str) -> None:
    """Show ``words`` over ``widget`` as they are: taken for rich text, a pack's words could name files to be loaded."""
    widget.setToolTip(f"<p style='white-space: pre-wrap'>{escape(words)}</p>" if words else "")


def quiet_button(text: str, act: Callable[[], object], name: str = "") -> QPushButton:
    """A small button without a frame."""
    return button(text, act, "quiet", name)


def say_what_for(box: QComboBox) -> None:
    """Let a screen reader say the name of ``box``, which has its place already, where no label is seen beside it.

    On Linux Qt calls a combo box by what is chosen in it; what it is for is told by a label only.
    """
    made = QLabel(box.accessibleName(), box.parentWidget())
    made.setBuddy(box)
    made.hide()


def after(pause_ms: int, act: Callable[[], object], parent: QObject) -> QTimer:
    """A timer that does ``act`` once, ``pause_ms`` after each ``start()``; it belongs to ``parent``."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(act)
    return timer
