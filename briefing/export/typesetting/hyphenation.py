"""Where an English word may be divided at a line's end."""

import re

import pyphen  # type: ignore[import-untyped] # it ships no types

_WORD = re.compile(r"[A-Za-z]{6,}")


class Hyphenation:
    """The places where words of one language may be divided; no word is shorter than six letters."""

    def __init__(self, language: str = "en_GB") -> None:
        self._dictionary = pyphen.Pyphen(lang=language, left=2, right=3)
        self._known: dict[str, tuple[int, ...]] = {}

    def places(self, text: str) -> tuple[int, ...]:
        """Offsets in ``text`` where a hyphen may be put, last first. Capitalised words (names) are left whole."""
        word = _WORD.search(text)
        if word is None or text[: word.end()] != text[: word.end()].lower():
            return ()
        letters = word.group()
        places = self._known.get(letters)
        if places is None:
            found = self._dictionary.positions(letters)
            places = self._known[letters] = tuple(reversed(found))
        return tuple(word.start() + place for place in places)
