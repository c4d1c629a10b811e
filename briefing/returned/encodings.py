"""Encodings of simple fonts: which character a byte is when the font has no ToUnicode map (ISO 32000-1, Annex D)."""

import re
import unicodedata

from briefing.returned.objects import elements, entry, integer, name

_CODECS = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}
# Glyph names of the Adobe Glyph List that do not say their character by themselves.
# fmt: off
_NAMES = {
    "space": " ", "nbspace": "\u00a0", "exclam": "!", "quotedbl": '"', "numbersign": "#", "dollar": "$",
    "percent": "%", "ampersand": "&", "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*",
    "plus": "+", "comma": ",", "hyphen": "-", "period": ".", "slash": "/", "zero": "0", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "colon": ":",
    "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[",
    "backslash": "\\", "bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`", "braceleft": "{",
    "bar": "|", "braceright": "}", "asciitilde": "~", "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“",
    "quotedblright": "”", "quotesinglbase": "‚", "quotedblbase": "„", "endash": "–", "emdash": "—", "bullet": "•",
    "ellipsis": "…", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "germandbls": "ß",
    "sterling": "£", "yen": "¥", "Euro": "€", "section": "§", "degree": "°", "copyright": "©", "registered": "®",
    "trademark": "™", "periodcentered": "·", "multiply": "×", "minus": "−",
}
# fmt: on
_ACCENTS = {
    "grave": "\u0300",
    "acute": "\u0301",
    "circumflex": "\u0302",
    "tilde": "\u0303",
    "dieresis": "\u0308",
    "ring": "\u030a",
    "cedilla": "\u0327",
    "caron": "\u030c",
}
_ACCENTED = re.compile("([A-Za-z])(" + "|".join(_ACCENTS) + ")")
_NUMBERED = re.compile("(?:uni|u)([0-9A-F]{4,6})")


def simple_encoding(encoding: object) -> dict[int, str]:
    """The characters of a simple font's bytes by its ``/Encoding``."""
    codec = _CODECS.get(name(encoding) or name(entry(encoding, "/BaseEncoding")), "cp1252")
    found = {code: bytes([code]).decode(codec, "replace") for code in range(32, 256)}
    code = 0
    for difference in elements(entry(encoding, "/Differences"), 1000):
        start = integer(difference)
        if start is not None:
            code = start
        else:
            found[code] = character(name(difference).removeprefix("/"))
            code += 1
    return found


def character(glyph: str) -> str:
    """The characters that a glyph's name stands for, or nothing."""
    base = glyph.partition(".")[0]
    if len(base) == 1:
        return base
    if base in _NAMES:
        return _NAMES[base]
    accented = _ACCENTED.fullmatch(base)
    if accented:
        return unicodedata.normalize("NFC", accented[1] + _ACCENTS[accented[2]])
    numbered = _NUMBERED.fullmatch(base)
    return chr(int(numbered[1], 16)) if numbered and int(numbered[1], 16) <= 0x10FFFF else ""
