"""Where the selection bar goes: near the selected words, never over them, never outside the view."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 6


def bar_place(selected: QRect, view: QRect, bar: QSize) -> QPoint | None:
    """The bar's upper left corner: under ``selected``, or above it, or None when neither leaves room.

    All are pixels of the view; ``selected`` is the part of the selection that can be seen.
    """
    left = min(max(selected.center().x() - bar.width() // 2, view.left()), view.right() + 1 - bar.width())
    left = max(left, view.left())
    under = selected.bottom() + 1 + GAP
    if under + bar.height() <= view.bottom() + 1:
        return QPoint(left, under)
    above = selected.top() - GAP - bar.height()
    return QPoint(left, above) if above >= view.top() else None
