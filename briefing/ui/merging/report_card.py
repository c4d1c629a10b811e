"""One note in the report of an import: whose it is, its words and text, and what the reader can do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.fields import was_edited_meanwhile
from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.planning import Planned
from briefing.app.session import Session
from briefing.errors import NoteMissingError
from briefing.ui.appearance import Appearance
from briefing.ui.author_dot import AuthorDot
from briefing.ui.kinds import kind_name
from briefing.ui.merging.wording import author_name
from briefing.ui.panels.card import Card, section_words
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.pieces import button, label, quiet_button
from briefing.ui.saying import said

_MOST_WORDS = 220


class ReportCard(Card):
    """Enter goes to the note's place, P asks for one."""

    note_chosen = Signal(str)
    edit_requested = Signal(str)
    placing_requested = Signal(str)
    restore_requested = Signal(str)

    def __init__(self, appearance: Appearance, session: Session, note: AnnotationId, *, unplaced: bool) -> None:
        super().__init__("")
        self._unplaced = unplaced
        self.note = note
        self._appearance = appearance
        self._session = session
        self._shown: Annotation | None = None
        self._content: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show the note as it is now."""
        now = self._now()
        if self._content is not None and now == self._shown:
            return
        self._shown = now
        if self._content is not None:
            self._content.hide()
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        if now is None:
            column.addWidget(label(self.tr("This note is no longer here."), "muted"))
            self.setAccessibleName(self.tr("This note is no longer here."))
        else:
            self._write(column, now)
        self.column.addWidget(self._content)

    def _now(self) -> Annotation | None:
        try:
            return self._session.find(self.note)
        except NoteMissingError:
            return next((one for one in self._session.deleted() if one.id == self.note), None)

    def _write(self, column: QVBoxLayout, note: Annotation) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(KindBadge(self._appearance, note.kind))
        name = self.tr("Reply") if note.reply_to else kind_name(note.kind)
        head.addWidget(label(name, "name", wraps=False))
        head.addWidget(AuthorDot(self._appearance, self._session.author_colour(note.creator)))
        head.addWidget(label(author_name(note.creator), "small", wraps=False))
        head.addWidget(label(self._where(note), "small"), 1)
        column.addLayout(head)
        selector = note.target.selector
        words = _shortened(selector.exact) if selector is not None else ""
        if words:
            column.addWidget(label(words, "words"))
        for text in (note.body, *(rival.text for rival in note.rivals)):
            if text:
                column.addWidget(label(text))
        column.addLayout(self._buttons(note))
        spoken = (kind_name(note.kind), note.creator, words, note.body)
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def _buttons(self, note: Annotation) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if note.deleted:
            told = self.tr("Deleted on one side, changed on the other: it is in the deleted notes.")
            row.addWidget(button(self.tr("Bring it back"), lambda: self.restore_requested.emit(note.id)))
            row.addWidget(
                label(told if was_edited_meanwhile(note) else self.tr("It is in the deleted notes."), "small"), 1
            )
            return row
        if note.rivals:
            row.addWidget(button(self.tr("Choose between the texts"), lambda: self.edit_requested.emit(note.id)))
        if self._has_no_place(note):
            row.addWidget(button(self.tr("Place by hand"), lambda: self.placing_requested.emit(note.id)))
        row.addWidget(quiet_button(self.tr("Show in the text"), lambda: self.note_chosen.emit(note.id)))
        row.addStretch(1)
        return row

    def _has_no_place(self, note: Annotation) -> bool:
        """Whether it is on words that have no sure place here."""
        if note.reply_to is not None or self._session.place(note) is not None:
            return False
        return note.target.selector is not None or self._unplaced

    def _where(self, note: Annotation) -> str:
        section = self._session.section_of(note)
        if section is None:
            return self.tr("The whole briefing")
        return section_words(self._session.pack, section)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = self._shown is not None and not self._shown.deleted
        if there and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.note_chosen.emit(self.note)
        elif there and event.key() == Qt.Key.Key_P and not event.modifiers():
            self.placing_requested.emit(self.note)
        else:
            super().keyPressEvent(event)


class RefusedCard(Card):
    """What was not taken over: the file, where in it, and why."""

    def __init__(self, item: Planned) -> None:
        name = " · ".join(part for part in (item.sources[0].name, item.place) if part)
        why = said(item.why)
        super().__init__(f"{name}: {why}", why)
        self.column.setSpacing(4)
        self.column.addWidget(label(name, "name"))
        self.column.addWidget(label(f"{why[:1].upper()}{why[1:]}"))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"
