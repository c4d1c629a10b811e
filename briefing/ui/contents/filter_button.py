"""The button beside the filter's field that asks for sections by what they are marked with."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from briefing.ui.appearance import Appearance
from briefing.ui.contents.marks import Mark, mark_icon


class MarkFilter(QPushButton):
    """Opens a menu of marks, which is also their key: each with its shape, its name and how many sections have it."""

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._mark: Mark | None = None
        self._counts: Mapping[Mark, int] = {}
        self.setProperty("look", "filter")
        # A long name must not keep the panel from being made narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        appearance.theme_changed.connect(self._draw)
        self._draw()

    @property
    def mark(self) -> Mark | None:
        """What is asked for; None for all sections."""
        return self._mark

    def offer(self, counts: Mapping[Mark, int]) -> None:
        """Say how many sections have each mark."""
        self._counts = counts

    def choose(self, mark: Mark | None) -> None:
        """Ask for sections with ``mark``, or for all."""
        if mark is not self._mark:
            self._mark = mark
            self._draw()
            self.chosen.emit()

    def menu_now(self) -> QMenu:
        """The menu as it would open now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        every = menu.addAction(self.tr("All sections"), partial(self.choose, None))
        every.setCheckable(True)
        every.setChecked(self._mark is None)
        menu.addSeparator()
        for mark in Mark:
            count = self._counts.get(mark, 0)
            text = f"{mark.title} ({count})"
            action = menu.addAction(mark_icon(mark, self._appearance.theme), text, partial(self.choose, mark))
            action.setEnabled(count > 0 or mark is self._mark)
        return menu

    def _open(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _draw(self) -> None:
        shown = self.tr("All sections") if self._mark is None else self._mark.title
        self.setText(f"{shown}  ▾")
        self.setAccessibleName(self.tr("Sections shown: {which}").format(which=shown))
        self.setToolTip(self.accessibleName())
        theme = self._appearance.theme
        self.setIcon(
            mark_icon(self._mark, theme) if self._mark is not None else self._appearance.icon("filter", size=14)
        )
