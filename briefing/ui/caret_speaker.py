"""Says which notes the caret has come into: a screen reader hears the kind, the author and what the note says."""

from PySide6.QtCore import QObject

from briefing.annotation.model import Annotation
from briefing.ui.announcing import announce
from briefing.ui.kinds import kind_name
from briefing.ui.main_window import MainWindow
from briefing.ui.texts import ShownText


class CaretSpeaker(QObject):
    """Speaks when the caret enters a highlight, and not again while it stays inside."""

    def __init__(self, text: ShownText, window: MainWindow) -> None:
        # With its text, which may go before the window does.
        super().__init__(text.caret)
        self._text = text
        self._window = window
        self._inside: frozenset[str] = frozenset()
        text.caret.moved.connect(self._follow)
        window.reading.section_opened.connect(self._forget)

    def _follow(self, offset: int) -> None:
        section = self._text.section()
        if section is None or self._window.session is None:
            return
        shown = self._window.noting.decorations(section.id, self._text.pack().language)
        here = [each for each in shown if each.id and each.start <= offset < each.end]
        entered = [each.id for each in here if each.id not in self._inside]
        self._inside = frozenset(each.id for each in here)
        notes = {one.id: one for one in self._window.session.annotations()} if entered else {}
        words = [self._words(notes[each]) for each in entered if each in notes]  # type: ignore[index] # ids as str
        announce(self._text.view, ". ".join(words))

    def _words(self, note: Annotation) -> str:
        highlight = self.tr("Highlighted, {kind}").format(kind=kind_name(note.kind))
        return ", ".join(part for part in (highlight, note.creator, note.body) if part)

    def _forget(self) -> None:
        self._inside = frozenset()
