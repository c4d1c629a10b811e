"""A window of a presentation: it turns keys, clicks and the wheel into wishes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QWidget

from briefing.ui.presentation.keys import Turn, turn_of


class PresentedWindow(QWidget):
    """Fills a screen. It is closed by those who asked for it."""

    turn_requested = Signal(object)
    """A ``Turn``."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._closing = False

    def show_on(self, screen: QScreen) -> None:
        """Fill ``screen``."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.setGeometry(screen.geometry())

    def end(self) -> None:
        """Close and throw away."""
        self._closing = True
        self.close()
        self.deleteLater()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = turn_of(event)
        if turn is None:
            super().keyPressEvent(event)
        else:
            self.turn_requested.emit(turn)

    def closeEvent(self, event: QCloseEvent) -> None:
        # The system's own way of closing a window ends the whole presentation.
        if not self._closing:
            event.ignore()
            self.turn_requested.emit(Turn.LEAVE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.turn_requested.emit(Turn.NEXT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turn_requested.emit(Turn.NEXT if event.angleDelta().y() < 0 else Turn.PREVIOUS)
