"""From spans to lines: words are measured once, then lines are filled from them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.export.tagging.fonts import Face, is_invisible
from briefing.export.typesetting.fonts import FontSet, Measures, has_chinese, is_chinese
from briefing.export.typesetting.hyphenation import Hyphenation
from briefing.export.typesetting.linebreak import line_breaks, must_break
from briefing.export.typesetting.spans import Span

_HYPHENATE_BEYOND = 0.12
"""A word is divided only when more than this part of the line would stay empty."""
_CHINESE_LATIN_GAP = 0.18
"""Room between a Chinese and a Latin letter that touch, in ems."""


class Piece(NamedTuple):
    """Text of one span in one face. ``width`` is its own advance, ``gap`` the extra room after it."""

    text: str
    span: Span
    face: Face
    width: float
    gap: float


class Atom(NamedTuple):
    """What no line ends inside of. ``width`` leaves out the blanks and the gap at its end, which take ``blank``."""

    pieces: tuple[Piece, ...]
    width: float
    blank: float
    ends_line: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Atoms of one line. ``stretchable`` lines may be spread to the full width; ``hyphen`` ends a divided word."""

    atoms: tuple[Atom, ...]
    width: float
    stretchable: bool
    hyphen: bool = False


_new = tuple.__new__


class _Stretch(NamedTuple):
    """Text of one span in one face, with the words of that face and size that were measured before."""

    start: int
    end: int
    span: Span
    face: Face
    measures: Measures


def make_atoms(spans: Sequence[Span], fonts: FontSet) -> list[Atom]:
    """The words of ``spans``, measured."""
    text = "".join(span.text for span in spans)
    stretches, glued = _stretches(spans, fonts)
    touching = has_chinese(text)
    atoms: list[Atom] = []
    start = index = last = 0
    for end in line_breaks(text, glued):
        while last <= start:
            _, last, span, face, measures = stretches[index]
            index += 1
        word = text[start:end]
        measured = measures[word] if end <= last else None
        if measured is None:
            atoms.append(_composed(text, start, end, stretches[index - 1 :]))
        else:
            width, blank = measured
            gap = _gap_after(text, end) * span.look.size if touching else 0.0
            # As Piece(…) and Atom(…) in half the time; there is one for each word of the pack.
            piece = _new(Piece, (word, span, face, width + blank, gap))
            atoms.append(_new(Atom, ((piece,), width, blank + gap, False)))
        start = end
    return atoms


def _composed(text: str, start: int, end: int, stretches: Iterable[_Stretch]) -> Atom:
    """A word in more than one face or look, or with characters that are not seen."""
    core = start + len(text[start:end].rstrip(" \n"))
    pieces: list[Piece] = []
    at = start
    for stretch in stretches:
        while at < min(end, stretch.end):
            stop = min(stretch.end, core if at < core else end)
            pieces += _measured(text, at, stop, stretch.span, stretch.face)
            at = stop
        if at == end:
            break
    return _atom(pieces, text[core:end], ends_line=must_break(text[end - 1]))


def _stretches(spans: Sequence[Span], fonts: FontSet) -> tuple[list[_Stretch], frozenset[int]]:
    stretches = []
    glued = set()
    offset = 0
    for span in spans:
        look = span.look
        if span.glued:
            glued.add(offset)
        if span.whole:
            glued.update(range(offset + 1, offset + len(span.text)))
        for start, end, face in fonts.split(span.text, look.cut):
            measures = fonts.measures(face, look.size, look.spacing)
            stretches.append(_Stretch(offset + start, offset + end, span, face, measures))
        offset += len(span.text)
    return stretches, frozenset(glued)


def _measured(text: str, start: int, end: int, span: Span, face: Face) -> list[Piece]:
    """The pieces of ``text[start:end]``, cut where an invisible character's blank must be taken back."""
    part = text[start:end]
    look = span.look
    gap = _gap_after(text, end) * look.size
    if part.isascii() and "\n" not in part:
        return [Piece(part, span, face, face.width(part) * look.size / 1000 + look.spacing * len(part), gap)]
    pieces = []
    for chunk in _visible_chunks(part):
        width = face.width(chunk) * look.size / 1000
        if is_invisible(chunk[0]):
            pieces.append(Piece(chunk, span, face, width, -width))
        else:
            pieces.append(Piece(chunk, span, face, width + look.spacing * len(chunk), 0.0))
    last = pieces[-1]
    pieces[-1] = last._replace(gap=last.gap + gap)
    return pieces


def _visible_chunks(text: str) -> list[str]:
    chunks: list[str] = []
    for char in text:
        if chunks and not is_invisible(char) and not is_invisible(chunks[-1][0]):
            chunks[-1] += char
        else:
            chunks.append(char)
    return chunks


def _gap_after(text: str, end: int) -> float:
    before, after = text[end - 1], text[end : end + 1]
    if (before < "\x80") == (after < "\x80") or not after:
        return 0.0
    chinese, latin = (after, before) if before.isascii() else (before, after)
    return _CHINESE_LATIN_GAP if latin.isalnum() and chinese.isalpha() and is_chinese(chinese) else 0.0


def _atom(pieces: list[Piece], blanks: str, *, ends_line: bool) -> Atom:
    width = blank = 0.0
    left = len(blanks)
    for piece in reversed(pieces):
        if left >= len(piece.text):
            blank += piece.width + piece.gap
            left -= len(piece.text)
        else:
            # Room before a letter of another script is not needed when that starts the next line.
            trailing = piece.gap if not width and piece.gap > 0 else 0.0
            width += piece.width + piece.gap - trailing
            blank += trailing
    return Atom(tuple(pieces), width, blank, ends_line)


def fill_lines(atoms: Sequence[Atom], width: float, hyphenation: Hyphenation | None = None) -> list[Line]:
    """``atoms`` in lines of ``width`` points; a word wider than that is cut where it must be."""
    waiting = list(reversed(atoms))
    lines = []
    while waiting:
        lines.append(_next_line(waiting, width, hyphenation))
    return lines


def _next_line(waiting: list[Atom], width: float, hyphenation: Hyphenation | None) -> Line:
    taken: list[Atom] = []
    filled = blank = 0.0
    while waiting:
        atom = waiting[-1]
        if filled + blank + atom.width > width + 0.01:
            room = width - filled - blank
            divided = _divide(atom, room, width, hyphenation)
            if divided is not None:
                first, rest = divided
                waiting[-1] = rest
                return Line((*taken, first), filled + blank + first.width, stretchable=True, hyphen=True)
            if not taken:
                return _forced_line(waiting, width)
            return Line(tuple(taken), filled, stretchable=True)
        waiting.pop()
        taken.append(atom)
        filled += blank + atom.width
        blank = atom.blank
        if atom.ends_line:
            break
    return Line(tuple(taken), filled, stretchable=False)


def _forced_line(waiting: list[Atom], width: float) -> Line:
    """A line with as much of an atom as fits, which is not all of it."""
    first, rest = _cut(waiting.pop(), width)
    if rest is not None:
        waiting.append(rest)
    return Line((first,), first.width, stretchable=False)


def _divide(atom: Atom, room: float, width: float, hyphenation: Hyphenation | None) -> tuple[Atom, Atom] | None:
    """``atom`` divided with a hyphen so that its first part fits into ``room``, or None."""
    if hyphenation is None or room < width * _HYPHENATE_BEYOND:
        return None
    text = "".join(piece.text for piece in atom.pieces)
    for place in hyphenation.places(text):
        first, rest = split_atom(atom, place)
        last = first.pieces[-1]
        if first.width + last.face.width("-") * last.span.look.size / 1000 <= room:
            return first, rest
    return None


def _cut(atom: Atom, width: float) -> tuple[Atom, Atom | None]:
    """As many characters of ``atom`` as fit, at least one."""
    filled = 0.0
    offset = 0
    for piece in atom.pieces:
        look = piece.span.look
        for char in piece.text:
            filled += piece.face.width(char) * look.size / 1000 + look.spacing
            if filled > width + 0.01 and offset and char not in " \n":
                return split_atom(atom, offset)
            offset += 1
    return atom, None


def split_atom(atom: Atom, offset: int) -> tuple[Atom, Atom]:
    """``atom`` in two at ``offset``, which counts characters and lies inside it."""
    first: list[Piece] = []
    rest: list[Piece] = []
    for piece in atom.pieces:
        length = len(piece.text)
        if offset >= length:
            first.append(piece)
        elif offset <= 0:
            rest.append(piece)
        else:
            # A blank that would end the line is a piece of its own, since it takes no room there.
            core = len(piece.text[:offset].rstrip(" ")) or offset
            first += _measured(piece.text[:core], 0, core, piece.span, piece.face)
            if core < offset:
                first += _measured(piece.text[core:offset], 0, offset - core, piece.span, piece.face)
            rest += _measured(piece.text[offset:], 0, length - offset, piece.span, piece.face)
            rest[-1] = rest[-1]._replace(gap=piece.gap)
        offset -= length
    text = "".join(piece.text for piece in first)
    head = _atom(first, text[len(text.rstrip(" ")) :], ends_line=False)
    return head, Atom(tuple(rest), atom.width - head.width - head.blank, atom.blank, atom.ends_line)
