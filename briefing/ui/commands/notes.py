"""Highlights and notes on what the reader has selected, and the wishes of the reading pane about them."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefing.annotation.model import Kind
from briefing.app.citing import with_reference
from briefing.document.numbering import paragraph_number, paragraph_range
from briefing.document.sentences import sentence_at
from briefing.ui.announcing import announce
from briefing.ui.kinds import kind_name
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.reader.caret import Caret


class NoteCommands(QObject):
    """Connects the commands that write, and those that take back what was written."""

    def __init__(self, window: MainWindow, caret: Caret) -> None:
        super().__init__(window)
        self._window = window
        self._caret = caret
        on = window.actions_by_id.on
        on("highlight", self.highlight_selection)
        on("highlight-paragraph", self.highlight_paragraph)
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
        """Highlight what is selected or the caret's sentence, in the kind used last unless one is given."""
        selection = self._selection()
        if selection is not None:
            self.highlight(*selection, kind)

    def highlight_paragraph(self) -> None:
        """Highlight the paragraph the caret is in, in the kind used last."""
        section = self._window.reading.section
        if section is not None and section.leaves and self._has_caret():
            self.highlight(*paragraph_range(section, paragraph_number(section, self._caret.offset)))

    def highlight(self, start: int, end: int, kind: Kind | None = None) -> None:
        """Highlight a range of the open section."""
        section = self._window.reading.section
        if section is not None:
            self._window.reader.clear_selection()
            made = self._window.noting.highlight(section.id, start, end, kind)
            if made is not None:
                announce(self._window.reader, self.tr("Highlighted: {kind}").format(kind=kind_name(made.kind)))

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
        """What is selected; else the sentence the caret is in."""
        selection = self._window.reader.selection()
        section = self._window.reading.section
        if selection is None and section is not None and self._has_caret():
            return sentence_at(section, self._caret.offset)
        return selection

    def _has_caret(self) -> bool:
        if not self._caret.is_shown:
            sentence = self.tr("Select some words in the text first, or move the caret there with the arrow keys.")
            self._window.notices.tell(Notice(sentence, passing=True))
        return self._caret.is_shown
