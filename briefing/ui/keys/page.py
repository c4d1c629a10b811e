"""The page on which keys are changed: all commands, the keys of the chosen one, and whose keys they were."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.actions import COMMANDS, Command, Group, translated
from briefing.ui.keys.bindings import Bindings, conflicts, given, holders, keys_of
from briefing.ui.pieces import button, label

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QDialog):
    """Shows ``bindings``; each change leaves as a signal and holds at once."""

    changed = Signal(object)
    """The new ``Bindings``."""

    def __init__(self, parent: QWidget, bindings: Bindings) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keyboard shortcuts"))
        self.resize(680, 640)
        self._bindings = bindings
        self.filter = QLineEdit(placeholderText=self.tr("Find a command"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find a command"))
        self.filter.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setProperty("look", "ticks")
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setColumnWidth(0, 400)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New keys: press them"))
        self.edit.setProperty("spoken", "keys")
        self.edit.keySequenceChanged.connect(lambda _keys: self._warn())
        self.warning = label("", "problem")
        self.use = button(self.tr("Use these keys"), self.give)
        self.none = button(self.tr("No keys"), self.take)
        self.usual = button(self.tr("Usual keys"), self.restore)
        self._lay_out()
        self._fill()

    def choose(self, command: str) -> None:
        """Choose the command with that id."""
        self.tree.setCurrentItem(self._items[command])

    def give(self) -> None:
        """Give the pressed keys to the chosen command; no other command keeps them."""
        command, key = self._chosen, self._pressed
        if command is None or not key:
            return
        bindings = self._bindings
        for other in holders(key, bindings):
            bindings = given(bindings, other, (each for each in keys_of(other, bindings) if each != key))
        self._take(given(bindings, command, (key,)))

    def take(self) -> None:
        """Let the chosen command have no keys."""
        if self._chosen is not None:
            self._take(given(self._bindings, self._chosen, ()))

    def restore(self) -> None:
        """Give the chosen command its usual keys; those who got them meanwhile lose them."""
        command = self._chosen
        if command is None:
            return
        bindings = given(self._bindings, command, ())
        for key in command.keys:
            for other in holders(key, bindings):
                bindings = given(bindings, other, (each for each in keys_of(other, bindings) if each != key))
        self._take(given(bindings, command, command.keys))

    def restore_all(self) -> None:
        """Give every command its usual keys."""
        self._take({})

    @property
    def _chosen(self) -> Command | None:
        item = self.tree.currentItem()
        wanted = item.data(0, _ID) if item is not None else None
        return next((command for command in COMMANDS if command.id == wanted), None)

    @property
    def _pressed(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _take(self, bindings: Bindings) -> None:
        self._bindings = bindings
        self.edit.clear()
        self._write_keys()
        self._show_chosen()
        self.changed.emit(bindings)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for group in Group:
            head = QTreeWidgetItem([group.title])
            self.tree.addTopLevelItem(head)
            for command in COMMANDS:
                if command.group is group and not command.in_text:
                    item = QTreeWidgetItem(head, [translated(command.text).rstrip("…")])
                    item.setData(0, _ID, command.id)
                    self._items[command.id] = item
        self.tree.expandAll()
        self._write_keys()
        self.choose("palette")

    def _write_keys(self) -> None:
        clashing = {command.id for held in conflicts(self._bindings).values() for command in held}
        for command in COMMANDS:
            if not command.in_text:
                keys = "   ".join(map(shown_key, keys_of(command, self._bindings)))
                mark = self.tr("  (also used elsewhere)") if command.id in clashing else ""
                self._items[command.id].setText(1, f"{keys}{mark}")

    def _show_chosen(self) -> None:
        command = self._chosen
        for each in (self.edit, self.use, self.none, self.usual):
            each.setEnabled(command is not None)
        self.edit.clear()
        self._warn()

    def _warn(self) -> None:
        """Say whose keys these are."""
        command, key = self._chosen, self._pressed
        others = [each for each in holders(key, self._bindings) if each is not command] if key else []
        names = ", ".join(translated(each.text).rstrip("…") for each in others)
        sentence = self.tr("{keys} belongs to “{command}”, which would lose it.")
        self.warning.setText(sentence.format(keys=shown_key(key), command=names) if others else "")
        self.use.setEnabled(command is not None and bool(key))

    def _filter(self, words: str) -> None:
        wanted = words.casefold()
        for item in self._items.values():
            item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(label(self.tr("New keys"), wraps=False))
        keys.addWidget(self.edit, 1)
        for each in (self.use, self.none, self.usual):
            keys.addWidget(each)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        every = button(self.tr("Usual keys for all"), self.restore_all)
        buttons.addButton(every, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Change keyboard shortcuts"), "title"))
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        column.addLayout(keys)
        column.addWidget(self.warning)
        column.addWidget(buttons)


def shown_key(key: str) -> str:
    """``key`` as the reader's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
