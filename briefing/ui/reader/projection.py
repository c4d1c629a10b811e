"""Between offsets and positions: the only place that counts in UTF-16.

An *offset* is a code point in a section's canonical text. A *position* is Qt's: a UTF-16 unit in the shown document,
which also holds generated text and the invisible characters of tables. Both grow together, so a sorted list of the
stretches of canonical text is enough to go either way.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from briefing.ui.reader.properties import GENERATED, LEAF

_LINE_SEPARATOR = "\u2028"
_ENCODING = "utf-16-le"
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of canonical text that stands in the document without a break.

    ``wide`` are the code points of it (counted from its start) that take two units.
    """

    offset: int
    length: int
    position: int
    wide: tuple[int, ...] = ()

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.offset + self.length

    def position_of(self, offset: int) -> int:
        """The position of an offset within the piece."""
        inner = min(offset, self.end) - self.offset
        return self.position + inner + bisect_left(self.wide, inner)

    def offset_of(self, position: int, *, up: bool = False) -> int:
        """The offset at a position from the piece's start on; inside a character, before it, or after it if ``up``."""
        units = position - self.position
        # The first unit of every wide character, counted in units.
        firsts = [character + before for before, character in enumerate(self.wide)]
        inner = units - bisect_left(firsts, units)
        if up and units - 1 in firsts:
            inner += 1
        return self.offset + min(inner, self.length)


def piece(offset: int, text: str, position: int) -> Piece:
    """The piece for ``text`` that starts at ``offset`` and was drawn at ``position``."""
    wide = () if text.isascii() else tuple(found.start() for found in _WIDE.finditer(text))
    return Piece(offset, len(text), position, wide)


class Projection:
    """Maps offsets of one text to positions of the document it was drawn in, both ways."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = tuple(pieces)
        self._offsets = [each.offset for each in self._pieces]
        self._positions = [each.position for each in self._pieces]

    @property
    def length(self) -> int:
        """Code points of the text."""
        return self._pieces[-1].end if self._pieces else 0

    def position(self, offset: int) -> int:
        """Where a range that starts at ``offset`` starts: after any generated text that stands there."""
        at = bisect_right(self._offsets, offset) - 1
        return self._pieces[at].position_of(offset) if at >= 0 else 0

    def end_position(self, offset: int) -> int:
        """Where a range that ends at ``offset`` ends: before any generated text that stands there."""
        at = bisect_left(self._offsets, offset) - 1
        if at < 0 or offset > self._pieces[at].end:
            return self.position(offset)
        return self._pieces[at].position_of(offset)

    def offset(self, position: int) -> int:
        """The offset at ``position``; in generated text, the end of the text before it."""
        at = bisect_right(self._positions, position) - 1
        return self._pieces[at].offset_of(position) if at >= 0 else 0

    def offset_from(self, position: int) -> int:
        """The offset at ``position``; in generated text, the start of the text after it."""
        at = bisect_right(self._positions, position) - 1
        if at >= 0 and position <= self._pieces[at].position_of(self._pieces[at].end):
            return self._pieces[at].offset_of(position)
        return self._pieces[at + 1].offset if at + 1 < len(self._pieces) else self.length

    def range(self, first: int, last: int) -> tuple[int, int] | None:
        """The offsets of the canonical text between two positions, or None when there is none."""
        if not self._pieces:
            return None
        at = max(bisect_right(self._positions, first) - 1, 0)
        start = self._pieces[at].offset_of(max(first, self._pieces[at].position))
        if first > self._pieces[at].position_of(self._pieces[at].end) and at + 1 < len(self._pieces):
            start = self._pieces[at + 1].offset
        at = bisect_right(self._positions, last) - 1
        end = self._pieces[at].offset_of(last, up=True) if at >= 0 else 0
        return (start, end) if start < end else None

    def read(self, document: QTextDocument) -> str:
        """The text read back from ``document`` at the projected positions."""
        raw = document.toRawText().encode(_ENCODING, "surrogatepass")
        parts: list[str] = []
        end = 0
        for each in self._pieces:
            # The line feed between two leaves is part of the text.
            parts.append("\n" if each.offset > end else "")
            parts.append(_decoded(raw, each.position, each.position_of(each.end)))
            end = each.end
        return "".join(parts).replace(_LINE_SEPARATOR, "\n")


def canonical_text(document: QTextDocument) -> str:
    """The canonical text found in ``document`` by its marks alone, without a projection."""
    leaves = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(LEAF):
            leaves.append(_canonical_part(block))
        block = block.next()
    return "\n".join(leaves)


def _canonical_part(block: QTextBlock) -> str:
    raw = block.text().encode(_ENCODING, "surrogatepass")
    parts = [
        _decoded(raw, stretch.start, stretch.start + stretch.length)
        for stretch in block.textFormats()
        if not stretch.format.hasProperty(GENERATED)
    ]
    return "".join(parts).replace(_LINE_SEPARATOR, "\n")


def _decoded(raw: bytes, first: int, last: int) -> str:
    return raw[2 * first : 2 * last].decode(_ENCODING, "surrogatepass")
