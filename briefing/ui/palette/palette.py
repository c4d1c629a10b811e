"""Opens the palette with what can be done and gone to just now."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from briefing.ui.actions import COMMANDS, translated
from briefing.ui.main_window import MainWindow
from briefing.ui.palette.box import PaletteBox
from briefing.ui.palette.entries import Entry

_NOT_OFFERED = {"palette"}


class Palette(QObject):
    """Connects the command."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.box = PaletteBox(window, window.appearance)
        window.actions_by_id.on("palette", self.ask)

    def ask(self) -> None:
        """Open the palette."""
        self.box.ask([*self._commands(), *self._sections()])

    def _commands(self) -> list[Entry]:
        actions = self._window.actions_by_id
        return [
            Entry(
                actions[command.id].text().rstrip("…"),
                command.group.title,
                actions[command.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                or (translated(command.keys[0]) if command.in_text else ""),
                actions[command.id].trigger,
            )
            for command in COMMANDS
            if command.id not in _NOT_OFFERED and actions[command.id].isEnabled() and actions[command.id].isVisible()
        ]

    def _sections(self) -> list[Entry]:
        if self._window.session is None:
            return []
        pack = self._window.session.pack
        entries = []
        for section in (*pack.sections, *pack.reference):
            pillar = pack.pillar_of(section.id)
            belongs_to = (pillar.short_title or pillar.title) if pillar is not None else self.tr("Reference")
            entries.append(Entry(section.title, belongs_to, "", partial(self._open, section.id)))
        return entries

    def _open(self, section: object) -> None:
        self._window.reading.open_section(section)  # type: ignore[arg-type] # a SectionId, partial forgets it
        self._window.reader.setFocus()
