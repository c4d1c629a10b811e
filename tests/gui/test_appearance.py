"""Colours, icons and the style sheet of the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import briefing.ui
from briefing.app.paths import fonts, resources
from briefing.ui.appearance import Appearance
from briefing.ui.fonts import load_fonts
from briefing.ui.icons import Icons
from briefing.ui.stylesheet import stylesheet
from briefing.ui.theme import DARK, LIGHT, Theme
from briefing.ui.themes import THEMES

SOURCES = sorted(Path(briefing.ui.__file__).parent.rglob("*.py"))


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    # The style sheet stays: Qt may crash in the next one after one was taken away, and the program never does that.
    return Appearance(qapp, Icons(resources() / "icons"), load_fonts(fonts()), "light")


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication):
    image = Icons(resources() / "icons").icon("menu", "#ff0000", 24).pixmap(24, 24).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}


def test_every_icon_that_is_used_exists():
    used = {name for path in SOURCES for name in re.findall(r'\bicon\("([a-z0-9-]+)"', path.read_text("utf-8"))}
    assert {name for name in used if not (resources() / "icons" / f"{name}.svg").exists()} == set()
    assert "search" in used


def test_choosing_a_theme_recolours_the_window(appearance: Appearance, qtbot: QtBot):
    with qtbot.waitSignal(appearance.theme_changed):
        appearance.choose("dark")
    assert appearance.theme is DARK
    assert appearance.choice == "dark"


def test_an_unknown_theme_follows_the_system(appearance: Appearance):
    appearance.choose("sepia-from-the-future")
    assert appearance.theme in THEMES


def test_the_theme_of_the_system_is_followed_while_the_window_is_open(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
):
    hints = QGuiApplication.styleHints()

    def switch(scheme: Qt.ColorScheme) -> None:
        # The platform without a screen has no scheme of its own.
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: scheme)
        hints.colorSchemeChanged.emit(scheme)

    appearance.choose("system")
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        switch(scheme)
        assert appearance.theme is theme
    appearance.choose("sepia")
    switch(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "sepia"


def test_nothing_moves_by_itself(appearance: Appearance):
    animated = re.compile("QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\\(True")
    assert [path.name for path in SOURCES if animated.search(path.read_text("utf-8"))] == []
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_names_only_colours_of_the_theme(theme: Theme):
    sheet = stylesheet(theme, ("Inter",), ("Source Serif 4",))
    assert "$" not in sheet
    assert theme.accent in sheet
    assert LIGHT.page in stylesheet(LIGHT, ("Inter",), ())


def test_every_look_that_a_widget_claims_has_a_rule():
    claimed = {
        name for path in SOURCES for name in re.findall(r'setProperty\("look", "([a-z]+)"\)', path.read_text("utf-8"))
    }
    styled = set(re.findall(r'\[look="([a-z]+)"\]', (SOURCES[0].parent / "stylesheet.py").read_text("utf-8")))
    assert claimed <= styled
