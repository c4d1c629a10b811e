"""What a page's operators draw: every character with its middle and the marked content it stands in.

Only operators that place text are followed (ISO 32000-1, 9.4), and those that mark content or draw other content.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pikepdf

from briefing.returned.bounds import DEEPEST_FORM, MOST_FORMS
from briefing.returned.fonts import Font, FontReader
from briefing.returned.geometry import IDENTITY, Matrix, are_sane, times
from briefing.returned.objects import elements, entry, integer, name, number, numbers, octets

OUTSIDE = -1
"""The number of marked content that has none."""
MIDDLE = 0.3
"""The height of a letter's middle over its baseline, in ems."""
_MOST_SAVED = 1000

Sink = Callable[[str, float, float, int, float], None]
"""Takes a character, its middle in points, the number of its marked content and its size."""
_Operands = Sequence[object]


@dataclass(frozen=True, slots=True)
class _State:
    """The part of the graphics state that moves text."""

    matrix: Matrix = IDENTITY
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


def _instructions(
    content: pikepdf.Page | pikepdf.Stream,
) -> list[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]:
    try:
        return list(pikepdf.parse_content_stream(content, _OPERATORS))
    except TypeError as error:
        # Something that no content can hold, such as another object's number.
        raise pikepdf.PdfError("this is no content of a page") from error


class ContentReader:
    """Follows the operators of one page and hands every character to ``sink``."""

    def __init__(self, fonts: FontReader, sink: Sink) -> None:
        self._fonts = fonts
        self._sink = sink
        self._state = _State()
        self._saved: list[_State] = []
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._marks: list[int] = []
        self._resources: object = None
        self._depth = 0
        self._forms = 0

    def read(self, content: pikepdf.Page | pikepdf.Stream, resources: object) -> None:
        """Everything that ``content``, a page or a form, draws with ``resources``."""
        self._resources = resources
        for instruction in _instructions(content):
            follow = _METHODS.get(str(instruction.operator))
            if follow is not None:
                try:
                    follow(self, list(instruction.operands))
                except (ValueError, TypeError, IndexError):
                    # A page that another program has spoilt in one place is read on: its other words are good.
                    continue

    # graphics state

    def _save(self, _operands: _Operands) -> None:
        if len(self._saved) < _MOST_SAVED:
            self._saved.append(self._state)

    def _restore(self, _operands: _Operands) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _transform(self, operands: _Operands) -> None:
        self._state = replace(self._state, matrix=times(_matrix(operands), self._state.matrix))

    def _set_font(self, operands: _Operands) -> None:
        font = self._fonts.font(entry(entry(self._resources, "/Font"), name(operands[0])))
        self._state = replace(self._state, font=font, size=number(operands[1]))

    def _set_spacing(self, operands: _Operands) -> None:
        self._state = replace(self._state, spacing=number(operands[0]))

    def _set_word_spacing(self, operands: _Operands) -> None:
        self._state = replace(self._state, word_spacing=number(operands[0]))

    def _set_stretch(self, operands: _Operands) -> None:
        self._state = replace(self._state, stretch=number(operands[0]) / 100)

    def _set_leading(self, operands: _Operands) -> None:
        self._state = replace(self._state, leading=number(operands[0]))

    def _set_rise(self, operands: _Operands) -> None:
        self._state = replace(self._state, rise=number(operands[0]))

    # marked content

    def _begin_mark(self, operands: _Operands) -> None:
        outer = self._marks[-1] if self._marks else OUTSIDE
        properties = operands[1] if len(operands) > 1 else None
        if name(properties):
            properties = entry(entry(self._resources, "/Properties"), name(properties))
        marked = integer(entry(properties, "/MCID"))
        if operands and name(operands[0]) == "/Artifact":
            outer = OUTSIDE
        # Numbers inside a form belong to the form, not to the page.
        self._marks.append(marked if marked is not None and not self._depth else outer)

    def _end_mark(self, _operands: _Operands) -> None:
        if self._marks:
            self._marks.pop()

    # text

    def _begin_text(self, _operands: _Operands) -> None:
        self._text = self._line = IDENTITY

    def _place(self, operands: _Operands) -> None:
        self._text = self._line = _matrix(operands)

    def _move(self, operands: _Operands) -> None:
        self._shift(number(operands[0]), number(operands[1]))

    def _move_leading(self, operands: _Operands) -> None:
        self._state = replace(self._state, leading=-number(operands[1]))
        self._move(operands)

    def _next_line(self, _operands: _Operands) -> None:
        self._shift(0.0, -self._state.leading)

    def _shift(self, x: float, y: float) -> None:
        self._text = self._line = times((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _show(self, operands: _Operands) -> None:
        self._draw(octets(operands[0]))

    def _show_line(self, operands: _Operands) -> None:
        self._next_line(())
        self._show(operands)

    def _show_spaced_line(self, operands: _Operands) -> None:
        self._set_word_spacing(operands)
        self._set_spacing(operands[1:])
        self._show_line(operands[2:])

    def _show_parts(self, operands: _Operands) -> None:
        scale = self._state.size * self._state.stretch / 1000
        for part in elements(operands[0]):
            if isinstance(part, pikepdf.String):
                self._draw(bytes(part))
            else:
                self._advance(-number(part) * scale)

    def _advance(self, distance: float) -> None:
        a, b, c, d, e, f = self._text
        self._text = (a, b, c, d, e + a * distance, f + b * distance)

    def _draw(self, codes: bytes) -> None:
        state = self._state
        a, b, c, d, e, f = times(self._text, state.matrix)
        if state.font is None or not are_sane((a, b, c, d, e, f)):
            return
        content = self._marks[-1] if self._marks else OUTSIDE
        height = MIDDLE * state.size + state.rise
        size = abs(state.size) * max(abs(d), abs(b))
        pen = 0.0
        for shown, width, is_space in state.font.decode(codes):
            wide = width * state.size * state.stretch
            along = pen + wide / 2
            self._sink(shown, a * along + c * height + e, b * along + d * height + f, content, size)
            pen += wide + (state.spacing + (state.word_spacing if is_space else 0.0)) * state.stretch
        self._advance(pen)

    # other content

    def _draw_form(self, operands: _Operands) -> None:
        form = entry(entry(self._resources, "/XObject"), name(operands[0]))
        if not isinstance(form, pikepdf.Stream) or name(entry(form, "/Subtype")) != "/Form":
            return
        if self._depth >= DEEPEST_FORM or self._forms >= MOST_FORMS:
            return
        before, saved, resources = self._state, self._saved, self._resources
        matrix = elements(entry(form, "/Matrix"))
        if matrix:
            self._transform(matrix)
        self._saved, self._depth, self._forms = [], self._depth + 1, self._forms + 1
        try:
            self.read(form, entry(form, "/Resources") or resources)
        finally:
            self._state, self._saved, self._resources = before, saved, resources
            self._depth -= 1


def _matrix(operands: _Operands) -> Matrix:
    a, b, c, d, e, f = numbers(operands)
    return a, b, c, d, e, f


_METHODS: dict[str, Callable[[ContentReader, _Operands], None]] = {
    "q": ContentReader._save,
    "Q": ContentReader._restore,
    "cm": ContentReader._transform,
    "Tf": ContentReader._set_font,
    "Tc": ContentReader._set_spacing,
    "Tw": ContentReader._set_word_spacing,
    "Tz": ContentReader._set_stretch,
    "TL": ContentReader._set_leading,
    "Ts": ContentReader._set_rise,
    "BMC": ContentReader._begin_mark,
    "BDC": ContentReader._begin_mark,
    "EMC": ContentReader._end_mark,
    "BT": ContentReader._begin_text,
    "Tm": ContentReader._place,
    "Td": ContentReader._move,
    "TD": ContentReader._move_leading,
    "T*": ContentReader._next_line,
    "Tj": ContentReader._show,
    "'": ContentReader._show_line,
    '"': ContentReader._show_spaced_line,
    "TJ": ContentReader._show_parts,
    "Do": ContentReader._draw_form,
}
_OPERATORS = " ".join(_METHODS)
