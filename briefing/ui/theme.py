"""The colours and fonts of the window as tokens, so that no widget names a colour of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour theme; every value is ``#rrggbb``.

    ``added`` and ``removed`` lie behind words that another edition lacks. ``highlights`` maps an annotation kind's
    letter to its background, ``pillars`` a pillar colour to its accent, ``tokens`` the beginning of a Pygments short
    token name to a colour in code, ``authors`` are the colours of who wrote notes, by number.
    """

    name: str
    dark: bool
    page: str
    surface: str
    card: str
    line: str
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
    text="#1b2430",
    muted="#5b6675",
    accent="#0b5cad",
    on_accent="#ffffff",
    selected="#e6f0fb",
    chip="#eef1f5",
    hit="#ffe08a",
    added="#d3f1dc",
    removed="#fbdcdd",
    danger="#a3172f",
    read="#0f7b6c",
    code="#f5f7fa",
    highlights=(("K", "#fff1a8"), ("Q", "#cfe6ff"), ("A", "#cdf0d3"), ("R", "#ffd6de"), ("L", "#e6dafc")),
    pillars=(
        ("blue", "#1f5fa8"),
        ("green", "#0f7b6c"),
        ("orange", "#a85508"),
        ("purple", "#87398a"),
        ("grey", "#5b6675"),
    ),
    tokens=(
        ("c", "#5b6675"),
        ("k", "#87398a"),
        ("s", "#0f6b43"),
        ("m", "#96480a"),
        ("o", "#5b6675"),
        ("nb", "#0b5cad"),
        ("nc", "#0b5cad"),
        ("nd", "#96480a"),
        ("nf", "#0b5cad"),
        ("nt", "#87398a"),
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
    text="#e6eaf0",
    muted="#a5b0be",
    accent="#5aa7f0",
    on_accent="#0d1620",
    selected="#1f3550",
    chip="#272f39",
    hit="#7a5c00",
    added="#1c4a30",
    removed="#5c2930",
    danger="#ff9aa8",
    read="#3fb8a5",
    code="#161b21",
    highlights=(("K", "#5d5314"), ("Q", "#1b466e"), ("A", "#1f5030"), ("R", "#66303c"), ("L", "#443164")),
    pillars=(
        ("blue", "#6aa9f0"),
        ("green", "#3fb8a5"),
        ("orange", "#e2994a"),
        ("purple", "#cf8bd3"),
        ("grey", "#a5b0be"),
    ),
    tokens=(
        ("c", "#a5b0be"),
        ("k", "#cf8bd3"),
        ("s", "#7fcf9f"),
        ("m", "#e2994a"),
        ("o", "#a5b0be"),
        ("nb", "#6aa9f0"),
        ("nc", "#6aa9f0"),
        ("nd", "#e2994a"),
        ("nf", "#6aa9f0"),
        ("nt", "#cf8bd3"),
        ("err", "#ff9aa8"),
    ),
    authors=("#6aa9f0", "#e2994a", "#3fb8a5", "#cf8bd3", "#ff9aa8", "#c9c25a", "#9aa6ff", "#c79a76"),
)

THEMES = (LIGHT, DARK)
READING_FONT = "Source Serif 4"
INTERFACE_FONT = "Inter"
MONO_FONT = "JetBrains Mono"
TRADITIONAL_READING_FONT = "Noto Serif HK"
TRADITIONAL_INTERFACE_FONT = "Noto Sans HK"
SIMPLIFIED_FONT = "Noto Sans SC"
