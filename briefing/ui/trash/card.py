"""One deleted note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from briefing.annotation.fields import was_edited_meanwhile
from briefing.annotation.model import Annotation
from briefing.ui.appearance import Appearance
from briefing.ui.kinds import kind_name
from briefing.ui.noting import Noting
from briefing.ui.panels.author_line import AuthorLine
from briefing.ui.panels.card import Card
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.pieces import button, label, quiet_button


class DeletedCard(Card):
    """Enter brings the note back, Delete asks to remove it for good. ``where`` is the section it was on."""

    restore_requested = Signal(str)
    purge_requested = Signal(str)

    def __init__(self, appearance: Appearance, noting: Noting, annotation: Annotation, where: str) -> None:
        words = annotation.target.selector.exact if annotation.target.selector is not None else ""
        parts = (kind_name(annotation.kind), where, annotation.creator, words, annotation.body)
        super().__init__(", ".join(part for part in parts if part), annotation.body)
        self.annotation = annotation
        self.column.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(KindBadge(appearance, annotation.kind))
        head.addWidget(label(kind_name(annotation.kind), "name", wraps=False))
        head.addWidget(label(where, "small", wraps=False))
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(AuthorLine(appearance, noting, annotation))
        if words:
            self.column.addWidget(label(words, "words"))
        if annotation.body:
            self.column.addWidget(label(annotation.body))
        if was_edited_meanwhile(annotation):
            self.column.addWidget(label(self.tr("Somebody changed it without knowing that it was deleted."), "problem"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(button(self.tr("Restore"), self._restore, name=self.tr("Restore this note")))
        row.addWidget(
            quiet_button(self.tr("Delete for good…"), self._purge, self.tr("Delete this note for good")),
        )
        row.addStretch(1)
        self.column.addLayout(row)

    def _restore(self) -> None:
        self.restore_requested.emit(self.annotation.id)

    def _purge(self) -> None:
        self.purge_requested.emit(self.annotation.id)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._restore()
        elif event.key() == Qt.Key.Key_Delete:
            self._purge()
        else:
            super().keyPressEvent(event)
