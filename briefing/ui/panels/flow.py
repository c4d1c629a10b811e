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
        """Place everything in ``room``, each row's widgets centred on one line; returns the height that takes."""
        y = room.y()
        for row in self._rows(room.width()):
            height = max(entry.sizeHint().height() for entry in row)
            x = room.x()
            for entry in row:
                size = entry.sizeHint()
                if place:
                    top = y + (height - size.height()) // 2
                    entry.setGeometry(QRect(QPoint(x, top), QSize(min(size.width(), room.width()), size.height())))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap - room.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for entry in self._kept:
            widget = entry.widget()
            # isHidden: a widget that only waits for its window to show still takes its place.
            if widget is not None and widget.isHidden():
                continue
            needed = entry.sizeHint().width()
            if not rows or taken + self._gap + needed > width:
                rows.append([])
                taken = needed
            else:
                taken += self._gap + needed
            rows[-1].append(entry)
        return rows

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
