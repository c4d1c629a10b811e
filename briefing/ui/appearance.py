"""The theme in force: one object that widgets ask for colours and that tells them when to change."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.ui.fonts import Fonts
from briefing.ui.icons import Icons
from briefing.ui.stylesheet import palette, stylesheet
from briefing.ui.theme import DARK, LIGHT, Theme
from briefing.ui.themes import CONTRAST, THEMES

SYSTEM = "system"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Appearance(QObject):
    """Applies a theme to the application. ``choice`` is a theme's name, or ``system`` to follow the desktop.

    ``language`` is that of the window: its glyphs are taken where Chinese languages write a character differently.
    """

    theme_changed = Signal()

    def __init__(
        self, application: QApplication, icons: Icons, fonts: Fonts, choice: str = SYSTEM, language: Language = ENGLISH
    ) -> None:
        super().__init__(application)
        self._application = application
        self._icons = icons
        self._fonts = fonts
        self._choice = choice
        self._language = language
        self._theme = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_desktop)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_desktop)
        # Nothing in the window moves by itself, whatever the desktop's effects are.
        for effect in _EFFECTS:
            application.setEffectEnabled(effect, False)
        self.choose(choice)

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the reader chose: a theme's name or ``system``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Show the theme called ``choice``; an unknown name counts as ``system``."""
        self._choice = choice
        self._theme = next((theme for theme in THEMES if theme.name == choice), self._of_desktop())
        self._application.setPalette(palette(self._theme))
        # A passage in a panel has the Latin letters of the text, and the Chinese glyphs of the window.
        reading = self._fonts.families(SIMPLIFIED if self._language == SIMPLIFIED else ENGLISH).reading
        self._application.setStyleSheet(stylesheet(self._theme, self._interface(), reading))
        self.theme_changed.emit()

    def speak(self, language: Language) -> None:
        """Take the glyphs of ``language`` for the window's own words."""
        self._language = language
        self.choose(self._choice)

    def icon(self, name: str, colour: str = "", size: int = 18) -> QIcon:
        """An icon in ``colour``, or in the muted text colour."""
        return self._icons.icon(name, colour or self._theme.muted, size)

    def _interface(self) -> tuple[str, ...]:
        # The names of the languages, and of terms in them, are written in their own scripts.
        order = (SIMPLIFIED, TRADITIONAL) if self._language == SIMPLIFIED else (TRADITIONAL, SIMPLIFIED)
        names = (name for language in order for name in self._fonts.interface(language)[:2])
        return tuple(dict.fromkeys(names))

    def _of_desktop(self) -> Theme:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _follow_desktop(self) -> None:
        if self._choice == SYSTEM:
            self.choose(SYSTEM)
