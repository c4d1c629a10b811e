"""Finds words off the UI thread: makes the index when it is first needed, and answers only the latest question."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing.app.jobs import build_index
from briefing.app.session import Session
from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.search.hits import Hit
from briefing.search.index import Index
from briefing.ui.background import Background, was_cancelled

_MOST_HITS = 100


class Finder(QObject):
    """One pack in one language at a time, with the notes as they are when the question is asked."""

    found = Signal(str, object)
    """The words and a tuple of ``Hit``."""
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._session: Session | None = None
        self._index: Index | None = None
        self._pack: Pack | None = None
        self._notes_stale = True
        self._wanted = ""
        self._busy = False
        self.answered = ""
        """The words of the last answer."""

    @property
    def pack(self) -> Pack:
        """The pack of the last answer; only asked for after one."""
        assert self._pack is not None
        return self._pack

    def set_session(self, session: Session) -> None:
        """Search in what ``session`` shows, from the next question on."""
        self._session = session
        self._notes_stale = True

    def forget_notes(self) -> None:
        """Notes have changed; the next question looks at them anew."""
        self._notes_stale = True

    def prepare(self) -> None:
        """Make the index now if there is none, because a question is about to come."""
        if not self._busy and self._session is not None and self._pack is not self._session.pack:
            self._ask(self._session, "")

    def find(self, words: str) -> None:
        """Ask for ``words``; an earlier question that is not answered yet is dropped."""
        self._wanted = words
        if not self._busy and words and self._session is not None:
            self._ask(self._session, words)

    def _ask(self, session: Session, words: str) -> None:
        self._busy = True
        notes = session.note_texts() if self._notes_stale else None
        self._notes_stale = False
        pack = session.pack
        reused = self._index if self._pack is pack else None

        def work(progress: Progress) -> tuple[Index, tuple[Hit, ...]]:
            index = reused
            if index is None:
                index = build_index((pack,), session_notes, progress)
            elif notes is not None:
                index.update_notes(notes)
            return index, index.search(words, limit=_MOST_HITS) if words else ()

        session_notes = notes if notes is not None else session.note_texts()
        self._background.run(work, done=partial(self._answer, pack, words), failed=self._fail)

    def _answer(self, pack: Pack, words: str, answer: tuple[Index, tuple[Hit, ...]]) -> None:
        self._busy = False
        index, hits = answer
        if index is not self._index and self._index is not None:
            self._index.close()
        self._index, self._pack = index, pack
        if self._session is None or self._session.pack is not pack or words != self._wanted:
            self.find(self._wanted)
            return
        if not words:
            return
        self.answered = words
        self.found.emit(words, hits)

    def _fail(self, error: BriefingError) -> None:
        self._busy = False
        if not was_cancelled(error):
            self.failed.emit(error)
