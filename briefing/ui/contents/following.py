"""Keeps the tree's marks that need more than the briefing: open actions, and what the last edition did not say."""

from collections import Counter

from PySide6.QtCore import QObject

from briefing.app.comparing import changed_sections
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.edition.comparison import Change
from briefing.errors import BriefingError
from briefing.ui.background import Job
from briefing.ui.contents.marks import Mark
from briefing.ui.main_window import MainWindow
from briefing.ui.pieces import after

# The first seconds belong to the reader.
_COMPARE_AFTER_MS = 2500


class FollowingMarks(QObject):
    """Belongs to ``window``. Editions are compared once for each briefing that is opened, a little later."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job[dict[SectionId, Change]] | None = None
        self._pause = after(_COMPARE_AFTER_MS, self.compare, self)
        window.noting.changed.connect(self._count_actions)
        window.session_shown.connect(self._begin)
        if window.session is not None:
            self._begin()

    def compare(self) -> None:
        """Find out which sections differ from the edition before the open one."""
        session = self._window.session
        if session is None:
            return
        earlier = [one for one in session.other_editions() if one.date < session.pack.date]
        if not earlier:
            return
        before, opened, language = earlier[-1].path, self._window.opening.path, session.pack.language

        def work(progress: Progress) -> dict[SectionId, Change]:
            return changed_sections(before, opened, language, progress)

        self._job = self._window.background.run(
            work, done=lambda changes: self._show(session, changes), failed=self._give_up
        )

    def _begin(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._window.contents.show_changes({})
        self._count_actions()
        self._pause.start()

    def _count_actions(self) -> None:
        session = self._window.session
        if session is not None:
            sections = (session.section_of(one) for one in session.actions())
            self._window.contents.show_actions(Counter(each for each in sections if each is not None))

    def _show(self, session: Session, changes: dict[SectionId, Change]) -> None:
        self._job = None
        if session is self._window.session:
            marks = {each: Mark.NEW if change is Change.ADDED else Mark.CHANGED for each, change in changes.items()}
            self._window.contents.show_changes(marks)

    def _give_up(self, _error: BriefingError) -> None:
        # The other edition is damaged, or not to be had in this language: there is nothing to mark then.
        self._job = None
