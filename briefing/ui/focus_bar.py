"""A bar along the edge of what scrolls and has the keyboard; everything smaller gets a ring from the style sheet."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

_WIDTH = 3
_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
# The window was left and come back to, or a menu was open: nothing has changed.
_IN_PASSING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class FocusBar(QFrame):
    """Shown while ``view`` has the keyboard and was given it by keys: who clicks knows where it is.

    It lies over the view, not in what the view scrolls, which would be scrolled along.
    """

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self.setProperty("look", "focus")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)

    def _follow(self, event: QFocusEvent) -> None:
        if event.reason() not in _IN_PASSING:
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEYS)
            self.raise_()

    def _fit(self) -> None:
        self.setGeometry(0, 0, _WIDTH, self._view.height())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._follow(event)
        elif event.type() is QEvent.Type.Resize:
            self._fit()
        elif event.type() is QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)
