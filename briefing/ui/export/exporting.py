"""The way from a click to PDF packs: ask or take the last choices, write off the UI thread, offer what comes next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from briefing.app.composing import PackFile, free_names, sections_of
from briefing.app.extras import Extras, ExtrasRequest, read_extras
from briefing.app.file_name import free_path
from briefing.app.order import Occasion, Order
from briefing.app.profiles import Profiles
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import BriefingError, MarkingLoweredError, PasswordMissingError, SettingsUnwritableError
from briefing.export.request import PdfRequest
from briefing.ui.background import was_cancelled
from briefing.ui.export.desk import Desk
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.export.previewing import Previewing
from briefing.ui.export.printing import Printing
from briefing.ui.export.writing import Written, write_files
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Offer, Tone


class Exporting(QObject):
    """Exports what is open. ``open_url`` opens files of this computer."""

    def __init__(self, window: MainWindow, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        super().__init__(window)
        self._window = window
        self._open_url = open_url
        # PDFium draws one page at a time in the whole program.
        self._lock = Lock()
        self._printing = Printing(window, self._lock)

    def export(self, session: Session, section: SectionId) -> None:
        """Export with the last profile to the same folder; ask the first time, and where something has to be said."""
        folder = Path(session.settings.export_folder)
        if not session.settings.export_folder or not folder.is_dir():
            self.ask(session, section)
            return
        self._read_and_write(self._desk(session, section), self._order(session), folder)

    def ask(self, session: Session, section: SectionId) -> ExportDialog:
        """Open the dialog; the packs are written when the reader accepts."""
        desk = self._desk(session, section)
        order = self._order(session)
        previewing = Previewing(self._window.background, self._lock, self)
        dialog = ExportDialog(
            self._window,
            self._window.appearance,
            desk,
            order=order,
            folder=self._folder(session),
            previewing=previewing,
        )
        dialog.chosen.connect(lambda order, folder, name: self._accept(dialog.desk, order, folder, name))
        dialog.profiles_changed.connect(partial(self._keep, session))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, request: PdfRequest, path: Path) -> None:
        """Write what another part of the window asks for, such as a list of changes."""
        self._write(((PackFile(path.name, request), path),))

    def _desk(self, session: Session, section: SectionId) -> Desk:
        return Desk(session, self._window.opening.path, section, Extras())

    def _folder(self, session: Session) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(session.settings.export_folder or documents or Path.home())
        return folder if folder.is_dir() else Path.home()

    def _order(self, session: Session) -> Order:
        """What was chosen last, for today."""
        settings = session.settings
        occasion = Occasion(
            meeting=settings.meeting,
            organisation=settings.organisation,
            audience=settings.audience,
            prepared_for=settings.prepared_for,
            prepared_by=settings.prepared_by or None,
            date=datetime.now(UTC).astimezone().date().isoformat(),
        )
        return Order(session.profiles.last, occasion=occasion, marking=settings.marking)

    def _accept(self, desk: Desk, order: Order, folder: Path, name: str) -> None:
        occasion = order.occasion
        self._window.save_settings(
            export_folder=str(folder),
            marking=order.marking,
            meeting=occasion.meeting,
            organisation=occasion.organisation,
            audience=occasion.audience,
            prepared_for=occasion.prepared_for,
            prepared_by=occasion.prepared_by or "",
        )
        self._keep(desk.session, desk.session.profiles.used(order.profile))
        self._compose_and_write(desk, order, folder, name)

    def _keep(self, session: Session, profiles: Profiles) -> None:
        try:
            session.keep_profiles(profiles)
        except SettingsUnwritableError as error:
            self._window.notices.tell_problem(error)

    def _read_and_write(self, desk: Desk, order: Order, folder: Path) -> None:
        """Find the sections of the profile, which may need another edition, then write."""

        def proceed(extras: Extras) -> None:
            self._window.notices.end_work()
            if desk.session is self._window.session:
                self._write_as_last_time(replace(desk, extras=extras), order, folder)

        reading = desk.reading(order)
        if reading.is_met(desk.extras):
            proceed(desk.extras)
            return
        job = self._window.background.run(
            partial(read_extras, reading, desk.extras), done=proceed, failed=self._tell_failed
        )
        offers = (Offer(self.tr("Cancel"), job.cancel),)
        self._window.notices.tell(Notice(self.tr("Reading what the pack needs…"), Tone.WORK, offers))

    def _write_as_last_time(self, desk: Desk, order: Order, folder: Path) -> None:
        try:
            sections = sections_of(desk.session, order.profile, current=desk.current, changed=desk.extras.changed)
        except BriefingError as error:
            self._window.notices.tell_problem(error)
            return
        self._compose_and_write(desk, replace(order, sections=sections), folder, "")

    def _compose_and_write(self, desk: Desk, order: Order, folder: Path, name: str) -> None:
        try:
            files = desk.files(order)
        except (MarkingLoweredError, PasswordMissingError):
            # Only the dialog can ask for what is missing.
            self.ask(desk.session, desk.current)
            return
        except BriefingError as error:
            self._window.notices.tell_problem(error)
            return
        paths = (free_path(folder / name),) if name else free_names(files, folder)
        self._write(tuple(zip(files, paths, strict=True)), desk.reading(order), desk.extras)

    def _write(
        self,
        files: tuple[tuple[PackFile, Path], ...],
        reading: ExtrasRequest | None = None,
        known: Extras = Extras(),
    ) -> None:
        notices = self._window.notices
        job = self._window.background.run(
            partial(write_files, files, reading, known),
            done=self._tell_done,
            failed=self._tell_failed,
            progressed=notices.show_progress,
        )
        sentence = self.tr("Writing {name}…").format(name=files[0][1].name)
        notices.tell(Notice(sentence, Tone.WORK, (Offer(self.tr("Cancel"), job.cancel),)))

    def _tell_done(self, written: Written) -> None:
        self._window.notices.end_work()
        path, pages = written.paths[0], written.pages
        if len(written.paths) > 1:
            words = self.tr("{files} copies are ready: {count} pages each.")
        else:
            words = self.tr("{name} is ready: 1 page.") if pages == 1 else self.tr("{name} is ready: {count} pages.")
        sentence = words.format(name=path.name, count=pages, files=len(written.paths))
        if written.missing:
            sentence += " " + self.tr("No font has these characters: {characters}").format(
                characters=" ".join(written.missing)
            )
        show = Offer(self.tr("Show in folder"), partial(self._show_file, path.parent))
        open_it = Offer(self.tr("Open"), partial(self._show_file, path))
        print_it = Offer(self.tr("Print…"), partial(self._print, written))
        offers = (open_it, show, print_it) if len(written.paths) == 1 else (show, print_it)
        self._window.notices.tell(Notice(sentence, Tone.GOOD, offers))

    def _tell_failed(self, error: BriefingError) -> None:
        self._window.notices.end_work()
        if was_cancelled(error):
            self._window.notices.tell(Notice(self.tr("The export was stopped; no file was written."), passing=True))
        else:
            self._window.notices.tell_problem(error)

    def _print(self, written: Written) -> None:
        self._printing.ask(written.paths, written.password)

    def _show_file(self, path: Path) -> None:
        self._open_url(QUrl.fromLocalFile(str(path)))
