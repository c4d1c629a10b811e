"""The page of keyboard shortcuts, made from the table of commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.actions import COMMANDS, Group, translated
from briefing.ui.pieces import label


class ShortcutsDialog(QDialog):
    """Every command that has keys, by group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(620, 640)
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(22, 8, 22, 12)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        for group in Group:
            commands = [command for command in COMMANDS if command.group is group and command.keys]
            if not commands:
                continue
            row = grid.rowCount()
            heading = label(group.title, "group")
            heading.setContentsMargins(0, 12, 0, 2)
            grid.addWidget(heading, row, 0, 1, 2)
            for command in commands:
                row += 1
                keys = "   ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys
                )
                grid.addWidget(label(translated(command.text).rstrip("…"), wraps=False), row, 0)
                grid.addWidget(label(keys, "muted", wraps=False), row, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setProperty("look", "side")
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 0, 22, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)
