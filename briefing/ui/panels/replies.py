"""What was answered to a note."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.panels.author_line import AuthorLine
from briefing.ui.pieces import label, quiet_button


class ReplyFrame(QFrame):
    """One reply; when it is edited an editor takes the place of its text."""

    edit_requested = Signal(str)
    join_requested = Signal(str, str)
    """The reply, and all its texts, to be made one of by hand."""

    def __init__(self, appearance: Appearance, noting: Noting, reply: Annotation) -> None:
        super().__init__()
        self.reply = reply
        self.setProperty("look", "reply")
        self.setAccessibleName(self.tr("Reply of {author}: {text}").format(author=reply.creator, text=reply.body))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(AuthorLine(appearance, noting, reply))
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if reply.rivals:
            # As on cards: conflicts are rare.
            from briefing.ui.panels.conflict import Conflict  # noqa: PLC0415

            conflict = Conflict(appearance, noting, reply)
            conflict.join_requested.connect(partial(self.join_requested.emit, reply.id))
            column.addWidget(conflict)
        else:
            column.addWidget(label(reply.body))
        row = QHBoxLayout()
        row.setSpacing(2)
        if not reply.rivals:
            edit = partial(self.edit_requested.emit, reply.id)
            row.addWidget(quiet_button(self.tr("Edit"), edit, self.tr("Edit this reply")))
        delete = partial(noting.delete, reply.id)
        row.addWidget(quiet_button(self.tr("Delete"), delete, self.tr("Delete this reply")))
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(self._body)

    def put_editor(self, editor: QWidget) -> None:
        """Show ``editor`` instead of the text."""
        self._body.hide()
        self._column.addWidget(editor)
