"""Letters that pose as Latin ones, made visible in titles: “pаypal” with a Cyrillic letter names somebody else."""

import re

from briefing.document.normalize import code_point

# Cyrillic, then Greek and Armenian letters whose shape is that of a Latin one in usual fonts.
_LOOKALIKES = "АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухһԁԛԝүӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορςϲϳՕՏՍհոսօ"
_SUSPECT = re.compile(f"[{_LOOKALIKES}]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")


def spelt_out(title: str) -> str:
    """``title`` with every letter that poses as a Latin one followed by its number: ``pа[U+0430]ypal``.

    A letter poses in a word that has Latin letters too, or of which every letter looks like a Latin one.
    """
    return _WORD.sub(lambda word: _told(word.group()), title)


def _told(word: str) -> str:
    if not _SUSPECT.search(word) or not (_LATIN.search(word) or not _SUSPECT.sub("", word)):
        return word
    return _SUSPECT.sub(lambda letter: f"{letter.group()}[{code_point(letter.group())}]", word)
