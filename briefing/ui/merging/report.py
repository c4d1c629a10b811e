"""What came of an import, to be read in peace: every note, and for those without a place a way to give them one."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.annotation.importing import ImportReport
from briefing.annotation.model import AnnotationId
from briefing.annotation.planning import Fate, MergePlan, Planned
from briefing.app.session import Session
from briefing.errors import NoteMissingError
from briefing.ui.appearance import Appearance
from briefing.ui.merging.report_card import RefusedCard, ReportCard
from briefing.ui.page import Page
from briefing.ui.panels.card_list import MakeCard
from briefing.ui.pieces import label
from briefing.ui.saying import said


class ReportPage(Page):
    """Notes that wait for the reader come first. The page changes nothing itself."""

    undo_requested = Signal()
    note_chosen = Signal(str)
    edit_requested = Signal(str)
    placing_requested = Signal(str)
    restore_requested = Signal(str)

    def __init__(self, appearance: Appearance, session: Session, report: ImportReport, plan: MergePlan) -> None:
        super().__init__(self.tr("What came of the import"))
        self.report = report
        self._plan = plan
        self._appearance = appearance
        self._session = session
        self.undo = self.add_button(self.tr("Undo the import"), self.undo_requested.emit)
        done = self.add_button(self.tr("Done"), self.left.emit, "primary")
        self.setFocusProxy(done)
        self.summary.setText(self._summary())
        self.list.show_cards(self._makers())

    def holds(self, note: AnnotationId) -> bool:
        """Whether the import brought or changed ``note``."""
        return any(one.id == note for one in (*self.report.added, *self.report.changed))

    def go_to(self, note: AnnotationId) -> None:
        """Bring a note into view and give it the keyboard."""
        card = self.list.find_card(lambda card: isinstance(card, ReportCard) and card.note == note)
        if card is not None:
            self.list.bring_into_view(card)
            card.show()
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Notes have changed: show how they are now."""
        for card in self.list.cards():
            if isinstance(card, ReportCard):
                card.refresh()
        self.undo.setEnabled(self._session.undo_name == "import")

    def _summary(self) -> str:
        report = self.report
        counts = (
            self.tr("%n note(s) added", "", len(report.added)),
            self.tr("%n changed", "", len(report.changed)),
            self.tr("%n left as they were", "", len(report.unchanged)),
            self.tr("%n refused", "", len(report.refused)),
        )
        lines = [" · ".join(counts) + self.tr(".")]
        if report.conflicting or report.unplaced:
            waiting = (
                self.tr("%n changed on both sides", "", len(report.conflicting)) if report.conflicting else "",
                self.tr("%n without a place", "", len(report.unplaced)) if report.unplaced else "",
            )
            words = self.tr("Waiting for you: {notes}.").format(notes=" · ".join(part for part in waiting if part))
            lines.append(words)
        return "\n".join((*lines, *map(said, self._plan.notices)))

    def _makers(self) -> list[MakeCard]:
        report = self.report
        waiting = {*report.conflicting, *report.unplaced}
        groups = (
            (
                self.tr("Both sides changed these, and nothing was lost: what holds is for you to decide"),
                [one.id for one in report.changed if one.id in report.conflicting]
                + [one.id for one in report.added if one.id in report.conflicting],
            ),
            (
                self.tr("Kept without a place: their words are not here, or not in one place only"),
                list(report.unplaced),
            ),
            (self.tr("Added"), [one.id for one in report.added if one.id not in waiting]),
            (self.tr("Changed"), [one.id for one in report.changed if one.id not in waiting]),
        )
        makers: list[MakeCard] = []
        for title, notes in groups:
            makers += self._group(title, (partial(self._card, note) for note in notes))
        refused = (partial(RefusedCard, item) for item in self._plan.of(Fate.REFUSED))
        makers += self._group(self.tr("Refused"), refused)
        makers += self._group(self.tr("Left as they were"), (partial(self._unchanged, one) for one in self._left()))
        return makers

    def _left(self) -> list[Planned]:
        left = set(self.report.unchanged)
        return [item for item in self._plan.items if item.id in left and item.merged is not None]

    def _group(self, title: str, cards: Iterable[MakeCard]) -> list[MakeCard]:
        made = list(cards)
        return [partial(_heading, f"{title}  {len(made)}"), *made] if made else []

    def _card(self, note: AnnotationId) -> QWidget:
        unplaced = note in self.report.unplaced
        card = ReportCard(self._appearance, self._session, note, unplaced=unplaced)
        card.note_chosen.connect(self.note_chosen)
        card.edit_requested.connect(self.edit_requested)
        card.placing_requested.connect(self.placing_requested)
        card.restore_requested.connect(self.restore_requested)
        return card

    def _unchanged(self, item: Planned) -> QWidget:
        try:
            self._session.find(item.id)
        except NoteMissingError:
            # One that was not ticked, or that is deleted here.
            words = item.merged.body if item.merged is not None else ""
            selector = item.merged.target.selector if item.merged is not None else None
            return label(words or (selector.exact if selector is not None else ""), "muted")
        return self._card(item.id)


def _heading(text: str) -> QWidget:
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 8, 0, 0)
    column.addWidget(label(text, "name"))
    return head
