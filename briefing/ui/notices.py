"""One bar under the top bar that tells the reader what happened, with at most a few things to do about it."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from briefing.errors import BriefingError
from briefing.ui.pieces import after, button, quiet_button
from briefing.ui.saying import sentence_of

_SHORT_MS = 6000


class Tone(Enum):
    """What a notice is about: something that went well, something wrong, or work under way."""

    GOOD = "good"
    PROBLEM = "problem"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a notice."""

    text: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the reader. ``passing`` notices leave by themselves."""

    sentence: str
    tone: Tone = Tone.GOOD
    offers: tuple[Offer, ...] = field(default=())
    passing: bool = False


class NoticeBar(QFrame):
    """Shows one notice at a time; problems that come meanwhile wait their turn, so that none is overlooked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._waiting: deque[Notice] = deque()
        self._shown: Notice | None = None
        self._label = QLabel(wordWrap=True)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setMaximumWidth(220)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._offers = QHBoxLayout()
        self._close = quiet_button(self.tr("Dismiss"), self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._progress)
        row.addLayout(self._offers)
        row.addWidget(self._close)
        self._leave = after(_SHORT_MS, self.dismiss, self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the reader sees now, or nothing."""
        return self._shown.sentence if self._shown else ""

    def tell(self, notice: Notice) -> None:
        """Show ``notice`` now, or after the problem that is being shown."""
        if self._shown is not None and self._shown.tone is Tone.PROBLEM and notice.sentence != self.sentence:
            self._waiting.append(notice)
        else:
            self._show(notice)

    def tell_problem(self, error: BriefingError) -> None:
        """Show the sentence of ``error``."""
        self.tell(Notice(sentence_of(error), Tone.PROBLEM))

    def show_progress(self, done: int, total: int) -> None:
        """How far the work of the shown notice is; a total of 0 means nobody knows."""
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    def end_work(self) -> None:
        """Take away a notice about work under way."""
        if self._shown is not None and self._shown.tone is Tone.WORK:
            self.dismiss()
        self._waiting = deque(notice for notice in self._waiting if notice.tone is not Tone.WORK)

    def dismiss(self) -> None:
        """Take away what is shown; the next one that waits comes up."""
        self._shown = None
        self._leave.stop()
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def _show(self, notice: Notice) -> None:
        self._shown = notice
        self._label.setText(notice.sentence)
        self._progress.setVisible(notice.tone is Tone.WORK)
        self._progress.setRange(0, 0)
        self._close.setVisible(notice.tone is not Tone.WORK)
        self._replace_offers(notice.offers)
        self.setProperty("tone", notice.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if notice.passing:
            self._leave.start()
        else:
            self._leave.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.sentence))

    def _replace_offers(self, offers: tuple[Offer, ...]) -> None:
        while (old := self._offers.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for offer in offers:
            self._offers.addWidget(button(offer.text, offer.act))
