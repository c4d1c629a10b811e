"""Two languages of the section side by side, paragraph by paragraph, scrolling together."""

from functools import partial

from PySide6.QtCore import QObject

from briefing.document.ids import ENGLISH, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.document.section import Section
from briefing.ui.beside.companion import Companion
from briefing.ui.beside.heads import Heads
from briefing.ui.beside.levelling import LevelledSheet, level
from briefing.ui.beside.scrolling import Together
from briefing.ui.beside.second_text import SecondText
from briefing.ui.language_switch import LanguageSwitch, language_name
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice

COMMAND = "side-by-side"


class TwoLanguages(QObject):
    """Connects the command. The second language is remembered, and gives way when the reader switches to it."""

    def __init__(self, window: MainWindow, second: SecondText) -> None:
        super().__init__(window)
        self._window = window
        self._second = second
        self._language: Language | None = None
        self._before: Language | None = None
        self._companion: Companion | None = None
        self._together: Together | None = None
        self._sheets: dict[str, LevelledSheet] = {}
        self._switch = LanguageSwitch()
        self._heads = Heads(self.tr("Two languages"), (self._switch,))
        self._heads.hide()
        window.middle.add_bar(self._heads)
        self._heads.closed.connect(self.close)
        self._switch.language_requested.connect(lambda language: self.open(Language(language)))
        window.actions_by_id.on(COMMAND, self.toggle)
        window.reading.section_opened.connect(self._follow)
        window.reader.laid_out.connect(self._level)
        second.closed.connect(self._forget)

    @property
    def companion(self) -> Companion | None:
        """The pane of the second language, while there is one."""
        return self._companion

    def toggle(self) -> None:
        """Show a second language, or no longer."""
        if self._companion is not None:
            self.close()
            return
        session = self._window.noting.session
        others = [each for each in session.languages if each != session.pack.language]
        if not others:
            self._window.actions_by_id[COMMAND].setChecked(False)
            self._window.notices.tell(Notice(self.tr("This briefing has one language only."), passing=True))
            return
        liked = (Language(session.settings.second_language), ENGLISH, TRADITIONAL)
        self.open(next((each for each in liked if each in others), others[0]))

    def open(self, language: Language) -> None:
        """Show ``language`` beside the one that is shown; reading its files takes a moment."""
        session = self._window.noting.session

        def read(progress: Progress) -> Pack:
            return session.read(language, progress)

        self._window.background.run(
            read, done=partial(self._show, session.pack.id), failed=self._window.notices.tell_problem
        )

    def close(self) -> None:
        """Back to one language."""
        self._second.close()

    def _show(self, pack_id: str, pack: Pack) -> None:
        window = self._window
        if window.session is None or window.session.pack.id != pack_id or window.reading.section is None:
            return
        window.middle.show_text()
        seen = window.reader.seen()
        self._language, self._before = pack.language, window.reading.pack.language
        window.save_settings(second_language=pack.language)
        if self._companion is None:
            self._companion = self._second.open(self._heads, COMMAND, window.reading.follow)
            self._companion.view.laid_out.connect(self._level_again)
            self._together = Together(window.reader, self._companion.view)
        self._follow(window.reading.section)
        if seen is not None:
            window.reader.show_again(seen)

    def _follow(self, section: Section) -> None:
        """The window shows ``section`` now, maybe in another language than before."""
        if self._companion is None or self._language is None or self._before is None:
            return
        session = self._window.noting.session
        shown = session.pack.language
        if shown == self._language:
            # What was beside it is in its place now, so the two change places.
            self._language = self._before
        self._before = shown
        pack = session.read(self._language)
        other = pack.section(section.id)
        self._heads.left.setText(language_name(shown))
        self._heads.right.setText(language_name(self._language))
        self._switch.show_languages(tuple(each for each in session.languages if each != shown), self._language)
        if other is not None:
            self._companion.show_section(pack, other)

    def _level_again(self) -> None:
        """The second text was laid out: keep what the reader sees where it is."""
        seen = self._window.reader.seen()
        self._level()
        if seen is not None:
            self._window.reader.show_again(seen)

    def _level(self) -> None:
        companion, section = self._companion, self._window.reading.section
        if companion is None or self._together is None or section is None or companion.section is None:
            return
        sheet, other = self._window.reader.sheet, companion.view.sheet
        if sheet is None or other is None or companion.section.id != section.id:
            return
        self._together.held = True
        for name, drawn, text in (("one", sheet, section), ("other", other, companion.section)):
            if name not in self._sheets or self._sheets[name].sheet is not drawn:
                self._sheets[name] = LevelledSheet(drawn, text)
        level(self._sheets["one"], self._sheets["other"])
        companion.view.verticalScrollBar().setValue(self._window.reader.verticalScrollBar().value())
        self._together.held = False

    def _forget(self) -> None:
        self._companion = self._together = None
        one = self._sheets.pop("one", None)
        if one is not None and one.sheet is self._window.reader.sheet:
            seen = self._window.reader.seen()
            one.make_room({})
            one.end_at(0)
            if seen is not None:
                self._window.reader.show_again(seen)
        self._sheets = {}
