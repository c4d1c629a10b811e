"""The window: where its parts stand, and what each tells the others."""

from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefing.annotation.model import AnnotationId
from briefing.app.paths import DataFolder
from briefing.app.session import Change, Session
from briefing.document.ids import Language, SectionId
from briefing.document.section import Section
from briefing.errors import BriefingError, NoteMissingError, SettingsUnwritableError
from briefing.ui.actions import Actions
from briefing.ui.appearance import Appearance
from briefing.ui.background import Background
from briefing.ui.contents.panel import ContentsPanel
from briefing.ui.fonts import Fonts
from briefing.ui.marking_banner import MarkingBanner
from briefing.ui.middle import Middle
from briefing.ui.notices import Notice, NoticeBar, Offer, Tone
from briefing.ui.noting import Noting
from briefing.ui.opening import Opening
from briefing.ui.panels.faqs import FaqsPanel
from briefing.ui.panels.side_panel import SidePanel, Tab
from briefing.ui.panes import Panes
from briefing.ui.reader.view import ReaderView
from briefing.ui.reading import Reading
from briefing.ui.saying import said
from briefing.ui.section_end import SectionEnd
from briefing.ui.status_line import StatusLine
from briefing.ui.tips import tips_of
from briefing.ui.top_bar import TopBar

_SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Shows one session at a time. ``settings`` are the session's; without one the window is empty but usable."""

    session_shown = Signal()
    language_requested = Signal()
    """The reader chose another language for the window itself; the settings say which."""

    def __init__(self, appearance: Appearance, fonts: Fonts, data: DataFolder, text_size: int = 100) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Briefing"))
        self.resize(_SIZE)
        self.appearance = appearance
        self.fonts = fonts
        self.background = Background(self)
        self.session: Session | None = None
        self._finished = False
        self._leave_unsaved = False
        self.reader = ReaderView(fonts, appearance.theme)
        self.reader.set_text_size(text_size)
        self.noting = Noting(self)
        self.reading = Reading(self.reader, self.noting, self.background, self)
        self.actions_by_id = Actions(self)
        self.notices = NoticeBar()
        self.opening = Opening(self.background, self.notices, data)
        self.top_bar = TopBar(appearance, self.actions_by_id)
        self.contents = ContentsPanel(appearance)
        self.side = SidePanel(appearance, self.noting, FaqsPanel(appearance, fonts))
        self.status = StatusLine()
        self.section_end = SectionEnd(self.reader)
        self.middle = Middle(self.reader)
        self.panes = Panes(self.contents, self.middle, self.side)
        self.panes.beside = lambda: self.middle.beside
        self._marking = MarkingBanner()
        self.status.show_text_size(text_size)
        self._lay_out()
        self._connect_reading()
        self._connect_notes()
        appearance.theme_changed.connect(self._recolour)
        self.panes.shown_changed.connect(self._offer_side_panel)
        self._offer_side_panel()

    def show_session(self, session: Session) -> None:
        """Show ``session`` from where the reader left it; the one before is closed."""
        before, self.session = self.session, session
        if before is not None:
            self.side.notes.flush()
            self.reading.leave()
        self.noting.set_session(session)
        self.reader.set_tips(tips_of(session))
        self._show_pack()
        self.reading.set_session(session)
        if before is not None:
            before.close()
        if session.notice:
            self.notices.tell(Notice(said(session.notice), Tone.PROBLEM))
        self.session_shown.emit()

    def save_settings(self, **changes: object) -> None:
        """Keep settings; when that fails they hold until the window closes, and the reader is told."""
        if self.session is None or self.session.settings == self.session.settings.changed(**changes):
            return
        try:
            self.session.change_settings(**changes)
        except SettingsUnwritableError as error:
            self.notices.tell_problem(error)

    def restore(self, window: str, panes: str, panel: str) -> None:
        """Bring back size, place, panes and panel as ``settings`` kept them; what is empty or damaged is left alone."""
        self.restoreGeometry(QByteArray.fromBase64(window.encode()))
        self.panes.splitter.restoreState(QByteArray.fromBase64(panes.encode()))
        self.panes.splitter.setHandleWidth(1)
        if panel in {tab.value for tab in Tab}:
            self.side.show_tab(Tab(panel))

    def finish(self) -> None:
        """Save what is not saved yet and close the session; the window can be thrown away then."""
        if self._finished:
            return
        session = self.hand_over()
        if session is not None:
            session.close()

    def hand_over(self) -> Session | None:
        """Save what is not saved yet and give the session away, still open; the window can be thrown away then."""
        self._finished = True
        self.side.notes.flush()
        self.reading.leave()
        self.save_settings(
            window=bytes(self.saveGeometry().toBase64().data()).decode(),
            panes=bytes(self.panes.splitter.saveState().toBase64().data()).decode(),
            panel=self.side.tab.value,
        )
        self.background.cancel_all()
        session, self.session = self.session, None
        return session

    def _show_pack(self) -> None:
        assert self.session is not None
        pack = self.session.pack
        self.setWindowTitle(self.tr("{title} – Briefing").format(title=pack.short_title or pack.title))
        self.top_bar.languages.show_languages(self.session.languages, pack.language)
        self.contents.show_pack(pack)
        self.contents.show_states({each.id: self.session.state_of(each.id) for each in pack.sections})
        self.contents.show_counts(self.session.counts())
        self.status.show_pack(pack)
        self._marking.show_marking(pack.marking)

    def _show_section(self, section: Section) -> None:
        pack = self.reading.pack
        self.contents.show_section(section.id)
        self.top_bar.breadcrumb.show_section(pack, section)
        self.status.show_section(pack, section)
        self.section_end.show_neighbours(self.reading.neighbour(-1), self.reading.neighbour(1))
        self.side.show_section(pack, section.id)

    def _show_language(self) -> None:
        self._show_pack()
        self.save_settings(language=self.reading.pack.language)
        if self.reading.section is not None:
            self._show_section(self.reading.section)

    def _show_state(self, section: str) -> None:
        if self.session is not None:
            self.contents.show_states({SectionId(section): self.session.state_of(SectionId(section))})

    def _take_change(self, change: Change) -> None:
        self.reading.refresh_notes()
        self.contents.show_counts(self.noting.session.counts())
        self.side.take_change(change)

    def _take_failure(self, error: BriefingError) -> None:
        self.status.show_unsaved()
        self.notices.tell_problem(error)

    def go_to_note(self, annotation: str) -> None:
        """Open the place a note is on."""
        try:
            note = self.noting.session.find(AnnotationId(annotation))
        except NoteMissingError as error:
            self.notices.tell_problem(error)
            return
        section = self.noting.session.section_of(note)
        if section is not None:
            self.reading.open_section(section, *(self.noting.session.place(note) or ()))

    def _show_source(self, source: str) -> None:
        """Beside the text, so that the reader keeps the place; in the list of sources where there is no room."""
        if self.panes.side_shown:
            self.side.show_source(source)
        else:
            self.reading.open_source(source)

    def _offer_side_panel(self) -> None:
        self.top_bar.offer_side_panel(self.panes.side_gives_way)

    def _ask_to_leave(self) -> None:
        sentence = self.tr("A note could not be saved and would be lost; copy its text before you close the window.")
        self.notices.dismiss()
        self.notices.tell(Notice(sentence, Tone.PROBLEM, (Offer(self.tr("Close without it"), self._leave),)))

    def _leave(self) -> None:
        self._leave_unsaved = True
        self.close()

    def _recolour(self) -> None:
        self.reader.set_theme(self.appearance.theme)

    def _connect_reading(self) -> None:
        reading = self.reading
        reading.section_opened.connect(self._show_section)
        reading.state_changed.connect(self._show_state)
        reading.language_changed.connect(self._show_language)
        reading.failed.connect(self.notices.tell_problem)
        reading.term_requested.connect(self.side.show_term)
        reading.faq_requested.connect(self.side.show_faq)
        reading.quote_requested.connect(self.side.show_quote)
        for source in (self.contents, self.side, self.top_bar.breadcrumb):
            source.section_requested.connect(lambda section: reading.open_section(SectionId(section)))
        self.side.faqs.link_activated.connect(reading.follow)
        for source_link in (reading.source_requested, self.side.source_requested):
            source_link.connect(self._show_source)
        self.side.source_list_requested.connect(reading.open_source)
        self.side.place_requested.connect(reading.open_section)
        self.side.notes.note_chosen.connect(self.go_to_note)
        self.section_end.step_requested.connect(reading.step)
        self.top_bar.languages.language_requested.connect(lambda wanted: reading.switch_language(Language(wanted)))
        reading.trail_changed.connect(self.middle.show_text)
        self.opening.opened.connect(self.show_session)
        self.opening.failed.connect(self.notices.tell_problem)

    def _connect_notes(self) -> None:
        self.noting.changed.connect(self._take_change)
        self.noting.failed.connect(self._take_failure)
        self.noting.saved.connect(self.status.show_saved)
        self.noting.editor_requested.connect(self.side.edit_note)
        self.noting.draft_requested.connect(self.side.draft_note)
        self.noting.editor_requested.connect(lambda _id: self.panes.show_side(shown=True))
        self.noting.draft_requested.connect(lambda _section: self.panes.show_side(shown=True))
        self.side.notes.typing.connect(self.status.show_writing)
        self.reader.annotation_activated.connect(self.noting.editor_requested)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._marking, self.top_bar, self.notices):
            column.addWidget(part)
        column.addWidget(self.panes.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.contents.setFocusProxy(self.contents.tree)
        self.side.setFocusProxy(self.side.tabs)
        order = (*self.top_bar.in_tab_order(), self.contents.filter, self.contents.tree, self.reader, self.side.tabs)
        for first, second in pairwise(order):
            self.setTabOrder(first, second)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        # Everything wraps, and a table that Qt rounds up by a pixel is no reason to scroll sideways.
        self.reader.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.session is not None:
            self.noting.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.side.notes.flush()
        if self.side.notes.is_saved or self._leave_unsaved:
            self.finish()
            super().closeEvent(event)
            return
        event.ignore()
        self._ask_to_leave()
