"""One note as a card: kind, the words it is on, its text; edited in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, Kind
from briefing.ui.appearance import Appearance
from briefing.ui.dates import written_moment
from briefing.ui.kinds import kind_name
from briefing.ui.noting import Noting
from briefing.ui.panels.card import Card
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.pieces import label, quiet_button

_MOST_WORDS = 180


class NoteCard(Card):
    """Shows a note. A click or Enter goes to its place, F2 edits, Delete deletes."""

    chosen = Signal(str)
    edit_requested = Signal(str)
    typing = Signal()
    editor_closed = Signal()

    def __init__(self, appearance: Appearance, noting: Noting, annotation: Annotation, where: str) -> None:
        super().__init__(_spoken(annotation), annotation.body)
        self.annotation = annotation
        self.editor: NoteEditor | None = None
        self._appearance = appearance
        self._noting = noting
        self.column.setSpacing(7)
        self._where = where
        self._body: QWidget | None = None
        self._show_head()
        if annotation.target.selector is not None:
            words = label(_shortened(annotation.target.selector.exact), "words")
            words.setProperty("kind", annotation.kind.value)
            self.column.addWidget(words)
        if where:
            self.column.addWidget(label(where, "small"))
        self._show_body()

    def open_editor(self) -> None:
        """Swap the text for an editor with the keyboard in it."""
        if self.editor is None:
            self._drop_body()
            one = self.annotation
            self.editor = NoteEditor(self._appearance, one.kind, one.body, self._save)
            self.editor.typing.connect(self.typing)
            self.editor.closed.connect(self.editor_closed)
            self.editor.delete_requested.connect(self._delete)
            self.column.addWidget(self.editor)
        self.editor.text.setFocus()
        cursor = self.editor.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.editor.text.setTextCursor(cursor)

    def _save(self, kind: Kind, body: str) -> bool:
        return self._noting.edit(self.annotation.id, kind=kind, body=body)

    def _delete(self) -> None:
        if self.editor is not None:
            # Undo brings back the note as it was last seen.
            self.editor.flush()
        self._noting.delete(self.annotation.id)

    def _show_head(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(7)
        self._badge = KindBadge(self._appearance, self.annotation.kind)
        head.addWidget(self._badge)
        head.addWidget(label(kind_name(self.annotation.kind), "name", wraps=False))
        head.addStretch(1)
        when = written_moment(self.annotation.modified, self._noting.session.pack.language)
        head.addWidget(label(when, "status", wraps=False))
        self.column.addLayout(head)

    def _show_body(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self.annotation.body:
            column.addWidget(label(self.annotation.body))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        edit = self.tr("Edit") if self.annotation.body else self.tr("Add a note")
        row.addWidget(quiet_button(edit, lambda: self.edit_requested.emit(self.annotation.id)))
        row.addWidget(quiet_button(self.tr("Delete"), self._delete, self.tr("Delete this note")))
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(self._body)

    def _drop_body(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
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
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)


class KindBadge(QLabel):
    """The letter of a kind on its colour."""

    def __init__(self, appearance: Appearance, kind: Kind) -> None:
        super().__init__(kind.value, alignment=Qt.AlignmentFlag.AlignCenter)
        self._appearance = appearance
        self._kind = kind
        self.setFixedSize(20, 20)
        appearance.theme_changed.connect(self._paint_in)
        self._paint_in()

    def _paint_in(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(
            f"background: {theme.highlight(self._kind.value)}; color: {theme.text}; border-radius: 4px;"
            "font-size: 12px; font-weight: 600;"
        )


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"


def _spoken(annotation: Annotation) -> str:
    words = annotation.target.selector.exact if annotation.target.selector is not None else ""
    return ", ".join(part for part in (kind_name(annotation.kind), _shortened(words), annotation.body) if part)
