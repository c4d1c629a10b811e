"""Terms explained where they stand: a light line and a hover under the first use, and a key that goes through them."""

from html import escape

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolTip

from briefing.document.section import Section
from briefing.document.terms import TermUse, first_uses
from briefing.ui.announcing import announce
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.texts import ShownText, Texts

_SHOWN_MS = 30_000


class Defining(QObject):
    """Connects the command, and tells each text which terms it uses."""

    def __init__(self, window: MainWindow, texts: Texts) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
        self._told: TermUse | None = None
        window.actions_by_id.on("define", self.define)
        window.reading.section_opened.connect(self._mark)
        if window.reading.section is not None:
            self._mark(window.reading.section)

    def define(self) -> None:
        """Explain the term at the caret or, when that was explained just now, the next one."""
        text = self._texts.in_hand
        uses = text.view.terms
        if not uses:
            self._window.notices.tell(Notice(self.tr("No term of the glossary is used here."), passing=True))
            return
        here = text.caret.offset if text.caret.is_shown else text.view.first_visible_offset()
        at = next((use for use in uses if use.start <= here <= use.end and use != self._told), None)
        coming = next((use for use in uses if use.start > here), uses[0])
        self._explain(text, at or coming)

    def _explain(self, text: ShownText, use: TermUse) -> None:
        term = next((each for each in text.pack().terms if each.id == use.term), None)
        if term is None:
            return
        self._window.middle.show_text()
        text.view.setFocus()
        text.caret.put(use.start)
        self._told = use
        announce(text.view, f"{term.name}: {term.definition}")
        # A definition is anyone's words: as rich text it could name pictures to be loaded.
        words = f"<p style='white-space: pre-wrap'><b>{escape(term.name)}</b><br>{escape(term.definition)}</p>"
        place = text.view.cursorRect(QTextCursor(text.view.textCursor())).bottomLeft()
        QToolTip.showText(text.view.viewport().mapToGlobal(place), words, text.view.viewport(), QRect(), _SHOWN_MS)

    def _mark(self, section: Section) -> None:
        self._told = None
        self._window.reader.show_terms(first_uses(section, self._window.reading.pack.terms))
