"""The colours and fonts of the window as tokens, so that no widget names a colour of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour theme; every value is ``#rrggbb``.

    ``line`` parts what lies beside each other, ``edge`` is around what can be used. ``added`` and ``removed`` lie
    behind words that another edition lacks. ``highlights`` maps an annotation kind's letter to its background,
    ``pillars`` a pillar colour to its accent, ``tokens`` the beginning of a Pygments short token name to a colour in
    code, ``authors`` are the colours of who wrote notes, by number.
    """

    name: str
    dark: bool
    page: str
    surface: str
    card: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    chip: str
    hit: str
    added: str
    removed: str
    danger: str
    read: str
    code: str
    highlights: tuple[tuple[str, str], ...]
    pillars: tuple[tuple[str, str], ...]
    tokens: tuple[tuple[str, str], ...]
    authors: tuple[str, ...]

    def highlight(self, letter: str) -> str:
        """The background of notes of the kind with that letter."""
        return dict(self.highlights)[letter]

    def pillar(self, colour: str) -> str:
        """The accent of a pillar colour."""
        return dict(self.pillars)[colour]

    def author(self, number: int) -> str:
        """The colour of the author with that number."""
        return self.authors[number % len(self.authors)]

    def token(self, name: str) -> str:
        """The colour of a code token: that of the longest known beginning of its name, else the text's."""
        known = dict(self.tokens)
        return next((known[name[:end]] for end in range(len(name), 0, -1) if name[:end] in known), self.text)


LIGHT = Theme(
    name="light",
    dark=False,
    page="#ffffff",
    surface="#fbfbfc",
    card="#ffffff",
    line="#e1e5ea",
    edge="#7d8999",
    text="#1b2430",
    muted="#47505c",
    accent="#094f95",
    on_accent="#ffffff",
    selected="#e6f0fb",
    chip="#eef1f5",
    hit="#ffe08a",
    added="#d3f1dc",
    removed="#fbdcdd",
    danger="#9d162d",
    read="#0b5a4f",
    code="#f5f7fa",
    highlights=(("K", "#fff1a8"), ("Q", "#cfe6ff"), ("A", "#cdf0d3"), ("R", "#ffd6de"), ("L", "#e6dafc")),
    pillars=(
        ("blue", "#1a508e"),
        ("green", "#0b5a4f"),
        ("orange", "#7d3f06"),
        ("purple", "#79337c"),
        ("grey", "#47505c"),
    ),
    tokens=(
        ("c", "#4c5562"),
        ("k", "#803683"),
        ("s", "#0d603c"),
        ("m", "#864109"),
        ("o", "#4c5562"),
        ("nb", "#0a549f"),
        ("nc", "#0a549f"),
        ("nd", "#864109"),
        ("nf", "#0a549f"),
        ("nt", "#803683"),
        ("err", "#a3172f"),
    ),
    authors=("#0b5cad", "#a85508", "#0f7b6c", "#87398a", "#a3172f", "#6a6a00", "#3d4fb8", "#7a4a2a"),
)

DARK = Theme(
    name="dark",
    dark=True,
    page="#1d232b",
    surface="#191e25",
    card="#1d232b",
    line="#2b323c",
    edge="#6b7685",
    text="#e6eaf0",
    muted="#adb7c4",
    accent="#81bcf4",
    on_accent="#0d1620",
    selected="#1b2b40",
    chip="#242b34",
    hit="#5f4800",
    added="#1c4a30",
    removed="#5c2930",
    danger="#ff9aa8",
    read="#5cc7b7",
    code="#161b21",
    highlights=(("K", "#564c12"), ("Q", "#1b466e"), ("A", "#1f5030"), ("R", "#66303c"), ("L", "#443164")),
    pillars=(
        ("blue", "#87baf3"),
        ("green", "#5cc7b7"),
        ("orange", "#e7aa68"),
        ("purple", "#daa5dd"),
        ("grey", "#adb7c4"),
    ),
    tokens=(
        ("c", "#a5b0be"),
        ("k", "#d18fd4"),
        ("s", "#7fcf9f"),
        ("m", "#e2994a"),
        ("o", "#a5b0be"),
        ("nb", "#6aa9f0"),
        ("nc", "#6aa9f0"),
        ("nd", "#e2994a"),
        ("nf", "#6aa9f0"),
        ("nt", "#d18fd4"),
        ("err", "#ff9aa8"),
    ),
    authors=("#6aa9f0", "#e2994a", "#3fb8a5", "#cf8bd3", "#ff9aa8", "#c9c25a", "#9aa6ff", "#c79a76"),
)

READING_FONT = "Source Serif 4"
INTERFACE_FONT = "Inter"
MONO_FONT = "JetBrains Mono"
TRADITIONAL_READING_FONT = "Noto Serif HK"
TRADITIONAL_INTERFACE_FONT = "Noto Sans HK"
SIMPLIFIED_FONT = "Noto Sans SC"
