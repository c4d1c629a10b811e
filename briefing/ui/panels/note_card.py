"""One note as a card: kind, author, the words it is on, its text and what was answered; edited in place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, AnnotationId
from briefing.ui.appearance import Appearance
from briefing.ui.kinds import kind_name
from briefing.ui.noting import Noting
from briefing.ui.panels.author_line import AuthorLine
from briefing.ui.panels.card import Card
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.panels.meanwhile import all_texts
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
    join_requested = Signal(str, str)
    """The note, and all its texts, to be made one of by hand."""
    reply_requested = Signal(str)
    typing = Signal()
    editor_closed = Signal()

    def __init__(self, appearance: Appearance, noting: Noting, thread: Thread, where: str) -> None:
        super().__init__("")
        self.editor: Editor | None = None
        self._appearance = appearance
        self._noting = noting
        self._head: QWidget | None = None
        self._body: QWidget | None = None
        self._frames: list[ReplyFrame] = []
        self._seen: tuple[str, ...] = ()
        self.column.setSpacing(7)
        self._text = QVBoxLayout()
        self._text.setSpacing(7)
        self.column.addLayout(self._text)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(7)
        self.column.addLayout(self._answers)
        self.show_thread(thread, where)

    def show_thread(self, thread: Thread, where: str) -> None:
        """Show the note as it is now, around an editor that is open and is not touched."""
        self.annotation = thread.note
        self._thread = thread
        self.words = thread.note.body
        self.setAccessibleName(_spoken(thread))
        self._show_head(where)
        if not isinstance(self.editor, NoteEditor):
            self._show_body()
        self._show_replies()
        written = self._written()
        if self.editor is not None and written is not None:
            self.editor.take(written)

    def holds(self, annotation: AnnotationId) -> bool:
        """Whether ``annotation`` is this note or a reply to it."""
        return annotation in self._thread.ids

    def open_editor(self, annotation: AnnotationId, text: str | None = None) -> None:
        """Swap the text of the note, or of a reply, for an editor with the keyboard in it.

        A note with several texts is only edited once they were joined to ``text``: writing settles what holds.
        """
        if self.editor is None:
            reply = next((frame for frame in self._frames if frame.reply.id == annotation), None)
            if (reply.reply if reply is not None else self.annotation).rivals and text is None:
                self.setFocus()
                return
            if reply is not None:
                self._take_editor(ReplyEditor(self._noting, self.annotation.id, reply.reply))
                reply.put_editor(self._editor())
            else:
                self._edit_note()
            if text is not None:
                self._editor().text.setPlainText(text)
        self._focus_end()

    def open_reply(self) -> None:
        """Show an empty editor for a reply."""
        if self.editor is None:
            self._take_editor(ReplyEditor(self._noting, self.annotation.id))
            self.column.addWidget(self._editor())
        self._focus_end()

    def _edit_note(self) -> None:
        _drop(self._body)
        self._body = None
        editor = NoteEditor(self._appearance, NoteContent.of(self.annotation), self._save)
        editor.delete_requested.connect(self._delete)
        self._take_editor(editor)
        self._text.addWidget(editor)
        self._seen = all_texts(self.annotation)

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
        saved = self._noting.write(self.annotation.id, before, content, (before.body, *self._seen))
        if saved:
            self._seen = ()
        return saved

    def _written(self) -> Annotation | None:
        """The note or reply that the editor writes, as it is now."""
        if isinstance(self.editor, ReplyEditor):
            return next((one for one in self._thread.replies if one.id == self.editor.reply), None)
        return self.annotation

    def _delete(self) -> None:
        if self.editor is not None:
            # Undo brings back the note as it was last seen.
            self.editor.flush()
        self._noting.delete(self.annotation.id)

    def _show_head(self, where: str) -> None:
        _drop(self._head)
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        kind = QHBoxLayout()
        kind.setSpacing(7)
        kind.addWidget(KindBadge(self._appearance, self.annotation.kind))
        kind.addWidget(label(kind_name(self.annotation.kind), "name", wraps=False))
        kind.addStretch(1)
        column.addLayout(kind)
        column.addWidget(AuthorLine(self._appearance, self._noting, self.annotation))
        selector = self.annotation.target.selector
        if selector is not None:
            column.addWidget(label(_shortened(selector.exact), "words"))
        if where:
            column.addWidget(label(where, "small"))
        self.column.insertWidget(0, self._head)

    def _show_replies(self) -> None:
        editor = self.editor
        kept = next((frame for frame in self._frames if editor is not None and frame.isAncestorOf(editor)), None)
        for frame in self._frames:
            if frame is not kept:
                _drop(frame)
        self._frames = [] if kept is None else [kept]
        # A reply that is being written shows as its editor, wherever that stands.
        new = editor.reply if isinstance(editor, ReplyEditor) and kept is None else None
        for row, reply in enumerate(each for each in self._thread.replies if each.id != new):
            if kept is None or reply.id != kept.reply.id:
                frame = ReplyFrame(self._appearance, self._noting, reply)
                frame.edit_requested.connect(self.edit_requested)
                frame.join_requested.connect(self.join_requested)
                self._frames.insert(row, frame)
                self._answers.insertWidget(row, frame)

    def _show_body(self) -> None:
        _drop(self._body)
        one = self.annotation
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        if one.rivals:
            # Conflicts are rare, and comparing texts takes much that the first page does without.
            from briefing.ui.panels.conflict import Conflict  # noqa: PLC0415

            conflict = Conflict(self._appearance, self._noting, one)
            conflict.join_requested.connect(partial(self.join_requested.emit, one.id))
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


def _drop(part: QWidget | None) -> None:
    if part is not None:
        part.hide()
        part.setParent(None)
        part.deleteLater()


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"


def _spoken(thread: Thread) -> str:
    one = thread.note
    words = one.target.selector.exact if one.target.selector is not None else ""
    replies = [f"{reply.creator}: {reply.body}" for reply in thread.replies]
    parts = (kind_name(one.kind), one.creator, _shortened(words), one.body, status_name(one.status))
    return ", ".join(part for part in (*parts, privacy_name(one.privacy), *replies) if part)
