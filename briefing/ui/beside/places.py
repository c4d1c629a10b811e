"""Two places of the briefing beside each other: the second stays where it is while the first goes on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QSizePolicy

from briefing.document.ids import SectionId
from briefing.document.runs import Link, LinkKind
from briefing.document.section import Section
from briefing.ui.beside.companion import Companion
from briefing.ui.beside.heads import Heads
from briefing.ui.beside.second_text import SecondText
from briefing.ui.main_window import MainWindow
from briefing.ui.pieces import say_what_for

COMMAND = "split"
_LEAST_LETTERS = 16


class TwoPlaces(QObject):
    """Connects the command. The second place is chosen from a list, or by following a link in the second text."""

    def __init__(self, window: MainWindow, second: SecondText) -> None:
        super().__init__(window)
        self._window = window
        self._second = second
        self._companion: Companion | None = None
        self.sections = QComboBox()
        self.sections.setAccessibleName(self.tr("Section in the second text"))
        self.sections.setMinimumContentsLength(_LEAST_LETTERS)
        self.sections.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._heads = Heads(self.tr("Two places"), (self.sections,))
        self._heads.hide()
        say_what_for(self.sections)
        window.middle.add_bar(self._heads)
        self._heads.closed.connect(second.close)
        self.sections.activated.connect(lambda _row: self.show_section(SectionId(self.sections.currentData())))
        window.actions_by_id.on(COMMAND, self.toggle)
        window.reading.section_opened.connect(self._name_first)
        window.reading.language_changed.connect(self._change_language)
        second.closed.connect(self._forget)

    @property
    def companion(self) -> Companion | None:
        """The pane of the second place, while there is one."""
        return self._companion

    def toggle(self) -> None:
        """Show the open section a second time, at the same place, or no longer."""
        if self._companion is not None:
            self._second.close()
            return
        section, seen = self._window.reading.section, self._window.reader.seen()
        if section is None:
            return
        self._window.middle.show_text()
        self._companion = self._second.open(self._heads, COMMAND, self._follow)
        self._offer_sections()
        self._name_first(section)
        self.show_section(section.id)
        if seen is not None:
            self._companion.view.show_again(seen)
            self._window.reader.show_again(seen)

    def show_section(self, section: SectionId, block: str = "") -> None:
        """Show ``section`` in the second text, from its beginning or from ``block``."""
        pack = self._window.reading.pack
        shown = pack.section(section)
        if self._companion is None or shown is None:
            return
        self._companion.show_section(pack, shown)
        self.sections.setCurrentIndex(self.sections.findData(section))
        placed = next((each for each in shown.leaves if each.leaf.id == block), None) if block else None
        if placed is not None:
            self._companion.view.reveal(placed.start, placed.end)

    def _follow(self, link: Link) -> None:
        """A section is opened where the link stands; everything else concerns the whole window."""
        if link.kind is LinkKind.SECTION:
            self.show_section(SectionId(link.target), link.fragment)
        else:
            self._window.reading.follow(link)

    def _offer_sections(self) -> None:
        pack = self._window.reading.pack
        self.sections.clear()
        for section in (*pack.sections, *pack.reference):
            self.sections.addItem(section.short_title or section.title, section.id)

    def _name_first(self, section: Section) -> None:
        if self._companion is not None:
            self._heads.left.setText(section.short_title or section.title)

    def _change_language(self) -> None:
        companion = self._companion
        if companion is None or companion.section is None:
            return
        seen, section = companion.view.seen(), companion.section.id
        self._offer_sections()
        self.show_section(section)
        if seen is not None:
            companion.view.show_again(seen)

    def _forget(self) -> None:
        self._companion = None
