"""The three panes side by side: what gives way when the window is narrow, and which one has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

_CONTENTS_WIDTH = 292
_SIDE_WIDTH = 356
_NARROW_BELOW = 1180


class Panes(QObject):
    """Contents, text and side panel in a splitter.

    A narrow window has room for the text and one panel. Then opening one panel closes the other, and the side panel
    starts closed; what the reader had open comes back when the window grows.
    """

    shown_changed = Signal()

    def __init__(self, contents: QWidget, text: QWidget, side: QWidget) -> None:
        super().__init__(text)
        self._contents = contents
        self._side = side
        self._text = text
        self._narrow = False
        self.beside: Callable[[], QWidget | None] = lambda: None
        self._wanted = {contents: True, side: True}
        self._before_alone: dict[QWidget, bool] | None = None
        self._alone_for: set[str] = set()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane in (contents, text, side):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        contents.setMinimumWidth(200)
        side.setMinimumWidth(280)
        text.setMinimumWidth(320)
        self.splitter.setSizes([_CONTENTS_WIDTH, 10_000, _SIDE_WIDTH])

    @property
    def side_gives_way(self) -> bool:
        """Whether the side panel is away, or shares a narrow window."""
        return self._narrow or not self.side_shown

    @property
    def contents_shown(self) -> bool:
        """Whether the contents are shown."""
        return not self._contents.isHidden()

    @property
    def side_shown(self) -> bool:
        """Whether the side panel is shown."""
        return not self._side.isHidden()

    def fit(self, width: int) -> None:
        """The window is ``width`` pixels wide now."""
        narrow = width < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            fitting = {self._contents: True, self._side: False} if narrow else self._wanted
            if self._before_alone is not None:
                self._before_alone = dict(fitting)
            else:
                self._apply(fitting)

    def show_alone(self, *, alone: bool, reason: str = "page") -> None:
        """Leave the whole window to the middle, or bring the panels back as they were when no reason is left."""
        before = bool(self._alone_for)
        self._alone_for = self._alone_for | {reason} if alone else self._alone_for - {reason}
        alone = bool(self._alone_for)
        if before == alone:
            return
        if alone and self._before_alone is None:
            self._before_alone = {self._contents: self.contents_shown, self._side: self.side_shown}
            self._apply({self._contents: False, self._side: False})
        elif not alone and self._before_alone is not None:
            shown, self._before_alone = self._before_alone, None
            self._apply(shown)

    def show_contents(self, shown: bool) -> None:
        """Open or close the contents."""
        self._show(self._contents, self._side, shown=shown)

    def show_side(self, shown: bool) -> None:
        """Open or close the side panel."""
        self._show(self._side, self._contents, shown=shown)

    def next_pane(self, step: int) -> None:
        """Move the keyboard to the next pane that is shown, or the one before for a ``step`` of -1."""
        every = (self._contents, self._text, self.beside(), self._side)
        panes = [pane for pane in every if pane is not None and not pane.isHidden()]
        focused = QApplication.focusWidget()
        inside = [number for number, pane in enumerate(panes) if focused and _is_in(focused, pane)]
        # What stands beside the text is inside the middle too.
        here = inside[-1] if inside else None
        target = panes[(here + step) % len(panes)] if here is not None else panes[0]
        widget = target.focusProxy() or target
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, pane: QWidget, other: QWidget, *, shown: bool) -> None:
        state = {pane: shown, other: not other.isHidden()}
        if self._narrow:
            state[other] = state[other] and not shown
        else:
            self._wanted[pane] = shown
        self._apply(state)

    def _apply(self, state: dict[QWidget, bool]) -> None:
        for pane, shown in state.items():
            pane.setVisible(shown)
        self.shown_changed.emit()


def _is_in(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)
