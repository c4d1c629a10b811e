"""The palette on screen: a field, and under it a list that the keys move in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.announcing import announce
from briefing.ui.appearance import Appearance
from briefing.ui.palette.entries import Entry, Found, find

_WIDTH, _HEIGHT, _TOP = 640, 430, 64
_ROW = 34
_AROUND = 32
_EDGE = 12
_FOUND = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class PaletteBox(QFrame):
    """Lies over ``window`` until something is chosen, Escape is pressed, or the keyboard goes elsewhere."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Commands and sections"))
        self._entries: Sequence[Entry] = ()
        self._came_from: QWidget | None = None
        self.field = QLineEdit(placeholderText=self.tr("Type a few letters of a command or a section"))
        self.field.setAccessibleName(self.placeholder)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Rows(appearance, self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.hide()

    @property
    def placeholder(self) -> str:
        """What the field asks for."""
        return self.field.placeholderText()

    def ask(self, entries: Sequence[Entry]) -> None:
        """Open, and offer ``entries``."""
        self._entries = entries
        self._came_from = self.window().focusWidget()
        self.field.clear()
        self._find("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        if not self.isHidden():
            self.hide()
            if self._came_from is not None:
                self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def names(self) -> list[str]:
        """What is offered now, from the top."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def _find(self, wanted: str) -> None:
        self._model.clear()
        for found in find(wanted, self._entries):
            item = QStandardItem(found.entry.name)
            item.setData(found, _FOUND)
            spoken = ", ".join(part for part in (found.entry.name, found.entry.belongs_to, found.entry.keys) if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._fit()
        self._go_to(0)

    def _fit(self) -> None:
        """As high as what was found, and never higher than the window has room for."""
        window = self._window.rect()
        rows = max(self._model.rowCount(), 1) * _ROW + self.field.sizeHint().height() + _AROUND
        width, height = min(_WIDTH, window.width() - 40), min(rows, _HEIGHT, window.height() - _TOP - 20)
        self.setGeometry(QRect((window.width() - width) // 2, _TOP, width, height))

    def _go_to(self, row: int) -> None:
        index = self._model.index(min(max(row, 0), self._model.rowCount() - 1), 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
            if self.isVisible():
                announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(_FOUND)
        self.leave()
        if isinstance(found, Found):
            found.entry.act()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._go_to(self.list.currentIndex().row() + _STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
            if key is Qt.Key.Key_Escape:
                self.leave()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING:
            if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
                self.leave()
            self.hide()
        return super().eventFilter(watched, event)


# The program itself gives the keyboard back when the palette closes, and a menu of the field is part of it.
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.OtherFocusReason)


class _Rows(QStyledItemDelegate):
    """A row: the name with the letters that were meant in bold, then what it belongs to, and its keys at the end."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance

    # Qt overrides

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(_FOUND)
        if not isinstance(found, Found):
            return
        theme = self._appearance.theme
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(area, 6, 6)
        inner = area.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setPen(QColor(theme.muted))
        small = QFont(option.font)
        small.setPixelSize(13)
        painter.setFont(small)
        taken = 0
        for words in (found.entry.keys, found.entry.belongs_to):
            if words:
                place = inner.adjusted(0, 0, -taken, 0)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
                taken += QFontMetrics(small).horizontalAdvance(words) + 18
        painter.setPen(QColor(theme.text))
        self._draw_name(painter, found, inner.adjusted(0, 0, -taken, 0), option.font)
        painter.restore()

    def _draw_name(self, painter: QPainter, found: Found, area: QRect, font: QFont) -> None:
        plain, bold = QFont(font), QFont(font)
        for each in (plain, bold):
            each.setPixelSize(14)
        bold.setWeight(QFont.Weight.Bold)
        meant = set(found.letters)
        left = area.left()
        for place, letter in enumerate(found.entry.name):
            painter.setFont(bold if place in meant else plain)
            width = painter.fontMetrics().horizontalAdvance(letter)
            if left + width > area.right():
                break
            painter.drawText(QRect(left, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, letter)
            left += width
