"""The choice of sections: ticks in the tree of pillars, and buttons that tick many at once."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem

from briefing.app.order import Order
from briefing.app.profiles import Scope
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.ui.export.choices import Choices
from briefing.ui.panels.flow import Flow
from briefing.ui.pieces import button

_HEIGHT = 236
_ID = Qt.ItemDataRole.UserRole


class SectionChoices(Choices):
    """The tree of ``pack`` with ticks. ``scope_requested`` asks for the sections of a scope, see ``tick``."""

    scope_requested = Signal(object)
    """A ``Scope`` whose sections the reader wants."""

    def __init__(self, pack: Pack, *, has_changes: bool) -> None:
        super().__init__()
        self._every = tuple(section.id for section in pack.sections)
        self._scope = Scope.ALL
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setFixedHeight(_HEIGHT)
        self.tree.setIndentation(16)
        self.tree.setProperty("look", "ticks")
        self.tree.setAccessibleName(self.tr("Sections in the pack"))
        self._rows: dict[SectionId, QTreeWidgetItem] = {}
        self._fill(pack)
        self.buttons = {
            Scope.ALL: self._button(Scope.ALL, self.tr("All")),
            Scope.CURRENT: self._button(Scope.CURRENT, self.tr("This section")),
            Scope.WITH_NOTES: self._button(Scope.WITH_NOTES, self.tr("With notes")),
            Scope.CHANGED: self._button(Scope.CHANGED, self.tr("Changed")),
        }
        changed = self.buttons[Scope.CHANGED]
        changed.setEnabled(has_changes)
        changed.setToolTip(
            self.tr("Changed since the last edition")
            if has_changes
            else self.tr("No earlier edition of this briefing is known.")
        )
        row = Flow(6)
        for each in self.buttons.values():
            row.add(each)
        self.column.addWidget(row)
        self.column.addWidget(self.tree)
        self.tree.itemChanged.connect(self._follow_ticks)

    def tick(self, sections: Collection[SectionId], scope: Scope) -> None:
        """Tick ``sections`` and no others, because the reader asked for ``scope``."""
        with QSignalBlocker(self.tree):
            for section, row in self._rows.items():
                row.setCheckState(0, Qt.CheckState.Checked if section in sections else Qt.CheckState.Unchecked)
        self._scope = scope
        self.tree.viewport().update()

    @property
    def ticked(self) -> tuple[SectionId, ...]:
        """The ticked sections in reading order."""
        return tuple(one for one in self._every if self._rows[one].checkState(0) is Qt.CheckState.Checked)

    def show_order(self, order: Order) -> None:
        self.tick(order.sections or self._every, order.profile.scope)

    def applied(self, order: Order) -> Order:
        ticked = self.ticked
        kept = ticked if self._scope is Scope.CHOSEN else ()
        profile = replace(order.profile, scope=self._scope, sections=kept)
        return replace(order, profile=profile, sections=() if len(ticked) == len(self._every) else ticked)

    def summary(self) -> str:
        count, total = len(self.ticked), len(self._every)
        if count == total:
            return self.tr("All {total}").format(total=total)
        return self.tr("{count} of {total}").format(count=count, total=total)

    def _follow_ticks(self) -> None:
        self._scope = Scope.ALL if len(self.ticked) == len(self._every) else Scope.CHOSEN
        self.changed.emit()

    def _button(self, scope: Scope, text: str) -> QPushButton:
        return button(text, lambda: self.scope_requested.emit(scope), "filter")

    def _fill(self, pack: Pack) -> None:
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        for pillar in pack.pillars:
            title = " · ".join(filter(None, [pillar.letter, pillar.short_title or pillar.title]))
            parent = QTreeWidgetItem(self.tree, [title])
            parent.setFlags(flags | Qt.ItemFlag.ItemIsAutoTristate)
            font = parent.font(0)
            font.setBold(True)
            parent.setFont(0, font)
            for section in filter(None, map(pack.section, pillar.sections)):
                row = QTreeWidgetItem(parent, [section.short_title or section.title])
                row.setFlags(flags)
                row.setData(0, _ID, section.id)
                row.setCheckState(0, Qt.CheckState.Checked)
                self._rows[section.id] = row
            parent.setExpanded(True)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
