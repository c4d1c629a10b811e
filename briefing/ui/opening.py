"""Opening a briefing off the UI thread; the one that is open stays usable until the new one is there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.app.jobs import open_session
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import Language
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.ui.background import Background, Job, was_cancelled
from briefing.ui.interface_language import shown_language
from briefing.ui.notices import Notice, NoticeBar, Offer, Tone
from briefing.ui.pieces import after

_SILENT_MS = 400


class Opening(QObject):
    """Opens packs. A notice with progress and Cancel shows once it takes longer than a moment."""

    opened = Signal(object)
    """A ``Session``."""
    failed = Signal(object)
    """A ``BriefingError``; nothing was changed."""

    def __init__(self, background: Background, notices: NoticeBar, data: DataFolder) -> None:
        super().__init__(notices)
        self._background = background
        self._notices = notices
        self.data = data
        self._job: Job[Session] | None = None
        self._turn = 0
        self.path = Path()
        """What was opened last, or is being opened."""
        self._patience = after(_SILENT_MS, self._tell, self)

    def open(self, path: Path, language: Language | None = None) -> None:
        """Open the pack at ``path``; one that is still being opened is given up."""
        if self._job is not None:
            self._job.cancel()
        self._turn += 1
        self.path = path

        first = shown_language()

        def work(progress: Progress) -> Session:
            return open_session(path, self.data, language, progress, first=first)

        self._patience.start()
        self._job = self._background.run(
            work,
            done=partial(self._done, self._turn),
            failed=partial(self._fail, self._turn),
            progressed=self._notices.show_progress,
        )

    def _tell(self) -> None:
        if self._job is not None:
            sentence = self.tr("Opening {name}…").format(name=self.path.name)
            self._notices.tell(Notice(sentence, Tone.WORK, (Offer(self.tr("Cancel"), self._job.cancel),)))

    def _done(self, turn: int, session: Session) -> None:
        if turn != self._turn:
            session.close()
            return
        self._end()
        self.opened.emit(session)

    def _fail(self, turn: int, error: BriefingError) -> None:
        if turn != self._turn:
            return
        self._end()
        if not was_cancelled(error):
            self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        self._notices.end_work()
