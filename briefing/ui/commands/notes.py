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
from briefing.ui.texts import ShownText, Texts


class NoteCommands(QObject):
    """Connects the commands that write, and those that take back what was written."""

    def __init__(self, window: MainWindow, texts: Texts) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
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
        self.serve(texts.main)

    def serve(self, text: ShownText) -> None:
        """Do what is asked for in ``text`` from now on."""
        text.view.highlight_requested.connect(
            lambda start, end, kind: self.highlight(start, end, Kind(kind), text=text)
        )
        text.view.note_requested.connect(lambda start, end: self.note_on(start, end, text=text))
        text.view.copy_with_reference_requested.connect(lambda start, end: self.copy(start, end, text=text))

    def highlight_selection(self, kind: Kind | None = None) -> None:
        """Highlight what is selected or the caret's sentence, in the kind used last unless one is given."""
        selection = self._selection()
        if selection is not None:
            self.highlight(*selection, kind)

    def highlight_paragraph(self) -> None:
        """Highlight the paragraph the caret is in, in the kind used last."""
        text = self._texts.in_hand
        section = text.section()
        if section is not None and section.leaves and self._has_caret():
            self.highlight(*paragraph_range(section, paragraph_number(section, text.caret.offset)))

    def highlight(self, start: int, end: int, kind: Kind | None = None, *, text: ShownText | None = None) -> None:
        """Highlight a range of ``text``, the one in hand unless given."""
        text = text or self._texts.in_hand
        section = text.section()
        if section is not None:
            text.view.clear_selection()
            made = self._window.noting.highlight(section.id, start, end, kind, text.pack().language)
            if made is not None:
                announce(text.view, self.tr("Highlighted: {kind}").format(kind=kind_name(made.kind)))

    def note_on_selection(self) -> None:
        """Write a note on what is selected."""
        selection = self._selection()
        if selection is not None:
            self.note_on(*selection)

    def note_on(self, start: int, end: int, *, text: ShownText | None = None) -> None:
        """Write a note on a range of ``text``, the one in hand unless given."""
        text = text or self._texts.in_hand
        section = text.section()
        if section is not None:
            text.view.clear_selection()
            self._window.noting.note_on(section.id, start, end, text.pack().language)

    def note_on_section(self) -> None:
        """Write a note on the open section."""
        section = self._texts.in_hand.section()
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

    def copy(self, start: int, end: int, *, text: ShownText | None = None) -> None:
        """Copy a range of ``text``, the one in hand unless given, with the place it comes from."""
        text = text or self._texts.in_hand
        section = text.section()
        if section is not None:
            QApplication.clipboard().setText(with_reference(text.pack(), section, start, end))
            self._window.notices.tell(Notice(self.tr("Copied with reference."), passing=True))

    def _selection(self) -> tuple[int, int] | None:
        """What is selected; else the sentence the caret is in."""
        text = self._texts.in_hand
        selection, section = text.view.selection(), text.section()
        if selection is None and section is not None and self._has_caret():
            return sentence_at(section, text.caret.offset)
        return selection

    def _has_caret(self) -> bool:
        caret = self._texts.in_hand.caret
        if not caret.is_shown:
            sentence = self.tr("Select some words in the text first, or move the caret there with the arrow keys.")
            self._window.notices.tell(Notice(sentence, passing=True))
        return caret.is_shown
