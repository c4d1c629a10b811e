"""A small chip that says what holds and opens a menu of what else could."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton


class ChipMenu(QPushButton):
    """Choices of which one holds; ``name`` says of what, ``choices`` gives each its text."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Mapping[Enum, str], current: Enum) -> None:
        super().__init__(f"{choices[current]} ▾")
        self.setProperty("look", "chip")
        self.setProperty("value", current.value)
        self.setAccessibleName(f"{name}: {choices[current]}")
        self.setToolTip(name)
        self._choices = choices
        self._current = current
        self.clicked.connect(self._open)

    def menu_now(self) -> QMenu:
        """The menu as it would open now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for value, text in self._choices.items():
            action = QAction(text, menu, checkable=True)
            action.setChecked(value is self._current)
            action.triggered.connect(lambda _on, value=value: self.chosen.emit(value))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))
