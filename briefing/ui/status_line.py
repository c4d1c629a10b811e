"""The line at the bottom: offline, edition, place on the left; saved state, marking and text size on the right."""

import math

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.dates import shown_date

_HEIGHT = 28
_WORDS_PER_MINUTE = 220
_CHARACTERS_PER_MINUTE = 400
_FIRST_CHINESE = "\u2e80"


def reading_minutes(text: str) -> int:
    """How long ``text`` takes to read, at least one minute; Chinese is counted by characters."""
    chinese = sum(character >= _FIRST_CHINESE for character in text)
    words = len("".join(" " if character >= _FIRST_CHINESE else character for character in text).split())
    return max(1, math.ceil(chinese / _CHARACTERS_PER_MINUTE + words / _WORDS_PER_MINUTE))


class StatusLine(QFrame):
    """Small facts that are always in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Status"))
        self._edition = self._label("")
        self._place = self._label("")
        self._fallback = self._label("")
        self._saved = self._label(self.tr("All notes saved"))
        self._marking = self._label("")
        self._size = self._label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(18)
        row.addWidget(self._label(self.tr("Offline")))
        for label in (self._edition, self._place, self._fallback):
            row.addWidget(label)
        row.addStretch(1)
        for label in (self._saved, self._marking, self._size):
            row.addWidget(label)

    def show_pack(self, pack: Pack) -> None:
        """Name the edition and the marking of ``pack``."""
        self._edition.setText(self.tr("Edition of {date}").format(date=shown_date(pack.date)))
        self._marking.setText(pack.marking)
        self._marking.setVisible(bool(pack.marking))

    def show_section(self, pack: Pack, section: Section) -> None:
        """Say which section this is, how long it takes, and whether it is a translation."""
        minutes = self.tr("{minutes} min").format(minutes=reading_minutes(section.text))
        numbers = {each.id: number for number, each in enumerate(pack.sections, start=1)}
        if section.id in numbers:
            place = self.tr("Section {number} of {total}").format(number=numbers[section.id], total=len(numbers))
            self._place.setText(f"{place} · {minutes}")
        else:
            # Not inside the f-string: what collects the words to translate does not look there.
            place = self.tr("Reference")
            self._place.setText(f"{place} · {minutes}")
        missing = section.language != section.requested
        self._fallback.setText(self.tr("Not translated yet: shown in the original language") if missing else "")
        self._fallback.setVisible(missing)

    def show_text_size(self, percent: int) -> None:
        """Show the size of the text."""
        self._size.setText(f"{percent} %")

    def show_saved(self) -> None:
        """Everything the reader wrote is on disk."""
        self._say(self.tr("All notes saved"), look="status")

    def show_writing(self) -> None:
        """The reader is typing; what was typed will be saved at the next pause."""
        self._say(self.tr("Saving…"), look="status")

    def show_unsaved(self) -> None:
        """Saving failed."""
        self._say(self.tr("A note is not saved"), look="problem")

    def _say(self, text: str, *, look: str) -> None:
        self._saved.setText(text)
        self._saved.setProperty("look", look)
        self._saved.style().unpolish(self._saved)
        self._saved.style().polish(self._saved)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("look", "status")
        return label
