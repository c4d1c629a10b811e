"""A pen that keeps what was drawn and knows how wide words are."""

import re
from collections.abc import Callable

from briefing.document.ids import SectionId
from briefing.drawing.shapes import Anchor, Area, Font, Ink, Picture, Point, Shape, Words

Measure = Callable[[str, Font], float]
"""How wide a text is in a font."""

LEADING = 1.36
_CLOSER = 0.92
_LONGEST = 300
_HAN = "\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_OPENING = "「『（《〈【“‘"
_CLOSING = "」』）》〉】，。、；：！？％”’"
_UNITS = re.compile(rf"\s+|[{_OPENING}]*(?:[{_HAN}]|[^\s{_HAN}]+)[{_CLOSING}]*")


class Pen:
    """Draws one picture ``width`` wide with text of the size ``em``."""

    def __init__(self, width: float, em: float, measure: Measure) -> None:
        self.width = width
        self.em = em
        self.measure = measure
        self._shapes: list[Shape] = []
        self._areas: list[Area] = []

    @property
    def font(self) -> Font:
        """Plain text."""
        return Font(self.em)

    @property
    def strong(self) -> Font:
        """Names and numbers."""
        return Font(self.em, strong=True)

    @property
    def small(self) -> Font:
        """Remarks."""
        return Font(self.em * 0.88)

    @property
    def is_narrow(self) -> bool:
        """Whether labels stand above what they name, for want of room beside it."""
        return self.width < self.em * 34

    def draw(self, *shapes: Shape) -> None:
        """Add shapes over those already there."""
        self._shapes += shapes

    def say(self, centre: Point, reach: float, words: str, leads_to: SectionId | None = None) -> None:
        """Let the place around ``centre`` say ``words`` under the pointer and lead to a section."""
        x, y = centre
        self._areas.append(Area(x - reach, y - reach, x + reach, y + reach, words, leads_to))

    def words(self, text: str, place: Point, font: Font, ink: Ink = Ink.TEXT, anchor: Anchor = Anchor.START) -> None:
        """Write one line on the baseline ``place``."""
        if text:
            self._shapes.append(Words(text, place, font, ink, anchor))

    def lines(self, lines: tuple[str, ...], left: float, top: float, font: Font, ink: Ink = Ink.TEXT) -> float:
        """Write lines one under the other from ``top``; where they end."""
        for line in lines:
            self.words(line, (left, top + font.size * 1.02), font, ink)
            top += font.size * LEADING
        return top

    def wrap(self, text: str, font: Font, width: float) -> tuple[str, ...]:
        """``text`` in lines no wider than ``width``, broken at blanks and between Chinese characters.

        A very long text is cut: a picture is no place to read it, and it stands in the table below.
        """
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]}…"
        lines: list[str] = []
        line = ""
        for unit in _UNITS.findall(text):
            if self.measure((line + unit).rstrip(), font) <= width or not line.strip():
                line += unit
            else:
                lines.append(line.rstrip())
                line = unit.lstrip()
            while self.measure(line.rstrip(), font) > width and len(line) > 1:
                # A word wider than the room is cut, or it would run into what stands beside it.
                fits = self._longest(line, font, width)
                lines.append(line[:fits])
                line = line[fits:]
        return (*lines, line.rstrip()) if line.strip() else tuple(lines)

    def balance(self, text: str, font: Font, width: float) -> tuple[str, ...]:
        """``text`` wrapped into lines of about one length, and no more of them than ``wrap`` makes."""
        lines = self.wrap(text, font, width)
        longest = self.longest_word(text, font)
        narrower = width * _CLOSER
        while len(lines) > 1 and longest <= narrower:
            closer = self.wrap(text, font, narrower)
            if len(closer) > len(lines):
                break
            lines = closer
            narrower *= _CLOSER
        return lines

    def clip(self, text: str, font: Font, width: float) -> str:
        """As much of ``text`` as one line ``width`` wide can show."""
        lines = self.wrap(text, font, width)
        return f"{lines[0]}…" if len(lines) > 1 else "".join(lines)

    def longest_word(self, text: str, font: Font) -> float:
        """How wide the widest part of ``text`` is that is not to be broken."""
        return max((self.measure(unit.strip(), font) for unit in _UNITS.findall(text[:_LONGEST])), default=0.0)

    def height(self, lines: tuple[str, ...], font: Font) -> float:
        """How high ``lines`` are."""
        return len(lines) * font.size * LEADING

    def finish(self, height: float) -> Picture:
        """The picture, ``height`` high."""
        return Picture(self.width, height, tuple(self._shapes), tuple(self._areas))

    def _longest(self, text: str, font: Font, width: float) -> int:
        fits = next((end for end in range(len(text), 1, -1) if self.measure(text[:end], font) <= width), 1)
        return max(fits, 1)
