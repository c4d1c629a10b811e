"""Who wrote something and when, with a dot in the author's colour."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.annotation.model import Annotation
from briefing.ui.appearance import Appearance
from briefing.ui.author_dot import AuthorDot
from briefing.ui.dates import shown_moment
from briefing.ui.noting import Noting
from briefing.ui.pieces import label


class AuthorLine(QWidget):
    """The author of ``annotation`` on the left, its last change on the right."""

    def __init__(self, appearance: Appearance, noting: Noting, annotation: Annotation) -> None:
        super().__init__()
        session = noting.session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(AuthorDot(appearance, session.author_colour(annotation.creator)))
        row.addWidget(label(annotation.creator or self.tr("Without a name"), "small"), 1)
        row.addWidget(label(shown_moment(annotation.modified), "status", wraps=False))
