"""The caret of the reading pane, in offsets of the section: where it is, and how keys move it by more than a word."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from briefing.ui.reader.selectable_view import SelectableView


class Caret(QObject):
    """Belongs to ``view``."""

    moved = Signal(int)
    """The offset the keyboard has brought the caret to."""

    def __init__(self, view: SelectableView) -> None:
        super().__init__(view)
        self._view = view
        view.cursorPositionChanged.connect(self._tell)

    @property
    def is_shown(self) -> bool:
        """Whether the reader has moved it by keyboard, and so knows where it is."""
        return self._view.cursorWidth() > 0

    @property
    def offset(self) -> int:
        """Where it stands."""
        sheet = self._view.sheet
        return sheet.projection.offset(self._view.textCursor().position()) if sheet is not None else 0

    @property
    def anchor(self) -> int | None:
        """Where the selection that it ends was begun; None without a selection."""
        cursor = self._view.textCursor()
        sheet = self._view.sheet
        if sheet is None or not cursor.hasSelection():
            return None
        return sheet.projection.offset(cursor.anchor())

    def show(self) -> None:
        """Let it be seen."""
        if not self.is_shown:
            self._view.show_caret(shown=True)

    def put(self, offset: int) -> None:
        """Move it to ``offset``, and the text so that it can be seen."""
        self._move(offset, offset)

    def select(self, anchor: int, offset: int) -> None:
        """Select from ``anchor`` to ``offset``, in either direction, with the caret at ``offset``."""
        self._move(anchor, offset)

    def _move(self, anchor: int, offset: int) -> None:
        sheet = self._view.sheet
        if sheet is None:
            return
        self.show()
        cursor = self._view.textCursor()
        # The end of a range stands before generated text, its start after it.
        ends = [sheet.projection.position(anchor), sheet.projection.position(offset)]
        if anchor != offset:
            later = 0 if anchor > offset else 1
            ends[later] = sheet.projection.end_position(max(anchor, offset))
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()

    def _tell(self) -> None:
        if self._view.hasFocus() and self.is_shown:
            self.moved.emit(self.offset)
