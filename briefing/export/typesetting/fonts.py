"""Which font draws a character: the family asked for first, then Chinese, then whatever has a glyph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing.document.ids import SIMPLIFIED, Language
from briefing.export.tagging.fonts import BOX, Face, is_invisible


class Family(Enum):
    """What a font is for."""

    READING = "reading"
    INTERFACE = "interface"
    MONO = "mono"


class Weight(Enum):
    """How heavy letters are; families without a weight use the next heavier."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Cut:
    """One member of a family."""

    family: Family
    weight: Weight = Weight.REGULAR
    italic: bool = False


_LATIN = {
    Family.READING: ("SourceSerif4", {"Regular", "SemiBold", "Bold", "Italic", "BoldItalic"}),
    Family.INTERFACE: ("Inter", {"Regular", "Medium", "SemiBold", "Bold", "Italic"}),
    Family.MONO: ("JetBrainsMono", {"Regular", "Bold"}),
}
_CHINESE = re.compile("[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
# Quotation marks, dashes and dots are drawn full width beside Chinese characters, though Latin fonts have them.
_EITHER_WIDTH = frozenset("‘’“”—…·")


class Measures(dict[str, tuple[float, float] | None]):
    """Words in one face, size and letter spacing, measured when first met: the width, and that of the blanks after it.

    None stands for a word with characters that have no look, which takes more than that.
    """

    def __init__(self, face: Face, size: float, spacing: float) -> None:
        super().__init__()
        self._face = face
        self._size = size
        self._spacing = spacing

    def __missing__(self, word: str) -> tuple[float, float] | None:
        core = word.rstrip(" ")
        measured = None if any(map(is_invisible, word)) else (self.width(core), self.width(word[len(core) :]))
        self[word] = measured
        return measured

    def width(self, text: str) -> float:
        """In points."""
        return self._face.width(text) * self._size / 1000 + self._spacing * len(text)


class FontSet:
    """The bundled fonts of the folder ``folder`` for text in ``language``; files are opened when first needed."""

    def __init__(self, folder: Path, language: Language) -> None:
        self._folder = folder
        self._language = language
        self._faces: dict[str, Face] = {}
        self._cuts: dict[Cut, tuple[Face, dict[str, Face]]] = {}
        self._measures: dict[tuple[str, float, float], Measures] = {}
        self.missing: dict[str, None] = {}
        """Characters that no font has, in the order they were met."""

    def face(self, cut: Cut) -> Face:
        """The Latin face of ``cut``."""
        return self._opened(cut)[0]

    def _opened(self, cut: Cut) -> tuple[Face, dict[str, Face]]:
        """The Latin face of ``cut``, and the faces of characters that have the same one wherever they stand."""
        known = self._cuts.get(cut)
        if known is None:
            prefix, styles = _LATIN[cut.family]
            known = self._cuts[cut] = (self._open(f"{prefix}-{_style(cut, styles)}"), {})
        return known

    def split(self, text: str, cut: Cut) -> list[tuple[int, int, Face]]:
        """``text`` as stretches ``(start, end, face)`` of one face each."""
        first, chosen = self._opened(cut)
        stretches: list[tuple[int, int, Face]] = []
        at = 0
        for found in _BEYOND_ASCII.finditer(text):
            if found.start() > at:
                _extend(stretches, at, found.start(), first)
            for place in range(found.start(), found.end()):
                face = chosen.get(text[place]) or self._face_at(text, place, cut)
                _extend(stretches, place, place + 1, face)
            at = found.end()
        if at < len(text):
            _extend(stretches, at, len(text), first)
        return stretches

    def measures(self, face: Face, size: float, spacing: float) -> Measures:
        """The words measured so far in ``face`` at that size and letter spacing, both in points."""
        known = self._measures.get((face.name, size, spacing))
        if known is None:
            known = self._measures[face.name, size, spacing] = Measures(face, size, spacing)
        return known

    def _face_at(self, text: str, at: int, cut: Cut) -> Face:
        char = text[at]
        if is_invisible(char):
            # Nothing is drawn, so it stays with the character before it.
            if at and not text[at - 1].isascii():
                return self._face_at(text, at - 1, cut)
            return self.face(cut) if at else self._search(char, cut)
        if char in _EITHER_WIDTH:
            return next(self._chinese(cut)) if self._in_chinese(text, at) else self._search(char, cut)
        # The same wherever it stands, unlike those above.
        face = self._opened(cut)[1][char] = self._search(char, cut)
        return face

    def _in_chinese(self, text: str, at: int) -> bool:
        before = next((char for char in reversed(text[:at]) if char not in _EITHER_WIDTH), "")
        after = next((char for char in text[at + 1 :] if char not in _EITHER_WIDTH), "")
        if is_chinese(before) or is_chinese(after):
            return True
        return self._language.startswith("zh") and not (before.isascii() and after.isascii())

    def _search(self, char: str, cut: Cut) -> Face:
        latin = self.face(cut)
        if latin.has(char):
            return latin
        plain = [self.face(Cut(family)) for family in (Family.INTERFACE, Family.READING, Family.MONO)]
        if not is_chinese(char):
            for face in plain:
                if face.has(char):
                    return face
        for face in self._chinese(cut):
            if face.has(char):
                return face
        if not is_invisible(char) and not char.isspace():
            self.missing.setdefault(char)
        return next(face for face in (latin, *plain) if face.has(BOX))

    def _chinese(self, cut: Cut) -> Iterator[Face]:
        """The Chinese faces for ``cut``, the language's own first; each is a large file, so opened when asked for."""
        weight = "Regular" if cut.weight in {Weight.REGULAR, Weight.MEDIUM} else "Bold"
        if self._language == SIMPLIFIED:
            families = ["NotoSansSC", "NotoSansHK", "NotoSerifHK"]
        elif cut.family is Family.READING:
            families = ["NotoSerifHK", "NotoSansHK", "NotoSansSC"]
        else:
            families = ["NotoSansHK", "NotoSerifHK", "NotoSansSC"]
        for family in families:
            yield self._open(f"{family}-{weight}")

    def _open(self, stem: str) -> Face:
        face = self._faces.get(stem)
        if face is None:
            face = self._faces[stem] = Face(self._folder / f"{stem}.ttf")
        return face


def _extend(stretches: list[tuple[int, int, Face]], start: int, end: int, face: Face) -> None:
    if stretches and stretches[-1][2] is face:
        start = stretches.pop()[0]
    stretches.append((start, end, face))


def has_chinese(text: str) -> bool:
    """Whether some character of ``text`` is Chinese."""
    return not text.isascii() and _CHINESE.search(text) is not None


def is_chinese(char: str) -> bool:
    """Whether ``char`` is a Han character or belongs to Chinese typography."""
    return _CHINESE.match(char) is not None


def _style(cut: Cut, styles: set[str]) -> str:
    weights = list(Weight)
    heavier = [weight.value for weight in weights[weights.index(cut.weight) :]]
    if cut.italic:
        # No family has an italic between regular and bold.
        slanted = "BoldItalic" if cut.weight in {Weight.SEMIBOLD, Weight.BOLD} else "Italic"
        if slanted in styles:
            return slanted
        if "Italic" in styles:
            return "Italic"
    return next(style for style in heavier if style in styles)
