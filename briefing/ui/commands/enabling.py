"""Which commands can be given now, and what undo would undo."""

from PySide6.QtCore import QObject

from briefing.app.session import SectionState
from briefing.ui.appearance import SYSTEM
from briefing.ui.main_window import MainWindow
from briefing.ui.themes import THEMES

_THEMES = {f"theme-{choice}": choice for choice in (SYSTEM, *(theme.name for theme in THEMES))}
_WITHOUT_BRIEFING = {
    "open", "open-folder", "open-built-in", "quit", "next-pane", "previous-pane", "text-larger", "text-smaller",
    "text-normal", "theme", *_THEMES, "show-contents", "show-side", "shortcuts", "palette", "menu",
}  # fmt: skip


class Enabling(QObject):
    """Keeps the actions of ``window`` in step with what is open, where the reader is, and what was done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reading.trail_changed.connect(self.refresh)
        window.reading.section_opened.connect(self.refresh)
        window.reading.state_changed.connect(self.refresh)
        window.noting.changed.connect(self.refresh)
        window.panes.shown_changed.connect(self.refresh)
        window.appearance.theme_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything again."""
        window, actions = self._window, self._window.actions_by_id
        for command in actions:
            actions[command].setEnabled(window.session is not None or command in _WITHOUT_BRIEFING)
        actions["back"].setEnabled(window.reading.trail.can_go_back)
        actions["forward"].setEnabled(window.reading.trail.can_go_forward)
        actions["show-contents"].setChecked(window.panes.contents_shown)
        actions["show-side"].setChecked(window.panes.side_shown)
        for command, choice in _THEMES.items():
            actions[command].setChecked(window.appearance.choice == choice)
        if window.session is not None:
            self._refresh_reading()
            self._name_undo()

    def _refresh_reading(self) -> None:
        window, actions = self._window, self._window.actions_by_id
        section = window.reading.section
        actions["previous-section"].setEnabled(window.reading.neighbour(-1) is not None)
        actions["next-section"].setEnabled(window.reading.neighbour(1) is not None)
        state = window.noting.session.state_of(section.id) if section is not None else SectionState.UNREAD
        actions["mark-read"].setChecked(state is SectionState.READ)

    def _name_undo(self) -> None:
        names = {
            "add": self.tr("making a note"),
            "edit": self.tr("changing a note"),
            "range": self.tr("moving a note to other words"),
            "carry": self.tr("settling where notes stand"),
            "delete": self.tr("deleting a note"),
            "restore": self.tr("bringing a note back"),
            "import": self.tr("importing notes"),
        }
        noting, other = self._window.noting, self.tr("the last change")
        for command, text, naming, name in (
            ("undo", self.tr("Undo"), self.tr("Undo: {act}"), noting.undo_name),
            ("redo", self.tr("Redo"), self.tr("Redo: {act}"), noting.redo_name),
        ):
            action = self._window.actions_by_id[command]
            action.setEnabled(bool(name))
            action.setText(naming.format(act=names.get(name, other)) if name else text)
