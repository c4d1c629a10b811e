"""Highlights and notes on what the reader has selected, and the wishes of the reading pane about them."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from briefing.annotation.model import Kind
from briefing.ui.kinds import kind_name
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.reference import with_reference


class NoteCommands(QObject):
    """Connects the commands that write, and those that take back what was written."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        on = window.actions_by_id.on
        on("highlight", self.highlight_selection)
        for kind in Kind:
            on(f"highlight-{kind.value}", partial(self.highlight_selection, kind))
        on("note-selection", self.note_on_selection)
        on("note-section", self.note_on_section)
        on("note-briefing", lambda: window.noting.draft_requested.emit(None))
        on("undo", self.undo)
        on("redo", window.noting.redo)
        on("copy-reference", self.copy_selection)
        on("mark-read", lambda: window.reading.mark_read(read=window.actions_by_id["mark-read"].isChecked()))
        window.reader.highlight_requested.connect(lambda start, end, kind: self.highlight(start, end, Kind(kind)))
        window.reader.note_requested.connect(self.note_on)
        window.reader.copy_with_reference_requested.connect(self.copy)

    def highlight_selection(self, kind: Kind | None = None) -> None:
        """Highlight what is selected, in the kind used last unless one is given."""
        selection = self._selection()
        if selection is not None:
            self.highlight(*selection, kind)

    def highlight(self, start: int, end: int, kind: Kind | None = None) -> None:
        """Highlight a range of the open section."""
        section = self._window.reading.section
        if section is not None:
            self._window.reader.clear_selection()
            made = self._window.noting.highlight(section.id, start, end, kind)
            if made is not None:
                words = self.tr("Highlighted: {kind}").format(kind=kind_name(made.kind))
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window.reader, words))

    def note_on_selection(self) -> None:
        """Write a note on what is selected."""
        selection = self._selection()
        if selection is not None:
            self.note_on(*selection)

    def note_on(self, start: int, end: int) -> None:
        """Write a note on a range of the open section."""
        section = self._window.reading.section
        if section is not None:
            self._window.reader.clear_selection()
            self._window.noting.note_on(section.id, start, end)

    def note_on_section(self) -> None:
        """Write a note on the open section."""
        section = self._window.reading.section
        if section is not None:
            self._window.noting.draft_requested.emit(section.id)

    def undo(self) -> None:
        """Take the last act back; what is being written is saved before, so that redo finds it."""
        self._window.side.notes.flush()
        self._window.noting.undo()

    def copy_selection(self) -> None:
        """Copy what is selected with the place it comes from."""
        selection = self._selection()
        if selection is not None:
            self.copy(*selection)

    def copy(self, start: int, end: int) -> None:
        """Copy a range of the open section with the place it comes from."""
        section = self._window.reading.section
        if section is not None:
            QApplication.clipboard().setText(with_reference(self._window.reading.pack, section, start, end))
            self._window.notices.tell(Notice(self.tr("Copied with reference."), passing=True))

    def _selection(self) -> tuple[int, int] | None:
        selection = self._window.reader.selection()
        if selection is None:
            self._window.notices.tell(Notice(self.tr("Select some words in the text first."), passing=True))
        return selection
