"""Texts of a note that several people wrote at the same time: all are shown, and the reader chooses or joins them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.annotation.fields import stamped, versions
from briefing.annotation.model import Annotation
from briefing.annotation.words import Span
from briefing.edition.differences import differences
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.panels.meanwhile import all_texts
from briefing.ui.pieces import label, quiet_button
from briefing.ui.side_by_side import SideBySide, SideText

_BETWEEN = "\n\n"


class Conflict(QWidget):
    """Nothing is lost while it stands open: every text stays with the note."""

    join_requested = Signal(str)
    """All texts, one below the other, to be made one of by hand."""

    def __init__(self, appearance: Appearance, noting: Noting, annotation: Annotation) -> None:
        super().__init__()
        self._noting = noting
        self._annotation = annotation
        texts = [(version.by or annotation.creator, version.text) for version in versions(stamped(annotation))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Changed by several people. Which text holds?"), "problem"))
        for (author, text), spans in zip(texts, _marks([text for _, text in texts]), strict=True):
            name = author or self.tr("Without a name")
            # Neither text is struck out: what differs is marked in both.
            side = SideText(name, text, spans, added=True)
            column.addWidget(SideBySide(appearance, [side]))
            row = QHBoxLayout()
            row.addWidget(
                quiet_button(
                    self.tr("Keep this text"),
                    partial(self._keep, text),
                    self.tr("Keep the text of {author}").format(author=name),
                )
            )
            row.addStretch(1)
            column.addLayout(row)
        joined = _BETWEEN.join(text for _, text in texts)
        column.addWidget(quiet_button(self.tr("Join the texts and edit"), lambda: self.join_requested.emit(joined)))

    def _keep(self, text: str) -> None:
        # A text that has come since and does not show yet is not decided about.
        self._noting.edit(self._annotation.id, over=all_texts(self._annotation), body=text)


def _marks(texts: list[str]) -> list[tuple[Span, ...]]:
    """What each of two texts has that the other lacks; nothing where there are more."""
    if len(texts) != 2:
        return [()] * len(texts)
    found = differences(*texts)
    return [found.removed, found.added]
