"""Finding a name by some of its letters in order."""

from functools import cache

_START_OF_WORD = 8
_NEXT_TO_EACH_OTHER = 5
_FOUND = 1
_FIRST_LETTER = 6


def score(wanted: str, name: str) -> tuple[int, tuple[int, ...]] | None:
    """How well ``name`` answers to ``wanted``, higher being better, and which of its characters were meant.

    All characters of ``wanted`` but blanks must stand in ``name`` in this order, in any case. Beginnings of words and
    neighbours count most, and a shorter name wins over a longer one. None where it does not answer at all.
    """
    letters = "".join(wanted.casefold().split())
    # Lower, not folded: the places must be those of the name itself.
    text = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in name)
    if not letters:
        return 0, ()
    found = _best(letters, text)
    return None if found is None else (found[0] * 4 - len(name) // 8, found[1])


def _best(letters: str, text: str) -> tuple[int, tuple[int, ...]] | None:
    """The best way to find ``letters`` in ``text``, over all the ways there are."""

    @cache
    def best(letter: int, begin: int, follows: bool) -> tuple[int, tuple[int, ...]] | None:
        if letter == len(letters):
            return 0, ()
        top: tuple[int, tuple[int, ...]] | None = None
        place = text.find(letters[letter], begin)
        while place >= 0:
            rest = best(letter + 1, place + 1, True)
            if rest is not None:
                worth = _worth(text, place) + rest[0] + (_NEXT_TO_EACH_OTHER if follows and place == begin else 0)
                if top is None or worth > top[0]:
                    top = worth, (place, *rest[1])
            place = text.find(letters[letter], place + 1)
        return top

    return best(0, 0, False)


def _worth(text: str, place: int) -> int:
    if place == 0:
        return _FOUND + _START_OF_WORD + _FIRST_LETTER
    return _FOUND + (_START_OF_WORD if not text[place - 1].isalnum() else 0)
