"""The one normalisation of text, done while the model is built and never again, so that offsets keep their meaning."""

import re
import unicodedata

# Blanks other than the no-break space: a run of them is one space.
_BLANKS = re.compile(r"[ \t\r\n\f\v\u2000-\u200a\u2028\u2029\u205f\u3000]+")
_LINE_ENDS = re.compile(r"\r\n|[\r\u2028\u2029]")
# Controls, the byte order mark, noncharacters and variation selectors of plane 14: nothing to read, and PDF/A forbids
# them. Soft hyphens too: dividing words is for whoever draws them, and a word that hides one is not found.
_PLANE_ENDS = "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_FORBIDDEN = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\ufdd0-\ufdef\ufeff{_PLANE_ENDS}\U000e0100-\U000e01ef]"
)

# Those that may do harm where they are shown, in a terminal for one; tabs and line ends are none.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# What turns the order of characters round, so that a reader sees other words than stand there. None of the format's
# languages needs it, so it is shown by its number.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def normalize_text(text: str) -> str:
    """``text`` in NFC with every run of blanks as one space; no-break spaces are kept, controls dropped.

    Characters that would change the direction of writing become visible, such as ``[U+202E]``.

    A blank at either end stays (as one space), because a run may end where the next begins.
    """
    # Dropped first: a control between a letter and its accent would keep them from being composed.
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", _without_tricks(text)))


def normalize_code(text: str) -> str:
    """``text`` for a code block: NFC, line feeds as line ends, tabs as four spaces, controls dropped."""
    lines = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _without_tricks(lines).expandtabs(4))


def first_control(text: str) -> re.Match[str] | None:
    """The first control character in ``text`` that is neither a tab nor a line end."""
    return _CONTROL.search(text)


def code_point(character: str) -> str:
    """How a character is named where it cannot be shown: ``U+202E``."""
    return f"U+{ord(character):04X}"


def _without_tricks(text: str) -> str:
    return _DIRECTIONS.sub(lambda found: f"[{code_point(found.group())}]", _FORBIDDEN.sub("", text))
