"""The page of the ledger: all notes from other editions, by what became of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.annotation.model import AnnotationId
from briefing.annotation.resolution import Outcome
from briefing.app.ledger import Ledger, LedgerEntry
from briefing.document.pack import Pack
from briefing.ui.appearance import Appearance
from briefing.ui.ledger.card import LedgerCard
from briefing.ui.ledger.outcomes import ORDER, outcome_name, outcome_sentence
from briefing.ui.ledger.standing import Standing
from briefing.ui.page import Page
from briefing.ui.panels.card_list import MakeCard
from briefing.ui.pieces import button, label, quiet_button

_PLAIN = (Outcome.EXACT, Outcome.MOVED)

StandingOf = Callable[[LedgerEntry], Standing]


class LedgerPage(Page):
    """Shows one ledger. It changes nothing itself: every act of the reader leaves as a signal."""

    accepted = Signal(object)
    """A tuple of ids whose places are right."""
    chosen = Signal(str, object)
    """The id of a note and the ``CandidatePlace`` that it belongs to."""
    placing_requested = Signal(str)
    text_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("Notes from other editions"))
        self._appearance = appearance
        self._ledger: Ledger | None = None
        self._pack: Pack | None = None
        self._standing: StandingOf = lambda _entry: Standing(None)
        self._groups: dict[Outcome, QPushButton] = {}
        self._jumps = QHBoxLayout()
        self._jumps.setSpacing(6)
        self._accept_all = button("", self._accept_plain)
        row = QHBoxLayout()
        row.addLayout(self._jumps)
        row.addStretch(1)
        row.addWidget(self._accept_all)
        self.tools.addLayout(row)

    def show_ledger(self, ledger: Ledger, pack: Pack, standing: StandingOf) -> None:
        """Show ``ledger``, made for ``pack``; ``standing`` tells how a note stands whenever it is asked."""
        self._ledger, self._pack, self._standing = ledger, pack, standing
        self._offer_groups(ledger)
        self.list.show_cards(list(self._makers(ledger)))
        self._count()
        self._focus_first()

    def refresh(self) -> None:
        """Notes have changed: show how they stand now."""
        for card in self._cards():
            standing = self._standing(card.entry)
            if standing != card.standing:
                card.show_standing(standing)
        self._count()

    def card(self, annotation: AnnotationId) -> LedgerCard | None:
        """The card of a note."""
        found = self.list.find_card(
            lambda card: isinstance(card, LedgerCard) and card.entry.annotation.id == annotation
        )
        return found if isinstance(found, LedgerCard) else None

    def go_to(self, annotation: AnnotationId) -> None:
        """Give the keyboard to the card of a note and bring it into view."""
        card = self.card(annotation)
        if card is not None:
            self.list.bring_into_view(card)
            _give_keyboard(card)

    def _makers(self, ledger: Ledger) -> list[MakeCard]:
        makers: list[MakeCard] = []
        for outcome in ORDER:
            entries = [entry for entry in ledger.entries if entry.outcome is outcome]
            if entries:
                makers.append(partial(self._heading, outcome))
                makers += [partial(self._make_card, entry) for entry in entries]
        if not makers:
            makers.append(partial(label, self.tr("There are no notes from other editions."), "muted"))
        return makers

    def _heading(self, outcome: Outcome) -> "GroupHeading":
        heading = GroupHeading(outcome)
        heading.show_counts(*self._counts(outcome))
        return heading

    def _counts(self, outcome: Outcome) -> tuple[int, int]:
        """How many notes a group has, and how many of them wait for the reader."""
        entries = [one for one in (self._ledger.entries if self._ledger is not None else ()) if one.outcome is outcome]
        standings = [self._standing(entry) for entry in entries]
        return len(entries), sum(not one.settled and one.annotation is not None for one in standings)

    def _make_card(self, entry: LedgerEntry) -> LedgerCard:
        assert self._pack is not None
        card = LedgerCard(self._appearance, self._pack, entry, self._standing(entry))
        card.accepted.connect(self._accept)
        card.chosen.connect(self._choose)
        card.placing_requested.connect(lambda entry: self.placing_requested.emit(entry.annotation.id))
        card.text_requested.connect(lambda entry: self.text_requested.emit(entry.annotation.id))
        card.step_requested.connect(self._step)
        return card

    def _accept(self, entry: LedgerEntry) -> None:
        self.accepted.emit((entry.annotation.id,))
        self._go_on(entry)

    def _choose(self, entry: LedgerEntry, place: object) -> None:
        self.chosen.emit(entry.annotation.id, place)
        self._go_on(entry)

    def _accept_plain(self) -> None:
        self.accepted.emit(tuple(entry.annotation.id for entry in self._plain()))
        self._focus_first()

    def _plain(self) -> list[LedgerEntry]:
        """The entries that need no look: the same words, there or elsewhere, that are not settled yet."""
        every = self._ledger.entries if self._ledger is not None else ()
        found = []
        for entry in every:
            standing = self._standing(entry)
            if entry.outcome in _PLAIN and standing.annotation is not None and not standing.settled:
                found.append(entry)
        return found

    def _go_on(self, entry: LedgerEntry) -> None:
        """Give the keyboard to the next card that waits for the reader, else keep it on this one."""
        card = self.card(entry.annotation.id)
        if card is None or card.needs_reader:
            return
        cards = self._cards()
        after = cards[cards.index(card) + 1 :]
        following = next((each for each in after if each.needs_reader), card)
        self.go_to(following.entry.annotation.id)

    def _step(self, card: LedgerCard, steps: int) -> None:
        self.list.make_up_to(len(self.list.cards()) + 1)
        cards = self._cards()
        number = cards.index(card) + steps
        if 0 <= number < len(cards):
            self.go_to(cards[number].entry.annotation.id)

    def _cards(self) -> list[LedgerCard]:
        return [card for card in self.list.cards() if isinstance(card, LedgerCard)]

    def _focus_first(self) -> None:
        cards = self._cards()
        waiting = next((card for card in cards if card.needs_reader), cards[0] if cards else None)
        _give_keyboard(waiting or self)

    def _count(self) -> None:
        entries = self._ledger.entries if self._ledger is not None else ()
        standings = [self._standing(entry) for entry in entries]
        settled = sum(standing.settled or standing.annotation is None for standing in standings)
        self.summary.setText(
            self.tr("{settled} of {count} settled. What you leave stays as it is; Ctrl+Z takes back.").format(
                settled=settled, count=len(entries)
            )
        )
        self._name_groups()
        plain = len(self._plain())
        self._accept_all.setText(self.tr("Accept the {count} that are the same or only moved").format(count=plain))
        self._accept_all.setAccessibleName(self._accept_all.text())
        self._accept_all.setVisible(plain > 0)

    def _offer_groups(self, ledger: Ledger) -> None:
        while (old := self._jumps.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self._groups = {}
        for outcome in ORDER:
            if ledger.counts[outcome]:
                self._groups[outcome] = quiet_button("", partial(self._show_group, outcome))
                self._jumps.addWidget(self._groups[outcome])

    def _name_groups(self) -> None:
        """Say of each group how many of its notes still wait."""
        for outcome, jump in self._groups.items():
            count, waiting = self._counts(outcome)
            tick = "" if waiting else " ✓"
            jump.setText(f"{outcome_name(outcome)} {waiting or count}{tick}")
            words = f"{outcome_name(outcome)} {counted(count, waiting)}"
            jump.setAccessibleName(self.tr("Go to {group}").format(group=words))
        for heading in self.list.cards():
            if isinstance(heading, GroupHeading):
                heading.show_counts(*self._counts(heading.outcome))

    def _show_group(self, outcome: Outcome) -> None:
        heading = self.list.find_card(lambda card: isinstance(card, GroupHeading) and card.outcome is outcome)
        if heading is not None:
            self.list.make_up_to(len(self.list.cards()) + 1)
            self.list.verticalScrollBar().setValue(heading.y())
            cards = [card for card in self._cards() if card.entry.outcome is outcome]
            if cards:
                _give_keyboard(cards[0])
                self.list.verticalScrollBar().setValue(heading.y())

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Whoever comes to the page by F6 wants a note, not the page around them.
        if self._cards():
            self._focus_first()


class GroupHeading(QWidget):
    """The head of a group: the outcome, how many notes have it and how many of them wait, and what it means."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(1)
        self._name = label("", "name")
        column.addWidget(self._name)
        column.addWidget(label(outcome_sentence(outcome), "small"))

    def show_counts(self, count: int, waiting: int) -> None:
        """Show how many notes the group has, and how many of them wait for the reader."""
        self._name.setText(f"{outcome_name(self.outcome)}  {counted(count, waiting)}")


def counted(count: int, waiting: int) -> str:
    """How many notes a group has, in words that tell what is left to do."""
    if waiting == count:
        return str(count)
    if not waiting:
        return QCoreApplication.translate("Ledger", "{count}, all settled").format(count=count)
    return QCoreApplication.translate("Ledger", "{count}, {waiting} to settle").format(count=count, waiting=waiting)


def _give_keyboard(widget: QWidget) -> None:
    # A card that was made just now is hidden until the event loop runs, and hidden widgets get no keyboard.
    widget.show()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
