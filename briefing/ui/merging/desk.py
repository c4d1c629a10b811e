"""The way of notes from files into the briefing: read and planned off the UI thread, looked through, taken over."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.annotation.importing import ImportReport
from briefing.annotation.model import AnnotationId
from briefing.annotation.planning import MergePlan
from briefing.app.session import Change, Session
from briefing.errors import BriefingError
from briefing.ui.background import was_cancelled
from briefing.ui.main_window import MainWindow
from briefing.ui.merging.page import MergePage
from briefing.ui.notices import Notice, Offer, Tone


class MergeDesk(QObject):
    """Shows what importing would do, and does what the reader chooses."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
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
            done=partial(self._show, session),
            failed=self._tell_failed,
            progressed=self._window.notices.show_progress,
        )
        sentence = self.tr("Reading notes…")
        self._window.notices.tell(Notice(sentence, Tone.WORK, (Offer(self.tr("Cancel"), job.cancel),)))

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
        self._window.noting.changed.emit(Change.of(*report.added, *report.changed))
        self._window.middle.close_page()
        self._tell(report)

    def _tell(self, report: ImportReport) -> None:
        parts = [
            self.tr("{count} added").format(count=len(report.added)),
            self.tr("{count} changed").format(count=len(report.changed)),
        ]
        sentence = self.tr("Notes imported: {counts}.").format(counts=", ".join(parts))
        self._window.notices.tell(Notice(sentence, offers=(Offer(self.tr("Undo"), self._undo),)))

    def _undo(self) -> None:
        self._window.notices.dismiss()
        self._window.noting.undo()
