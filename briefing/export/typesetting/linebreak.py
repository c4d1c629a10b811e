"""Where a line may end: the Unicode line breaking algorithm (UAX #14), in tables of our own.

Why our own: Qt's boundary finder would be the only Qt outside the window, and the package that is kept up, uniseg,
reads 13,000 characters a second where this reads two million. The rules are one pair table and the few rules that look
further: LB15a, LB15b and LB19a bring the punctuation rules for Chinese quotation marks, LB13, LB14 and LB21 those for
all other Chinese punctuation. Scripts that need a dictionary (Thai, Khmer) break at spaces only.
"""

import re
import unicodedata
from functools import lru_cache

# One letter for each class; the comments give the names of UAX #14.
_AL, _NU, _ID = "a", "n", "i"
_SP, _BK, _ZW, _WJ, _GL = "s", "k", "z", "w", "g"
_OP, _CL, _CP, _EX, _IS, _SY, _NS, _IN = "o", "c", "p", "x", "t", "y", "u", "e"
_QU, _QU_OPENING, _QU_CLOSING = "q", "(", ")"
_BA, _BB, _B2, _HY, _PR, _PO, _RI, _CB, _CM = "b", "d", "2", "h", "$", "%", "r", "C", "m"

_LINE_ENDS = "\n\x0b\x0c\u2028\u2029"
_EXACT = {
    char: letter
    for letter, chars in {
        _BK: _LINE_ENDS,
        _SP: " ",
        _ZW: "\u200b",
        _WJ: "\u2060\ufeff",
        _GL: "\u00a0\u202f\u2007\u2011\u034f",
        # LB13 and LB21: what may not start a line.
        _CL: "、。，．｡､﹐﹑﹒",
        _CP: ")]",
        _EX: "!?！？﹖﹗",
        _IS: ",.:;",
        _SY: "/",
        # Beside the standard's own, the middle dot of transcribed names.
        _NS: "々〻〜・：；‼⁇⁈⁉゛゜ゝゞヽヾ･ﾞﾟ゠·‧ーｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ",
        _IN: "․‥…⋯",
        _QU: "\"'",
        _BA: "\t|\u00ad\u2010\u2012\u2013",
        _BB: "´ˈˌ",
        _B2: "—⸺⸻",
        _HY: "-",
        _PR: "+\\±−№＋",
        _PO: "%‰‱°′″℃℉¢％￠",
        _OP: "¡¿",
        _CB: "\ufffc",
    }.items()
    for char in chars
}
_BY_CATEGORY = {
    "Ps": _OP,
    "Pe": _CL,
    "Pi": _QU_OPENING,
    "Pf": _QU_CLOSING,
    "Nd": _NU,
    "Sc": _PR,
    "Mn": _CM,
    "Mc": _CM,
    "Me": _CM,
    "Cf": _CM,
}

_WORDS = frozenset((_AL, _NU, _ID))
# What may not start a line even after a space (LB11, LB13), and what holds the next line's start to it (LB14).
_NEVER_FIRST = frozenset((_WJ, _CL, _CP, _EX, _IS, _SY, _BK, _ZW))
_HOLDING = frozenset((_BK, _ZW, _WJ, _OP, _QU_OPENING))
_ANY_QUOTE = frozenset((_QU, _QU_OPENING, _QU_CLOSING))
_AFTER_OPENING_QUOTE = frozenset((_BK, _GL, _ZW, _OP, *_ANY_QUOTE))
_AFTER_CLOSING_QUOTE = frozenset((_GL, _WJ, _CL, _CP, _EX, _IS, _SY, _BK, _ZW, *_ANY_QUOTE))


def _pairs(before: str, after: str) -> frozenset[str]:
    return frozenset(first + second for first in before for second in after)


# Pairs that stay together when no space is between them (LB21 to LB30b).
_TOGETHER = (
    frozenset().union(*(_pairs("anioc" "pxtyueq()bd2h$%rC", after) for after in (_BA, _HY, _NS, _IN)))
    | _pairs(_BB, "aniocpxtyueq()bd2h$%r")
    | _pairs("a", "an") | _pairs("n", "an")
    | _pairs("$", "i") | _pairs("i", "%")
    | _pairs("$%", "a") | _pairs("a", "$%")
    | _pairs("cp", "$%") | _pairs("n", "$%") | _pairs("$%", "on") | _pairs("hty", "n")
    | _pairs("t", "a")
    | _pairs("2", "2")
)  # fmt: skip
_TOKENS = re.compile(r"k|(a+|n+|.)(s*)", re.DOTALL)


def line_breaks(text: str, glued: frozenset[int] = frozenset()) -> list[int]:
    """The offsets in ``text`` where a line may end, its end included; after a line feed it must.

    No line ends at an offset in ``glued``.
    """
    classes = text.translate(_classes())
    joined: set[int] = set(glued)
    if _CM in classes:
        classes = _absorb_marks(text, classes, joined)
    breaks = []
    before, spaced, earlier = "", False, ""
    for token in _TOKENS.finditer(classes):
        start, here = token.start(), classes[token.start()]
        if start in joined:
            pass
        elif (spaced and here in _WORDS and before not in _HOLDING) or (before == here == _ID and not spaced):
            # By far the most frequent cases: a word after a blank, two Chinese characters.
            breaks.append(start)
        elif before and _may_break(text, classes, start, (earlier, before, spaced)):
            breaks.append(start)
        if before == here == _RI and start not in breaks[-1:]:
            # LB30a: flags are pairs, so the second letter of one does not hold the next.
            here = _CB
        earlier = before if not spaced else _SP
        before, spaced = here, token.end(2) > token.start(2)
    if text:
        breaks.append(len(text))
    return breaks


def must_break(char: str) -> bool:
    """Whether a line ends after ``char`` whatever room is left."""
    return char in _LINE_ENDS


def _may_break(text: str, classes: str, at: int, context: tuple[str, str, bool]) -> bool:
    earlier, before, spaced = context
    after = classes[at]
    if before == _BK or (before == _ZW and after not in {_BK, _ZW}):
        return True
    if after in _NEVER_FIRST or before in {_WJ, _OP}:
        return False
    if before == _QU_OPENING and (not earlier or earlier == _SP or earlier in _AFTER_OPENING_QUOTE):
        return False
    if after == _QU_CLOSING and classes[at + 1 : at + 2] in {"", _SP, *_AFTER_CLOSING_QUOTE}:
        return False
    if after == _NS and before in {_CL, _CP}:
        return False
    if before == after == _B2:
        return False
    return spaced or _may_break_unspaced(text, classes, at, (earlier, before))


def _may_break_unspaced(text: str, classes: str, at: int, context: tuple[str, str]) -> bool:
    earlier, before = context
    after = classes[at]
    if before == _GL or (after == _GL and before not in {_BA, _HY}):
        return False
    if before in _ANY_QUOTE or after in _ANY_QUOTE:
        return _may_break_at_quote(text, classes, at)
    if before + after in _TOGETHER or (before == _RI and after == _RI):
        return False
    if before == _HY and after == _AL and earlier in {"", _SP, _GL, _ZW}:
        return False
    if before == _BA and after == _NU and earlier == _NU:
        # Beyond the standard: a range of numbers such as 2026–27 stays on one line.
        return False
    # LB30: brackets stay with the word they touch, full-width ones do not.
    if after == _OP and before in {_AL, _NU} and not _is_east_asian(text[at]):
        return False
    return not (before == _CP and after in {_AL, _NU})


def _may_break_at_quote(text: str, classes: str, at: int) -> bool:
    """LB19 and LB19a: quotes hold to both sides, except at the outside of one between East Asian characters."""
    left, right = classes[at - 1], classes[at]
    if right in {_QU, _QU_CLOSING} or left in {_QU, _QU_OPENING}:
        return False
    if right == _QU_OPENING:
        return _is_east_asian(text[at - 1]) and _is_east_asian(text[at + 1 : at + 2])
    return _is_east_asian(text[at]) and _is_east_asian(text[at - 2 : at - 1])


def _absorb_marks(text: str, classes: str, joined: set[int]) -> str:
    """LB8a, LB9 and LB10: marks take the class of what they stand on, and no line starts with one."""
    out: list[str] = []
    for at, letter in enumerate(classes):
        if letter != _CM:
            out.append(letter)
            if at and text[at - 1] == "\u200d":
                joined.add(at)
        elif out and out[-1] not in {_SP, _BK, _ZW}:
            out.append(out[-1])
            joined.add(at)
        else:
            out.append(_AL)
    return "".join(out)


def _class_of(char: str) -> str:
    exact = _EXACT.get(char)
    if exact is not None:
        return exact
    code = ord(char)
    if 0x1F1E6 <= code <= 0x1F1FF:
        return _RI
    if 0x1F3FB <= code <= 0x1F3FF:
        # Skin tones stand on the person before them like marks (LB30b).
        return _CM
    category = unicodedata.category(char)
    by_category = _BY_CATEGORY.get(category)
    if by_category is not None:
        return by_category
    wide = unicodedata.east_asian_width(char) in {"W", "F"}
    return _ID if wide or 0x1F000 <= code <= 0x1FAFF else _AL


class _Classes(dict[int, str]):
    """The classes of the code points met so far, as ``str.translate`` asks for them."""

    def __missing__(self, code: int) -> str:
        letter = self[code] = _class_of(chr(code))
        return letter


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    return _Classes()


@lru_cache(maxsize=30_000)
def _is_east_asian(char: str) -> bool:
    return bool(char) and unicodedata.east_asian_width(char) in {"W", "F", "H"}
