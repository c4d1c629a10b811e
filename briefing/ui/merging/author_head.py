"""The line over the notes of one author: colour, name, how many of what, and one tick for all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from briefing.annotation.planning import AuthorShare, Fate
from briefing.ui.appearance import Appearance
from briefing.ui.author_dot import AuthorDot
from briefing.ui.merging.choices import TAKEABLE, Choices
from briefing.ui.merging.wording import author_name, fate_name
from briefing.ui.pieces import label


class AuthorHead(QWidget):
    """Ticks all notes of an author that can be taken over, or takes the ticks away."""

    ticked_changed = Signal()

    def __init__(self, appearance: Appearance, share: AuthorShare, colour: int, choices: Choices) -> None:
        super().__init__()
        self._notes = tuple(item.id for item in share.items if item.fate in TAKEABLE)
        self._choices = choices
        name = author_name(share.author)
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Take over all notes of {author}").format(author=name))
        self.tick.clicked.connect(self._follow_tick)
        self.tick.setVisible(bool(self._notes))
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 8, 15, 0)
        row.setSpacing(8)
        row.addWidget(self.tick)
        row.addWidget(AuthorDot(appearance, colour))
        row.addWidget(label(name, "name", wraps=False))
        counts = ((fate_name(fate), share.count(fate)) for fate in Fate)
        row.addWidget(label(" · ".join(f"{name} {count}" for name, count in counts if count), "small", wraps=False))
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show whether all, some or none of the notes are ticked now."""
        ticked = sum(self._choices.is_ticked(note) for note in self._notes)
        some = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.tick.setCheckState(Qt.CheckState.Checked if ticked == len(self._notes) else some)

    def _follow_tick(self) -> None:
        self._choices.tick(self._notes, ticked=self.tick.checkState() is not Qt.CheckState.Unchecked)
        self.ticked_changed.emit()
