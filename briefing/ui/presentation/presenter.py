"""What only the presenter sees: notes, questions and answers, what comes next, and the time."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTime, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation
from briefing.document.companions import Faq
from briefing.ui.appearance import Appearance
from briefing.ui.fonts import Fonts
from briefing.ui.kinds import kind_name
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.pieces import label, quiet_button
from briefing.ui.presentation.keys import Turn
from briefing.ui.presentation.presented import PresentedWindow
from briefing.ui.reader.answer import AnswerView
from briefing.ui.statuses import privacy_name

_PICTURE = 420
_EDGE = 24
_SECOND_MS = 1000


class Presenter(PresentedWindow):
    """Shows what it is given; the time since it was opened runs by itself."""

    def __init__(self, appearance: Appearance, fonts: Fonts) -> None:
        super().__init__()
        self._appearance = appearance
        self._fonts = fonts
        self.setProperty("look", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Presenter’s view"))
        self._clock = label("", "clock", wraps=False)
        self._elapsed = label("", "muted", wraps=False)
        self._place = label("", "muted", wraps=False)
        self._title = label("", "heading")
        self._next = label("", "title")
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._picture.setAccessibleName(self.tr("What the audience sees"))
        self._notes = _Cards(self.tr("Your notes on this section"))
        self._faqs = _Cards(self.tr("Questions and answers"))
        self._since = QElapsedTimer()
        self._since.start()
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._tell_time)
        self._second.start()
        self._lay_out()
        self._tell_time()

    def show_place(self, title: str, place: str, following: str) -> None:
        """Name the section, say how far it has come, and what comes next."""
        self._title.setText(title)
        self._place.setText(place)
        self._next.setText(following)

    def show_picture(self, picture: QPixmap) -> None:
        """Show what the audience sees."""
        wide = picture.scaledToWidth(
            round(_PICTURE * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
        )
        wide.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(wide)

    def show_notes(self, notes: Sequence[tuple[Annotation, str]]) -> None:
        """Show notes, each with the words it is on."""
        self._notes.fill([self._note(note, words) for note, words in notes], self.tr("No notes on this section."))

    def show_faqs(self, faqs: Sequence[Faq]) -> None:
        """Show questions with their answers."""
        self._faqs.fill([self._faq(faq) for faq in faqs], self.tr("No questions about this section."))

    def _tell_time(self) -> None:
        self._clock.setText(QLocale().toString(QTime.currentTime(), "HH:mm"))
        minutes, seconds = divmod(self._since.elapsed() // _SECOND_MS, 60)
        self._elapsed.setText(self.tr("{minutes}:{seconds} so far").format(minutes=minutes, seconds=f"{seconds:02}"))

    def _begin_again(self) -> None:
        self._since.restart()
        self._tell_time()

    def _note(self, note: Annotation, words: str) -> QWidget:
        card, column = _card()
        head = QHBoxLayout()
        head.addWidget(KindBadge(self._appearance, note.kind))
        head.addWidget(label(kind_name(note.kind), "name", wraps=False))
        head.addStretch(1)
        about = " · ".join(part for part in (note.creator, privacy_name(note.privacy)) if part)
        head.addWidget(label(about, "status", wraps=False))
        column.addLayout(head)
        if words:
            column.addWidget(label(words, "words"))
        if note.body:
            column.addWidget(label(note.body))
        return card

    def _faq(self, faq: Faq) -> QWidget:
        card, column = _card()
        column.addWidget(label(faq.question, "name"))
        answer = AnswerView(self._fonts, self._appearance.theme)
        answer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        answer.show_answer(faq.answer)
        column.addWidget(answer)
        return card

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(_EDGE)
        row.addWidget(self._aside())
        row.addWidget(self._notes, 1)
        row.addWidget(self._faqs, 1)

    def _aside(self) -> QWidget:
        """Time, what the audience sees, and what comes next, one under the other."""
        time = QHBoxLayout()
        time.addWidget(self._clock)
        time.addSpacing(12)
        time.addWidget(self._elapsed)
        time.addStretch(1)
        aside = QWidget()
        aside.setFixedWidth(_PICTURE)
        left = QVBoxLayout(aside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addLayout(time)
        for each in (self._picture, self._place, self._title):
            left.addWidget(each)
        left.addSpacing(8)
        left.addWidget(label(self.tr("Next"), "group"))
        left.addWidget(self._next)
        left.addStretch(1)
        left.addLayout(self._buttons())
        keys = self.tr(
            "Arrows and Space turn, Ctrl+Page Down goes to the next section, B blanks the screen, S swaps the "
            "screens, Esc ends."
        )
        left.addWidget(label(keys, "status"))
        return aside

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_button(self.tr("Start the time again"), self._begin_again))
        row.addWidget(_button(self.tr("Swap screens"), partial(self.turn_requested.emit, Turn.SWAP)))
        row.addStretch(1)
        row.addWidget(_button(self.tr("End"), partial(self.turn_requested.emit, Turn.LEAVE)))
        return row


class _Cards(QFrame):
    """Cards under a heading, as many as there are."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("look", "side")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(heading, "group"))
        column.addWidget(self._area, 1)

    def fill(self, cards: Sequence[QWidget], otherwise: str) -> None:
        """Show ``cards``, or the sentence ``otherwise`` when there are none."""
        sheet = QWidget()
        sheet.setProperty("look", "side")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for card in cards or (label(otherwise, "muted"),):
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(sheet)


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(6)
    return card, column


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    """A button that leaves the keyboard with the window, whose keys turn the screenfuls."""
    made = quiet_button(text, act)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
