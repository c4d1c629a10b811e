"""The switch between the languages of a pack: EN | 繁 | 简."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.ui.pieces import button

# Each language in its own script, so that it can be found by those who read it.
_NAMES = {ENGLISH: ("EN", "English"), TRADITIONAL: ("繁", "繁體中文"), SIMPLIFIED: ("简", "简体中文")}

_HEIGHT = 32


def language_name(language: Language) -> str:
    """The name of ``language`` in its own script."""
    return _NAMES.get(language, (language, language))[1]


def language_sign(language: Language) -> str:
    """The short sign of ``language``, as on the switch."""
    return _NAMES.get(language, (language, language))[0]


class LanguageSwitch(QFrame):
    """One button per language of the pack."""

    language_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "segments")
        self.setAccessibleName(self.tr("Language"))
        self.setFixedHeight(_HEIGHT)
        self._buttons: dict[Language, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.hide()

    def show_languages(self, languages: tuple[Language, ...], current: Language) -> None:
        """Offer ``languages`` with ``current`` chosen; a single one needs no switch."""
        if tuple(self._buttons) != languages:
            self._rebuild(languages)
        if current in self._buttons:
            self._buttons[current].setChecked(True)
        self.setVisible(len(languages) > 1)

    def _rebuild(self, languages: tuple[Language, ...]) -> None:
        for old in self._buttons.values():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for language in languages:
            short, full = _NAMES.get(language, (language, language))
            choice = button(short, partial(self.language_requested.emit, language), name=full)
            choice.setCheckable(True)
            choice.setAutoExclusive(True)
            choice.setToolTip(full)
            self._group.addButton(choice)
            self._row.addWidget(choice)
            self._buttons[language] = choice
