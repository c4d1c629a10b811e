"""One note as a card: kind, author, the words it is on, its text and what was answered; edited in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.model import AnnotationId
from briefing.ui.appearance import Appearance
from briefing.ui.kinds import kind_name
from briefing.ui.noting import Noting
from briefing.ui.panels.author_line import AuthorLine
from briefing.ui.panels.card import Card
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.panels.note_chips import NoteChips
from briefing.ui.panels.note_content import NoteContent
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.panels.note_filter import Thread
from briefing.ui.panels.replies import ReplyFrame
from briefing.ui.panels.reply_editor import ReplyEditor
from briefing.ui.pieces import label, quiet_button
from briefing.ui.statuses import privacy_name, status_name

_MOST_WORDS = 180

Editor = NoteEditor | ReplyEditor


class NoteCard(Card):
    """Shows a note. A click or Enter goes to its place, F2 edits, R answers, Delete deletes."""

    chosen = Signal(str)
    edit_requested = Signal(str)
    reply_requested = Signal(str)
    typing = Signal()
    editor_closed = Signal()

    def __init__(self, appearance: Appearance, noting: Noting, thread: Thread, where: str) -> None:
        self.annotation = thread.note
        super().__init__(_spoken(thread), thread.note.body)
        self.editor: Editor | None = None
        self._appearance = appearance
        self._noting = noting
        self._body: QWidget | None = None
        self._replies = [ReplyFrame(appearance, noting, reply) for reply in thread.replies]
        self.column.setSpacing(7)
        self._show_head(where)
        self._text = QVBoxLayout()
        self._text.setSpacing(7)
        self.column.addLayout(self._text)
        self._show_body()
        for reply in self._replies:
            reply.edit_requested.connect(self.edit_requested)
            self.column.addWidget(reply)

    def holds(self, annotation: AnnotationId) -> bool:
        """Whether ``annotation`` is this note or a reply to it."""
        return annotation in {self.annotation.id, *(frame.reply.id for frame in self._replies)}

    def open_editor(self, annotation: AnnotationId, text: str | None = None) -> None:
        """Swap the text of the note, or of a reply, for an editor with the keyboard in it.

        A note with several texts is only edited once they were joined to ``text``: writing settles what holds.
        """
        if self.editor is None:
            reply = next((frame for frame in self._replies if frame.reply.id == annotation), None)
            if reply is not None:
                self._take_editor(ReplyEditor(self._noting, self.annotation.id, reply.reply))
                reply.put_editor(self._editor())
            elif self.annotation.rivals and text is None:
                self.setFocus()
                return
            else:
                self._edit_note(text)
        self._focus_end()

    def open_reply(self) -> None:
        """Show an empty editor for a reply."""
        if self.editor is None:
            self._take_editor(ReplyEditor(self._noting, self.annotation.id))
            self.column.addWidget(self._editor())
        self._focus_end()

    def _edit_note(self, text: str | None) -> None:
        self._drop_body()
        editor = NoteEditor(self._appearance, NoteContent.of(self.annotation), self._save)
        editor.delete_requested.connect(self._delete)
        self._take_editor(editor)
        self._text.addWidget(editor)
        if text is not None:
            editor.text.setPlainText(text)

    def _editor(self) -> Editor:
        assert self.editor is not None
        return self.editor

    def _take_editor(self, editor: Editor) -> None:
        self.editor = editor
        editor.typing.connect(self.typing)
        editor.closed.connect(self.editor_closed)

    def _focus_end(self) -> None:
        text = self._editor().text
        text.setFocus()
        cursor = text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        text.setTextCursor(cursor)

    def _save(self, before: NoteContent, content: NoteContent) -> bool:
        return self._noting.write(self.annotation.id, before, content)

    def _delete(self) -> None:
        if self.editor is not None:
            # Undo brings back the note as it was last seen.
            self.editor.flush()
        self._noting.delete(self.annotation.id)

    def _show_head(self, where: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(7)
        head.addWidget(KindBadge(self._appearance, self.annotation.kind))
        head.addWidget(label(kind_name(self.annotation.kind), "name", wraps=False))
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(AuthorLine(self._appearance, self._noting, self.annotation))
        selector = self.annotation.target.selector
        if selector is not None:
            self.column.addWidget(label(_shortened(selector.exact), "words"))
        if where:
            self.column.addWidget(label(where, "small"))

    def _show_body(self) -> None:
        one = self.annotation
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        if one.rivals:
            # Conflicts are rare, and comparing texts takes much that the first page does without.
            from briefing.ui.panels.conflict import Conflict  # noqa: PLC0415

            conflict = Conflict(self._appearance, self._noting, one)
            conflict.join_requested.connect(lambda text: self.open_editor(one.id, text))
            column.addWidget(conflict)
        elif one.body:
            column.addWidget(label(one.body))
        column.addWidget(NoteChips(self._noting, one))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if not one.rivals:
            edit = self.tr("Edit") if one.body else self.tr("Add a note")
            row.addWidget(quiet_button(edit, lambda: self.edit_requested.emit(one.id)))
        row.addWidget(quiet_button(self.tr("Reply"), lambda: self.reply_requested.emit(one.id)))
        row.addWidget(quiet_button(self.tr("Delete"), self._delete, self.tr("Delete this note")))
        row.addStretch(1)
        column.addLayout(row)
        self._text.addWidget(self._body)

    def _drop_body(self) -> None:
        if self._body is not None:
            self._text.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.annotation.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.annotation.id)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit(self.annotation.id)
        elif event.key() == Qt.Key.Key_R and not event.modifiers():
            self.reply_requested.emit(self.annotation.id)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"


def _spoken(thread: Thread) -> str:
    one = thread.note
    words = one.target.selector.exact if one.target.selector is not None else ""
    replies = [f"{reply.creator}: {reply.body}" for reply in thread.replies]
    parts = (kind_name(one.kind), one.creator, _shortened(words), one.body, status_name(one.status))
    return ", ".join(part for part in (*parts, privacy_name(one.privacy), *replies) if part)
