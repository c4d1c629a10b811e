"""A layout that places widgets like words: in a row, and on a new row where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets at their natural size, ``gap`` pixels apart."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._kept: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, room: QRect, *, place: bool) -> int:
        """Place everything in ``room``; returns the height that takes."""
        x, y, height = room.x(), room.y(), 0
        for entry in self._kept:
            widget = entry.widget()
            # isHidden: a widget that only waits for its window to show still takes its place.
            if widget is not None and widget.isHidden():
                continue
            size = entry.sizeHint()
            if x > room.x() and x + size.width() > room.right() + 1:
                x, y, height = room.x(), y + height + self._gap, 0
            if place:
                entry.setGeometry(QRect(QPoint(x, y), QSize(min(size.width(), room.width()), size.height())))
            x += size.width() + self._gap
            height = max(height, size.height())
        return y + height - room.y()

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._kept.append(item)

    def count(self) -> int:
        return len(self._kept)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._kept[index] if 0 <= index < len(self._kept) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._kept.pop(index) if 0 <= index < len(self._kept) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        width = max((entry.minimumSize().width() for entry in self._kept), default=0)
        height = max((entry.sizeHint().height() for entry in self._kept), default=0)
        return QSize(width, height)
