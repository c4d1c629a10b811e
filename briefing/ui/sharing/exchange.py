"""Exchanges notes with the shared folder whenever something may have changed on either side."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefing.annotation.model import Annotation
from briefing.app.old_edition import FoundPlace, find_places
from briefing.app.session import Change, Session
from briefing.app.shared_folder import News
from briefing.app.sharing import Sharing
from briefing.document.progress import Progress
from briefing.errors import BriefingError, StoreError
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.pieces import after
from briefing.ui.saying import said, sentence_of

_EVERY_MS = 30_000
_REST_MS = 1_500


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """How the last exchange went: when (UTC, empty for never), how many colleagues' files, what was wrong."""

    when: str = ""
    files: int = 0
    problem: str = ""


class Exchange(QObject):
    """One exchange at a time: the folder is read and written in jobs, the notes are merged between them."""

    state_changed = Signal()

    def __init__(self, window: MainWindow, every_ms: int = _EVERY_MS, rest_ms: int = _REST_MS) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._busy = False
        self._again = False
        self.state = ExchangeState()
        self._watcher = QFileSystemWatcher(self)
        # A file that is being written, or brought here by another program, is let settle first.
        self._rest = after(rest_ms, self.exchange, self)
        self._regular = QTimer(self, interval=every_ms)
        self._regular.timeout.connect(self.exchange)
        self._watcher.directoryChanged.connect(lambda _path: self._rest.start())
        window.noting.changed.connect(lambda _change: self._rest.start())
        window.session_shown.connect(self.follow_settings)
        self.follow_settings()

    def follow_settings(self) -> None:
        """Watch the folder that the settings name now, and exchange with it."""
        self._session = self._window.session
        folder = self._folder()
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if folder is None:
            self._regular.stop()
            self._tell_state(ExchangeState())
            return
        # A drive that is not there now may come: then the timer finds it.
        if folder.is_dir():
            self._watcher.addPath(str(folder))
        self._regular.start()
        self.exchange()

    def exchange(self) -> None:
        """Exchange now, or right after the exchange that is under way."""
        session = self._session
        if self._busy:
            self._again = True
            return
        if session is None or session is not self._window.session:
            return
        try:
            sharing = session.sharing
        except StoreError as error:
            self._fail(error)
            return
        if sharing is None:
            return
        self._busy, self._again = True, False
        self._window.background.run(
            partial(_news, sharing),
            done=partial(self._find_places, session, sharing),
            failed=self._fail,
        )

    def _find_places(self, session: Session, sharing: Sharing, news: News) -> None:
        """Look where notes of other editions stand here before they are taken in, since that takes a while."""
        if session is not self._window.session:
            self._end()
            return
        told = (one for one in news.told if isinstance(one, Annotation) and one.created)
        request = session.places_request(one for one in told if one.target.pack == session.pack.id)
        if not request.notes:
            self._take_in(session, sharing, news)
            return

        def go_on(found: tuple[FoundPlace, ...]) -> None:
            if session is self._window.session:
                session.use_places(found)
            self._take_in(session, sharing, news)

        self._window.background.run(partial(find_places, request), done=go_on, failed=self._fail)

    def _take_in(self, session: Session, sharing: Sharing, news: News) -> None:
        if session is not self._window.session or sharing is not session.sharing:
            self._end()
            return
        # What is being written here is saved first, so that nothing of it is lost against what came.
        self._window.side.notes.flush()
        try:
            change = sharing.take_in(news)
            outgoing = sharing.to_tell(session.author)
        except StoreError as error:
            self._fail(error)
            return
        self._tell_news(change, said(sharing.notice))

        def tell(_progress: Progress) -> None:
            sharing.folder.tell(outgoing, session.author)

        state = ExchangeState(_now(), news.files, said(sharing.notice))
        self._window.background.run(tell, done=lambda _none: self._succeed(state), failed=self._fail)

    def _tell_news(self, change: Change, notice: str) -> None:
        count = len(change.annotations)
        if count:
            self._window.noting.changed.emit(change)
            words = self.tr("%n note(s) came from the shared folder.", "", count)
            self._window.notices.tell(Notice(f"{words} {notice}".strip(), passing=True))

    def _succeed(self, state: ExchangeState) -> None:
        folder = self._folder()
        if folder is not None and not self._watcher.directories() and folder.is_dir():
            self._watcher.addPath(str(folder))
        self._tell_state(state)
        self._end()

    def _fail(self, error: BriefingError) -> None:
        before, told = self.state, sentence_of(error)
        # The folder may be away for days; one quiet sentence is enough.
        if told != before.problem:
            self._window.notices.tell(Notice(told, passing=True))
        self._tell_state(ExchangeState(before.when, before.files, told))
        self._end()

    def _end(self) -> None:
        self._busy = False
        if self._again:
            self.exchange()

    def _tell_state(self, state: ExchangeState) -> None:
        self.state = state
        self.state_changed.emit()

    def _folder(self) -> Path | None:
        session = self._session
        named = session.settings.shared_folder if session is not None else ""
        return Path(named) if named else None


def _news(sharing: Sharing, _progress: Progress) -> News:
    return sharing.folder.news()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
