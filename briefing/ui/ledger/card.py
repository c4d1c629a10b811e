"""One note of the ledger as a card: what it was on, where it stands now, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.annotation.resolution import Outcome
from briefing.app.ledger import Excerpt, LedgerCandidate, LedgerEntry
from briefing.document.pack import Pack
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.words import Mark
from briefing.ui.kinds import kind_name
from briefing.ui.ledger.excerpt_text import ExcerptText
from briefing.ui.ledger.outcomes import outcome_name
from briefing.ui.ledger.standing import Standing
from briefing.ui.panels.card import Card, section_words
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.pieces import button, label, link, quiet_button

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LedgerCard(Card):
    """Shows one entry. A accepts, P places by hand, 1 to 9 choose, Enter goes to the text, Up and Down change cards."""

    accepted = Signal(object)
    """The ``LedgerEntry`` whose place is right."""
    chosen = Signal(object, object)
    """The entry and the ``CandidatePlace`` that it belongs to."""
    placing_requested = Signal(object)
    text_requested = Signal(object)
    step_requested = Signal(object, int)
    """This card, and 1 for the next or -1 for the one before."""

    def __init__(self, appearance: Appearance, pack: Pack, entry: LedgerEntry, standing: Standing) -> None:
        super().__init__("", entry.annotation.body)
        self.entry = entry
        self.standing = standing
        self._appearance = appearance
        self._pack = pack
        self._body: QWidget | None = None
        self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Show the entry anew, as it stands now."""
        self.standing = standing
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._head())
        self._write_words(rows)
        if self.entry.annotation.body:
            rows.addWidget(label(self._note_body()))
        if standing.annotation is not None:
            rows.addLayout(self._buttons())
        self.column.addWidget(self._body)
        self.setAccessibleName(self._spoken())
        if had_keyboard:
            self.setFocus()

    @property
    def can_be_accepted(self) -> bool:
        """Whether there is a sure place that the reader has not accepted yet."""
        standing = self.standing
        return standing.annotation is not None and not standing.settled and self.entry.resolution.is_sure

    @property
    def needs_reader(self) -> bool:
        """Whether nothing has been decided about it yet."""
        return self.standing.annotation is not None and not self.standing.settled

    def _head(self) -> QHBoxLayout:
        kind = (self.standing.annotation or self.entry.annotation).kind
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(KindBadge(self._appearance, kind))
        head.addWidget(label(kind_name(kind), "name", wraps=False))
        if self.standing.section is not None and self._pack.section(self.standing.section) is not None:
            words = section_words(self._pack, self.standing.section)
            head.addWidget(
                link(words, lambda: self.text_requested.emit(self.entry), self.tr("Go to {place}").format(place=words))
            )
        head.addStretch(1)
        state = self._state()
        if state:
            head.addWidget(label(state, "chip", wraps=False))
        return head

    def _state(self) -> str:
        if self.standing.annotation is None:
            return self.tr("Deleted")
        if self.standing.settled:
            return self.tr("✓ Settled")
        return self.tr("Not found in this edition") if self.entry.outcome is Outcome.ORPHAN else ""

    def _write_words(self, rows: QVBoxLayout) -> None:
        entry, kind = self.entry, self.entry.annotation.kind.value
        if entry.old is None:
            where = self.tr("On the whole section") if entry.annotation.section else self.tr("On the whole briefing")
            rows.addWidget(label(where, "small"))
            return
        if entry.outcome is Outcome.EXACT:
            rows.addWidget(ExcerptText(self._appearance, entry.new or entry.old, kind=kind))
            return
        self._add_words(rows, self._was(), ExcerptText(self._appearance, entry.old, Mark.REMOVED))
        now = self._now()
        if now is not None:
            # Beside words that are marked as added, a kind's colour would be taken for a mark too.
            shade = "" if entry.outcome is Outcome.CHANGED and now is entry.new else kind
            self._add_words(rows, self.tr("Now"), ExcerptText(self._appearance, now, Mark.ADDED, shade))
        elif entry.candidates and self.standing.annotation is not None:
            self._write_candidates(rows)

    def _now(self) -> Excerpt | None:
        """The words that the note is on: with their marks, unless the reader has put it elsewhere."""
        put = self.standing.words if self.standing.settled else None
        if put is None or (self.entry.new is not None and self.entry.new.words == put.words):
            return self.entry.new
        return put

    def _was(self) -> str:
        section = self.entry.annotation.section
        if section is None or section == self.standing.section or self._pack.section(section) is None:
            return self.tr("Was")
        return self.tr("Was in {section}").format(section=section_words(self._pack, section))

    def _write_candidates(self, rows: QVBoxLayout) -> None:
        sure = self.entry.outcome is Outcome.AMBIGUOUS
        rows.addWidget(
            label(self.tr("It may belong here:") if sure else self.tr("In its place there is now:"), "group")
        )
        for number, candidate in enumerate(self.entry.candidates, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            words = QVBoxLayout()
            words.setSpacing(2)
            place = section_words(self._pack, candidate.place.section)
            words.addWidget(label(f"{number} · {place}", "small"))
            words.addWidget(ExcerptText(self._appearance, candidate.excerpt, kind=self.entry.annotation.kind.value))
            row.addLayout(words, 1)
            row.addWidget(self._choose_button(number, candidate), 0, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(row)

    def _choose_button(self, number: int, candidate: LedgerCandidate) -> QPushButton:
        name = self.tr("Choose place {number}: {words}").format(number=number, words=candidate.excerpt.words)
        return button(self.tr("Choose"), lambda: self.chosen.emit(self.entry, candidate.place), name=name)

    def _add_words(self, rows: QVBoxLayout, name: str, words: ExcerptText) -> None:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(name, "small"))
        column.addWidget(words)
        rows.addLayout(column)

    def _note_body(self) -> str:
        return (self.standing.annotation or self.entry.annotation).body

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if self.can_be_accepted:
            row.addWidget(button(self.tr("Accept"), lambda: self.accepted.emit(self.entry)))
        if self.standing.place is not None:
            row.addWidget(quiet_button(self.tr("Show in the text"), lambda: self.text_requested.emit(self.entry)))
        row.addWidget(quiet_button(self.tr("Place by hand"), lambda: self.placing_requested.emit(self.entry)))
        row.addStretch(1)
        return row

    def _spoken(self) -> str:
        kind = kind_name((self.standing.annotation or self.entry.annotation).kind)
        words = self.entry.old.words if self.entry.old is not None else ""
        parts = (outcome_name(self.entry.outcome), self._state(), kind, words, self._note_body())
        return ". ".join(part for part in parts if part)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, live = event.key(), self.standing.annotation is not None
        number = key - Qt.Key.Key_1
        if key in _STEPS:
            self.step_requested.emit(self, _STEPS[Qt.Key(key)])
        elif event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier) or not live:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_A and self.can_be_accepted:
            self.accepted.emit(self.entry)
        elif key == Qt.Key.Key_P:
            self.placing_requested.emit(self.entry)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_requested.emit(self.entry)
        elif 0 <= number < len(self.entry.candidates) and not self.standing.settled:
            self.chosen.emit(self.entry, self.entry.candidates[number].place)
        else:
            super().keyPressEvent(event)
