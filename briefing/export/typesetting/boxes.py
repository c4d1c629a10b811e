"""Boxes: what stands one under the other on pages. Each knows its height, can be split, and draws itself.

Lengths are points; a box's ``top`` is measured from the bottom of the page, as PDF does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol

from briefing.export.tagging.page import Page


class LaidOut(Protocol):
    """Anything that takes room in a column. ``keep_next`` boxes never stand alone at the foot of a page."""

    before: float
    after: float
    keep_next: bool

    def height(self, width: float) -> float:
        """The height at ``width``."""

    def split(self, width: float, room: float, *, fresh: bool) -> "tuple[LaidOut | None, LaidOut | None]":
        """What fits into ``room``, and the rest. ``fresh`` says that the page is empty, so more room will not come."""

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """Draw with the upper left corner at (``left``, ``top``)."""


class Whole:
    """Base of boxes that are not split."""

    before = 0.0
    after = 0.0
    keep_next = False

    def height(self, width: float) -> float:
        """The height at ``width``; nothing unless a box says otherwise."""
        del width
        return 0.0

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """Draw nothing unless a box says otherwise."""

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """All or nothing; on an empty page all, since more room will not come."""
        fits = fresh or self.height(width) <= room + 0.01
        return (self, None) if fits else (None, self)


class Anchor(Whole):
    """A place that links lead to; it takes no room and stays with what follows."""

    keep_next = True

    def __init__(self, arrive: Callable[[Page, float], None]) -> None:
        self._arrive = arrive

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """Tell where the place has come to stand."""
        self._arrive(page, top)


class Gap(Whole):
    """Empty room."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        """As made."""
        return self._height


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a stack: ``padding`` is top, right, bottom, left; ``bar`` is drawn along the left edge."""

    padding: tuple[float, float, float, float] = (0, 0, 0, 0)
    background: str = ""
    bar: str = ""
    bar_width: float = 2.4


_NO_FRAME = Frame()


class Stack:
    """Boxes one under the other; the room between two is the larger of what either asks for.

    A stack that stands ``together`` is cut only when it does not fit on an empty page.
    """

    def __init__(
        self,
        boxes: Sequence[LaidOut],
        frame: Frame = _NO_FRAME,
        *,
        before: float = 0,
        after: float = 0,
        keep_next: bool = False,
        together: bool = False,
    ) -> None:
        self._together = together
        self._measured: tuple[float, float] | None = None
        self.boxes = tuple(boxes)
        self.frame = frame
        self.before = before
        self.after = after
        self.keep_next = keep_next

    def height(self, width: float) -> float:
        """Of all boxes with their gaps and the frame."""
        if self._measured is None or self._measured[0] != width:
            self._measured = (width, self._height(width, inf))
        return self._measured[1]

    def fits(self, width: float, room: float) -> bool:
        """Whether it is no higher than ``room``; a long story is not measured to its end for that."""
        return self._height(width, room) <= room

    def _height(self, width: float, enough: float) -> float:
        """Its height, or any height above ``enough`` when it is higher than that."""
        top, right, bottom, left = self.frame.padding
        inner = width - left - right
        height = top + bottom
        previous: LaidOut | None = None
        for box in self.boxes:
            height += _gap(previous, box) + box.height(inner)
            if height > enough:
                break
            previous = _above(previous, box)
        return height

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """At a box's edge or inside a box, never after one that wants to stay with the next."""
        padding = self.frame.padding
        inner = width - padding[1] - padding[3]
        place, parts = self._place_to_split(inner, room - padding[0] - padding[2], fresh=fresh)
        if place == len(self.boxes):
            return self, None
        if self._together and not fresh:
            return None, self
        head, tail = parts
        if head is None:
            place = self._without_kept(place, fresh=fresh)
            tail = self.boxes[place]
        if not place and head is None:
            return None, self
        before = [*self.boxes[:place], *([head] if head is not None else [])]
        after = [*([tail] if tail is not None else []), *self.boxes[place + 1 :]]
        return self._part(before, first=True), self._part(after, first=False) if after else None

    def _place_to_split(
        self, inner: float, room: float, *, fresh: bool
    ) -> tuple[int, tuple[LaidOut | None, LaidOut | None]]:
        """The index of the first box that does not fit whole, and that box's own parts."""
        previous: LaidOut | None = None
        for place, box in enumerate(self.boxes):
            room -= _gap(previous, box)
            height = box.height(inner)
            if height > room + 0.01:
                # Boxes without height before it do not make the page any less empty.
                alone = fresh and not any(earlier.height(inner) for earlier in self.boxes[:place])
                head, tail = box.split(inner, room, fresh=alone)
                if tail is None:
                    return place + 1, (None, None)
                return place, (head, tail)
            room -= height
            previous = _above(previous, box)
        return len(self.boxes), (None, None)

    def _without_kept(self, place: int, *, fresh: bool) -> int:
        """``place`` moved up over boxes that must stay with the next, unless nothing would be left."""
        kept = place
        while kept and self.boxes[kept - 1].keep_next:
            kept -= 1
        return place if not kept and fresh else kept

    def _part(self, boxes: Sequence[LaidOut], *, first: bool) -> "Stack":
        return Stack(
            boxes,
            self.frame,
            before=self.before if first else 0,
            after=0 if first else self.after,
            keep_next=False if first else self.keep_next,
        )

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """The frame, then the boxes."""
        above, right, _, indent = self.frame.padding
        bottom = top - self.height(width)
        if self.frame.background:
            page.fill((left, bottom, left + width, top), self.frame.background)
        if self.frame.bar:
            page.fill((left, bottom, left + self.frame.bar_width, top), self.frame.bar)
        inner = width - indent - right
        y = top - above
        previous: LaidOut | None = None
        for box in self.boxes:
            y -= _gap(previous, box)
            box.draw(page, left + indent, y, inner)
            y -= box.height(inner)
            previous = _above(previous, box)


class Labelled:
    """A label in the margin of a body: list items, numbered notes. ``indent`` is where the body starts."""

    keep_next = False

    def __init__(self, label: LaidOut, body: Stack, indent: float, *, before: float = 0, after: float = 0) -> None:
        self._label: LaidOut | None = label
        self._body: LaidOut = body
        self._indent = indent
        self.before = before
        self.after = after

    def height(self, width: float) -> float:
        """Of the taller of the two."""
        label = self._label.height(self._indent) if self._label is not None else 0
        return max(label, self._body.height(width - self._indent))

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """Where the body can be; the label stays with the first part."""
        head, tail = self._body.split(width - self._indent, room, fresh=fresh)
        if tail is None:
            return self, None
        if head is None:
            return None, self
        return self._with(self._label, head), self._with(None, tail)

    def _with(self, label: LaidOut | None, body: LaidOut) -> "Labelled":
        part = object.__new__(Labelled)
        part._label, part._body, part._indent = label, body, self._indent
        part.before, part.after = (self.before, 0.0) if label is not None else (0.0, self.after)
        return part

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """The label first, since it is read first."""
        if self._label is not None:
            self._label.draw(page, left, top, self._indent)
        self._body.draw(page, left + self._indent, top, width - self._indent)


def _gap(above: LaidOut | None, below: LaidOut) -> float:
    if above is None or isinstance(below, Anchor):
        return 0.0
    return max(above.after, below.before)


def _above(previous: LaidOut | None, box: LaidOut) -> LaidOut | None:
    """What the next box keeps its distance from: an anchor takes no room, not even between its neighbours."""
    return previous if isinstance(box, Anchor) else box
