"""Where the reader is in the open briefing, and every way of getting somewhere else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing.app.session import SectionState, Session
from briefing.document.decoration import Decoration
from briefing.document.ids import Language, SectionId
from briefing.document.pack import SOURCES, Pack
from briefing.document.progress import Progress
from briefing.document.runs import Link, LinkKind
from briefing.document.section import Section
from briefing.errors import BriefingError
from briefing.ui.background import Background
from briefing.ui.noting import Noting
from briefing.ui.pieces import after
from briefing.ui.reader.view import ReaderView
from briefing.ui.section_title import section_title
from briefing.ui.trail import Place, Trail

_READ_AFTER_MS = 3000
_SAVE_PLACE_AFTER_MS = 500


class Reading(QObject):
    """Shows sections of ``session`` in ``view`` and keeps the trail, the places and the states."""

    section_opened = Signal(object)
    """The ``Section`` that is shown now."""
    state_changed = Signal(str)
    trail_changed = Signal()
    language_changed = Signal()
    term_requested = Signal(str)
    faq_requested = Signal(str)
    quote_requested = Signal(str)
    source_requested = Signal(str)
    web_requested = Signal(str)
    failed = Signal(object)
    """A ``BriefingError``."""

    def __init__(self, view: ReaderView, noting: Noting, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._noting = noting
        self._background = background
        self._session: Session | None = None
        self._section: Section | None = None
        self._offset = 0
        self._at_end = False
        self.trail = Trail()
        self.hits: Callable[[Section], tuple[Decoration, ...]] = lambda _section: ()
        """What the search has found in a section, drawn over the highlights."""
        self._read_timer = after(_READ_AFTER_MS, self._mark_read_at_end, self)
        self._place_timer = after(_SAVE_PLACE_AFTER_MS, self._save_place, self)
        view.place_changed.connect(self._remember)
        view.end_reached.connect(self._reach_end)
        view.link_activated.connect(self.follow)

    @property
    def section(self) -> Section | None:
        """The section that is shown."""
        return self._section

    @property
    def pack(self) -> Pack:
        """The pack that is read; only asked for while a briefing is open."""
        assert self._session is not None
        return self._session.pack

    def set_session(self, session: Session) -> None:
        """Read ``session`` from where the reader left it, else from its first section."""
        self._session = session
        self._section = None
        self.trail = Trail()
        self._view.set_base_language(session.pack.language)
        order = self._order()
        if not order:
            return
        section, offset = session.place_read or (order[0], 0)
        self._open(section)
        self._view.scroll_to(offset)
        self._offset = offset
        self._visit(section, offset)

    def open_section(self, section: SectionId, start: int | None = None, end: int | None = None) -> None:
        """Open ``section``; with ``start`` at that offset, pointed out up to ``end``."""
        if self.pack.section(section) is None:
            return
        self._stay()
        if self._section is None or self._section.id != section:
            self._open(section)
        if start is None:
            self._view.scroll_to(0)
        elif end is not None and end > start:
            self._view.reveal(start, end)
        else:
            self._view.scroll_to(start)
        self._offset = start or 0
        self._visit(section, self._offset)

    def open_block(self, section: SectionId, block: str) -> None:
        """Open ``section`` at the block with that id; a row is named by the beginning of its cells' ids."""
        found = self.pack.section(section)
        leaves = found.leaves if found is not None else ()
        named = (each for each in leaves if each.leaf.id == block or each.leaf.id.startswith(f"{block}."))
        leaf = next(named, None)
        self.open_section(section, leaf.start if leaf else None, leaf.end if leaf else None)

    def open_source(self, source: str) -> None:
        """Open the list of sources at ``source``."""
        self.open_block(SOURCES, source)

    def back(self) -> None:
        """Go back along the trail."""
        self._stay()
        self._return_to(self.trail.back())

    def forward(self) -> None:
        """Go forward along the trail."""
        self._stay()
        self._return_to(self.trail.forward())

    def step(self, steps: int) -> None:
        """Open the section ``steps`` further on in reading order."""
        wanted = self.neighbour(steps)
        if wanted is not None:
            self.open_section(wanted.id)

    def neighbour(self, steps: int) -> Section | None:
        """The section ``steps`` further on in reading order, or None at either end."""
        if self._section is None:
            return None
        order = self._order()
        number = order.index(self._section.id) + steps
        return self.pack.section(order[number]) if 0 <= number < len(order) else None

    def follow(self, link: Link) -> None:
        """Go where ``link`` leads; what is not a place in the text is asked for by a signal."""
        match link.kind:
            case LinkKind.SECTION if link.fragment:
                self.open_block(SectionId(link.target), link.fragment)
            case LinkKind.SECTION:
                self.open_section(SectionId(link.target))
            case LinkKind.SOURCE:
                self.source_requested.emit(link.target)
            case LinkKind.TERM:
                self.term_requested.emit(link.target)
            case LinkKind.FAQ:
                self.faq_requested.emit(link.target)
            case LinkKind.QUOTE:
                self.quote_requested.emit(link.target)
            case LinkKind.WEB:
                self.web_requested.emit(link.target)

    def switch_language(self, language: Language) -> None:
        """Show the same paragraph in another language; reading that language's files takes a moment."""
        session = self._session
        if session is None or session.pack.language == language:
            return

        def read(progress: Progress) -> Pack:
            return session.read(language, progress)

        self._background.run(read, done=partial(self._show_language, session, language), failed=self.failed.emit)

    def mark_read(self, *, read: bool) -> None:
        """Mark the shown section as read, or as being read."""
        if self._section is not None:
            self._set_state(SectionState.READ if read else SectionState.READING)

    def refresh_notes(self) -> None:
        """Draw the highlights and hits again."""
        if self._section is not None:
            highlights = self._noting.decorations(self._section.id)
            self._view.show_decorations((*highlights, *self.hits(self._section)))

    def leave(self) -> None:
        """Save the place and let go of the session, because it is about to be closed."""
        self._stay()
        self._save_place()
        self._read_timer.stop()
        self._place_timer.stop()
        self._session = None
        self._section = None

    def _order(self) -> list[SectionId]:
        return [section.id for section in (*self.pack.sections, *self.pack.reference)]

    def _show_language(self, session: Session, language: Language, _pack: Pack) -> None:
        if session is not self._session or self._section is None:
            return
        before, seen = self._section, self._view.seen()
        try:
            session.switch_language(language)
        except BriefingError as error:
            self.failed.emit(error)
            return
        self._view.set_base_language(language)
        self._open(before.id)
        if seen is None:
            self._view.scroll_to(0)
        else:
            self._view.show_again(seen)
        self._offset = self._view.first_visible_offset()
        self.language_changed.emit()

    def _open(self, section: SectionId) -> None:
        shown = self.pack.section(section)
        if shown is None:
            return
        self._section = shown
        self._at_end = False
        self._read_timer.start()
        self._view.show_section(shown, section_title(self.pack, shown), self.pack.asset)
        self.refresh_notes()
        if self._session is not None and self._session.state_of(section) is SectionState.UNREAD:
            self._set_state(SectionState.READING)
        self.section_opened.emit(shown)

    def _visit(self, section: SectionId, offset: int) -> None:
        self.trail.visit(Place(section, offset))
        self.trail_changed.emit()

    def _return_to(self, place: Place | None) -> None:
        if place is not None and self.pack.section(place.section) is not None:
            if self._section is None or self._section.id != place.section:
                self._open(place.section)
            self._view.scroll_to(place.offset)
            self._offset = place.offset
        self.trail_changed.emit()

    def _remember(self, offset: int) -> None:
        self._offset = offset
        self._stay()

    def _stay(self) -> None:
        if self._section is not None and self._session is not None:
            self.trail.stay(Place(self._section.id, self._offset))
            # Written to the disk once the reader has settled, so that no step along the way waits for it.
            self._place_timer.start()

    def _save_place(self) -> None:
        if self._section is not None and self._session is not None:
            self._session.remember_place(self._section.id, self._offset)

    def _reach_end(self) -> None:
        # A section that fits into the window is at its end at once; that alone does not make it read.
        self._at_end = True
        if not self._read_timer.isActive():
            self._mark_read_at_end()

    def _mark_read_at_end(self) -> None:
        if self._at_end and self._section is not None:
            self._set_state(SectionState.READ)

    def _set_state(self, state: SectionState) -> None:
        if self._session is None or self._section is None or self._session.state_of(self._section.id) is state:
            return
        self._session.set_state(self._section.id, state)
        self.state_changed.emit(self._section.id)
