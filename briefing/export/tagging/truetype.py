"""A TrueType font file whose tables are read in bulk: a Chinese font has tens of thousands of entries in each.

The file is mapped, not read, so that only the glyphs which a pack uses ever come into memory.
"""

import mmap
import sys
from array import array
from collections.abc import Sequence
from pathlib import Path
from struct import unpack_from

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

_UNICODE_ENCODINGS = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))
"""Platform and encoding of character maps: those with characters beyond U+FFFF first."""


class MappedFont(TTFontFile):
    """What the library's own reader finds, in a twentieth of the time. Raises ``TTFError`` for what it cannot read.

    ``charWidths`` stays empty: ask ``advance``, in thousandths of the font size.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._ttf_data: mmap.mmap = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.filename = str(path)
        super().__init__(str(path), charInfo=0)
        self.charToGlyph: dict[int, int] = self._character_map()
        self._advances, bearings = self._metrics()
        self.hmetrics = _Metrics(self._advances, bearings)
        self.glyphPos = self._glyph_places()
        self._to_thousandths = 1000.0 / int(self.unitsPerEm)

    def advance(self, code: int) -> float:
        """The advance of the glyph of the code point ``code``, which the font must have."""
        advances = self._advances
        width = advances[min(self.charToGlyph[code], len(advances) - 1)]
        # Whole numbers stay whole, which is how they are written.
        return width if self._to_thousandths == 1 else width * self._to_thousandths

    def _character_map(self) -> dict[int, int]:
        start = self.get_table_pos("cmap")[0]
        (count,) = unpack_from(">H", self._ttf_data, start + 2)
        found = {}
        for record in range(count):
            platform, encoding, offset = unpack_from(">HHL", self._ttf_data, start + 4 + 8 * record)
            found[platform, encoding] = start + offset
        for wanted in _UNICODE_ENCODINGS:
            if wanted in found:
                return self._mapped(found[wanted])
        raise TTFError(f"{self.filename} has no Unicode character map")

    def _mapped(self, at: int) -> dict[int, int]:
        (kind,) = unpack_from(">H", self._ttf_data, at)
        if kind == 12:
            glyphs = self._by_groups(at)
        elif kind == 4:
            glyphs = self._by_segments(at)
        else:
            raise TTFError(f"{self.filename} has a character map of an unknown form ({kind})")
        if 0x20 in glyphs:
            glyphs[0xA0] = glyphs[0x20]
        return glyphs

    def _by_groups(self, at: int) -> dict[int, int]:
        (count,) = unpack_from(">L", self._ttf_data, at + 12)
        numbers = unpack_from(f">{3 * count}L", self._ttf_data, at + 16)
        glyphs: dict[int, int] = {}
        for first, last, glyph in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            glyphs.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
        return glyphs

    def _by_segments(self, at: int) -> dict[int, int]:
        length, _, twice = unpack_from(">HHH", self._ttf_data, at + 2)
        count = twice // 2
        words = unpack_from(f">{(length - 14) // 2}H", self._ttf_data, at + 14)
        # A word of padding stands between the ends and the starts.
        ends, starts = words[:count], words[count + 1 : 2 * count + 1]
        deltas, offsets = words[2 * count + 1 : 3 * count + 1], words[3 * count + 1 : 4 * count + 1]
        glyphs: dict[int, int] = {}
        for index, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
            for code in range(first, last + 1):
                if offset:
                    place = 3 * count + 1 + index + offset // 2 + code - first
                    glyph = words[place] if place < len(words) else 0
                    glyphs[code] = (glyph + delta) & 0xFFFF if glyph else 0
                else:
                    glyphs[code] = (code + delta) & 0xFFFF
        return glyphs

    def _metrics(self) -> "tuple[array[int], array[int]]":
        (full,) = unpack_from(">H", self._ttf_data, self.get_table_pos("hhea")[0] + 34)
        words = self._words("hmtx", "H")
        return words[: 2 * full : 2], words[1 : 2 * full : 2] + words[2 * full :]

    def _glyph_places(self) -> Sequence[int]:
        (long,) = unpack_from(">H", self._ttf_data, self.get_table_pos("head")[0] + 50)
        return self._words("loca", "I") if long else [2 * half for half in self._words("loca", "H")]

    def _words(self, table: str, kind: str) -> "array[int]":
        start, length = self.get_table_pos(table)
        words = array(kind, self._ttf_data[start : start + length])
        if sys.byteorder == "little":
            words.byteswap()
        return words


class _Metrics:
    """Advance and left side bearing by glyph; glyphs beyond the last advance share it."""

    def __init__(self, advances: "array[int]", bearings: "array[int]") -> None:
        self._advances = advances
        self._bearings = bearings

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self._advances[min(glyph, len(self._advances) - 1)], self._bearings[glyph]
