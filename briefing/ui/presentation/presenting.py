"""Runs a presentation: which section is shown on which screen, and what the presenter is told about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from briefing.document.blocks import Heading
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.main_window import MainWindow
from briefing.ui.presentation.audience import Audience
from briefing.ui.presentation.keys import Turn
from briefing.ui.presentation.presenter import Presenter
from briefing.ui.quotation import in_marks

_ZOOM = 10
_WORDS = 160


class Presenting(QObject):
    """Connects the command. With a second screen the audience's text goes there and the presenter's view here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._section: Section | None = None
        self.audience: Audience | None = None
        self.presenter: Presenter | None = None
        window.actions_by_id.on("present", self.start)
        window.noting.changed.connect(self._show_notes)
        window.session_shown.connect(self.end)
        QGuiApplication.instance().screenRemoved.connect(self._lose_screen)  # type: ignore[union-attr] # a window exists

    def start(self) -> None:
        """Present the open section from where the reader is."""
        section = self._window.reading.section
        if section is None or self.audience is not None:
            return
        self._window.side.notes.flush()
        here = self._window.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not here), None)
        self.audience = Audience(self._window.appearance, self._window.fonts)
        self.audience.slide.set_face(sans=self._window.noting.session.settings.face == "sans")
        self.audience.turn_requested.connect(self.turn)
        self.audience.slide.turned.connect(self._tell_presenter)
        if other is not None:
            self.presenter = Presenter(self._window.appearance, self._window.fonts)
            self.presenter.turn_requested.connect(self.turn)
            self.presenter.show_on(here)
        self.audience.show_on(other or here)
        self._present(section)
        self.audience.slide.show_offset(self._window.reader.first_visible_offset())
        # It is full of notes, and another window is soon moved or put in front by mistake.
        self._window.hide()
        self._take_keyboard()

    def turn(self, turn: Turn) -> None:
        """Do what a key asks for."""
        if self.audience is None:
            return
        if self.audience.is_blank and turn is not Turn.LEAVE:
            # The first key brings the text back; nobody turns a page that cannot be seen.
            turn = Turn.BLANK
        slide = self.audience.slide
        acts: dict[Turn, Callable[[], object]] = {
            Turn.NEXT: lambda: self._step(1),
            Turn.PREVIOUS: lambda: self._step(-1),
            Turn.NEXT_SECTION: lambda: self._go(1),
            Turn.PREVIOUS_SECTION: lambda: self._go(-1),
            Turn.FIRST: lambda: slide.show_offset(0),
            Turn.LAST: slide.turn_to_end,
            Turn.LARGER: lambda: slide.zoom(_ZOOM),
            Turn.SMALLER: lambda: slide.zoom(-_ZOOM),
            Turn.BLANK: self._blank,
            Turn.SWAP: self._swap,
            Turn.LEAVE: self.end,
        }
        acts[turn]()

    def end(self) -> None:
        """Close the presentation; the reader goes on where it was left."""
        audience, self.audience = self.audience, None
        presenter, self.presenter = self.presenter, None
        if audience is None:
            return
        offset = audience.slide.offset
        self._window.show()
        for window in (audience, presenter):
            if window is not None:
                window.end()
        if self._section is not None and self._window.session is not None:
            self._window.reading.open_section(self._section.id, offset)
        self._section = None
        self._window.activateWindow()
        self._window.reader.setFocus()

    @property
    def _pack(self) -> Pack:
        return self._window.reading.pack

    def _order(self) -> tuple[Section, ...]:
        return (*self._pack.sections, *self._pack.reference)

    def _neighbour(self, step: int) -> Section | None:
        order = self._order()
        here = next((number for number, each in enumerate(order) if each is self._section), None)
        return order[here + step] if here is not None and 0 <= here + step < len(order) else None

    def _step(self, step: int) -> None:
        assert self.audience is not None
        if not self.audience.slide.turn(step) and self._go(step) and step < 0:
            self.audience.slide.turn_to_end()

    def _go(self, step: int) -> bool:
        wanted = self._neighbour(step)
        if wanted is not None:
            self._present(wanted)
        return wanted is not None

    def _present(self, section: Section) -> None:
        assert self.audience is not None
        self._section = section
        self.audience.present(self._pack, section)
        if self.presenter is not None:
            self.presenter.show_faqs(self._pack.faqs_about(section.id))
            self._show_notes()

    def _show_notes(self) -> None:
        if self.presenter is None or self._section is None:
            return
        session = self._window.noting.session
        text, language = self._section.text, self._section.language
        shown = []
        for note in session.annotations_of(self._section.id):
            place = session.place(note)
            words = in_marks(_shortened(text[slice(*place)]), language) if place is not None else ""
            shown.append((note, words))
        self.presenter.show_notes(shown)

    def _tell_presenter(self) -> None:
        if self.presenter is None or self.audience is None or self._section is None:
            return
        slide, order = self.audience.slide, self._order()
        number = next((number for number, each in enumerate(order, start=1) if each is self._section), 0)
        place = self.tr("Section {number} of {total}, screen {screen} of {screens}").format(
            number=number, total=len(order), screen=slide.number, screens=slide.count
        )
        self.presenter.show_place(self._section.title, place, self._following(slide.end_offset))
        self.presenter.show_picture(self.audience.grab())

    def _following(self, offset: int) -> str:
        """The next heading after the words that are shown, else the next section."""
        assert self._section is not None
        headings = (placed for placed in self._section.leaves if isinstance(placed.leaf, Heading))
        coming = next((placed.leaf.text for placed in headings if placed.start >= offset), "")
        following = self._neighbour(1)
        return coming or (following.title if following is not None else self.tr("The end of the briefing"))

    def _blank(self) -> None:
        assert self.audience is not None
        self.audience.blank(blank=not self.audience.is_blank)
        self._tell_presenter()

    def _swap(self) -> None:
        if self.audience is None or self.presenter is None:
            return
        first, second = self.audience.screen(), self.presenter.screen()
        # Out of the way first: the presenter's view must not be seen for a moment where the audience looks.
        self.presenter.hide()
        self.audience.show_on(second)
        self.presenter.show_on(first)
        self._take_keyboard()

    def _lose_screen(self, _screen: QScreen) -> None:
        """A projector was unplugged: what was shown on it would jump to the screen that is left."""
        if self.presenter is not None:
            self.end()

    def _take_keyboard(self) -> None:
        front = self.presenter or self.audience
        if front is not None:
            front.activateWindow()
            front.setFocus()


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WORDS else f"{words[:_WORDS].rstrip()}…"
