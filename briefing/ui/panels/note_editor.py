"""A small editor for one note. It saves by itself: at every pause, when the keyboard leaves it, and when it closes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.annotation.model import Kind
from briefing.ui.appearance import Appearance
from briefing.ui.panels.kind_buttons import KindRow
from briefing.ui.pieces import after, quiet_button

PAUSE_MS = 800
_LEAST_HEIGHT = 72
_MOST_HEIGHT = 260

Save = Callable[[Kind, str], bool]


class NoteEditor(QWidget):
    """Edits a kind and a text. ``save`` writes both and tells whether they are on disk."""

    typing = Signal()
    closed = Signal()
    delete_requested = Signal()

    def __init__(self, appearance: Appearance, kind: Kind, body: str, save: Save) -> None:
        super().__init__()
        self._save = save
        self._saved = (kind, body)
        self._saving = False
        self._kinds = KindRow(appearance, self.tr("Kind of note"), exclusive=True)
        self._kinds.choose(kind)
        self._kinds.kinds_changed.connect(self.flush)
        self.text = _GrowingText(body)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write a note"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._wait_for_a_pause)
        self.text.left.connect(self.flush)
        self.text.installEventFilter(self)
        self._pause = after(PAUSE_MS, self.flush, self)
        self._lay_out()

    @property
    def content(self) -> tuple[Kind, str]:
        """Kind and text as they stand in the editor."""
        kinds = self._kinds.chosen
        return (next(iter(kinds)) if kinds else self._saved[0]), self.text.toPlainText()

    @property
    def is_saved(self) -> bool:
        """Whether what stands in the editor is on disk."""
        return self.content == self._saved

    def flush(self) -> None:
        """Save what has changed; when that fails the text stays here and the next pause tries again."""
        self._pause.stop()
        content = self.content
        # Saving tells everyone who shows notes, and they may ask to flush again.
        if self._saving or content == self._saved:
            return
        self._saving = True
        try:
            if self._save(*content):
                self._saved = content
        finally:
            self._saving = False

    def close_editor(self) -> None:
        """Save and say that the reader is done; stays open when saving failed."""
        self.flush()
        if self.is_saved:
            self.closed.emit()

    def _wait_for_a_pause(self) -> None:
        self.typing.emit()
        self._pause.start()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._kinds)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(quiet_button(self.tr("Delete"), self.delete_requested.emit, self.tr("Delete this note")))
        foot.addStretch(1)
        foot.addWidget(quiet_button(self.tr("Done"), self.close_editor, self.tr("Close the editor")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(foot)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            done = enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if done or event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return super().eventFilter(watched, event)


class _GrowingText(QPlainTextEdit):
    """A text field as high as its text, within bounds; says when the keyboard leaves it."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = self.document().size().height()
        wanted = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + 14)
        self.setFixedHeight(max(_LEAST_HEIGHT, min(wanted, _MOST_HEIGHT)))

    # Qt overrides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
