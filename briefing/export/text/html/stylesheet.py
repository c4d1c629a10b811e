"""The style sheet of the HTML pack: its colours are those of the other formats, its spoken words the pack's."""

from briefing.annotation.model import Kind
from briefing.document.ids import Language
from briefing.export.labels import labels_in
from briefing.export.text.html.look import PRINT, SCREEN
from briefing.export.text.labels import screen_labels_in
from briefing.export.tokens import (
    ACCENT,
    CALLOUTS,
    CHIP,
    CODE,
    CODE_TOKENS,
    HIGHLIGHTS,
    KIND_INK,
    LINE,
    MARKING,
    MUTED,
    QUIET,
    TEXT,
)

_COLOURS = {
    "text": TEXT,
    "muted": MUTED,
    "accent": ACCENT,
    "marking": MARKING,
    "line": LINE,
    "quiet": QUIET,
    "chip": CHIP,
    "code": CODE,
}


def stylesheet(language: Language, marking: str) -> str:
    """The whole style sheet; ``marking`` stands at top and bottom of every printed page."""
    variables = " ".join(f"--{name}: {colour};" for name, colour in _COLOURS.items())
    return "\n".join([f":root {{ {variables} }}", SCREEN, *_kinds(language), *_colours(), PRINT, _pages(marking)])


def _kinds(language: Language) -> list[str]:
    """The kinds' colours, and what is said where a highlight begins and ends: colour alone is not heard."""
    labels, screen = labels_in(language), screen_labels_in(language)
    rules = [f"mark::after {{ content: {_string(f' [{screen.ends}] ')}; }}"]
    for kind in Kind:
        letter, ground, ink = kind.value, HIGHLIGHTS[kind.value], KIND_INK[kind.value]
        starts = _string(f" [{screen.starts.format(kind=labels.kinds[kind])}] ")
        rules += [
            f"mark.{letter}, .badge.{letter} {{ background: {ground}; }}",
            f".badge.{letter}, .ink-{letter}, .ink-{letter} a {{ color: {ink}; }}",
            f".notes > .edge-{letter} {{ border-color: {ground}; }}",
            f"mark.{letter}::before {{ content: {starts}; }}",
        ]
    return rules


def _colours() -> list[str]:
    callouts = [
        f".callout.{kind} {{ border-color: {colour}; }} .callout.{kind} .label {{ color: {colour}; }}"
        for kind, colour in CALLOUTS.items()
    ]
    return callouts + [f".token-{name} {{ color: {colour}; }}" for name, colour in CODE_TOKENS.items()]


def _pages(marking: str) -> str:
    number = f'@bottom-right {{ content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: {MUTED}; }}'
    look = f"font: 700 9pt sans-serif; color: {MARKING};"
    marked = [
        f"@{place} {{ content: {_string(marking)}; {look} }}" for place in ("top-center", "bottom-center") if marking
    ]
    return " ".join(["@page { size: A4; margin: 20mm 20mm 18mm;", *marked, number, "}"])


def _string(text: str) -> str:
    """``text`` as a string of CSS; what could end it, or the style sheet, is written by its number."""
    return '"' + "".join(sign if sign.isalnum() or sign in " []" else f"\\{ord(sign):x} " for sign in text) + '"'
