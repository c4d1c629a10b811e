"""A small editor for one note. It saves by itself: at every pause, when the keyboard leaves it, and when it closes."""

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, Kind
from briefing.ui.appearance import Appearance
from briefing.ui.panels.growing_text import GrowingText
from briefing.ui.panels.kind_buttons import KindRow
from briefing.ui.panels.meanwhile import MeanwhileLine, standing
from briefing.ui.panels.note_content import NoteContent, is_date, tags_in, tags_line
from briefing.ui.pieces import after, quiet_button

PAUSE_MS = 800

Save = Callable[[NoteContent, NoteContent], bool]
"""Given what was saved last and what stands in the editor now."""


class NoteEditor(QWidget):
    """Edits what a reader writes of a note. ``save`` writes it and tells whether it is on disk."""

    typing = Signal()
    closed = Signal()
    delete_requested = Signal()

    def __init__(self, appearance: Appearance, content: NoteContent, save: Save) -> None:
        super().__init__()
        self._save = save
        self._saved = content
        self._saving = False
        self._taking = False
        self._meanwhile = MeanwhileLine()
        self._kinds = KindRow(appearance, self.tr("Kind of note"), exclusive=True)
        self._kinds.choose(content.kind)
        self.text = GrowingText(content.body)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write a note"))
        self.tags = self._line(self.tr("Tags"), self.tr("Tags, with commas between"), tags_line(content.tags))
        self.owner = self._line(self.tr("Owner"), self.tr("Who does it"), content.owner)
        self.due = self._line(self.tr("Due date"), self.tr("Due: 2026-12-31"), content.due)
        self._pause = after(PAUSE_MS, self.flush, self)
        self._kinds.kinds_changed.connect(self._follow_kind)
        self.text.textChanged.connect(self._wait_for_a_pause)
        self.text.left.connect(self.flush)
        self.text.installEventFilter(self)
        self._lay_out()
        self._offer_task()

    @property
    def content(self) -> NoteContent:
        """What stands in the editor; a due date that is none yet counts as the last one saved."""
        kinds = self._kinds.chosen
        due = self.due.text().strip()
        return NoteContent(
            next(iter(kinds)) if kinds else self._saved.kind,
            self.text.toPlainText(),
            tags_in(self.tags.text()),
            " ".join(self.owner.text().split()),
            due if not due or is_date(due) else self._saved.due,
        )

    @property
    def is_saved(self) -> bool:
        """Whether what stands in the editor is on disk."""
        return self.content == self._saved

    @property
    def is_saving(self) -> bool:
        """Whether what changes just now is the editor's own doing."""
        return self._saving

    def flush(self) -> None:
        """Save what has changed; when that fails the text stays here and the next pause tries again."""
        self._pause.stop()
        content = self.content
        # Saving tells everyone who shows notes, and they may ask to flush again.
        if self._saving or content == self._saved:
            return
        self._saving = True
        try:
            if self._save(self._saved, content):
                self._saved = content
        finally:
            self._saving = False

    def take(self, annotation: Annotation) -> None:
        """Take in what has changed of the note elsewhere, but for what is being written here."""
        here, before = self.content, self._saved
        found = standing(annotation, before.body)
        now = replace(NoteContent.of(annotation), body=found.text)
        untouched = {name for name in NoteContent.__slots__ if getattr(here, name) == getattr(before, name)}
        news = {name: getattr(now, name) for name in untouched if getattr(now, name) != getattr(before, name)}
        self._saved = replace(before, **news)
        self._taking = True
        try:
            self._show(news.keys())
        finally:
            self._taking = False
        self._meanwhile.tell(found.authors)

    def tell_others(self, annotation: Annotation) -> None:
        """Say who wrote a text that stands beside the one here, in the note as it was saved."""
        self._meanwhile.tell(standing(annotation, self.content.body).authors)

    def close_editor(self) -> None:
        """Save and say that the reader is done; stays open when saving failed."""
        self.flush()
        if self.is_saved:
            self.closed.emit()

    def _show(self, names: Collection[str]) -> None:
        saved = self._saved
        if "kind" in names:
            self._kinds.choose(saved.kind)
        if "body" in names:
            self.text.take(saved.body)
        lines = (("tags", self.tags, tags_line(saved.tags)), ("owner", self.owner, saved.owner))
        for name, line, text in (*lines, ("due", self.due, saved.due)):
            if name in names:
                line.setText(text)
        self._offer_task()

    def _wait_for_a_pause(self) -> None:
        if not self._taking:
            self.typing.emit()
            self._pause.start()

    def _follow_kind(self) -> None:
        self._offer_task()
        self.flush()

    def _offer_task(self) -> None:
        """Owner and due date are asked for where they mean something."""
        content = self.content
        self._task.setVisible(content.kind is Kind.ACTION or bool(content.owner or content.due))

    def _check_due(self) -> None:
        due = self.due.text().strip()
        self.due.setProperty("wrong", bool(due) and not is_date(due))
        self.due.style().unpolish(self.due)
        self.due.style().polish(self.due)

    def _line(self, name: str, hint: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setToolTip(hint)
        line.textEdited.connect(self._wait_for_a_pause)
        line.editingFinished.connect(self.flush)
        line.installEventFilter(self)
        return line

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
        self._task = QWidget()
        task = QHBoxLayout(self._task)
        task.setContentsMargins(0, 0, 0, 0)
        task.setSpacing(8)
        task.addWidget(self.owner, 3)
        task.addWidget(self.due, 2)
        self.due.textChanged.connect(self._check_due)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._meanwhile)
        column.addWidget(self._task)
        column.addWidget(self.tags)
        column.addLayout(foot)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            done = enter and (event.modifiers() & Qt.KeyboardModifier.ControlModifier or watched is not self.text)
            if done or event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return super().eventFilter(watched, event)
