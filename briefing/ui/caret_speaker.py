"""Says which notes the caret has come into: a screen reader hears the kind, the author and what the note says."""

from PySide6.QtCore import QObject

from briefing.annotation.model import Annotation
from briefing.ui.announcing import announce
from briefing.ui.kinds import kind_name
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.caret import Caret


class CaretSpeaker(QObject):
    """Speaks when the caret enters a highlight, and not again while it stays inside."""

    def __init__(self, caret: Caret, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._inside: frozenset[str] = frozenset()
        caret.moved.connect(self._follow)
        window.reading.section_opened.connect(self._forget)

    def _follow(self, offset: int) -> None:
        section = self._window.reading.section
        if section is None or self._window.session is None:
            return
        here = [
            each for each in self._window.noting.decorations(section.id) if each.id and each.start <= offset < each.end
        ]
        entered = [each.id for each in here if each.id not in self._inside]
        self._inside = frozenset(each.id for each in here)
        notes = {one.id: one for one in self._window.session.annotations()} if entered else {}
        words = [self._words(notes[each]) for each in entered if each in notes]  # type: ignore[index] # ids as str
        announce(self._window.reader, ". ".join(words))

    def _words(self, note: Annotation) -> str:
        highlight = self.tr("Highlighted, {kind}").format(kind=kind_name(note.kind))
        return ", ".join(part for part in (highlight, note.creator, note.body) if part)

    def _forget(self) -> None:
        self._inside = frozenset()
