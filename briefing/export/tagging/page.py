"""One page being drawn. Whatever is drawn names the structure element it belongs to, or is an artifact.

All lengths are points, the origin is the page's lower left corner. Nothing can be drawn outside marked content, so a
page with unmarked content cannot come about (PDF/UA-1, 7.1).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from functools import lru_cache
from math import cos, sin

from briefing.export.tagging.fonts import Face, Subset
from briefing.export.tagging.objects import Ref, Value, number
from briefing.export.tagging.structure import Annotated, Content, Element, Structure

_OPENED = re.compile(r"(/\w+ <</MCID )(\d+)(>> BDC)\Z")
Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class Artifact(Enum):
    """What is drawn without being part of the document (14.8.2.2)."""

    LAYOUT = "<</Type/Layout>>"
    HEADER = "<</Type/Pagination/Subtype/Header>>"
    FOOTER = "<</Type/Pagination/Subtype/Footer>>"
    WATERMARK = "<</Type/Pagination/Subtype/Watermark>>"


Owner = Element | Artifact


class Page:
    """The content and the PDF annotations of one page."""

    def __init__(
        self, index: int, size: tuple[float, float], structure: Structure, fonts: Callable[[Face], Subset]
    ) -> None:
        self.index = index
        self.width, self.height = size
        self._structure = structure
        self._fonts = fonts
        self._operators: list[str] = []
        self._owner: Owner | None = None
        self._owners: list[Element] = []
        self.annotations: list[tuple[Ref, dict[str, Value]]] = []
        self._in_text = False
        self._colour = ""
        self._font: tuple[str, float] = ("", 0)
        self._pen: tuple[float, float] | None = None
        self._repeated: Artifact | None = None

    @contextmanager
    def repeating(self, artifact: Artifact = Artifact.HEADER) -> Iterator[None]:
        """Everything drawn inside is ``artifact``, whatever it says it is: for what was drawn once already."""
        before, self._repeated = self._repeated, artifact
        try:
            yield
        finally:
            self._repeated = before

    @property
    def is_repeating(self) -> bool:
        """Whether what is drawn now was drawn before, so that it gets no tags and no annotations."""
        return self._repeated is not None

    def fill(self, box: Box, colour: str, owner: Owner = Artifact.LAYOUT) -> None:
        """A rectangle in ``colour`` (``#rrggbb``)."""
        left, bottom, right, top = box
        self._open(owner, text=False)
        self._set_colour(colour)
        self._operators.append(f"{number(left)} {number(bottom)} {number(right - left)} {number(top - bottom)} re f")

    def dots(self, left: float, right: float, y: float, colour: str) -> None:
        """A dotted line, as leads to a page number."""
        self._open(Artifact.LAYOUT, text=False)
        line = f"{number(left)} {number(y)} m {number(right)} {number(y)} l S"
        # Round caps on dashes of no length are dots.
        self._operators.append(f"q {_components(colour)} RG 0.6 w 1 J [0 2.4] 0 d {line} Q")

    def path(
        self,
        path: str,
        owner: Owner,
        *,
        fill: str = "",
        line: str = "",
        width: float = 1,
        dashes: Sequence[float] = (),
    ) -> None:
        """A shape from path operators, filled in the colour ``fill``, outlined in the colour ``line``, or both."""
        self._open(owner, text=False)
        paint = "B" if fill and line else "f" if fill else "S"
        colours = f"{_components(fill)} rg " if fill else ""
        if line:
            colours += f"{_components(line)} RG {number(width)} w "
        if dashes:
            colours += f"[{' '.join(map(number, dashes))}] 0 d "
        self._operators.append(f"q {colours}{path} {paint} Q")

    def image(self, name: str, box: Box, owner: Owner) -> None:
        """The picture with that resource name, filling ``box``."""
        left, bottom, right, top = box
        self._open(owner, text=False)
        self._operators.append(
            f"q {number(right - left)} 0 0 {number(top - bottom)} {number(left)} {number(bottom)} cm /{name} Do Q"
        )

    def text(
        self,
        owner: Owner,
        at: tuple[float, float],
        parts: Sequence[tuple[str, float]],
        *,
        face: Face,
        size: float,
        colour: str,
        end: float | None = None,
    ) -> None:
        """Text from ``at`` on its baseline; each part is some text and the extra room after it.

        ``end`` is where it ends, for those who know; else it is worked out here.
        """
        font = self._fonts(face)
        self._open(owner, text=True)
        self._set_colour(colour)
        if self._font != (font.resource, size):
            self._font = (font.resource, size)
            self._operators.append(f"/{font.resource} {number(size)} Tf")
        x, y = at
        if self._pen is None or abs(self._pen[0] - x) > 0.01 or self._pen[1] != y:
            self._operators.append(f"1 0 0 1 {number(x)} {number(y)} Tm")
        shown = []
        waiting = []
        for text, gap in parts:
            waiting.append(text)
            if gap:
                shown.append(f"<{font.encode(''.join(waiting))}>{number(-gap * 1000 / size)}")
                waiting.clear()
        if waiting:
            shown.append(f"<{font.encode(''.join(waiting))}>")
        self._operators.append(f"[{''.join(shown)}]TJ")
        if end is None:
            end = x + sum(face.width(text) * size / 1000 + gap for text, gap in parts)
        self._pen = (end, y)

    def watermark(self, shapes: Sequence[tuple[Face, str]], size: float, turn: float, colour: str) -> None:
        """Text across the middle of the page, ``turn`` radians up from level, as an artifact behind what comes later.

        ``shapes`` are stretches of one face each.
        """
        width = sum(face.width(text) for face, text in shapes) * size / 1000
        along, up = cos(turn), sin(turn)
        x = self.width / 2 - along * width / 2 + up * size * 0.35
        y = self.height / 2 - up * width / 2 - along * size * 0.35
        self._open(Artifact.WATERMARK, text=True)
        self._set_colour(colour)
        matrix = " ".join(map(number, (along, up, -up, along, x, y)))
        self._operators.append(f"{matrix} Tm")
        for face, text in shapes:
            font = self._fonts(face)
            self._operators.append(f"/{font.resource} {number(size)} Tf <{font.encode(text)}> Tj")
        self._font = ("", 0)
        self._close()

    def annotate(self, reference: Ref, owner: Element, entries: dict[str, Value]) -> None:
        """Add the PDF annotation ``reference``, which belongs to ``owner``; it is put into the file with its sheet."""
        owner.add(Annotated(self.index, reference))
        key = self._structure.add_annotation(owner)
        self.annotations.append((reference, {**entries, "StructParent": key}))

    @property
    def owners(self) -> Sequence[Element]:
        """Who owns each piece of marked content so far, by its number."""
        return self._owners

    def finish(self, first: int = 0) -> tuple[bytes, list[Element]]:
        """The page's content and who owns each piece of marked content; ``first`` is the number of the first."""
        self._close()
        operators = [_renumbered(one, first) for one in self._operators] if first else self._operators
        return "\n".join(operators).encode("ascii"), self._owners

    def _open(self, owner: Owner, *, text: bool) -> None:
        actual = self._repeated or owner
        if actual is not self._owner:
            self._close()
            self._owner = actual
            if isinstance(actual, Element):
                mcid = len(self._owners)
                self._owners.append(actual)
                actual.add(Content(self.index, mcid))
                self._operators.append(f"/{actual.tag} <</MCID {mcid}>> BDC")
            else:
                self._operators.append(f"/Artifact {actual.value} BDC")
        if text != self._in_text:
            self._operators.append("BT" if text else "ET")
            self._in_text = text
            self._pen = None

    def _close(self) -> None:
        if self._in_text:
            self._operators.append("ET")
            self._in_text = False
            self._pen = None
        if self._owner is not None:
            self._operators.append("EMC")
            self._owner = None

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._operators.append(f"{_components(colour)} rg")


def _renumbered(operator: str, first: int) -> str:
    """``operator`` with the number of the marked content that it opens, if it does, counted from ``first``."""
    opened = _OPENED.match(operator)
    return f"{opened[1]}{int(opened[2]) + first}{opened[3]}" if opened else operator


@lru_cache(maxsize=200)
def _components(colour: str) -> str:
    return " ".join(number(part) for part in components(colour))


def components(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of ``#rrggbb``, from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
