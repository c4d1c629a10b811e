"""The page of actions: a table that is sorted by clicking a heading, with what is done on demand."""

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView

from briefing.annotation.model import Annotation, Kind
from briefing.app.session import Session
from briefing.ui.page import Page
from briefing.ui.panels.segments import Segments
from briefing.ui.tasks.model import SORT_ROLE, Column, TaskModel

_SHARES = {Column.WHAT: 34, Column.OWNER: 17, Column.DUE: 17, Column.STATUS: 13, Column.WHERE: 19}
"""Per cent of the width."""


class TasksPage(Page):
    """Enter goes to the note, Space says that the action is done, or takes that back."""

    chosen = Signal(str)
    done_toggled = Signal(object)
    """An ``Annotation``."""

    def __init__(self) -> None:
        super().__init__(self.tr("Actions"))
        self.scope = Segments(self.tr("Which actions to show"), (self.tr("To do"), self.tr("All")))
        self.scope.chosen.connect(self._show)
        self._session: Session | None = None
        self._today = ""
        self.model = TaskModel(self)
        self.table = TaskTable()
        self.table.setAccessibleName(self.tr("Actions"))
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table.setModel(self._sorted)
        self.table.sortByColumn(Column.DUE, Qt.SortOrder.AscendingOrder)
        self.table.activated.connect(lambda index: self.chosen.emit(self._task(index).id))
        self.table.space_pressed.connect(self._toggle)
        row = QHBoxLayout()
        row.addWidget(self.scope)
        row.addStretch(1)
        self.tools.addLayout(row)
        self.put_instead_of_list(self.table)
        self.setFocusProxy(self.table)

    def show_actions(self, session: Session, today: str) -> None:
        """Show the actions of ``session``; ``today`` is ``YYYY-MM-DD``."""
        self._session, self._today = session, today
        self._show()

    def _show(self) -> None:
        if self._session is None:
            return
        held = self.table.currentIndex().row()
        to_do = tuple(one for one in self._session.actions() if one.reply_to is None)
        every = tuple(one for one in self._session.annotations() if one.kind is Kind.ACTION and one.reply_to is None)
        order = {one.id: number for number, one in enumerate(every)}
        shown = every if self.scope.current else tuple(sorted(to_do, key=lambda one: order.get(one.id, 0)))
        self.model.show_tasks(shown, self._session.pack, self._today)
        self.scope.set_text(0, self.tr("To do {count}").format(count=len(to_do)))
        self.scope.set_text(1, self.tr("All {count}").format(count=len(every)))
        self.summary.setText(self._hint(bool(shown)))
        self.table.resizeRowsToContents()
        rows = self._sorted.rowCount()
        if rows:
            self.table.selectRow(min(max(held, 0), rows - 1))

    def _hint(self, there_are: bool) -> str:
        if there_are:
            return self.tr("Enter goes to the note, Space marks it as done. A click on a heading sorts.")
        return self.tr("No actions. A note of the kind Action is listed here, with its owner and due date.")

    def _toggle(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.done_toggled.emit(self._task(index))

    def _task(self, index: object) -> Annotation:
        return self.model.task(self._sorted.mapToSource(index))  # type: ignore[arg-type] # the table's own index


class TaskTable(QTableView):
    """A table of which whole rows are chosen."""

    space_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, self.viewport().width() * share // 100)
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
