"""Embedded fonts with one code per character.

A font is written as one Type 0 font whose codes stand for *code points*, never for glyphs, so that the text read back
from a file is the text that was drawn: no-break spaces, look-alikes and characters beyond U+FFFF included. Shaping is
left out for the same reason.
"""

import hashlib
import unicodedata
from functools import lru_cache
from pathlib import Path

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref, Value
from briefing.export.tagging.truetype import MappedFont

BOX = "□"
"""Stands for a character that no font has."""
SOFT_HYPHEN = "\u00ad"
"""The hyphen at the end of a line that divides a word."""
_SPACE = 32
_HYPHEN = 45
_FLAG_SYMBOLIC = 4
_FLAG_ITALIC = 64


class Face:
    """One font file, read once. Widths are in thousandths of the font size."""

    def __init__(self, path: Path) -> None:
        # Code 0 is the missing-glyph slot of the subset, so the character U+0000 is never asked for.
        self._file = MappedFont(path)
        self.name = path.stem
        self._glyphs = self._file.charToGlyph
        self.width = lru_cache(maxsize=20_000)(self._width)

    def has(self, char: str) -> bool:
        """Whether the font has a glyph for ``char``."""
        return ord(char) in self._glyphs

    def glyph_char(self, char: str) -> int:
        """The code point whose glyph is drawn for ``char``: its own, a blank for what is not seen, or a box."""
        code = ord(char)
        if char == SOFT_HYPHEN:
            # Texts hold none; it is drawn where a word is divided, so that programs know to drop it (14.8.2.2.3).
            return _HYPHEN
        if code in self._glyphs:
            return code
        nothing_to_see = is_invisible(char) or char.isspace()
        return _SPACE if nothing_to_see or ord(BOX) not in self._glyphs else ord(BOX)

    def char_width(self, char: str) -> float:
        """The advance of the glyph drawn for ``char``."""
        return self._file.advance(self.glyph_char(char))

    def _width(self, text: str) -> float:
        return sum(map(self.char_width, text))

    def subset(self, codes: list[int]) -> tuple[bytes, list[int]]:
        """A font file with the glyphs of ``codes`` alone, and the number of each one's glyph in it."""
        numbers: dict[int, int] = {}
        order = [numbers.setdefault(self._glyphs[code], len(numbers) + 1) for code in codes]
        return self._file.makeSubset(list(dict.fromkeys(codes))), order

    def descriptor(self) -> dict[str, Value]:
        """The entries of the font descriptor that do not depend on the subset."""
        file = self._file
        return {
            "Type": Name("FontDescriptor"),
            "Flags": _FLAG_SYMBOLIC | (_FLAG_ITALIC if file.italicAngle else 0),
            "FontBBox": [round(edge) for edge in file.bbox],
            "ItalicAngle": file.italicAngle,
            "Ascent": round(file.ascent),
            "Descent": round(file.descent),
            "CapHeight": round(file.capHeight),
            "StemV": round(file.stemV),
        }


def is_invisible(char: str) -> bool:
    """Whether ``char`` has no look of its own: controls, joiners, marks of direction, variation selectors."""
    if char.isascii():
        return not char.isprintable()
    return unicodedata.category(char) in {"Cc", "Cf"} or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"


class Subset(dict[str, str]):
    """The characters of one face that one file uses: character -> its code as four hexadecimal digits."""

    def __init__(self, face: Face, resource: str) -> None:
        super().__init__()
        self.face = face
        self.resource = resource

    def __missing__(self, char: str) -> str:
        # Codes count from 1 in the order of first use; 0 stays the missing glyph, which is never drawn.
        code = f"{len(self) + 1:04X}"
        self[char] = code
        return code

    def encode(self, text: str) -> str:
        """``text`` as the hexadecimal digits of its codes."""
        return "".join(map(self.__getitem__, text))

    def write(self, file: PdfFile) -> Ref:
        """Put the font into ``file``."""
        codes = [self.face.glyph_char(char) for char in self]
        font_file, glyphs = self.face.subset(codes)
        letters = hashlib.sha256(font_file).digest()[:6]
        base = Name("".join(chr(65 + byte % 26) for byte in letters) + "+" + self.face.name)
        descriptor: dict[str, Value] = self.face.descriptor() | {
            "FontName": base,
            "FontFile2": file.add_stream({"Length1": len(font_file)}, font_file),
        }
        glyph_map = b"".join(glyph.to_bytes(2, "big") for glyph in (0, *glyphs))
        descendant: dict[str, Value] = {
            "Type": Name("Font"),
            "Subtype": Name("CIDFontType2"),
            "BaseFont": base,
            "FontDescriptor": file.add(descriptor),
            "CIDSystemInfo": {"Registry": b"Adobe", "Ordering": b"Identity", "Supplement": 0},
            "DW": 1000,
            "W": [1, [self.face.char_width(char) for char in self]],
            "CIDToGIDMap": file.add_stream({}, glyph_map),
        }
        return file.add(
            {
                "Type": Name("Font"),
                "Subtype": Name("Type0"),
                "BaseFont": base,
                "Encoding": Name("Identity-H"),
                "DescendantFonts": [file.add(descendant)],
                "ToUnicode": file.add_stream({}, self._to_unicode()),
            }
        )

    def _to_unicode(self) -> bytes:
        """The way back from codes to characters (9.10.3), in UTF-16 so that it holds beyond U+FFFF."""
        rows = [f"<{code}> <{_readable(char).encode('utf-16-be').hex().upper()}>" for char, code in self.items()]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for first in range(0, len(rows), 100):
            part = rows[first : first + 100]
            lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
        return "\n".join(lines).encode()


def _readable(char: str) -> str:
    """What ``char`` reads back as: itself, unless PDF/A forbids that (private use and noncharacters; 6.2.11.7)."""
    code = ord(char)
    unassigned = unicodedata.category(char) in {"Co", "Cs"} or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return "\ufffd" if unassigned or char in "\0\ufeff" else char
