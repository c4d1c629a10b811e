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


def normalize_text(text: str) -> str:
    """``text`` in NFC with every run of blanks as one space; no-break spaces are kept, controls dropped.

    A blank at either end stays (as one space), because a run may end where the next begins.
    """
    # Dropped first: a control between a letter and its accent would keep them from being composed.
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", _FORBIDDEN.sub("", text)))


def normalize_code(text: str) -> str:
    """``text`` for a code block: NFC, line feeds as line ends, tabs as four spaces, controls dropped."""
    lines = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", lines).expandtabs(4))
