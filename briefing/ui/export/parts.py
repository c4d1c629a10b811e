"""The choice of parts, and of a second language beside the text."""

from dataclasses import replace

from briefing.app.order import Order
from briefing.document.ids import Language
from briefing.export.request import Part
from briefing.ui.export.choices import Choices
from briefing.ui.export.fields import choice, choose, form, grid, tick
from briefing.ui.export.wording import language_name, part_name

_PARTS = tuple(part for part in Part if part is not Part.NOTES)
"""Whether notes are printed is chosen with the notes."""


class PartChoices(Choices):
    """Ticks for the parts. ``languages`` are those that can stand beside the one that is read."""

    def __init__(self, languages: tuple[Language, ...], *, has_changes: bool) -> None:
        super().__init__()
        self.parts = {part: tick(part_name(part), self.changed.emit) for part in _PARTS}
        self.parts[Part.CHANGES].setEnabled(has_changes)
        if not has_changes:
            self.parts[Part.CHANGES].setToolTip(self.tr("No earlier edition of this briefing is known."))
        self.dividers = tick(self.tr("A sheet before each pillar"), self.changed.emit)
        options: list[tuple[object, str]] = [(None, self.tr("None"))]
        options += [(language, language_name(language)) for language in languages]
        self.companion = choice(self.tr("Beside it"), options, self.changed.emit)
        self.companion.setAccessibleName(self.tr("Second language in a column beside the text"))
        self.companion.setEnabled(bool(languages))
        self.column.addLayout(grid([*self.parts.values(), self.dividers]))
        fields = form()
        fields.addRow(self.tr("Second language"), self.companion)
        self.column.addLayout(fields)

    def show_order(self, order: Order) -> None:
        profile = order.profile
        for part, box in self.parts.items():
            box.setChecked(part in profile.parts and box.isEnabled())
        self.dividers.setChecked(profile.dividers)
        choose(self.companion, profile.companion)

    def applied(self, order: Order) -> Order:
        # A part that this briefing cannot have stays in the profile for another one that can.
        kept = {part for part, box in self.parts.items() if not box.isEnabled()} & order.profile.parts
        chosen = {part for part, box in self.parts.items() if box.isChecked()}
        companion = self.companion.currentData() if self.companion.isEnabled() else order.profile.companion
        profile = replace(
            order.profile,
            parts=frozenset(chosen | kept),
            dividers=self.dividers.isChecked(),
            companion=companion,
        )
        return replace(order, profile=profile)

    def summary(self) -> str:
        chosen = [part_name(part) for part, box in self.parts.items() if box.isChecked()]
        second = [self.companion.currentText()] if self.companion.currentData() is not None else []
        if len(chosen) == len(self.parts):
            chosen = [self.tr("All")]
        return self.tr(", ").join([*second, *chosen]) or self.tr("Nothing")
