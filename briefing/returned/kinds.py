"""Which kind of note a mark is, by the letter in its words or else by the nearest colour."""

import re
from colorsys import rgb_to_hls

from briefing.annotation.model import Kind

Colour = tuple[float, float, float]

# The colours in which packs are printed.
COLOURS = {
    Kind.KEY: "#fff1a8",
    Kind.QUESTION: "#cfe6ff",
    Kind.ACTION: "#cdf0d3",
    Kind.RISK: "#ffd6de",
    Kind.LINE: "#e6dafc",
}
_LETTERS = "".join(kind.value for kind in Kind)
_SUBJECT = re.compile(rf"([{_LETTERS}])(?:\s*[·:.–—-].*)?", re.DOTALL)
_CONTENTS = re.compile(rf"(?:\[([{_LETTERS}])\]|([{_LETTERS}])\s*[·:])\s.*", re.DOTALL)
# Less coloured than this is grey, which stands for no kind.
_GREY = 0.1
# Files hold colours in a few decimals.
_SAME = 0.004


def kind_in_words(subject: str, contents: str) -> Kind | None:
    """The kind whose letter stands alone at the beginning of the subject or of the comment (``R: …``, ``[R] …``)."""
    for pattern, text in ((_SUBJECT, subject), (_CONTENTS, contents)):
        found = pattern.fullmatch(text)
        if found:
            return Kind(next(filter(None, found.groups())))
    return None


def kind_of_colour(colour: Colour | None) -> Kind:
    """The kind whose colour is nearest in hue; key point for none and for greys."""
    if colour is None or max(colour) - min(colour) < _GREY:
        return _exact(colour) or Kind.KEY
    hue = _hue(colour)
    return min(Kind, key=lambda kind: _distance(hue, _hue(_components(COLOURS[kind]))))


def is_colour_of(kind: Kind, colour: Colour | None) -> bool:
    """Whether ``colour`` is the one in which packs print ``kind``."""
    return _exact(colour) is kind


def _exact(colour: Colour | None) -> Kind | None:
    if colour is None:
        return None
    return next(
        (
            kind
            for kind, printed in COLOURS.items()
            if all(abs(one - other) < _SAME for one, other in zip(colour, _components(printed), strict=True))
        ),
        None,
    )


def _components(colour: str) -> Colour:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hue(colour: Colour) -> float:
    red, green, blue = (min(1.0, max(0.0, part)) for part in colour)
    return rgb_to_hls(red, green, blue)[0]


def _distance(one: float, other: float) -> float:
    apart = abs(one - other)
    return min(apart, 1 - apart)
