"""A reply that is being written. It saves by itself at every pause, like a note."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, AnnotationId
from briefing.ui.noting import Noting
from briefing.ui.panels.growing_text import GrowingText
from briefing.ui.panels.meanwhile import MeanwhileLine, all_texts, standing
from briefing.ui.panels.note_editor import PAUSE_MS
from briefing.ui.pieces import after, quiet_button

_LEAST_HEIGHT = 46


class ReplyEditor(QWidget):
    """Edits ``reply``, or a new one to the note ``answered`` that exists as soon as it has words."""

    typing = Signal()
    closed = Signal()

    def __init__(self, noting: Noting, answered: AnnotationId, reply: Annotation | None = None) -> None:
        super().__init__()
        self._noting = noting
        self._answered = answered
        self._saved = reply.body if reply is not None else ""
        self._seen = all_texts(reply) if reply is not None else ()
        self._saving = False
        self._taking = False
        self._meanwhile = MeanwhileLine()
        self.reply = reply.id if reply is not None else None
        """The reply's id, once there is one."""
        self.text = GrowingText(self._saved, least=_LEAST_HEIGHT)
        self.text.setAccessibleName(self.tr("Reply"))
        self.text.setPlaceholderText(self.tr("Write a reply"))
        self._pause = after(PAUSE_MS, self.flush, self)
        self.text.textChanged.connect(self._wait_for_a_pause)
        self.text.left.connect(self.flush)
        self.text.installEventFilter(self)
        row = QHBoxLayout()
        row.addWidget(quiet_button(self.tr("Delete"), self._delete, self.tr("Delete this reply")))
        row.addStretch(1)
        row.addWidget(quiet_button(self.tr("Done"), self.close_editor, self.tr("Close the editor")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self._meanwhile)
        column.addLayout(row)

    @property
    def is_saved(self) -> bool:
        """Whether what stands in the editor is on disk."""
        words = self.text.toPlainText()
        return words == self._saved or (self.reply is None and not words.strip())

    @property
    def is_saving(self) -> bool:
        """Whether what changes just now is the editor's own doing."""
        return self._saving

    def flush(self) -> None:
        """Save what has changed; when that fails the text stays here and the next pause tries again."""
        self._pause.stop()
        if self._saving or self.is_saved:
            return
        words = self.text.toPlainText()
        self._saving = True
        try:
            if self._save(words):
                self._saved, self._seen = words, ()
        finally:
            self._saving = False

    def take(self, annotation: Annotation) -> None:
        """Take in what has changed of the reply elsewhere, but for what is being written here."""
        found = standing(annotation, self._saved)
        if self.text.toPlainText() == self._saved:
            self._saved = found.text
            self._taking = True
            self.text.take(found.text)
            self._taking = False
        self._meanwhile.tell(found.authors)

    def tell_others(self, annotation: Annotation) -> None:
        """Say who wrote a text that stands beside the one here, in the reply as it was saved."""
        self._meanwhile.tell(standing(annotation, self.text.toPlainText()).authors)

    def close_editor(self) -> None:
        """Save and say that the reader is done; stays open when saving failed."""
        self.flush()
        if self.is_saved:
            self.closed.emit()

    def _save(self, words: str) -> bool:
        if self.reply is not None:
            return self._noting.edit(self.reply, over=(self._saved, *self._seen), body=words)
        made = self._noting.reply(self._answered, words)
        self.reply = made.id if made is not None else None
        return made is not None

    def _delete(self) -> None:
        self.flush()
        if self.reply is not None:
            self._noting.delete(self.reply)
        self.closed.emit()

    def _wait_for_a_pause(self) -> None:
        if not self._taking:
            self.typing.emit()
            self._pause.start()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            done = enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if done or event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return super().eventFilter(watched, event)
