"""What people put on the pages: the PDF annotations of a file as plain values (ISO 32000-1, 12.5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

import pikepdf

from briefing.annotation.wording import clean_body, clean_line
from briefing.returned.bounds import LONGEST_TEXT, MOST_MARKS, MOST_QUADS
from briefing.returned.geometry import Quad
from briefing.returned.moments import instant_of
from briefing.returned.objects import Key, elements, entry, integer, key_of, name, numbers, text

_HIDDEN = 2
_LONGEST_LINE = 1_000


class Shape(Enum):
    """What a mark says about words. ``AREA`` stands around them, ``POINT`` beside them."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    SQUIGGLY = "squiggly"
    STRIKE_OUT = "strike-out"
    AREA = "area"
    POINT = "point"
    OTHER = "other"


_SHAPES = {
    "/Highlight": Shape.HIGHLIGHT,
    "/Underline": Shape.UNDERLINE,
    "/Squiggly": Shape.SQUIGGLY,
    "/StrikeOut": Shape.STRIKE_OUT,
    "/Square": Shape.AREA,
    "/Circle": Shape.AREA,
    "/Polygon": Shape.AREA,
    "/Text": Shape.POINT,
    "/FreeText": Shape.POINT,
    "/Caret": Shape.POINT,
}
# Part of the page or of another mark, and not what somebody says.
_SILENT = {"/Link", "/Popup", "/Widget", "/PrinterMark", "/TrapNet", "/Watermark"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One PDF annotation. ``page`` is the index of its page, ``number`` counts through the file.

    ``name`` is its ``/NM``; ``created`` and ``modified`` are instants or empty; ``colour`` is red, green and blue from
    0 to 1, or None. ``answers`` is the number of the mark that it replies to, or belongs to when ``grouped``.
    """

    number: int
    page: int
    kind: str
    shape: Shape
    name: str
    author: str
    subject: str
    contents: str
    created: str
    modified: str
    colour: tuple[float, float, float] | None
    quads: tuple[Quad, ...]
    box: Quad | None
    hidden: bool = False
    answers: int | None = None
    grouped: bool = False
    state: str = ""


def marks_of(pages: Iterable[pikepdf.Page]) -> tuple[Mark, ...]:
    """The marks of all ``pages``, page by page, without links and forms; at most ``MOST_MARKS``."""
    found = list(islice(_annotations(pages), MOST_MARKS))
    known = {key_of(annotation): number for number, (_, annotation) in enumerate(found)}
    return tuple(_mark(number, page, annotation, known) for number, (page, annotation) in enumerate(found))


def _annotations(pages: Iterable[pikepdf.Page]) -> Iterator[tuple[int, object]]:
    for index, page in enumerate(pages):
        for annotation in elements(entry(page.obj, "/Annots")):
            kind = name(entry(annotation, "/Subtype"))
            if kind and kind not in _SILENT:
                yield index, annotation


def _mark(number: int, page: int, annotation: object, known: dict[Key | None, int]) -> Mark:
    kind = name(entry(annotation, "/Subtype"))
    answered = key_of(entry(annotation, "/IRT"))
    return Mark(
        number=number,
        page=page,
        kind=kind.removeprefix("/"),
        shape=_SHAPES.get(kind, Shape.OTHER),
        name=_line(annotation, "/NM"),
        author=_line(annotation, "/T"),
        subject=_line(annotation, "/Subj"),
        contents=clean_body(text(entry(annotation, "/Contents"))[:LONGEST_TEXT]),
        created=instant_of(text(entry(annotation, "/CreationDate"))),
        modified=instant_of(text(entry(annotation, "/M"))),
        colour=_colour(annotation),
        quads=_quads(annotation),
        box=_box(annotation),
        hidden=bool((integer(entry(annotation, "/F")) or 0) & _HIDDEN),
        answers=known.get(answered) if answered is not None else None,
        grouped=name(entry(annotation, "/RT")) == "/Group",
        state=_line(annotation, "/State"),
    )


def _line(annotation: object, key: str) -> str:
    return clean_line(text(entry(annotation, key))[:_LONGEST_LINE])


def _numbers(annotation: object, key: str, most: int) -> list[float]:
    """The numbers of an entry; none when something else is in it."""
    try:
        return numbers(elements(entry(annotation, key), most))
    except (ValueError, TypeError):
        return []


def _quads(annotation: object) -> tuple[Quad, ...]:
    found = _numbers(annotation, "/QuadPoints", 8 * MOST_QUADS)
    return tuple(Quad.of(found[at : at + 8]) for at in range(0, len(found) - 7, 8))


def _box(annotation: object) -> Quad | None:
    match _numbers(annotation, "/Rect", 4):
        case [left, bottom, right, top]:
            return Quad.box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
    return None


def _colour(annotation: object) -> tuple[float, float, float] | None:
    """Red, green and blue of a colour in grey, RGB or CMYK."""
    match _numbers(annotation, "/C", 4):
        case [grey]:
            return grey, grey, grey
        case [red, green, blue]:
            return red, green, blue
        case [cyan, magenta, yellow, black]:
            return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return None
