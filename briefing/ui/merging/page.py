"""The merge desk as the reader sees it: what came, by author, with a tick for each note, before anything is written."""

from collections.abc import Callable, Collection, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.annotation.model import AnnotationId
from briefing.annotation.planning import AuthorShare, Fate, MergePlan, Planned
from briefing.app.session import Session
from briefing.ui.appearance import Appearance
from briefing.ui.merging.author_head import AuthorHead
from briefing.ui.merging.choices import Choices
from briefing.ui.merging.planned_card import PlannedCard
from briefing.ui.merging.wording import fate_name
from briefing.ui.page import Page
from briefing.ui.panels.card_list import MakeCard
from briefing.ui.pieces import label
from briefing.ui.saying import said


class MergePage(Page):
    """A plan with its choices. It decides nothing: what is to be applied leaves as a signal."""

    apply_requested = Signal(object)
    """The ids of the notes to take over."""

    def __init__(self, appearance: Appearance, session: Session, plan: MergePlan) -> None:
        super().__init__(self.tr("Import notes"))
        self.plan = plan
        self.choices = Choices(plan)
        self._appearance = appearance
        self._session = session
        self.fates = self._fate_buttons()
        self.all = self._button(self.tr("Apply all"), lambda: self.choices.takeable, "primary")
        self.without_conflict = self._button(self.tr("Only without conflict"), lambda: plan.conflict_free)
        self.only_ticked = self._button(self.tr("Only ticked"), lambda: self.choices.ticked)
        self.add_button(self.tr("Cancel"), self.left.emit)
        self.summary.setText(self._summary())
        if self.choices.takeable:
            self.setFocusProxy(self.all)
        self._count()
        self._fill()

    def _button(self, text: str, notes: Callable[[], Collection[AnnotationId]], look: str = "") -> QPushButton:
        return self.add_button(text, lambda: self.apply_requested.emit(notes()), look)

    def _fate_buttons(self) -> dict[Fate, QPushButton]:
        """One button for each fate that occurs; pressed ones are shown."""
        buttons: dict[Fate, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for fate in Fate:
            count = len(self.plan.of(fate))
            if count:
                made = QPushButton(f"{fate_name(fate)} {count}")
                made.setCheckable(True)
                made.setProperty("look", "filter")
                # What is here already is no news.
                made.setChecked(fate is not Fate.HERE)
                made.clicked.connect(self._fill)
                row.addWidget(made)
                buttons[fate] = made
        row.addStretch(1)
        self.tools.addLayout(row)
        return buttons

    def _summary(self) -> str:
        files = {path for item in self.plan.items for path in item.sources}
        authors = len(self.plan.authors)
        parts = [self.tr("%n file(s)", "", len(files)), self.tr("%n author(s)", "", authors) if authors else ""]
        first = self.tr("{counts}. Nothing has been changed yet.")
        counts = " · ".join(part for part in parts if part)
        return "\n".join((first.format(counts=counts), *map(said, self.plan.notices)))

    def _fill(self) -> None:
        makers = list(self._makers())
        if not makers:
            makers.append(partial(label, self.tr("Nothing to show."), "muted"))
        self.list.show_cards(makers)

    def _makers(self) -> Iterator[MakeCard]:
        shown = {fate for fate, button in self.fates.items() if button.isChecked()}
        for share in self.plan.authors:
            items = [item for item in share.items if item.fate in shown]
            if items:
                yield partial(self._head, share)
                yield from (partial(self._card, item) for item in items)

    def _head(self, share: AuthorShare) -> QWidget:
        head = AuthorHead(self._appearance, share, self._session.author_colour(share.author), self.choices)
        head.ticked_changed.connect(self._refresh)
        return head

    def _card(self, item: Planned) -> QWidget:
        card = PlannedCard(self._appearance, self._session.pack, item, self.choices)
        card.ticked_changed.connect(self._refresh)
        return card

    def _refresh(self) -> None:
        for card in self.list.cards():
            if isinstance(card, AuthorHead | PlannedCard):
                card.refresh()
        self._count()

    def _count(self) -> None:
        for button, text, count in (
            (self.all, self.tr("Apply all {count}"), len(self.choices.takeable)),
            (self.without_conflict, self.tr("Only without conflict {count}"), len(self.plan.conflict_free)),
            (self.only_ticked, self.tr("Only ticked {count}"), len(self.choices.ticked)),
        ):
            button.setText(text.format(count=count))
            button.setAccessibleName(button.text())
            button.setEnabled(bool(count))
