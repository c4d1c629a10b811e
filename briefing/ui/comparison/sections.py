"""The list beside a comparison: each section with what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.edition.comparison import Change
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.entries import Entry
from briefing.ui.comparison.spoken import SIGNS

Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole
_HEIGHT = 48
_EDGE = 14
_SIGN = 20


class SectionList(QListView):
    """Offers entries; ``entry_chosen`` tells which one the reader is at."""

    entry_chosen = Signal(object)
    """An ``Entry``."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._model = _EntriesModel()
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(appearance, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Sections and what became of them"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is offered."""
        return self._model.entries

    @property
    def current(self) -> Entry | None:
        """The entry the reader is at."""
        return self._model.data(self.currentIndex(), _ENTRY)  # type: ignore[return-value] # what the model holds

    def show_entries(self, entries: Sequence[Entry], chosen: Entry | None = None) -> None:
        """Offer ``entries`` and go to ``chosen`` or, if it is not offered, to the first."""
        self._model.show_entries(tuple(entries))
        if entries:
            titles = [entry.title for entry in entries]
            self.choose(titles.index(chosen.title) if chosen is not None and chosen.title in titles else 0)

    def choose(self, number: int) -> None:
        """Go to an entry by its number."""
        index = self._model.index(number, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _tell(self, index: QModelIndex) -> None:
        entry = self._model.data(index, _ENTRY)
        if entry is not None:
            self.entry_chosen.emit(entry)


class _EntriesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace the entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{entry.title}: {entry.status}"
        return None


class _EntryDelegate(QStyledItemDelegate):
    """Draws a sign, the title and under it what became of the section."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _line(self, painter: QPainter, text: str, rect: QRect, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            focused = chosen and self._view.hasFocus()
            painter.setPen(QColor(theme.accent) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if chosen else theme.chip))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        same = entry.change is Change.SAME
        sign_colours = {Change.ADDED: theme.read, Change.REMOVED: theme.danger, Change.CHANGED: theme.accent}
        sign = QRect(rect.left() + _EDGE, rect.top() + 5, _SIGN, 20)
        self._line(
            painter, SIGNS[entry.change], sign, self._font(15, bold=True), sign_colours.get(entry.change, theme.muted)
        )
        left = sign.right() + 2
        title = QRect(left, rect.top() + 5, rect.right() - left - _EDGE, 20)
        self._line(painter, entry.title, title, self._font(14, bold=not same), theme.muted if same else theme.text)
        self._line(painter, entry.status, title.translated(0, 19), self._font(12), theme.muted)
        painter.restore()
