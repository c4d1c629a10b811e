"""Reviewing notes from other editions: the invitation, the ledger, and what the reader decides on it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from briefing.annotation.model import Annotation, AnnotationId
from briefing.app.jobs import make_ledger
from briefing.app.ledger import Ledger
from briefing.app.session import Change, Session
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.edition.note_resolution import CandidatePlace
from briefing.errors import BriefingError
from briefing.ui.background import Job, was_cancelled
from briefing.ui.dates import shown_date
from briefing.ui.ledger.bars import TextBar
from briefing.ui.ledger.page import LedgerPage
from briefing.ui.ledger.placing import Placing
from briefing.ui.ledger.standing import standing_of
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Offer, Tone


class Reviewing(QObject):
    """Connects the command, the bar and the page. The ledger is made off the UI thread."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: LedgerPage | None = None
        self._job: Job[Ledger] | None = None
        self.bar = TextBar(self.tr("Review"), self.review, self.tr("Dismiss"), self._dismiss)
        window.middle.add_bar(self.bar)
        self.placing = Placing(window)
        self.placing.placed.connect(self._put)
        self.placing.ended.connect(self._return_to)
        window.actions_by_id.on("review-notes", self.review)
        window.noting.changed.connect(self._refresh)
        window.middle.page_changed.connect(self._invite)
        window.reading.language_changed.connect(self._make_again)
        window.session_shown.connect(self._begin)
        if window.session is not None:
            self._begin()

    @property
    def page(self) -> LedgerPage | None:
        """The ledger, while it is in front."""
        return self._page if self._page is not None and self._window.middle.page is self._page else None

    def review(self) -> None:
        """Make the ledger and show it."""
        if self._job is not None:
            self._job.cancel()
        session = self._window.noting.session
        self._window.side.notes.flush()
        request = session.ledger_request()
        if not request.notes:
            self._window.notices.tell(Notice(self.tr("There are no notes from other editions."), passing=True))
            return

        def work(progress: Progress) -> Ledger:
            return make_ledger(request, progress)

        self._job = self._window.background.run(
            work,
            done=lambda ledger: self._show(session, ledger),
            failed=self._fail,
            progressed=self._window.notices.show_progress,
        )
        offers = (Offer(self.tr("Cancel"), self._job.cancel),)
        self._window.notices.tell(Notice(self.tr("Looking for the notes in this edition…"), Tone.WORK, offers))

    def _show(self, session: Session, ledger: Ledger) -> None:
        self._end_job()
        if session is not self._window.session:
            return
        if self._page is None:
            self._page = self._new_page()
        self._window.middle.show_page(self._page)
        self._page.show_ledger(ledger, session.pack, lambda entry: standing_of(entry, session))

    def _new_page(self) -> LedgerPage:
        page = LedgerPage(self._window.appearance)
        page.destroyed.connect(self._page_is_gone)
        page.left.connect(self._window.middle.close_page)
        page.accepted.connect(self._accept)
        page.chosen.connect(self._choose)
        page.placing_requested.connect(lambda note: self._start_placing(AnnotationId(note)))
        page.text_requested.connect(self._window.go_to_note)
        return page

    # What the reader decides

    def _accept(self, annotations: tuple[AnnotationId, ...]) -> None:
        self._act(lambda: self._window.noting.session.accept(annotations))

    def _choose(self, annotation: str, place: CandidatePlace) -> None:
        self._act(lambda: (self._window.noting.session.choose(AnnotationId(annotation), place),))

    def _put(self, annotation: str, section: str, start: int, end: int) -> None:
        session = self._window.noting.session
        self._act(lambda: (session.put_at(AnnotationId(annotation), SectionId(section), start, end),))

    def _act(self, act: Callable[[], Iterable[Annotation]]) -> None:
        noting = self._window.noting
        try:
            changed = tuple(act())
        except BriefingError as error:
            noting.failed.emit(error)
            return
        noting.saved.emit()
        noting.changed.emit(Change.of(*changed))

    def _start_placing(self, annotation: AnnotationId) -> None:
        self.placing.start(self._window.noting.session.find(annotation))
        self._invite()

    def _return_to(self, annotation: str) -> None:
        self._invite()
        if self._page is not None:
            self._window.middle.show_page(self._page)
            self._page.go_to(AnnotationId(annotation))

    # Keeping up

    def _begin(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.placing.forget()
        if self._page is not None:
            self._window.middle.close_page()
        self._invite()

    def _refresh(self) -> None:
        self._invite()
        if self._page is not None:
            self._page.refresh()

    def _invite(self) -> None:
        if self._window.session is None:
            return
        session = self._window.noting.session
        waiting = session.invitation()
        count = sum(each.count for each in waiting)
        if not count or self.placing.is_under_way:
            self.bar.hide()
            return
        if len(waiting) == 1:
            date = shown_date(waiting[0].date) if waiting[0].date else waiting[0].edition
            words = self.tr("%n note(s) from the edition of {date}: review where they stand now", "", count)
            self.bar.say(words.format(date=date))
        else:
            self.bar.say(self.tr("%n note(s) from other editions: review where they stand now", "", count))

    def _dismiss(self) -> None:
        self._window.noting.session.put_off_review()
        self.bar.hide()

    def _make_again(self) -> None:
        if self.page is not None:
            self.review()

    def _fail(self, error: BriefingError) -> None:
        self._end_job()
        if not was_cancelled(error):
            self._window.notices.tell_problem(error)

    def _end_job(self) -> None:
        self._job = None
        self._window.notices.end_work()

    def _page_is_gone(self) -> None:
        self._page = None
