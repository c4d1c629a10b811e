"""How things look: text size, theme, panels, the page of shortcuts."""

from functools import partial

from PySide6.QtCore import QObject

from briefing.ui.appearance import SYSTEM
from briefing.ui.dialogs.shortcuts import ShortcutsDialog
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.view import COLUMNS, LARGEST, SMALLEST, STEP
from briefing.ui.theme import DARK, LIGHT
from briefing.ui.themes import THEMES

_NORMAL = 100


class ViewCommands(QObject):
    """Connects the commands that change no content. ``text_size`` is in per cent."""

    def __init__(self, window: MainWindow, text_size: int) -> None:
        super().__init__(window)
        self._window = window
        self._text_size = text_size
        on = window.actions_by_id.on
        on("text-larger", lambda: self.set_text_size(min(self._text_size + STEP, LARGEST)))
        on("text-smaller", lambda: self.set_text_size(max(self._text_size - STEP, SMALLEST)))
        on("text-normal", lambda: self.set_text_size(_NORMAL))
        on("theme", self.switch_theme)
        for choice in (SYSTEM, *(theme.name for theme in THEMES)):
            on(f"theme-{choice}", partial(self.choose_theme, choice))
        window.session_shown.connect(self._show_letters)
        self._show_letters()
        on("show-contents", lambda: window.panes.show_contents(shown=not window.panes.contents_shown))
        on("show-side", lambda: window.panes.show_side(shown=not window.panes.side_shown))
        on("shortcuts", self.show_shortcuts)
        on("menu", window.top_bar.show_menu)
        window.reader.text_size_changed.connect(self.keep_text_size)

    def set_text_size(self, percent: int) -> None:
        """Show the text at ``percent``."""
        self._window.reader.set_text_size(percent)
        self._window.section_end.place()
        self.keep_text_size(percent)

    def keep_text_size(self, percent: int) -> None:
        """The reading pane shows its text at ``percent`` now."""
        self._text_size = percent
        self._window.status.show_text_size(percent)
        self._window.save_settings(text_size=percent)

    def switch_theme(self) -> None:
        """From light to dark or back."""
        self.choose_theme((LIGHT if self._window.appearance.theme.dark else DARK).name)

    def choose_line_width(self, choice: str) -> None:
        """Let lines become as wide as ``choice`` says, and keep it."""
        self._window.save_settings(line_width=choice)
        self._show_letters()

    def choose_face(self, choice: str) -> None:
        """Set the text in the face ``choice``, and keep it."""
        self._window.save_settings(face=choice)
        self._show_letters()

    def _show_letters(self) -> None:
        session = self._window.session
        if session is not None:
            self._window.reader.set_face(sans=session.settings.face == "sans")
            self._window.reader.set_column(COLUMNS[session.settings.line_width])
            self._window.section_end.place()

    def show_shortcuts(self) -> None:
        """Open the page of keyboard shortcuts."""
        dialog = ShortcutsDialog(self._window, self._window.actions_by_id)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_theme(self, choice: str) -> None:
        """Show the theme called ``choice``, or that of the desktop, and keep it."""
        self._window.appearance.choose(choice)
        self._window.save_settings(theme=choice)
