"""The panel on the right: five tabs of which only the one in front does any work."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from briefing.app.session import Change
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.panels.faqs import FaqsPanel
from briefing.ui.panels.notes import NotesPanel
from briefing.ui.panels.quotes import QuotesPanel
from briefing.ui.panels.sources import SourcesPanel
from briefing.ui.panels.terms import TermsPanel


class Tab(Enum):
    """The panels, in the order of their tabs; the value is how settings name them."""

    QUOTES = "quotes"
    FAQS = "faqs"
    NOTES = "notes"
    TERMS = "terms"
    SOURCES = "sources"


_TABS = tuple(Tab)
_BESIDE_TABS = 8


class SidePanel(QFrame):
    """Quotes, FAQs, notes, terms and sources that belong to the open section."""

    section_requested = Signal(str)
    source_requested = Signal(str)
    source_list_requested = Signal(str)
    """A source that is to be shown in the list of all."""
    place_requested = Signal(str, int, int)
    """A section, and start and end of a paragraph in it."""
    tab_shown = Signal(str)

    def __init__(self, appearance: Appearance, noting: Noting, faqs: FaqsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.quotes = QuotesPanel(appearance)
        self.faqs = faqs
        self.notes = NotesPanel(appearance, noting)
        self.terms = TermsPanel()
        self.sources = SourcesPanel()
        self._noting = noting
        self._pack: Pack | None = None
        self._section: SectionId | None = None
        self._stale: set[Tab] = set()
        self.tabs = QTabBar(drawBase=False, expanding=False, elideMode=Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Quotes, FAQs, notes, terms and sources"))
        self._stack = QStackedWidget()
        for panel in (self.quotes, self.faqs, self.notes, self.terms, self.sources):
            self._stack.addWidget(panel)
            self.tabs.addTab("")
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        for following in (self.quotes, self.faqs, self.terms, self.sources):
            following.section_requested.connect(self.section_requested)
        for following in (self.quotes, self.faqs, self.terms):
            following.source_requested.connect(self.source_requested)
        self.sources.source_requested.connect(self.source_list_requested)
        self.quotes.faq_requested.connect(self.show_faq)
        self.sources.place_requested.connect(self.place_requested)

    @property
    def tab(self) -> Tab:
        """The panel in front."""
        return _TABS[self.tabs.currentIndex()]

    def show_section(self, pack: Pack, section: SectionId) -> None:
        """Follow the reader to ``section``."""
        self.notes.flush()
        self._pack, self._section = pack, section
        self._stale = set(Tab)
        self._name_tabs()
        self._refresh(self.tab)

    def take_change(self, change: Change) -> None:
        """Notes have changed."""
        self._name_tabs()
        if self.tab is Tab.NOTES:
            self.notes.take_change(change)
        else:
            self._stale.add(Tab.NOTES)

    def show_tab(self, tab: Tab) -> None:
        """Bring a panel to the front."""
        self.tabs.setCurrentIndex(_TABS.index(tab))

    def show_quote(self, quote: str) -> None:
        """Bring a quote into view."""
        self.show_tab(Tab.QUOTES)
        self.quotes.show_quote(quote)

    def show_faq(self, faq: str) -> None:
        """Open a question."""
        self.show_tab(Tab.FAQS)
        self.faqs.show_faq(faq)

    def show_term(self, term: str) -> None:
        """Bring a term into view."""
        self.show_tab(Tab.TERMS)
        self.terms.show_term(term)

    def show_source(self, source: str) -> None:
        """Bring a source into view."""
        self.show_tab(Tab.SOURCES)
        self.sources.show_source(source)

    def edit_note(self, annotation: str) -> None:
        """Open the editor of a note."""
        self.show_tab(Tab.NOTES)
        self.notes.edit(annotation)  # type: ignore[arg-type] # signals carry ids as str

    def draft_note(self, section: SectionId | None) -> None:
        """Open an empty editor."""
        self.show_tab(Tab.NOTES)
        self.notes.draft(section)

    def focus_panel(self) -> None:
        """Give the keyboard to the panel."""
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_tab(self) -> None:
        self.notes.flush()
        focused = self.window().focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            # Or Qt gives the keyboard to whatever comes first in the panel that shows now.
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentIndex(self.tabs.currentIndex())
        self._refresh(self.tab)
        self.tab_shown.emit(self.tab.value)

    def _refresh(self, tab: Tab) -> None:
        if self._pack is None or self._section is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        pack, section = self._pack, self._section
        refreshes: dict[Tab, Callable[[], None]] = {
            Tab.QUOTES: lambda: self.quotes.show_section(pack, section),
            Tab.FAQS: lambda: self.faqs.show_section(pack, section),
            Tab.NOTES: lambda: self.notes.show_section(section),
            Tab.TERMS: lambda: self.terms.show_section(pack, section),
            Tab.SOURCES: lambda: self.sources.show_section(pack, section),
        }
        refreshes[tab]()

    def _name_tabs(self) -> None:
        if self._pack is None:
            return
        count = sum(one.reply_to is None for one in self._noting.session.annotations())
        plain = (self.tr("Quotes"), self.tr("FAQs"), self.tr("Notes"), self.tr("Terms"), self.tr("Sources"))
        notes = self.tr("Notes {count}").format(count=count)
        quotes = self.tr("Quotes {count}").format(count=len(self._pack.quotes))
        faqs = self.tr("FAQs {count}").format(count=len(self._pack.faqs))
        # The first that is not cut off: the count of notes is the last to go.
        for names in ((quotes, faqs, notes, *plain[3:]), (*plain[:2], notes, *plain[3:]), plain):
            for number, name in enumerate(names):
                self.tabs.setTabText(number, name)
            if self.tabs.sizeHint().width() <= self._room():
                break

    def _room(self) -> int:
        """How wide the tabs may be."""
        return self.width() - 2 * _BESIDE_TABS

    def _lay_out(self) -> None:
        tabs = QFrame()
        tabs.setProperty("look", "tabs")
        row = QVBoxLayout(tabs)
        row.setContentsMargins(_BESIDE_TABS, 6, _BESIDE_TABS, 0)
        row.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self._stack, 1)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()
