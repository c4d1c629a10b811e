"""The list model over rows of hits."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from briefing.search.hits import Hit, HitKind
from briefing.ui.language_switch import language_name
from briefing.ui.search.rows import Heading, KindCounts, Row
from briefing.ui.translation import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole

_KIND_NAMES = {
    HitKind.TEXT: QT_TRANSLATE_NOOP("HitKinds", "Text"),
    HitKind.QUOTE: QT_TRANSLATE_NOOP("HitKinds", "Quote"),
    HitKind.FAQ: QT_TRANSLATE_NOOP("HitKinds", "FAQ"),
    HitKind.TERM: QT_TRANSLATE_NOOP("HitKinds", "Term"),
    HitKind.NOTE: QT_TRANSLATE_NOOP("HitKinds", "Note"),
}


def hit_kind_name(kind: HitKind) -> str:
    """The name of ``kind`` in the language of the window."""
    return QCoreApplication.translate("HitKinds", _KIND_NAMES[kind])


def counts_named(counts: KindCounts) -> str:
    """Counts with the names of their kinds."""
    return " · ".join(f"{hit_kind_name(kind)} {count}" for kind, count in counts)


class ResultsModel(QAbstractListModel):
    """Rows as they are; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def hit(self, index: Index) -> Hit | None:
        """The hit at ``index``; None for a heading or nothing."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Hit) else None

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hit(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Heading):
                return f"{row.title}, {row.count}" if row.count else row.title
            return f"{hit_kind_name(row.kind)}, {row.title}: {row.snippet}{_remarks(row)}"
        return None


def _remarks(hit: Hit) -> str:
    similar = [QCoreApplication.translate("ResultsModel", "similar spelling")] if hit.similar else []
    names = ", ".join(language_name(each.language) for each in hit.also)
    also = [QCoreApplication.translate("ResultsModel", "also in {languages}").format(languages=names)] if names else []
    return "".join(f"; {remark}" for remark in (*similar, *also))
