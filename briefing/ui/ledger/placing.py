"""Placing a note by hand: the reader selects the words in the text and confirms."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from briefing.annotation.model import Annotation, AnnotationId
from briefing.ui.ledger.bars import TextBar
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice

_MOST_WORDS = 120


class Placing(QObject):
    """Asks for a place for one note at a time; the reader may go anywhere in the briefing meanwhile."""

    placed = Signal(str, str, int, int)
    """The id of the note, the section, and the range of the words it belongs to."""
    ended = Signal(str)
    """The id of a note that the reader is done with, placed or not."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._note: AnnotationId | None = None
        self.bar = TextBar(self.tr("Put it on the selection"), self.confirm, self.tr("Cancel"), self.cancel)
        window.middle.add_bar(self.bar)
        self._command = window.actions_by_id["place-note"]
        # Only while a note waits: Ctrl+Return closes the editor of a note at all other times.
        self._command.setVisible(False)
        window.actions_by_id.on("place-note", self.confirm)

    @property
    def is_under_way(self) -> bool:
        """Whether a note waits for a place."""
        return self._note is not None

    def start(self, note: Annotation) -> None:
        """Ask where ``note`` belongs, from where it stands or is listed now."""
        session = self._window.noting.session
        self._note = note.id
        self._command.setVisible(True)
        self._window.reader.offer_bar(offered=False)
        section = session.section_of(note)
        if section is not None and session.pack.section(section) is not None:
            self._window.reading.open_section(section, *(session.place(note) or ()))
        self._window.middle.show_text()
        words = note.target.selector.exact if note.target.selector is not None else note.body
        sentence = self.tr("Select the words that this note belongs to, then press Ctrl+Enter. It was on: “{words}”")
        self.bar.say(sentence.format(words=_shortened(words)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window.reader, self.bar.sentence))

    def confirm(self) -> None:
        """Put the note on the selected words."""
        section, selection = self._window.reading.section, self._window.reader.selection()
        if self._note is None or section is None or self._window.middle.page is not None:
            return
        if selection is None:
            self._window.notices.tell(Notice(self.tr("Select some words in the text first."), passing=True))
            return
        self._window.reader.clear_selection()
        self.placed.emit(self._note, section.id, *selection)
        self.cancel()

    def cancel(self) -> None:
        """Leave the note where it is."""
        note = self._note
        self.forget()
        if note is not None:
            self.ended.emit(note)

    def forget(self) -> None:
        """Nobody waits for a place any more."""
        self._note = None
        self._command.setVisible(False)
        self._window.reader.offer_bar(offered=True)
        self.bar.hide()


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"
