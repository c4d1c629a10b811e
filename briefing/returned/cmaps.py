"""ToUnicode maps: from a font's codes to characters (ISO 32000-1, 9.10.3)."""

import re
from collections.abc import Iterator
from itertools import islice

# One pass over the tokens that matter, so that no input takes longer than its length.
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]{0,100})>|(begin|end)(bfchar|bfrange)|([\[\]])")
_LARGEST = 2_000_000
_MOST_CODES = 0x10000


def to_unicode(content: bytes) -> dict[int, str]:
    """The characters of the codes that the map in ``content`` has; what cannot be read of it is left out."""
    codes: dict[int, str] = {}
    for code, text in islice(_entries(content[:_LARGEST]), _MOST_CODES):
        if text:
            codes[code] = text
    return codes


def _entries(content: bytes) -> Iterator[tuple[int, str]]:
    kind = b""
    waiting: list[bytes] = []
    in_list = False
    place = 0
    for token in _TOKEN.finditer(content):
        if token[2]:
            kind = token[3] if token[2] == b"begin" else b""
            waiting, in_list = [], False
        elif token[4]:
            # ``<first> <last> [<text> <text> …]``
            in_list, place = token[4] == b"[", 0
            if not in_list:
                waiting = []
        elif kind and in_list and len(waiting) == 2:
            yield _code(waiting[0]) + place, _text(token[1])
            place += 1
        elif kind:
            waiting.append(token[1])
            if kind == b"bfchar" and len(waiting) == 2:
                yield _code(waiting[0]), _text(waiting[1])
                waiting = []
            elif len(waiting) == 3:
                yield from _range(*waiting)
                waiting = []


def _range(first: bytes, last: bytes, start: bytes) -> Iterator[tuple[int, str]]:
    text = _text(start)
    if not text:
        return
    begin = _code(first)
    for place in range(min(_code(last) - begin + 1, 0x110000 - ord(text[-1]))):
        yield begin + place, text[:-1] + chr(ord(text[-1]) + place)


def _code(digits: bytes) -> int:
    return int(b"".join(digits.split()) or b"0", 16)


def _text(digits: bytes) -> str:
    digits = b"".join(digits.split())
    if len(digits) % 2:
        digits += b"0"
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "ignore")
