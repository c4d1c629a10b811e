"""Going through the text by keyboard: to a paragraph by its number, from sentence to sentence."""

from PySide6.QtCore import QObject, Qt

from briefing.document.numbering import paragraph_count, paragraph_number, paragraph_range
from briefing.document.section import Section
from briefing.document.sentences import sentence_at, sentences_of
from briefing.ui.announcing import announce
from briefing.ui.caret_speaker import CaretSpeaker
from briefing.ui.main_window import MainWindow
from briefing.ui.paragraph_bar import ParagraphBar
from briefing.ui.texts import Texts

Range = tuple[int, int]


class CaretCommands(QObject):
    """Connects the commands that move the caret, and says where it has come to."""

    def __init__(self, window: MainWindow, texts: Texts) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
        self.bar = ParagraphBar()
        CaretSpeaker(texts.main, window)
        window.middle.add_bar(self.bar)
        self.bar.wanted.connect(self.go_to_paragraph)
        self.bar.closed.connect(self._leave_bar)
        on = window.actions_by_id.on
        on("go-to-paragraph", self.ask_for_paragraph)
        on("next-sentence", lambda: self.move_by_sentence(1))
        on("previous-sentence", lambda: self.move_by_sentence(-1))
        on("select-next-sentence", lambda: self.select_by_sentence(1))
        on("select-previous-sentence", lambda: self.select_by_sentence(-1))
        on("paragraph-numbers", self._toggle_numbers)
        window.session_shown.connect(self._show_numbers)
        self._show_numbers()

    def ask_for_paragraph(self) -> None:
        """Open the bar."""
        section = self._texts.in_hand.section()
        if section is not None and section.leaves:
            self._window.middle.show_text()
            self.bar.ask(paragraph_number(section, self._here()), paragraph_count(section))

    def go_to_paragraph(self, number: int) -> None:
        """Put the caret at the beginning of a paragraph of the open section."""
        section = self._texts.in_hand.section()
        if section is None:
            return
        start, end = paragraph_range(section, number)
        self.bar.hide()
        # A caret that the keyboard has brought somewhere is followed by the screen reader.
        self._texts.in_hand.caret.show()
        self._take_text()
        self._texts.in_hand.go(section, start, end)
        place = self.tr("Paragraph {number}").format(number=number)
        announce(self._texts.in_hand.view, f"{place}: {section.text[start:end]}")

    def move_by_sentence(self, step: int) -> None:
        """Put the caret at the beginning of the next sentence, or of the one before."""
        section = self._texts.in_hand.section()
        found = None if section is None else _next_start(section, self._here(), step)
        if section is not None and found is not None:
            self._take_text()
            self._texts.in_hand.caret.put(found[0])
            announce(self._texts.in_hand.view, section.text[slice(*found)])

    def select_by_sentence(self, step: int) -> None:
        """Select the sentence with the caret, then one more, or one less, each time."""
        section = self._texts.in_hand.section()
        if section is None:
            return
        anchor, here = self._texts.in_hand.caret.anchor, self._here()
        if anchor is None:
            found = sentence_at(section, here)
            selected = found if step > 0 or found is None else (found[1], found[0])
        else:
            selected = (anchor, _next_edge(section, anchor, here, step))
        if selected is not None:
            self._take_text()
            self._texts.in_hand.caret.select(*selected)
            announce(self._texts.in_hand.view, section.text[min(selected) : max(selected)])

    def _here(self) -> int:
        """Where the caret is; until the keyboard has moved it, the first offset that can be seen."""
        text = self._texts.in_hand
        return text.caret.offset if text.caret.is_shown else text.view.first_visible_offset()

    def _take_text(self) -> None:
        self._window.middle.show_text()
        self._texts.in_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_bar(self) -> None:
        self.bar.hide()
        self._texts.in_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_numbers(self) -> None:
        shown = self._window.actions_by_id["paragraph-numbers"].isChecked()
        self._show_in_all(shown=shown)
        self._window.save_settings(paragraph_numbers=shown)

    def _show_in_all(self, *, shown: bool) -> None:
        for text in self._texts.every:
            text.view.show_paragraph_numbers(shown=shown)

    def _show_numbers(self) -> None:
        if self._window.session is not None:
            shown = self._window.session.settings.paragraph_numbers
            self._window.actions_by_id["paragraph-numbers"].setChecked(shown)
            self._show_in_all(shown=shown)


def _next_start(section: Section, here: int, step: int) -> Range | None:
    """The nearest sentence that begins after ``here``, or before it."""
    every = sentences_of(section)
    if step > 0:
        return next((each for each in every if each[0] > here), None)
    return next((each for each in reversed(every) if each[0] < here), None)


def _next_edge(section: Section, anchor: int, here: int, step: int) -> int:
    """Where a selection from ``anchor`` ends when its end at ``here`` moves by a sentence."""
    edges = sorted({edge for each in sentences_of(section) for edge in each} | {anchor})
    # Behind the anchor sentences end, before it they begin.
    starts = {start for start, _ in sentences_of(section)}
    wanted = [edge for edge in edges if edge == anchor or (edge not in starts if edge > anchor else edge in starts)]
    further = [edge for edge in wanted if (edge > here if step > 0 else edge < here)]
    if not further:
        return here
    return further[0] if step > 0 else further[-1]
