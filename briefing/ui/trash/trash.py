"""Shows the deleted notes and does with them what the reader asks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from briefing.annotation.model import AnnotationId
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.trash.page import TrashPage
from briefing.ui.trash.purge_dialog import PurgeDialog


class Trash(QObject):
    """Connects the command and keeps the page in step with the notes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.on("deleted-notes", self.show_page)
        window.noting.changed.connect(self._refresh)

    def show_page(self) -> None:
        """Show the deleted notes."""
        self._window.side.notes.flush()
        page = TrashPage(self._window.appearance, self._window.noting)
        page.left.connect(self._window.middle.close_page)
        page.restore_requested.connect(self._window.noting.restore)
        page.purge_requested.connect(self.ask_to_purge)
        self._window.middle.show_page(page)
        page.focus_first()

    def ask_to_purge(self, notes: Sequence[AnnotationId]) -> PurgeDialog:
        """Ask whether ``notes`` are to go for good."""
        dialog = PurgeDialog(self._window, len(notes))
        dialog.agreed.connect(partial(self._purge, notes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _purge(self, notes: Sequence[AnnotationId], saved_to: Path | None) -> None:
        if self._window.noting.purge(notes, saved_to):
            words = self.tr("%n note(s) deleted for good.", "", len(notes))
            self._window.notices.tell(Notice(words, passing=True))

    def _refresh(self) -> None:
        page = self._window.middle.page
        if isinstance(page, TrashPage):
            page.show_notes(self._window.noting.session.deleted())
