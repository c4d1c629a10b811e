"""The page of keyboard shortcuts, made from the table of commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.actions import COMMANDS, Actions, Command, Group, translated
from briefing.ui.pieces import button, label


class ShortcutsDialog(QDialog):
    """Every command that has keys, by group, as ``actions`` answer to them now."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(620, 640)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setProperty("look", "pane")
        scroll.setProperty("spoken", "sheet")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(_sheet(actions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        change = button(self.tr("Change…"), self._change, name=self.tr("Change keyboard shortcuts"))
        buttons.addButton(change, QDialogButtonBox.ButtonRole.ActionRole)
        change.setEnabled(actions["keys"].isEnabled())
        self._actions = actions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 0, 22, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)

    def _change(self) -> None:
        self.reject()
        self._actions["keys"].trigger()


def _sheet(actions: Actions) -> QWidget:
    """The commands with their keys, group under group."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(22, 8, 22, 12)
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    for group in Group:
        commands = [command for command in COMMANDS if command.group is group and _keys(actions, command)]
        if not commands:
            continue
        row = grid.rowCount()
        heading = label(group.title, "group")
        heading.setContentsMargins(0, 12, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        for command in commands:
            row += 1
            keys = _keys(actions, command)
            grid.addWidget(label(translated(command.text).rstrip("…"), wraps=False), row, 0)
            grid.addWidget(label(keys, "muted", wraps=False), row, 1)
    return sheet


def _keys(actions: Actions, command: Command) -> str:
    """The keys of ``command`` as the reader's system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [QKeySequence(key) for key in command.keys] if command.in_text else actions[command.id].shortcuts()
    return "   ".join(key.toString(native) for key in keys)
