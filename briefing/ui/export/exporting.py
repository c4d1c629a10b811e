"""The way from a click to a PDF: choose or take the last choice, write off the UI thread, offer what comes next."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from briefing.app.jobs import export_pdf
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.export.request import NotesMode, PdfReport, PdfRequest
from briefing.ui.background import Background, was_cancelled
from briefing.ui.export.choice import ExportChoice, Scope, file_name, free_path
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.notices import Notice, NoticeBar, Offer, Tone


class Exporting(QObject):
    """Exports what is open. ``save`` keeps settings; ``open_url`` opens files of this computer."""

    def __init__(
        self,
        window: QWidget,
        background: Background,
        notices: NoticeBar,
        save: Callable[..., None],
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._notices = notices
        self._save = save
        self._open_url = open_url

    def export(self, session: Session, section: SectionId) -> None:
        """Export as last time, to the same folder; the first time ask."""
        last = self._last(session)
        folder = Path(session.settings.export_folder)
        if not session.settings.export_folder or not folder.is_dir():
            self.ask(session, section)
            return
        name = file_name(session.pack, date=last.date, marking=last.marking, prepared_for=last.prepared_for)
        self._write(session, section, _at(last, free_path(folder / name)))

    def ask(self, session: Session, section: SectionId) -> ExportDialog:
        """Open the dialog; the pack is written when the reader accepts."""
        dialog = ExportDialog(self._window, session.pack, self._last(session))
        dialog.chosen.connect(partial(self._write, session, section))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, request: PdfRequest, path: Path) -> None:
        """Write what another part of the window asks for, such as a list of changes."""
        self._start(request, path)

    def _last(self, session: Session) -> ExportChoice:
        settings = session.settings
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(settings.export_folder or documents or Path.home())
        return ExportChoice(
            path=(folder if folder.is_dir() else Path.home()) / "pack.pdf",
            scope=Scope(settings.export_sections),
            notes=NotesMode(settings.notes_mode),
            marking=settings.marking,
            prepared_for=settings.prepared_for,
            prepared_by=settings.prepared_by or session.author,
            date=datetime.now(UTC).astimezone().date().isoformat(),
        )

    def _write(self, session: Session, section: SectionId, choice: ExportChoice) -> None:
        by_account = choice.prepared_by == session.author
        self._save(
            export_folder=str(choice.path.parent),
            export_sections=choice.scope.value,
            notes_mode=choice.notes.value,
            marking=choice.marking,
            prepared_for=choice.prepared_for,
            prepared_by="" if by_account else choice.prepared_by,
        )
        sections = _sections(session, section, choice.scope)
        if choice.scope is not Scope.ALL and not sections:
            self._notices.tell(Notice(self.tr("No section has notes, so there is nothing to export."), Tone.PROBLEM))
            return
        request = session.pdf_request(
            sections,
            choice.notes,
            marking=choice.marking,
            prepared_for=choice.prepared_for,
            prepared_by=choice.prepared_by,
            date=choice.date,
        )
        self._start(request, choice.path)

    def _start(self, request: PdfRequest, path: Path) -> None:
        def work(progress: Progress) -> PdfReport:
            return export_pdf(request, path, progress)

        job = self._background.run(
            work,
            done=partial(self._tell_done, path),
            failed=self._tell_failed,
            progressed=self._notices.show_progress,
        )
        sentence = self.tr("Writing {name}…").format(name=path.name)
        self._notices.tell(Notice(sentence, Tone.WORK, (Offer(self.tr("Cancel"), job.cancel),)))

    def _tell_done(self, path: Path, report: PdfReport) -> None:
        self._notices.end_work()
        words = self.tr("{name} is ready: 1 page.") if report.pages == 1 else self.tr("{name} is ready: {count} pages.")
        sentence = words.format(name=path.name, count=report.pages)
        if report.missing:
            sentence += " " + self.tr("No font has these characters: {characters}").format(
                characters=" ".join(report.missing)
            )
        self._notices.tell(
            Notice(
                sentence,
                Tone.GOOD,
                (
                    Offer(self.tr("Open"), partial(self._show_file, path)),
                    Offer(self.tr("Show in folder"), partial(self._show_file, path.parent)),
                ),
            )
        )

    def _tell_failed(self, error: BriefingError) -> None:
        self._notices.end_work()
        if was_cancelled(error):
            self._notices.tell(Notice(self.tr("The export was stopped; no file was written."), passing=True))
        else:
            self._notices.tell_problem(error)

    def _show_file(self, path: Path) -> None:
        self._open_url(QUrl.fromLocalFile(str(path)))


def _at(choice: ExportChoice, path: Path) -> ExportChoice:
    return ExportChoice(
        path, choice.scope, choice.notes, choice.marking, choice.prepared_for, choice.prepared_by, choice.date
    )


def _sections(session: Session, current: SectionId, scope: Scope) -> tuple[SectionId, ...]:
    """The sections of ``scope``; none stands for all."""
    if scope is Scope.CURRENT:
        return (current,)
    if scope is Scope.WITH_NOTES:
        noted = session.counts()
        return tuple(each.id for each in (*session.pack.sections, *session.pack.reference) if noted.get(each.id))
    return ()
