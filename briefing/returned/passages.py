"""Passages over several pages: other programs mark them page by page."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.annotation.instants import instant
from briefing.annotation.model import Kind
from briefing.returned.kinds import kind_of_colour
from briefing.returned.marks import Mark, Shape

# Pieces of one passage are made by one drag of the mouse.
_AT_ONCE_S = 60
Reach = tuple[int, int]
"""The first and the last character that a mark covers on its page."""
Joint = tuple[Mark, Mark]
"""Two marks on neighbouring pages that may be one passage."""


class _Hand(NamedTuple):
    """What the pieces of one passage have in common."""

    page: int
    shape: Shape
    author: str
    subject: str
    kind: Kind
    contents: str


def made_at_once(one: Mark, other: Mark) -> bool:
    """Whether two marks may have been made by one act, as far as they say when."""
    if not one.created or not other.created:
        return True
    return abs((instant(one.created) - instant(other.created)).total_seconds()) <= _AT_ONCE_S


def joints_between(marks: Sequence[Mark], reach: Mapping[int, Reach]) -> list[Joint]:
    """The last mark of each page with the first one on the next, where both are of one hand and one comment.

    ``reach`` is that of every mark, by its number. A program may repeat the comment on each page or give it once.
    """
    last: dict[_Hand, Mark] = {}
    first: dict[_Hand, Mark] = {}
    for mark in marks:
        if mark.answers is None:
            hand = _hand(mark)
            if hand not in last or reach[mark.number][1] > reach[last[hand].number][1]:
                last[hand] = mark
            if hand not in first or reach[mark.number][0] < reach[first[hand].number][0]:
                first[hand] = mark
    return list(_joints(last, first))


def _joints(last: dict[_Hand, Mark], first: dict[_Hand, Mark]) -> Iterator[Joint]:
    taken: set[int] = set()
    for hand, one in last.items():
        following = hand._replace(page=hand.page + 1)
        for contents in dict.fromkeys((hand.contents, "")):
            other = first.get(following._replace(contents=contents))
            if other is not None and other.number not in taken and made_at_once(one, other):
                taken.add(other.number)
                yield one, other
                break


def joined(marks: Sequence[Mark], joints: Sequence[Joint]) -> list[tuple[Mark, ...]]:
    """All ``marks``, those that ``joints`` connect together and in their order."""
    following = {one.number: other for one, other in joints}
    inner = {other.number for _, other in joints}
    found = []
    for mark in marks:
        if mark.number not in inner:
            passage = [mark]
            while passage[-1].number in following:
                passage.append(following[passage[-1].number])
            found.append(tuple(passage))
    return found


def _hand(mark: Mark) -> _Hand:
    return _Hand(mark.page, mark.shape, mark.author, mark.subject, kind_of_colour(mark.colour), mark.contents)
