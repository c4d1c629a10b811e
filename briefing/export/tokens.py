"""The pack's colours and sizes as tokens, so that no chapter names one of its own.

The colours are those of the window's light theme, so that a note looks the same on paper; export may not import the
window.
"""

from dataclasses import dataclass

TEXT = "#1b2430"
MUTED = "#5b6675"
LINE = "#d5dae1"
ACCENT = "#0b5cad"
MARKING = "#a3172f"
QUIET = "#f3f6fa"
CODE = "#f5f7fa"
CHIP = "#eef1f5"
FAINT = "#626c7a"
DOTS = "#9aa3af"
WATERMARK = "#eef0f4"
"""The palest ink that still shows on paper; the faintest letters keep a contrast of 4.5 on it."""

INSERTED = "#17692f"
DELETED = "#a3172f"

HIGHLIGHTS = {"K": "#fff1a8", "Q": "#cfe6ff", "A": "#cdf0d3", "R": "#ffd6de", "L": "#e6dafc"}
KIND_INK = {"K": "#7a5c00", "Q": "#1f5fa8", "A": "#17692f", "R": "#a3172f", "L": "#5b3fa0"}
PILLARS = {
    "blue": "#1f5fa8",
    "green": "#0f7b6c",
    "orange": "#a85508",
    "purple": "#87398a",
    "grey": "#5b6675",
}
INKS = {"text": TEXT, "muted": MUTED, "line": LINE, "ground": QUIET, "page": "#ffffff", **PILLARS}
"""What figures are drawn with, by what it is for."""
CALLOUTS = {"note": "#1f5fa8", "editor": "#a85508", "key": "#0f7b6c", "warning": "#a3172f"}
# First letters of Pygments' short token names; the longest that fits counts.
CODE_TOKENS = {
    "k": "#0b5cad",
    "s": "#17692f",
    "c": "#5b6675",
    "m": "#a85508",
    "n": "#1b2430",
    "nf": "#5b3fa0",
    "nc": "#5b3fa0",
    "nt": "#0b5cad",
    "na": "#a85508",
    "o": "#5b6675",
}

USUAL_BODY = 11.5
"""The size of running text when nobody asks for another."""
LARGE_BODY = 18.0
"""Large print begins here."""
_SMALL_NEARER, _TITLES_NEARER = 0.6, 0.3


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes in points, all from the size of running text."""

    body: float = USUAL_BODY

    def size(self, part: float) -> float:
        """``part`` of the body size, to a tenth of a point."""
        return round(self.body * part, 1)

    def letters(self, part: float) -> float:
        """The size of letters that measure ``part`` of running text when that has its usual size.

        In large print small letters are nearer to running text than usual, since they are to be read too, and titles
        are, since there is no room for more.
        """
        large = min(1.0, max(0.0, (self.body - USUAL_BODY) / (LARGE_BODY - USUAL_BODY)))
        nearer = _SMALL_NEARER if part < 1 else _TITLES_NEARER
        return self.size(part + (1 - part) * nearer * large)

    def points(self, usual: float) -> float:
        """What measures ``usual`` points when text has its usual size."""
        return round(usual * self.body / USUAL_BODY, 1)


def code_colour(token: str) -> str:
    """The ink of the Pygments short token name ``token``."""
    for length in range(len(token), 0, -1):
        found = CODE_TOKENS.get(token[:length])
        if found is not None:
            return found
    return TEXT
