"""The choice of notes: how they leave, which, and how many that are."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, Kind, Privacy
from briefing.app.leaving import Leaving
from briefing.app.order import Order
from briefing.app.profiles import LEAVING
from briefing.export.request import NotesMode
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import choice, choose, grid, tick
from briefing.ui.export.wording import mode_name
from briefing.ui.kinds import kind_name
from briefing.ui.pieces import label
from briefing.ui.statuses import privacy_name

_MODES = (NotesMode.BOTH, NotesMode.PRINTED, NotesMode.COMMENTS, NotesMode.NONE)
_PRIVACIES = tuple(privacy for privacy in Privacy if privacy in LEAVING)


class NotesChoices(Choices):
    """Ticks for kinds, privacy and authors of ``annotations``, with the count of what leaves and what stays."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        super().__init__()
        self._count = ""
        self.mode = choice(self.tr("How notes leave"), [(mode, mode_name(mode)) for mode in _MODES], self._choose)
        self.kinds = {kind: tick(f"{kind.value} · {kind_name(kind)}", self.changed.emit) for kind in Kind}
        self.privacies = {privacy: tick(privacy_name(privacy), self.changed.emit) for privacy in _PRIVACIES}
        names = sorted({one.creator for one in annotations})
        self.authors = {name: tick(name or self.tr("No name"), self.changed.emit) for name in names}
        self.counted = label("")
        self._which = QWidget()
        self._lay_out()

    def show_order(self, order: Order) -> None:
        profile = order.profile
        choose(self.mode, profile.notes_mode)
        for kind, box in self.kinds.items():
            box.setChecked(kind in profile.kinds)
        for privacy, box in self.privacies.items():
            box.setChecked(privacy in profile.privacies)
        for author, box in self.authors.items():
            box.setChecked(author not in order.left_out)
        self._enable()

    def applied(self, order: Order) -> Order:
        profile = replace(
            order.profile,
            notes_mode=self.mode.currentData(),
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            privacies=frozenset(privacy for privacy, box in self.privacies.items() if box.isChecked()),
        )
        left_out = frozenset(author for author, box in self.authors.items() if not box.isChecked())
        return replace(order, profile=profile, left_out=left_out)

    def show_count(self, left: Leaving) -> None:
        """Say how many notes leave and how many stay."""
        count = len(left.notes)
        leave = self.tr("1 note leaves") if count == 1 else self.tr("{count} notes leave").format(count=count)
        stay = []
        if left.private:
            one = left.private == 1
            stay.append(
                self.tr("1 private one stays")
                if one
                else self.tr("{count} private ones stay").format(count=left.private)
            )
        if left.others:
            one = left.others == 1
            stay.append(
                self.tr("1 not chosen stays") if one else self.tr("{count} not chosen stay").format(count=left.others)
            )
        self._count = self.tr(", ").join([leave, *stay])
        self.counted.setText(self.tr("{count}.").format(count=self._count))

    def summary(self) -> str:
        return self._count

    def _choose(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self._which.setEnabled(self.mode.currentData() is not NotesMode.NONE)

    def _lay_out(self) -> None:
        which = QVBoxLayout(self._which)
        which.setContentsMargins(0, 0, 0, 0)
        which.setSpacing(7)
        groups = [
            (self.tr("Kinds"), tuple(self.kinds.values())),
            (self.tr("Meant"), tuple(self.privacies.values())),
        ]
        if len(self.authors) > 1:
            groups.append((self.tr("Authors"), tuple(self.authors.values())))
        for title, boxes in groups:
            which.addWidget(label(title, "group"))
            which.addLayout(grid(boxes))
            for box in boxes:
                box.setAccessibleDescription(title)
        self.column.addWidget(self.mode)
        self.column.addWidget(self._which)
        self.column.addWidget(self.counted)
        self.column.addWidget(label(self.tr("Private notes never leave with a pack."), "small"))
