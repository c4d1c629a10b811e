"""The page of the library: a card for each briefing and, while something is searched, one for each hit."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from briefing.app.library import Known, LibraryHit
from briefing.document.ids import Language
from briefing.ui.dates import written_date
from briefing.ui.language_switch import language_name
from briefing.ui.page import Page
from briefing.ui.panels.card import Card, ClickableCard
from briefing.ui.pieces import after, button, label, quiet_button

_PAUSE_MS = 150


class LibraryPage(Page):
    """Shows what it is given, and says what the reader wants opened."""

    searched = Signal(str)
    opened = Signal(object)
    """The path of a briefing."""
    opened_apart = Signal(object)
    """The path of a briefing that is to have a window of its own."""
    forgotten = Signal(object)
    """The path of a briefing that is to be listed no more."""
    hit_chosen = Signal(object)
    """A ``LibraryHit``."""

    def __init__(self, language: Language) -> None:
        super().__init__(self.tr("Library"))
        self._language = language
        self.field = QLineEdit(placeholderText=self.tr("Search all briefings"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Search all briefings"))
        self.tools.addWidget(self.field)
        self._pause = after(_PAUSE_MS, lambda: self.searched.emit(self.field.text().strip()), self)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.setFocusProxy(self.field)

    def show_briefings(self, briefings: Sequence[Known], open_one: Path, built_in: Sequence[Path]) -> None:
        """List ``briefings``; ``open_one`` is the one that is being read, and those ``built_in`` always stay."""
        self.summary.setText(self.tr("{count} briefings").format(count=len(briefings)))
        self.list.show_cards([partial(self._briefing, each, open_one, built_in) for each in briefings])

    def show_hits(self, hits: Sequence[LibraryHit]) -> None:
        """List ``hits``, briefing by briefing."""
        self.summary.setText(self.tr("{count} found").format(count=len(hits)))
        makers: list[Callable[[], QWidget]] = []
        for briefing, found in groupby(hits, key=lambda hit: hit.briefing):
            of_one = tuple(found)
            makers.append(partial(label, f"{briefing} ({len(of_one)})", "group"))
            makers += [partial(self._hit, hit) for hit in of_one]
        self.list.show_cards(makers)

    def show_waiting(self) -> None:
        """Say that the briefings are being read."""
        self.summary.setText(self.tr("Reading the briefings…"))

    def _briefing(self, known: Known, open_one: Path, built_in: Sequence[Path]) -> QWidget:
        edition = known.edition
        card = Card(edition.title(self._language) if edition is not None else str(known.path))
        card.column.setSpacing(6)
        card.column.addWidget(label(card.accessibleName(), "title"))
        card.column.addWidget(label(self._about(known) if edition is not None else known.problem, "small"))
        card.column.addWidget(label(str(known.path), "status"))
        row = QHBoxLayout()
        row.setSpacing(8)
        if edition is not None and known.path != open_one:
            row.addWidget(button(self.tr("Open"), partial(self.opened.emit, known.path), "primary"))
        elif edition is not None:
            row.addWidget(label(self.tr("Open now"), "chip", wraps=False))
        if edition is not None:
            row.addWidget(button(self.tr("Open in a new window"), partial(self.opened_apart.emit, known.path)))
        row.addStretch(1)
        if known.path not in (*built_in, open_one):
            row.addWidget(quiet_button(self.tr("Take off the list"), partial(self.forgotten.emit, known.path)))
        card.column.addLayout(row)
        return card

    def _about(self, known: Known) -> str:
        assert known.edition is not None
        edition = known.edition
        date = self.tr("edition of {date}").format(date=written_date(edition.date, self._language))
        return " · ".join((date, ", ".join(language_name(each) for each in edition.languages)))

    def _hit(self, hit: LibraryHit) -> QWidget:
        card = ClickableCard(f"{hit.place}: {hit.hit.snippet}")
        card.column.setSpacing(4)
        snippet = hit.hit.snippet if hit.hit.snippet != hit.place else ""
        for words, look in ((hit.place, "name"), (snippet, "words")):
            if not words:
                continue
            text = label(words, look)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            card.column.addWidget(text)
        card.chosen.connect(partial(self.hit_chosen.emit, hit))
        return card
