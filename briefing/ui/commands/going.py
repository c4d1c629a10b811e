"""Getting about: back and forward, sections, search, panes, links out of the briefing."""

from PySide6.QtCore import QObject, Qt

from briefing.search.hits import Hit, HitKind
from briefing.ui.dialogs.web_link import WebLinkDialog
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab


class GoCommands(QObject):
    """Connects the commands that move the reader or the keyboard."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        on = window.actions_by_id.on
        on("back", window.reading.back)
        on("forward", window.reading.forward)
        on("previous-section", lambda: window.reading.step(-1))
        on("next-section", lambda: window.reading.step(1))
        on("search", window.top_bar.search.take_keyboard)
        on("contents", self.go_to_contents)
        on("notes-list", self.go_to_notes)
        on("next-pane", lambda: window.panes.next_pane(1))
        on("previous-pane", lambda: window.panes.next_pane(-1))
        self._coming: Hit | None = None
        window.reading.language_changed.connect(self._arrive)
        window.reading.failed.connect(self._give_up)
        window.reading.web_requested.connect(self.ask_about_web_link)

    def go_to_contents(self) -> None:
        """Put the keyboard into the tree."""
        self._window.panes.show_contents(shown=True)
        self._window.contents.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_notes(self) -> None:
        """Put the keyboard into the Notes panel."""
        self._window.panes.show_side(shown=True)
        self._window.side.show_tab(Tab.NOTES)
        self._window.side.focus_panel()

    def go_to_hit(self, hit: Hit) -> None:
        """Show what the search found."""
        window = self._window
        if self._is_elsewhere(hit):
            self._coming = hit
            window.reading.switch_language(hit.language)
            return
        if hit.section is not None:
            on_words = hit.end > hit.start and hit.kind in (HitKind.TEXT, HitKind.NOTE)
            window.reading.open_section(hit.section, *((hit.start, hit.end) if on_words else ()))
        panel = {HitKind.QUOTE: window.side.show_quote, HitKind.FAQ: window.side.show_faq}
        panel |= {HitKind.TERM: window.side.show_term, HitKind.NOTE: window.side.edit_note}
        if hit.kind in panel:
            window.panes.show_side(shown=True)
            panel[hit.kind](hit.owner)
        else:
            window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_elsewhere(self, hit: Hit) -> bool:
        """Whether the words stand in a language that is not shown. Notes are shown in every language."""
        pack = self._window.reading.pack
        if hit.kind is HitKind.NOTE or hit.language == pack.language or hit.language not in pack.languages:
            return False
        # Where a translation is missing, the other language is shown already.
        section = pack.section(hit.section) if hit.section is not None else None
        return section is None or section.language != hit.language

    def _arrive(self) -> None:
        coming, self._coming = self._coming, None
        if coming is not None and coming.language == self._window.reading.pack.language:
            self.go_to_hit(coming)

    def _give_up(self) -> None:
        self._coming = None

    def ask_about_web_link(self, address: str) -> None:
        """Ask before an address is handed to the browser."""
        dialog = WebLinkDialog(self._window, address)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
