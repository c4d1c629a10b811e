"""The list of profiles over the choices, with a menu to save, rename and delete the reader's own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QMenu, QPushButton, QWidget

from briefing.app.profiles import Profile, Profiles, clean_name
from briefing.ui.export.fields import HEIGHT
from briefing.ui.export.wording import profile_name
from briefing.ui.pieces import say_what_for


class ProfileBar(QWidget):
    """Shows ``profiles``; ``current`` is asked for the profile as it is chosen at the moment."""

    chosen = Signal(object)
    """A ``Profile`` that the reader wants to use."""
    kept = Signal(object)
    """``Profiles`` to be saved."""

    def __init__(self, profiles: Profiles, current: Callable[[], Profile]) -> None:
        super().__init__()
        self._profiles = profiles
        self._current = current
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Profile"))
        self.list.setMinimumHeight(HEIGHT)
        self.list.activated.connect(lambda _row: self.chosen.emit(self.list.currentData()))
        menu = QMenu(self)
        self.save = menu.addAction(self.tr("Save as a profile…"), self.ask_for_name)
        self.rename = menu.addAction(self.tr("Rename…"), self.ask_for_new_name)
        self.delete = menu.addAction(self.tr("Delete"), self.delete_shown)
        self._menu = QPushButton(self.tr("Profile…"), autoDefault=False)
        self._menu.setMenu(menu)
        self._menu.setAccessibleName(self.tr("Save, rename or delete the profile"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        say_what_for(self.list)
        row.addWidget(self._menu)
        self._fill(profiles.last)

    @property
    def shown(self) -> Profile:
        """The profile in the list, as it was saved."""
        found: Profile = self.list.currentData()
        return found

    def show_changed(self, *, changed: bool) -> None:
        """Whether what is chosen differs from the profile in the list."""
        name = profile_name(self.shown)
        text = self.tr("{name} (changed)").format(name=name) if changed else name
        with QSignalBlocker(self.list):
            self.list.setItemText(self.list.currentIndex(), text)

    def ask_for_name(self) -> QInputDialog:
        """Ask what the choices should be saved as."""
        return self._ask(self.tr("Save as a profile"), "" if self.shown.key else self.shown.name, self.save_as)

    def ask_for_new_name(self) -> QInputDialog:
        """Ask for another name for the profile in the list."""
        return self._ask(self.tr("Rename the profile"), self.shown.name, self.rename_to)

    def save_as(self, name: str) -> None:
        """Save what is chosen under ``name``, in the place of a profile of the reader's that has it.

        A built-in profile keeps its name: the reader is asked for another.
        """
        if not self._profiles.may_be_named(name):
            self._ask(self.tr("Save as a profile"), name, self.save_as, self.tr("Another name, please"))
        else:
            self._keep(self._profiles.saved(replace(self._current(), name=name)), clean_name(name))

    def rename_to(self, name: str) -> None:
        """Give the profile in the list another name, unless another profile has it."""
        taken = self._profiles.named(name)
        if not self._profiles.may_be_named(name) or (taken is not None and taken != self.shown):
            self._ask(self.tr("Rename the profile"), name, self.rename_to, self.tr("Another name, please"))
        else:
            self._keep(self._profiles.renamed(self.shown.name, name), clean_name(name))

    def delete_shown(self) -> None:
        """Delete the profile in the list; what is chosen stays chosen."""
        self._keep(self._profiles.without(self.shown.name), "")

    def _keep(self, profiles: Profiles, name: str) -> None:
        self._profiles = profiles
        self._fill(profiles.named(name) or profiles.all[0])
        self.kept.emit(profiles)
        self.chosen.emit(self.shown)

    def _ask(self, title: str, name: str, act: Callable[[str], None], wish: str = "") -> QInputDialog:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(title)
        dialog.setLabelText(wish or self.tr("Name"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _fill(self, shown: Profile) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for profile in self._profiles.all:
                self.list.addItem(profile_name(profile), profile)
            names = [(one.key, one.name) for one in self._profiles.all]
            wanted = (shown.key, shown.name)
            self.list.setCurrentIndex(names.index(wanted) if wanted in names else 0)
        own = not self.shown.key
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)
