"""The way of notes from files into the briefing: read and planned off the UI thread, looked through, taken over."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.annotation.importing import ImportReport
from briefing.annotation.model import AnnotationId
from briefing.annotation.planning import Fate, MergePlan
from briefing.app.old_edition import FoundPlace, find_places
from briefing.app.session import Change, Session
from briefing.errors import BriefingError
from briefing.ui.background import was_cancelled
from briefing.ui.ledger.placing import Placing
from briefing.ui.main_window import MainWindow
from briefing.ui.merging.page import MergePage
from briefing.ui.merging.report import ReportPage
from briefing.ui.notices import Notice, Offer, Tone


class MergeDesk(QObject):
    """Shows what importing would do, and does what the reader chooses."""

    def __init__(self, window: MainWindow, placing: Placing) -> None:
        super().__init__(window)
        self._window = window
        self._placing = placing
        self._report: ReportPage | None = None
        placing.ended.connect(self._return_to)
        window.noting.changed.connect(self._refresh)
        window.actions_by_id.on("import-notes", self.choose_files)

    def choose_files(self) -> None:
        """Ask for the files."""
        dialog = QFileDialog(
            self._window, self.tr("Import notes"), "", self.tr("Notes (*.json *.jsonld *.annotation *.pdf)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.look_through([Path(path) for path in paths]))
        dialog.open()

    def look_through(self, paths: Sequence[Path]) -> None:
        """Show what the notes in ``paths`` would change."""
        session = self._window.session
        if session is None or not paths:
            return
        self._window.side.notes.flush()
        request = session.import_request()
        job = self._window.background.run(
            lambda progress: request.plan([(path, None) for path in paths], progress),
            done=partial(self._find_places, session),
            failed=self._tell_failed,
            progressed=self._window.notices.show_progress,
        )
        self._tell_work(self.tr("Reading notes…"), job.cancel)

    def _find_places(self, session: Session, plan: MergePlan) -> None:
        """Look where the new notes stand here: for those of another edition that takes a while."""
        if session is not self._window.session:
            self._window.notices.end_work()
            return
        request = session.places_request(item.merged for item in plan.of(Fate.NEW) if item.merged is not None)
        if not request.notes:
            self._show(session, plan)
            return

        def show(found: tuple[FoundPlace, ...]) -> None:
            if session is self._window.session:
                session.use_places(found)
            self._show(session, plan)

        job = self._window.background.run(
            partial(find_places, request),
            done=show,
            failed=self._tell_failed,
            progressed=self._window.notices.show_progress,
        )
        self._tell_work(self.tr("Looking for the places of the notes…"), job.cancel)

    def _tell_work(self, sentence: str, cancel: Callable[[], None]) -> None:
        self._window.notices.tell(Notice(sentence, Tone.WORK, (Offer(self.tr("Cancel"), cancel),)))

    def _tell_failed(self, error: BriefingError) -> None:
        self._window.notices.end_work()
        if not was_cancelled(error):
            self._window.notices.tell_problem(error)

    def _show(self, session: Session, plan: MergePlan) -> None:
        self._window.notices.end_work()
        if session is not self._window.session:
            return
        page = MergePage(self._window.appearance, session, session.placed(plan))
        page.left.connect(self._window.middle.close_page)
        page.apply_requested.connect(partial(self._apply, page))
        self._window.middle.show_page(page)

    def _apply(self, page: MergePage, notes: Collection[AnnotationId]) -> None:
        session = self._window.noting.session
        self._window.side.notes.flush()
        try:
            report = session.apply(page.plan, notes, page.choices.settled_for(notes))
        except BriefingError as error:
            self._window.notices.tell_problem(error)
            return
        self._window.noting.saved.emit()
        self._window.noting.changed.emit(Change.of(*report.added, *report.changed))
        self._tell(report, page.plan)

    def _tell(self, report: ImportReport, plan: MergePlan) -> None:
        window = self._window
        page = ReportPage(window.appearance, window.noting.session, report, plan)
        page.left.connect(window.middle.close_page)
        page.undo_requested.connect(self._undo)
        page.note_chosen.connect(window.go_to_note)
        page.edit_requested.connect(self._open_note)
        page.placing_requested.connect(self._start_placing)
        page.restore_requested.connect(lambda note: self._window.noting.restore([AnnotationId(note)]))
        page.destroyed.connect(self._report_is_gone)
        self._report = page
        window.middle.show_page(page)

    def _open_note(self, note: str) -> None:
        self._window.go_to_note(note)
        self._window.side.edit_note(note)

    def _start_placing(self, note: str) -> None:
        self._placing.start(self._window.noting.session.find(AnnotationId(note)))

    def _return_to(self, note: str) -> None:
        """Back to the report, after one of its notes got its place or did not."""
        if self._report is not None and self._report.holds(AnnotationId(note)):
            self._window.middle.show_page(self._report)
            self._report.go_to(AnnotationId(note))

    def _refresh(self) -> None:
        if self._report is not None and self._window.session is not None:
            self._report.refresh()

    def _report_is_gone(self) -> None:
        self._report = None

    def _undo(self) -> None:
        self._window.middle.close_page()
        self._window.noting.undo()
