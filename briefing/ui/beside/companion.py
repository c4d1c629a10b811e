"""A second reading pane beside the window's own, with highlights, notes and keys of its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from briefing.document.pack import Pack
from briefing.document.runs import Link
from briefing.document.section import Section
from briefing.document.terms import first_uses
from briefing.ui.caret_speaker import CaretSpeaker
from briefing.ui.commands.notes import NoteCommands
from briefing.ui.commands.view import ViewCommands
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.caret import Caret
from briefing.ui.reader.view import ReaderView
from briefing.ui.section_title import section_title
from briefing.ui.texts import ShownText, Texts
from briefing.ui.tips import tips_for


class Companion(QFrame):
    """Lives while there are two texts. It looks like the window's own, and what is done in it is done there too."""

    left = Signal()
    """Escape, in either text."""

    def __init__(
        self, window: MainWindow, texts: Texts, notes: NoteCommands, view: ViewCommands, follow: Callable[[Link], None]
    ) -> None:
        super().__init__()
        self.setProperty("look", "beside")
        self._window = window
        self._texts = texts
        self._pack: Pack | None = None
        self._section: Section | None = None
        self.view = ReaderView(window.fonts, window.appearance.theme)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Second text"))
        self.view.text_size_changed.connect(view.set_text_size)
        self.view.annotation_activated.connect(window.noting.editor_requested)
        self.view.link_activated.connect(follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._text = ShownText(self.view, Caret(self.view), self._shown_pack, lambda: self._section, self._go)
        CaretSpeaker(self._text, window)
        notes.serve(self._text)
        texts.put_beside(self._text)
        window.appearance.theme_changed.connect(self._recolour)
        window.noting.changed.connect(self.refresh_notes)
        window.reader.laid_out.connect(self.dress)
        for each in (self.view, window.reader):
            each.installEventFilter(self)
        self.dress()

    @property
    def section(self) -> Section | None:
        """What it shows."""
        return self._section

    def show_section(self, pack: Pack, section: Section) -> None:
        """Show ``section`` of ``pack`` from its beginning."""
        self._pack, self._section = pack, section
        self.view.set_base_language(pack.language)
        self.view.set_tips(tips_for(self._window.noting.session, pack))
        self.view.show_section(section, section_title(pack, section), pack.asset)
        self.view.show_terms(first_uses(section, pack.terms))
        self.refresh_notes()

    def refresh_notes(self) -> None:
        """Draw the highlights again."""
        if self._section is not None and self._window.session is not None:
            decorations = self._window.noting.decorations(self._section.id, self._shown_pack().language)
            self.view.show_decorations(decorations)

    def dress(self) -> None:
        """Take over how the window's own text looks."""
        self.view.dress_like(self._window.reader)

    def leave(self) -> None:
        """Go away; the text of the window is alone then."""
        self._window.reader.removeEventFilter(self)
        self._texts.put_beside(None)
        self._section = None
        self.deleteLater()

    def _shown_pack(self) -> Pack:
        return self._pack or self._window.reading.pack

    def _go(self, _section: Section, start: int, end: int) -> None:
        self.view.reveal(start, end)

    def _recolour(self) -> None:
        self.view.set_theme(self._window.appearance.theme)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(watched, ReaderView):
            # A selection, and the bar beside it, come first.
            busy = watched.selection() is not None or watched.selection_bar.isVisible()
            if event.key() == Qt.Key.Key_Escape and not busy:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
