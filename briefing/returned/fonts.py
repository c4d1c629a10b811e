"""Fonts as far as reading needs them: which character a code is, and how wide.

Fonts of our own packs have two-byte codes, one for each character. Those of copies that another program has printed
are of any kind.
"""

from collections.abc import Iterator

from briefing.returned.cmaps import to_unicode
from briefing.returned.encodings import simple_encoding
from briefing.returned.objects import Key, elements, entry, integer, key_of, name, number, numbers, unpacked

UNKNOWN = "\ufffd"
"""Stands for a code that the file gives no character for."""
_USUAL_WIDTH = 500.0
_LARGEST_CODE = 0xFFFF

Shown = tuple[str, float, bool]
"""What a code shows, its width in ems, and whether it is the blank that word spacing widens."""


class Font:
    """One font of a file. Raises ``ValueError`` when it is damaged."""

    def __init__(self, dictionary: object) -> None:
        self._composite = name(entry(dictionary, "/Subtype")) == "/Type0"
        self._unicode = to_unicode(unpacked(entry(dictionary, "/ToUnicode")))
        self._encoding = {} if self._composite else simple_encoding(entry(dictionary, "/Encoding"))
        self._widths, self._usual = _composite_widths(dictionary) if self._composite else _simple_widths(dictionary)
        # The widths of a Type 3 font are in units of its own.
        matrix = elements(entry(dictionary, "/FontMatrix"))
        self._unit = abs(number(matrix[0])) if matrix else 0.001
        self._known: dict[int, Shown] = {}

    def decode(self, codes: bytes) -> Iterator[Shown]:
        """What ``codes`` show, one by one."""
        step = 2 if self._composite else 1
        for at in range(0, len(codes) - step + 1, step):
            code = int.from_bytes(codes[at : at + step], "big")
            shown = self._known.get(code)
            if shown is None:
                shown = self._known[code] = self._shown(code)
            yield shown

    def _shown(self, code: int) -> Shown:
        text = self._unicode.get(code) or self._encoding.get(code) or UNKNOWN
        return text, self._widths.get(code, self._usual) * self._unit, code == 32 and not self._composite


class FontReader:
    """The fonts of one file, each read once."""

    def __init__(self) -> None:
        self._fonts: dict[Key, Font] = {}

    def font(self, dictionary: object) -> Font:
        """The font in ``dictionary``; raises ``ValueError`` when it is damaged."""
        key = key_of(dictionary)
        font = self._fonts.get(key) if key is not None else None
        if font is None:
            font = Font(dictionary)
            if key is not None:
                self._fonts[key] = font
        return font


def _simple_widths(dictionary: object) -> tuple[dict[int, float], float]:
    widths = numbers(elements(entry(dictionary, "/Widths"), 256))
    if not widths:
        return {}, _USUAL_WIDTH
    first = integer(entry(dictionary, "/FirstChar")) or 0
    usual = entry(entry(dictionary, "/FontDescriptor"), "/MissingWidth")
    return {first + place: width for place, width in enumerate(widths)}, number(usual or 0)


def _composite_widths(dictionary: object) -> tuple[dict[int, float], float]:
    """The widths of a Type 0 font's characters (9.7.4.3): runs ``first [w w …]`` and ``first last w``."""
    descendant = next(iter(elements(entry(dictionary, "/DescendantFonts"), 1)), None)
    usual = entry(descendant, "/DW")
    widths: dict[int, float] = {}
    waiting = elements(entry(descendant, "/W"), 4 * _LARGEST_CODE)[::-1]
    while len(waiting) > 1:
        first, second = int(number(waiting.pop())), waiting.pop()
        run = elements(second, _LARGEST_CODE)
        if run:
            widths.update({first + place: width for place, width in enumerate(numbers(run))})
        elif waiting:
            last = min(int(number(second)), _LARGEST_CODE)
            widths.update(dict.fromkeys(range(first, last + 1), number(waiting.pop())))
    return widths, number(1000 if usual is None else usual)
