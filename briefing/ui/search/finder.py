"""Finds words off the UI thread: makes the index when it is first needed, and answers only the latest question.

The language shown is indexed first, because the reader is waiting; the others follow by themselves.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing.app.jobs import build_index
from briefing.app.session import Session
from briefing.document.ids import Language
from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.search.hits import Hit, NoteText, Scope
from briefing.search.index import Index
from briefing.ui.background import Background, was_cancelled
from briefing.ui.search.question import MOST_HITS, Answer, Question

_NOTHING = Question("")


class Finder(QObject):
    """One briefing at a time, with the notes as they are when the question is asked."""

    found = Signal(object)
    """An ``Answer``."""
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._session: Session | None = None
        self._index: Index | None = None
        self._indexed: tuple[Language, ...] = ()
        self._notes_stale = True
        self._wanted = _NOTHING
        self._busy = False
        self.answer = Answer(_NOTHING, ())
        """The last answer."""

    @property
    def pack(self) -> Pack:
        """The pack that is shown; only asked for while a briefing is open."""
        assert self._session is not None
        return self._session.pack

    def set_session(self, session: Session) -> None:
        """Search in ``session``, from the next question on."""
        if session is not self._session:
            self._session = session
            self._indexed = ()
        self.forget_notes()

    def forget_notes(self) -> None:
        """Notes have changed, or the language they are shown in; the next question looks at them anew."""
        self._notes_stale = True
        self.answer = Answer(_NOTHING, ())

    def prepare(self) -> None:
        """Make the index now if there is none, because a question is about to come."""
        if not self._busy and self._session is not None and not self._is_complete(self._session):
            self._ask(self._session, self._wanted)

    def find(self, question: Question) -> None:
        """Ask; an earlier question that is not answered yet is dropped."""
        self._wanted = question
        if not self._busy and question.words and self._session is not None:
            self._ask(self._session, question)

    def _is_complete(self, session: Session) -> bool:
        return set(self._indexed) == set(session.languages)

    def _ask(self, session: Session, question: Question) -> None:
        self._busy = True
        shown = session.pack.language
        ready = self._index is not None and shown in self._indexed
        languages = self._indexed if ready else (shown,)
        notes = session.note_texts() if self._notes_stale or not ready else None
        self._notes_stale = False
        scope = Scope(languages=None if question.every_language else (shown,), first=shown)

        def work(progress: Progress) -> tuple[Index, tuple[Hit, ...]]:
            index = self._index if ready else None
            if index is None:
                index = _build(session, languages, notes or (), progress)
            elif notes is not None:
                index.update_notes(notes)
            return index, index.search(question.words, limit=MOST_HITS, scope=scope) if question.words else ()

        done = partial(self._answer, session, languages, question)
        self._background.run(work, done=done, failed=self._fail)

    def _complete(self, session: Session) -> None:
        """Index the languages that are not shown too."""
        self._busy = True
        shown = session.pack.language
        languages = (shown, *(language for language in session.languages if language != shown))
        notes = session.note_texts()

        def work(progress: Progress) -> Index:
            return _build(session, languages, notes, progress)

        self._background.run(work, done=partial(self._take_index, session, languages), failed=self._fail)

    def _take_index(self, session: Session, languages: tuple[Language, ...], index: Index) -> None:
        self._busy = False
        self._keep(session, languages, index)
        # What was found in one language may stand in the others too.
        self.find(self._wanted)

    def _answer(
        self,
        session: Session,
        languages: tuple[Language, ...],
        question: Question,
        answer: tuple[Index, tuple[Hit, ...]],
    ) -> None:
        self._busy = False
        index, hits = answer
        self._keep(session, languages, index)
        if session is not self._session or question != self._wanted:
            self.find(self._wanted)
            return
        if question.words:
            self.answer = Answer(question, hits)
            self.found.emit(self.answer)
        if not self._busy and not self._is_complete(session):
            self._complete(session)

    def _keep(self, session: Session, languages: tuple[Language, ...], index: Index) -> None:
        if index is not self._index and self._index is not None:
            self._index.close()
        self._index = index
        self._indexed = languages if session is self._session else ()

    def _fail(self, error: BriefingError) -> None:
        self._busy = False
        if not was_cancelled(error):
            self.failed.emit(error)


def _build(session: Session, languages: tuple[Language, ...], notes: tuple[NoteText, ...], progress: Progress) -> Index:
    packs = tuple(session.read(language, progress) for language in languages)
    return build_index(packs, notes, progress)
