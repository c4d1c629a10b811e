"""The way of notes into a file: ask in which form, ask where, write off the UI thread, say how many left."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.app.exporting import NotesForm, NotesRequest, notes_file, notes_request, write_notes
from briefing.app.file_name import free_path, notes_name
from briefing.app.session import Session
from briefing.document.progress import Progress
from briefing.errors import BriefingError
from briefing.ui.export.notes_dialog import NotesDialog
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Tone

_SUFFIXES = {NotesForm.JSONLD: "jsonld", NotesForm.MARKDOWN: "md", NotesForm.CSV: "csv", NotesForm.WORD: "docx"}


class SavingNotes(QObject):
    """Connects the command."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.on("export-notes", self.ask)

    def ask(self) -> None:
        """Ask what leaves, and in which form."""
        session = self._window.session
        if session is None:
            return
        self._window.side.notes.flush()
        dialog = NotesDialog(self._window, session)
        dialog.chosen.connect(partial(self.choose_place, session))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_place(self, session: Session, form: NotesForm, private: bool) -> QFileDialog:
        """Ask where the file goes."""
        suffix = _SUFFIXES[form]
        folder = Path(session.settings.export_folder or Path.home())
        name = free_path(folder / notes_name(session.pack, suffix))
        dialog = QFileDialog(self._window, self.tr("Save notes"), str(name), f"*.{suffix}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: self.write(session, form, Path(path), private=private))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, session: Session, form: NotesForm, path: Path, *, private: bool) -> None:
        """Write the notes of ``session`` to ``path``."""
        if session is not self._window.session:
            return
        request = notes_request(session, form, private=private)
        self._window.background.run(
            partial(_write, request, path),
            done=lambda _none: self._tell_done(request, path),
            failed=self._tell_failed,
        )
        sentence = self.tr("Writing {name}…").format(name=path.name)
        self._window.notices.tell(Notice(sentence, Tone.WORK))

    def _tell_done(self, request: NotesRequest, path: Path) -> None:
        self._window.notices.end_work()
        count = request.count.sentence(request.pack.language)
        self._window.notices.tell(Notice(self.tr("{name} is saved: {count}.").format(name=path.name, count=count)))

    def _tell_failed(self, error: BriefingError) -> None:
        self._window.notices.end_work()
        self._window.notices.tell_problem(error)


def _write(request: NotesRequest, path: Path, _progress: Progress) -> None:
    write_notes(path, notes_file(request))
