"""Action notes as rows of a table that can be sorted by any column."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from briefing.annotation.model import Annotation, Status
from briefing.document.pack import Pack
from briefing.ui.dates import shown_date
from briefing.ui.panels.card import section_words
from briefing.ui.statuses import status_name

SORT_ROLE = Qt.ItemDataRole.UserRole
_LAST = "9999-99-99"
_MOST_WORDS = 160

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from the left."""

    WHAT = 0
    OWNER = 1
    DUE = 2
    STATUS = 3
    WHERE = 4


class TaskModel(QAbstractTableModel):
    """One row for each action. ``today`` is ``YYYY-MM-DD``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: tuple[Annotation, ...] = ()
        self._pack: Pack | None = None
        self._today = ""

    def show_tasks(self, tasks: tuple[Annotation, ...], pack: Pack, today: str) -> None:
        """Show exactly these actions."""
        self.beginResetModel()
        self._tasks, self._pack, self._today = tasks, pack, today
        self.endResetModel()

    def task(self, index: Index) -> Annotation:
        """The action in the row of ``index``."""
        return self._tasks[index.row()]

    def _text(self, one: Annotation, column: Column) -> str:
        assert self._pack is not None
        match column:
            case Column.WHAT:
                return _what(one)
            case Column.OWNER:
                return one.owner
            case Column.DUE:
                due = shown_date(one.due) if one.due else ""
                return self.tr("{date}, overdue").format(date=due) if self._is_late(one) else due
            case Column.STATUS:
                return status_name(one.status)
            case Column.WHERE:
                return self.tr("The whole briefing") if one.section is None else section_words(self._pack, one.section)

    def _order(self, one: Annotation, row: int, column: Column) -> str:
        match column:
            case Column.DUE:
                return one.due or _LAST
            case Column.STATUS:
                return str(list(Status).index(one.status))
            case Column.WHERE:
                # Rows come in reading order.
                return f"{row:06}"
        return self._text(one, column).casefold() or "\U0010ffff"

    def _is_late(self, one: Annotation) -> bool:
        return bool(one.due) and one.due < self._today and one.status in (Status.OPEN, Status.ACCEPTED)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, column = self._tasks[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.body if column is Column.WHAT else None
        if role == SORT_ROLE:
            return self._order(one, index.row(), column)
        if role == Qt.ItemDataRole.FontRole and (self._is_late(one) and column is Column.DUE):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.WHAT: self.tr("Action"),
            Column.OWNER: self.tr("Owner"),
            Column.DUE: self.tr("Due"),
            Column.STATUS: self.tr("Status"),
            Column.WHERE: self.tr("Section"),
        }
        return names[Column(section)]


def _what(one: Annotation) -> str:
    words = one.body or (one.target.selector.exact if one.target.selector is not None else "")
    line = " ".join(words.split())
    return line if len(line) <= _MOST_WORDS else line[: _MOST_WORDS - 1].rstrip() + "…"
