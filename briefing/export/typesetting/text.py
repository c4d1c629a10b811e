"""A block of text: lines filled from spans, drawn with exact places for links and highlights."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import repeat

from briefing.export.tagging.fonts import SOFT_HYPHEN, Face
from briefing.export.tagging.page import Box, Page
from briefing.export.typesetting.boxes import LaidOut
from briefing.export.typesetting.fonts import FontSet, is_chinese
from briefing.export.typesetting.lines import Atom, Line, Piece, fill_lines, make_atoms
from briefing.export.typesetting.spans import Align, Area, BlockStyle, Span

_FEWEST = 2
"""Lines of a block that may stand alone at the foot or the head of a page."""
_MOST_SPREAD = 0.12
"""A justified line that lacks more than this part of its width stays ragged rather than full of holes."""
# How far a covered box reaches below and above the baseline, in ems.
_DEPTH, _RISE = 0.27, 0.93


class _Stroke:
    """Text drawn in one go: each part is text and the extra room after it. ``end`` is where the pen then is."""

    __slots__ = ("at", "end", "face", "parts", "span")

    def __init__(self, span: Span, face: Face, at: tuple[float, float]) -> None:
        self.span = span
        self.face = face
        self.at = at
        self.end = at[0]
        self.parts: list[tuple[str, float]] = []


class TextBox:
    """A paragraph, heading, cell or any other block of lines."""

    def __init__(self, spans: Sequence[Span], style: BlockStyle, fonts: FontSet) -> None:
        self._spans: Sequence[Span] = spans
        self._style = style
        self._fonts = fonts
        self._atoms: list[Atom] | None = None
        self._lines: list[Line] | None = None
        self._size = max((span.look.size for span in spans), default=0.0)
        self.before = style.before
        self.after = style.after
        self.keep_next = style.keep_next

    def height(self, width: float) -> float:
        """Of its lines at ``width``; an empty block has one line."""
        return max(1, len(self.lines(width))) * self._style.leading

    def lines(self, width: float) -> list[Line]:
        """The lines at ``width``, made when first asked for: a block is laid out at one width only."""
        if self._lines is None:
            self._lines = fill_lines(self._measured(), width, self._style.hyphenation)
            self._atoms = None
        return self._lines

    def _measured(self) -> list[Atom]:
        if self._atoms is None:
            self._atoms = make_atoms(self._spans, self._fonts)
        return self._atoms

    @property
    def leading(self) -> float:
        """The height of one line."""
        return self._style.leading

    def start_left(self) -> None:
        """Let lines begin at the left edge, though they were to stand in the middle or at the right."""
        if self._style.align in {Align.CENTRE, Align.END}:
            self._style = replace(self._style, align=Align.START)

    def natural_widths(self) -> tuple[float, float]:
        """The width of its longest word, and of all of it in one line."""
        atoms = self._measured()
        return max((atom.width for atom in atoms), default=0.0), sum(atom.width + atom.blank for atom in atoms)

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """Between lines, with no single line left behind on either page."""
        lines = self.lines(width)
        fits = int((room + 0.01) / self._style.leading)
        if fits >= len(lines):
            return self, None
        fits = min(fits, len(lines) - _FEWEST)
        if fits < _FEWEST:
            if not fresh:
                return None, self
            fits = max(1, int((room + 0.01) / self._style.leading))
        return self._part(lines[:fits], first=True), self._part(lines[fits:], first=False)

    def _part(self, lines: list[Line], *, first: bool) -> "TextBox":
        part = TextBox((), self._style, self._fonts)
        part._lines, part._size = lines, self._size
        part.before, part.after = (self.before, 0.0) if first else (0.0, self.after)
        part.keep_next = False if first else self.keep_next
        return part

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """What lies under the words, the words, what lies on them."""
        strokes: list[_Stroke] = []
        covered: dict[Area, list[Box]] = {}
        leading = self._style.leading
        for number, line in enumerate(self.lines(width)):
            # Letters are centred between the edges of their line.
            baseline = top - number * leading - leading / 2 - self._size * 0.345
            self._place(line, (left, baseline), width, strokes, covered)
        if not page.is_repeating:
            for area, boxes in covered.items():
                area.under(page, boxes)
        for stroke in strokes:
            look = stroke.span.look
            x, y = stroke.at
            at = (x, y + look.rise)
            page.text(
                stroke.span.owner,
                at,
                stroke.parts,
                face=stroke.face,
                size=look.size,
                colour=look.colour,
                end=stroke.end,
            )
        if not page.is_repeating:
            for area, boxes in covered.items():
                area.over(page, boxes)

    def _place(
        self,
        line: Line,
        at: tuple[float, float],
        width: float,
        strokes: list[_Stroke],
        covered: dict[Area, list[Box]],
    ) -> None:
        x, baseline = at
        x += _indent(self._style.align, width - line.width)
        gaps = self._gaps(line, width)
        boxes: dict[Area, list[float]] = {}
        # The blank at a line's end is drawn, so that it reads back, but nothing covers it.
        edge = x + line.width + sum(gaps)
        stroke: _Stroke | None = None
        on_span, on_face = None, None
        for atom, gap in zip(line.atoms, gaps or repeat(0.0), strict=False):
            last = atom.pieces[-1]
            for piece in atom.pieces:
                text, span, face, across, extra = piece
                if gap and piece is last:
                    extra += gap
                if stroke is None or span is not on_span or face is not on_face:
                    stroke, on_span, on_face = _Stroke(span, face, (x, baseline)), span, face
                    strokes.append(stroke)
                if span.look.spacing:
                    stroke.parts += _spaced(text, span.look.spacing, extra)
                else:
                    stroke.parts.append((text, extra))
                end = x + across + extra
                if span.areas:
                    _cover(boxes, span.areas, x, min(end, max(edge, x)))
                stroke.end = x = end
        if line.hyphen and stroke is not None:
            stroke.parts.append((SOFT_HYPHEN, 0))
            stroke.end += stroke.face.width(SOFT_HYPHEN) * stroke.span.look.size / 1000
        for area, (start, end) in boxes.items():
            if end > start:
                depth, rise = _DEPTH * self._size, _RISE * self._size
                covered.setdefault(area, []).append((start, baseline - depth, end, baseline + rise))

    def _gaps(self, line: Line, width: float) -> list[float]:
        """The extra room after each atom that spreads a justified line; none at all for lines that are not spread."""
        slack = width - line.width
        spread = line.stretchable and 0.05 < slack < width * _MOST_SPREAD
        if self._style.align is not Align.JUSTIFIED or not spread:
            return []
        shares = [
            1.0 if one.pieces[-1].text[-1] == " " else 0.5 if _touch_chinese(one.pieces[-1], two.pieces[0]) else 0.0
            for one, two in zip(line.atoms, line.atoms[1:], strict=False)
        ]
        total = sum(shares)
        return [*(slack * share / total if total else 0.0 for share in shares), 0.0]


def _cover(boxes: dict[Area, list[float]], areas: Sequence[Area], start: float, end: float) -> None:
    for area in areas:
        reach = boxes.setdefault(area, [start, start])
        reach[1] = max(reach[1], end)


def _indent(align: Align, slack: float) -> float:
    if align is Align.END:
        return slack
    return slack / 2 if align is Align.CENTRE else 0.0


def _touch_chinese(one: Piece, two: Piece) -> bool:
    return is_chinese(one.text[-1]) or is_chinese(two.text[0])


def _spaced(text: str, spacing: float, extra: float) -> list[tuple[str, float]]:
    return [*((char, spacing) for char in text[:-1]), (text[-1], spacing + extra)]
