"""Where am I: one line, shown and spoken, that says which pillar, section and paragraph this is, and what is here."""

from PySide6.QtCore import QObject

from briefing.app.session import SectionState, Session
from briefing.document.numbering import paragraph_count, paragraph_number, paragraph_range
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.announcing import announce
from briefing.ui.language_switch import language_name
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice
from briefing.ui.texts import ShownText, Texts


class Whereabouts(QObject):
    """Connects the command."""

    def __init__(self, window: MainWindow, texts: Texts) -> None:
        super().__init__(window)
        self._window = window
        self._texts = texts
        window.actions_by_id.on("where-am-i", self.tell)

    def tell(self) -> None:
        """Say where the reader is."""
        text = self._texts.in_hand
        section = text.section()
        if section is None:
            return
        line = " · ".join(part for part in self._parts(text, text.pack(), section) if part)
        self._window.notices.tell(Notice(line, passing=True))
        announce(text.view, line)

    def _parts(self, text: ShownText, pack: Pack, section: Section) -> tuple[str, ...]:
        session = self._window.noting.session
        pillar = pack.pillar_of(section.id)
        numbers = {each.id: number for number, each in enumerate(pack.sections, start=1)}
        place = self.tr("section {number} of {total}: {title}")
        return (
            pillar.title if pillar is not None else self.tr("Reference"),
            place.format(number=numbers[section.id], total=len(numbers), title=section.title)
            if section.id in numbers
            else section.title,
            self._paragraph(text, section),
            self._state(session, section),
            self._notes(session, text, section),
            language_name(section.language) if len(session.languages) > 1 else "",
        )

    def _offset(self, text: ShownText) -> int:
        return text.caret.offset if text.caret.is_shown else text.view.first_visible_offset()

    def _paragraph(self, text: ShownText, section: Section) -> str:
        if not section.leaves:
            return ""
        number = paragraph_number(section, self._offset(text))
        return self.tr("paragraph {number} of {total}").format(number=number, total=paragraph_count(section))

    def _state(self, session: Session, section: Section) -> str:
        states = {
            SectionState.UNREAD: self.tr("unread"),
            SectionState.READING: self.tr("being read"),
            SectionState.READ: self.tr("read"),
        }
        return states[session.state_of(section.id)]

    def _notes(self, session: Session, text: ShownText, section: Section) -> str:
        shown = self._window.noting.decorations(section.id, text.pack().language)
        every = len([one for one in session.annotations_of(section.id) if one.reply_to is None])
        if not every:
            return self.tr("no notes")
        start, end = (0, 0)
        if section.leaves:
            start, end = paragraph_range(section, paragraph_number(section, self._offset(text)))
        here = sum(each.start < end and start < each.end for each in shown)
        words = self.tr("notes: {count} in this section, {here} in this paragraph")
        return words.format(count=every, here=here)
