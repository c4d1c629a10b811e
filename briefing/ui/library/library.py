"""Shows the library, remembers what was opened, and opens briefings here or in windows of their own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QMenu

from briefing.app.library import Known, LibraryHit, LibraryIndex, index_library, known_briefings
from briefing.app.paths import built_in_packs
from briefing.app.recent import read_recent, with_recent, without_recent
from briefing.app.session import Session
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.search.hits import HitKind
from briefing.ui.background import Job, was_cancelled
from briefing.ui.library.new_window import command_for
from briefing.ui.library.page import LibraryPage
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Tone


class Library(QObject):
    """Connects the commands. Briefings are looked at anew each time the page is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: tuple[Known, ...] = ()
        self._index: LibraryIndex | None = None
        self._job: Job[LibraryIndex] | None = None
        self._wanted = ""
        self._coming: LibraryHit | None = None
        self.recent = QMenu(window)
        self.recent.aboutToShow.connect(self._fill_recent)
        window.actions_by_id["open-recent"].setMenu(self.recent)
        window.actions_by_id.on("library", self.show_page)
        window.actions_by_id.on("open-recent", self.show_page)
        window.actions_by_id.on("new-window", lambda: self.open_apart(window.opening.path))
        window.session_shown.connect(self._remember)
        window.opening.failed.connect(self._forget_hit)
        if window.session is not None:
            self._remember()

    def show_page(self) -> LibraryPage:
        """Show the library."""
        page = LibraryPage(self._session.pack.language)
        page.left.connect(self._window.middle.close_page)
        page.searched.connect(self.search)
        page.opened.connect(self.open)
        page.opened_apart.connect(self.open_apart)
        page.forgotten.connect(self.forget)
        page.hit_chosen.connect(self.go_to_hit)
        self._close_index()
        self._window.middle.show_page(page)
        self._look()
        return page

    def search(self, words: str) -> None:
        """Show what holds ``words`` in all briefings, or the briefings again."""
        self._wanted = words
        page = self._page
        if page is None:
            return
        if not words:
            self._show_briefings()
        elif self._index is not None:
            page.show_hits(self._index.search(words))
        elif self._job is None:
            page.show_waiting()
            self._read_all()

    def open(self, path: Path) -> None:
        """Open the briefing at ``path`` in this window."""
        self._window.opening.open(path)

    def open_apart(self, path: Path) -> None:
        """Open the briefing at ``path`` in a window of its own."""
        program, arguments = command_for(path, self._window.opening.data)
        started = QProcess.startDetached(program, arguments)
        if not (started[0] if isinstance(started, tuple) else started):
            self._window.notices.tell(Notice(self.tr("Another window could not be opened."), Tone.PROBLEM))

    def forget(self, path: Path) -> None:
        """List the briefing at ``path`` no more; the file stays where it is."""
        self._window.save_settings(recent=without_recent(self._session.settings.recent, path))
        self._look()

    def go_to_hit(self, found: LibraryHit) -> None:
        """Open the place where something was found, in the briefing it was found in."""
        if found.path == self._window.opening.path.resolve():
            self._reveal(found)
        else:
            self._coming = found
            self._window.opening.open(found.path)

    @property
    def _session(self) -> Session:
        return self._window.noting.session

    @property
    def _page(self) -> LibraryPage | None:
        page = self._window.middle.page
        return page if isinstance(page, LibraryPage) else None

    def _paths(self) -> tuple[Path, ...]:
        return (*read_recent(self._session.settings.recent), *built_in_packs())

    def _look(self) -> None:
        paths = self._paths()

        def work(progress: Progress) -> tuple[Known, ...]:
            return known_briefings(paths, progress)

        self._window.background.run(work, done=self._take_known, failed=self._window.notices.tell_problem)

    def _take_known(self, known: tuple[Known, ...]) -> None:
        self._known = known
        if not self._wanted:
            self._show_briefings()

    def _show_briefings(self) -> None:
        if self._page is not None:
            built_in = tuple(path.resolve() for path in built_in_packs())
            self._page.show_briefings(self._known, self._window.opening.path.resolve(), built_in)

    def _read_all(self) -> None:
        known, language = self._known, self._session.pack.language

        def work(progress: Progress) -> LibraryIndex:
            return index_library(known, language, progress)

        self._job = self._window.background.run(work, done=self._take_index, failed=self._give_up)

    def _take_index(self, index: LibraryIndex) -> None:
        self._job, self._index = None, index
        self.search(self._wanted)

    def _give_up(self, error: BriefingError) -> None:
        self._job = None
        if not was_cancelled(error):
            self._window.notices.tell_problem(error)

    def _close_index(self) -> None:
        self._wanted = ""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _remember(self) -> None:
        path = self._window.opening.path.resolve()
        self._window.save_settings(recent=with_recent(self._session.settings.recent, path))
        coming, self._coming = self._coming, None
        if coming is not None and coming.path == path:
            self._reveal(coming)
        elif self._page is not None:
            self._window.middle.close_page()

    def _forget_hit(self, _error: BriefingError) -> None:
        self._coming = None

    def _reveal(self, found: LibraryHit) -> None:
        self._window.middle.close_page()
        hit = found.hit
        if hit.section is not None:
            on_words = hit.kind is HitKind.TEXT and hit.end > hit.start and hit.language == self._session.pack.language
            self._window.reading.open_section(hit.section, *((hit.start, hit.end) if on_words else ()))

    def _fill_recent(self) -> None:
        self.recent.clear()
        here = self._window.opening.path.resolve()
        for path in read_recent(self._session.settings.recent) if self._window.session is not None else ():
            if path != here:
                self.recent.addAction(path.name, partial(self.open, path)).setToolTip(str(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("Nothing else was opened yet")).setEnabled(False)
        self.recent.addSeparator()
        self.recent.addAction(self._window.actions_by_id["library"])
