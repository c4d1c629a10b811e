"""Two stacks beside each other that start level: the same block in two languages."""

from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import Anchor, LaidOut, Stack

GAP = 0.045
"""Room between the columns, as a part of the width."""


class Beside:
    """A left and a right column. What does not fit goes on with both columns on the next page."""

    def __init__(self, left: LaidOut, right: LaidOut, *, before: float, after: float, keep_next: bool) -> None:
        self._columns = (left, right)
        self.before = before
        self.after = after
        self.keep_next = keep_next

    @classmethod
    def of(cls, left: Stack, right: Stack) -> "Beside":
        """Two stacks, as far from what is above and below as their first and last boxes want to be."""
        sides = [[box for box in side.boxes if not isinstance(box, Anchor)] for side in (left, right)]
        return cls(
            left,
            right,
            before=max((side[0].before for side in sides if side), default=0.0),
            after=max((side[-1].after for side in sides if side), default=0.0),
            keep_next=any(side[-1].keep_next for side in sides if side),
        )

    def height(self, width: float) -> float:
        """Of the taller column."""
        return max(column.height(_column(width)) for column in self._columns)

    def split(self, width: float, room: float, *, fresh: bool) -> tuple[LaidOut | None, LaidOut | None]:
        """Both columns where they can be; nothing when one of them cannot begin here."""
        inner = _column(width)
        heads: list[LaidOut] = []
        tails: list[LaidOut | None] = []
        for column in self._columns:
            fits = column.height(inner) <= room + 0.01
            head, tail = (column, None) if fits else column.split(inner, room, fresh=fresh)
            if head is None:
                if not fresh:
                    return None, self
                head, tail = column, None
            heads.append(head)
            tails.append(tail)
        if not any(tails):
            return self, None
        rest = [tail if tail is not None else Stack([]) for tail in tails]
        above = Beside(*heads, before=self.before, after=0, keep_next=False)
        return above, Beside(*rest, before=0, after=self.after, keep_next=self.keep_next)

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """The left column, then the right one."""
        inner = _column(width)
        for place, column in enumerate(self._columns):
            column.draw(page, left + place * (width - inner), top, inner)


def _column(width: float) -> float:
    return width * (1 - GAP) / 2
