"""Makes hostile input from good input: bits turned, pieces cut, doubled, moved, and meaningful words put in."""

import random
from collections.abc import Callable

WORDS = (
    *(
        b"\0",
        b"\xff\xff\xff\xff",
        b"\x7f\xff\xff\xff",
        b"\xed\xa0\x80",
        b"\xe2\x80\xae",
        b"\r\n\r\n",
        b"\n+++\n",
        b'"""',
    ),
    *(b"[[", b"{{", b"]" * 50, b"[^a]", b"[^a]: ", b"{: #a }", b"{: .planned }", b"![a](assets/a.png)", b"[a](term:a)"),
    *(b"```python\n", b"> ", b"- ", b"1. ", b"| a | b |\n|---|---|\n", b"!!! note\n    ", b"<script>", b"&#x0;", b"\\"),
    *(
        b"null",
        b"-1",
        b"1e308",
        b"9" * 30,
        b'"\\ud800"',
        b'"items": [',
        b'{"a":',
        b"true",
        b"0 R",
        b"<<",
        b">>",
        b"stream\n",
    ),
    *(
        b"/Annots",
        b"/Kids",
        b"/Parent",
        b"/Contents",
        b"endobj",
        b"/QuadPoints [1 2 3 4 5 6 7 8]",
        b"SQLite format 3\0",
    ),
)


def mutated(content: bytes, other: bytes, source: random.Random) -> bytes:
    """``content`` after one to six changes; ``other`` is good input of the same kind to take pieces from."""
    changed = bytearray(content)
    for _ in range(source.choice((1, 1, 1, 2, 3, 6))):
        source.choice(_CHANGES)(changed, other, source)
    return bytes(changed)


def _place(content: bytearray, source: random.Random) -> int:
    return source.randrange(len(content) + 1)


def _span(content: bytes | bytearray, source: random.Random) -> slice:
    start = source.randrange(len(content) + 1)
    return slice(start, start + source.choice((1, 2, 4, 16, 64, 512)))


def _turn_bit(content: bytearray, _other: bytes, source: random.Random) -> None:
    if content:
        content[source.randrange(len(content))] ^= 1 << source.randrange(8)


def _set_byte(content: bytearray, _other: bytes, source: random.Random) -> None:
    if content:
        content[source.randrange(len(content))] = source.choice((0, 1, 0x7F, 0x80, 0xFF, 0x20, 0x0A))


def _cut(content: bytearray, _other: bytes, source: random.Random) -> None:
    del content[_span(content, source)]


def _cut_off(content: bytearray, _other: bytes, source: random.Random) -> None:
    if source.randrange(8) == 0:
        del content[_place(content, source) :]


def _double(content: bytearray, _other: bytes, source: random.Random) -> None:
    piece = bytes(content[_span(content, source)])
    at = _place(content, source)
    content[at:at] = piece * source.choice((1, 1, 2, 40))


def _put_word(content: bytearray, _other: bytes, source: random.Random) -> None:
    at = _place(content, source)
    content[at:at] = source.choice(WORDS)


def _take_from_other(content: bytearray, other: bytes, source: random.Random) -> None:
    content[_span(content, source)] = other[_span(other, source)]


_CHANGES: tuple[Callable[[bytearray, bytes, random.Random], None], ...] = (
    *(_turn_bit, _set_byte, _cut, _cut_off, _double, _put_word, _put_word, _take_from_other),
)
