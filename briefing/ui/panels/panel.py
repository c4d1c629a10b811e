"""What the panels have in common: a line that says what is shown, and cards under it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing.document.ids import SectionId, SourceId
from briefing.document.pack import Pack
from briefing.ui.panels.card_list import CardList, MakeCard
from briefing.ui.pieces import label, link


class FollowingPanel(QFrame):
    """A list that shows what belongs to the open section first, and everything on demand."""

    section_requested = Signal(str)
    source_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.setAccessibleName(name)
        self._pack: Pack | None = None
        self._section: SectionId | None = None
        self._all = False
        self._summary = label("", "small", wraps=False)
        self._toggle = link("", self._switch)
        self.list = CardList(name)
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 14, 7)
        head.addWidget(self._summary)
        head.addStretch(1)
        head.addWidget(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self.list, 1)

    @property
    def shows_all(self) -> bool:
        """Whether everything is shown and not only what belongs to the section."""
        return self._all

    def show_section(self, pack: Pack, section: SectionId) -> None:
        """Follow the reader to ``section``."""
        self._pack, self._section = pack, section
        self._all = False
        self.refresh()

    def show_all(self) -> None:
        """Show everything, whatever section is open."""
        self._all = True
        self.refresh()

    def refresh(self) -> None:
        """Show again what there is now."""
        raise NotImplementedError

    def follow(self, section: SectionId) -> None:
        """Ask for ``section`` to be opened."""
        self.section_requested.emit(section)

    def follow_source(self, source: SourceId) -> None:
        """Ask for a source to be shown."""
        self.source_requested.emit(source)

    def _show(self, makers: Sequence[MakeCard], summary: str, toggle: str) -> None:
        self._summary.setText(summary)
        self._toggle.setText(toggle)
        self._toggle.setAccessibleName(toggle)
        self._toggle.setVisible(bool(toggle))
        self.list.show_cards(makers)

    def _go_to(self, wanted: str, shown: Sequence[str]) -> None:
        """Bring the card of ``wanted`` into view; ``shown`` are the ids of what the list shows, in its order."""
        if wanted not in shown:
            return
        row = shown.index(wanted)
        self.list.make_up_to(row + 1)
        card = self.list.cards()[row]
        card.setFocus()
        self.list.bring_into_view(card)

    def _about(self, count: int) -> str:
        return (
            self.tr("{count} about this section").format(count=count) if count else self.tr("None about this section")
        )

    def _switch(self) -> None:
        self._all = not self._all
        self.refresh()
