"""The way to a comparison: choose the other edition, compare off the UI thread, show the page, keep it up to date."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.app import paths
from briefing.app.clock import system_clock, today
from briefing.app.comparing import compare_editions
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.edition.change_list import change_list
from briefing.edition.comparison import Comparison
from briefing.errors import BriefingError
from briefing.export.request import NotesMode, PdfRequest
from briefing.pack.edition import read_edition
from briefing.ui.background import Job, was_cancelled
from briefing.ui.comparison.chooser import EditionChooser
from briefing.ui.comparison.marks import notes_on_both
from briefing.ui.comparison.page import ComparisonPage
from briefing.ui.export.exporting import Exporting
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Offer, Tone


class Comparing(QObject):
    """Connects the commands about comparing. There is at most one page."""

    def __init__(self, window: MainWindow, exporting: Exporting) -> None:
        super().__init__(window)
        self._window = window
        self._exporting = exporting
        self._page: ComparisonPage | None = None
        self._other: Path | None = None
        self._job: Job[Comparison] | None = None
        on = window.actions_by_id.on
        on("compare", self.choose)
        on("next-change", lambda: self._step(1))
        on("previous-change", lambda: self._step(-1))
        for command in ("text-larger", "text-smaller", "text-normal"):
            on(command, self._follow_text_size)
        window.middle.page_changed.connect(self._follow_page)
        window.noting.changed.connect(self._refresh_notes)
        window.reading.language_changed.connect(self._compare_again)
        window.session_shown.connect(self._forget)
        self._follow_page()

    @property
    def page(self) -> ComparisonPage | None:
        """The page, while it is in front."""
        return self._page if self._page is not None and self._window.middle.page is self._page else None

    def choose(self) -> EditionChooser:
        """Ask which edition to compare with."""
        session = self._window.noting.session
        chooser = EditionChooser(self._window, session.other_editions(), session.pack.language)
        chooser.chosen.connect(self.compare_with)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        return chooser

    def compare_with(self, other: Path) -> None:
        """Compare the open edition with the one at ``other``, the older one first."""
        if self._job is not None:
            self._job.cancel()
        self._other = other
        session = self._window.noting.session
        opened, language = self._window.opening.path, session.pack.language

        def work(progress: Progress) -> Comparison:
            old, new = sorted((opened, other), key=lambda path: read_edition(path).date)
            return compare_editions(old, new, language, progress)

        self._job = self._window.background.run(
            work,
            done=lambda comparison: self._show(session, comparison),
            failed=self._fail,
            progressed=self._window.notices.show_progress,
        )
        offers = (Offer(self.tr("Cancel"), self._job.cancel),)
        self._window.notices.tell(Notice(self.tr("Comparing the editions…"), Tone.WORK, offers))

    def ask_where_to_print(self) -> None:
        """Ask for the file that the list of changes is written to."""
        if self.page is None or self.page.comparison is None:
            return
        comparison = self.page.comparison
        folder = Path(self._window.noting.session.settings.export_folder or Path.home())
        name = f"changes {comparison.old.edition}-{comparison.new.edition}.pdf"
        dialog = QFileDialog(self._window, self.tr("Print change list"), str(folder / name), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.print_changes(comparison, Path(path)))
        dialog.open()

    def print_changes(self, comparison: Comparison, path: Path) -> None:
        """Write the list of changes to ``path``."""
        pack = change_list(comparison)
        date = today(system_clock).isoformat()
        self._exporting.write(PdfRequest(pack, paths.fonts(), date, notes_mode=NotesMode.NONE), path)

    def _show(self, session: Session, comparison: Comparison) -> None:
        self._end()
        if session is not self._window.session:
            return
        window = self._window
        if self._page is None:
            self._page = ComparisonPage(window.appearance, window.fonts)
            self._page.destroyed.connect(self._page_is_gone)
            self._page.closed.connect(window.middle.close_page)
            self._page.print_requested.connect(self.ask_where_to_print)
            self._page.section_requested.connect(lambda section: window.reading.open_section(SectionId(section)))
        self._page.set_text_size(session.settings.text_size)
        self._page.show_comparison(comparison, notes_on_both(session, comparison), session.pack.digest)
        window.middle.show_page(self._page)

    def _fail(self, error: BriefingError) -> None:
        self._end()
        if not was_cancelled(error):
            self._window.notices.tell_problem(error)

    def _end(self) -> None:
        self._job = None
        self._window.notices.end_work()

    def _page_is_gone(self) -> None:
        self._page = None

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._page is not None:
            self._window.middle.close_page()

    def _step(self, steps: int) -> None:
        if self.page is not None:
            self.page.step(steps)

    def _follow_page(self) -> None:
        shown = self.page is not None
        # The comparison has a list of its own, and two columns need the width.
        self._window.panes.show_alone(alone=shown)

    def _follow_text_size(self) -> None:
        if self.page is not None:
            self.page.set_text_size(self._window.noting.session.settings.text_size)

    def _refresh_notes(self) -> None:
        if self.page is not None and self.page.comparison is not None:
            self.page.show_notes(notes_on_both(self._window.noting.session, self.page.comparison))

    def _compare_again(self) -> None:
        if self.page is not None and self._other is not None:
            self.compare_with(self._other)
