"""Contrast, computed from the tokens of every theme as WCAG 2.2 does: text 7:1 (1.4.6), controls 3:1 (1.4.11)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from briefing.ui.stylesheet import stylesheet
from briefing.ui.theme import Theme
from briefing.ui.themes import THEMES

TEXT, CONTROLS = 7.0, 3.0
GROUNDS = ("page", "surface", "card", "selected", "chip")


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    mixed = QColor(colour)
    red, green, blue = (linear(part) for part in (mixed.redF(), mixed.greenF(), mixed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def texts(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """What is written in which colour on which ground."""
    for ground in GROUNDS:
        for ink in ("text", "muted", "accent"):
            yield f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground)
    for ground in ("page", "surface", "card", "selected"):
        for ink in ("danger", "read"):
            yield f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground)
    for ground in ("hit", "added", "removed", "code"):
        yield f"text on {ground}", theme.text, getattr(theme, ground)
    for letter, ground in theme.highlights:
        yield f"text on highlight {letter}", theme.text, ground
    for name, ink in theme.pillars:
        yield f"pillar {name} on page", ink, theme.page
        yield f"pillar {name} on surface", ink, theme.surface
        yield f"letter on the badge of {name}", theme.on_accent, ink
    for name, ink in theme.tokens:
        yield f"token {name} in code", ink, theme.code
    yield "on accent", theme.on_accent, theme.accent
    yield "marking", theme.page, theme.danger


def controls(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """What a control, or the state of one, is known by."""
    for ground in GROUNDS:
        for ink in ("edge", "accent"):
            yield f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground)
    for number, ink in enumerate(theme.authors):
        yield f"author {number}", ink, theme.page


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read(theme: Theme):
    faint = {name: round(contrast(ink, ground), 2) for name, ink, ground in texts(theme)}
    assert {name: ratio for name, ratio in faint.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_the_style_sheet_writes_on_a_ground_of_its_own_can_be_read(theme: Theme):
    faint: dict[str, float] = {}
    met = 0
    for where, rule in re.findall(r"([^{}]+){([^{}]*)}", stylesheet(theme, ("Interface",), ("Reading",))):
        colours = dict(re.findall(r"(?<![\w-])(color|background): (#\w{6})", rule))
        if len(colours) == 2:
            met += 1
            ratio = contrast(colours["color"], colours["background"])
            faint |= {where.strip(): round(ratio, 2)} if ratio < TEXT else {}
    assert met > 20
    assert faint == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_controls_can_be_seen(theme: Theme):
    faint = {name: round(contrast(ink, ground), 2) for name, ink, ground in controls(theme)}
    assert {name: ratio for name, ratio in faint.items() if ratio < CONTROLS} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_kinds_have_grounds_of_their_own(theme: Theme):
    grounds = [ground for _, ground in theme.highlights]
    assert len({*grounds, theme.page}) == len(grounds) + 1


def test_the_ratio_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
