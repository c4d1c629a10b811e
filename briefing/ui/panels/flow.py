"""Widgets placed like words: in a row, and on a new row where the width ends.

A widget and no layout, because a layout made in Python shares the ownership of its entries with Qt, and that crashes.
"""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_LEAST_WIDTH = 120


class Flow(QWidget):
    """Rows of widgets at their natural size, ``gap`` pixels apart, each row's widgets centred on one line."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._gap = gap
        self._kept: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Place ``widget`` after the others; it belongs to the flow from now on."""
        widget.setParent(self)
        self._kept.append(widget)
        self.updateGeometry()

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        taken = 0
        for widget in self._kept:
            needed = widget.sizeHint().width()
            if not rows or taken + self._gap + needed > width:
                rows.append([])
                taken = needed
            else:
                taken += self._gap + needed
            rows[-1].append(widget)
        return rows

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        places = []
        y = 0
        for row in self._rows(width):
            height = max(widget.sizeHint().height() for widget in row)
            x = 0
            for widget in row:
                size = widget.sizeHint()
                top = y + (height - size.height()) // 2
                places.append((widget, QRect(x, top, min(size.width(), width), size.height())))
                x += size.width() + self._gap
            y += height + self._gap
        return places

    def _place(self) -> None:
        for widget, place in self._places(self.width()):
            widget.setGeometry(place)

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._kept]
        width = min(max((size.width() for size in sizes), default=0), _LEAST_WIDTH)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A widget wants another size, for example because the font was loaded meanwhile.
            self.updateGeometry()
            self._place()
        return super().event(event)
