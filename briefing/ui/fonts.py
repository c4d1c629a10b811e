"""The bundled fonts: loaded when a text needs them, and the families to set each language in."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.ui.theme import (
    INTERFACE_FONT,
    MONO_FONT,
    READING_FONT,
    SIMPLIFIED_FONT,
    TRADITIONAL_INTERFACE_FONT,
    TRADITIONAL_READING_FONT,
)

_LATIN = (READING_FONT, INTERFACE_FONT, MONO_FONT)
_CHINESE = {
    TRADITIONAL: (TRADITIONAL_READING_FONT, TRADITIONAL_INTERFACE_FONT),
    SIMPLIFIED: (SIMPLIFIED_FONT, SIMPLIFIED_FONT),
}
# From the radicals on: what no Latin font has.
_NEEDS_CHINESE = re.compile("[\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class Families:
    """Font families in the order Qt should try them.

    ``reading`` is for running text, ``interface`` for headings and tables, ``labels`` for short generated words and
    numbers, ``mono`` for code.
    """

    reading: tuple[str, ...]
    interface: tuple[str, ...]
    labels: tuple[str, ...]
    mono: tuple[str, ...]


class Fonts:
    """The fonts of one folder. The Chinese ones are large, so they are loaded by the first text that needs them.

    Lives as long as the application and is used on its thread. A font that is not in the folder is left out, and
    the system's own takes its place.
    """

    def __init__(self, folder: Path) -> None:
        self._files = {path: _squeezed(path.stem) for path in sorted(folder.glob("*.ttf"))}
        self._loaded: dict[str, str | None] = {}
        for family in _LATIN:
            self._load(family)

    def families(self, language: Language, text: str = "") -> Families:
        """The families for a text in ``language``; ``text`` itself tells whether English needs Chinese glyphs."""
        if language in _CHINESE:
            # Chinese first: its quotation marks and dashes must be full-width, which Latin fonts' are not.
            reading, interface = (self._present(family) for family in _CHINESE[language])
            latin, other = self._present(INTERFACE_FONT), self._loaded_chinese()
            return Families(
                (*reading, *self._present(READING_FONT), *other),
                (*interface, *latin, *other),
                (*latin, *interface, *other),
                (*self._present(MONO_FONT), *interface),
            )
        if _NEEDS_CHINESE.search(text):
            for family in _CHINESE[TRADITIONAL]:
                self._load(family)
        chinese = self._loaded_chinese()
        interface = (*self._present(INTERFACE_FONT), *chinese)
        return Families(
            (*self._present(READING_FONT), *chinese),
            interface,
            interface,
            (*self._present(MONO_FONT), *chinese),
        )

    def interface(self, language: Language = ENGLISH) -> tuple[str, ...]:
        """The families of the window's own words in ``language``."""
        return self.families(language).labels

    def _loaded_chinese(self) -> tuple[str, ...]:
        names = dict.fromkeys(family for pair in _CHINESE.values() for family in pair)
        return tuple(found for name in names if (found := self._loaded.get(name)))

    def _present(self, family: str) -> tuple[str, ...]:
        found = self._load(family)
        return (found,) if found else ()

    def _load(self, family: str) -> str | None:
        """Load the family once; the name Qt knows it by, or None when the folder has no such font."""
        if family not in self._loaded:
            self._loaded[family] = None
            for path, stem in self._files.items():
                if stem.startswith(_squeezed(family)):
                    font = QFontDatabase.addApplicationFont(str(path))
                    if family in QFontDatabase.applicationFontFamilies(font):
                        self._loaded[family] = family
        return self._loaded[family]


def load_fonts(folder: Path) -> Fonts:
    """Load what the window itself needs from ``folder``; an application must exist."""
    return Fonts(folder)


def _squeezed(name: str) -> str:
    """A family or file name without blanks, hyphens and case, so that either spelling matches the other."""
    return re.sub(r"[^a-z0-9]", "", name.casefold())
