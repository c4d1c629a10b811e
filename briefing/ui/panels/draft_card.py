"""A note that the reader has begun and that does not exist yet."""

from PySide6.QtCore import Signal

from briefing.annotation.model import AnnotationId
from briefing.document.ids import SectionId
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.panels.card import Card
from briefing.ui.panels.note_content import NoteContent
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.pieces import label


class DraftCard(Card):
    """A note that does not exist until it has words; then every pause saves it like any other."""

    finished = Signal()

    def __init__(self, appearance: Appearance, noting: Noting, section: SectionId | None, title: str) -> None:
        super().__init__(title)
        self._noting = noting
        self._section = section
        self.made: AnnotationId | None = None
        """The note, once there is one."""
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "name"))
        self.editor = NoteEditor(appearance, NoteContent(noting.last_kind), self._save)
        self.editor.closed.connect(self.finished)
        self.editor.delete_requested.connect(self._delete)
        self.column.addWidget(self.editor)

    def _save(self, before: NoteContent, content: NoteContent) -> bool:
        if self.made is not None:
            return self._noting.write(self.made, before, content)
        if content.is_empty:
            return True
        made = self._noting.draft(self._section, content)
        self.made = made.id if made is not None else None
        return made is not None

    def _delete(self) -> None:
        self.editor.flush()
        if self.made is not None:
            self._noting.delete(self.made)
        self.finished.emit()
