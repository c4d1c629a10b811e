"""How marks belong together: pieces of one note, replies, and states that people gave a note."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from briefing.annotation.model import AnnotationId, Status
from briefing.returned.marks import Mark

_OWN = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# The states of the model "Review" (ISO 32000-1, 12.5.6.3).
_STATES = {
    "accepted": Status.ACCEPTED,
    "rejected": Status.REJECTED,
    "cancelled": Status.REJECTED,
    "completed": Status.DONE,
    "none": Status.OPEN,
}


@dataclass
class Threads:
    """The marks of a file, sorted.

    ``own`` are the pieces of each note that left, ``fresh`` everything else that says something. ``group_of`` leads
    from a mark that is part of another to that one. ``states`` are the last states given to marks, by their numbers.
    """

    own: dict[AnnotationId, list[Mark]] = field(default_factory=dict)
    fresh: list[Mark] = field(default_factory=list)
    group_of: dict[int, int] = field(default_factory=dict)
    states: dict[int, tuple[Status, Mark]] = field(default_factory=dict)

    @classmethod
    def of(cls, marks: Sequence[Mark], exported: Collection[AnnotationId]) -> "Threads":
        """``marks`` sorted; ``exported`` are the notes that are known to have left."""
        threads = cls()
        first: dict[AnnotationId, int] = {}
        for mark in marks:
            own = own_id(mark.name, exported)
            if mark.state and mark.answers is not None:
                threads._give_state(mark)
            elif own in exported and own is not None:
                threads.own.setdefault(own, []).append(mark)
            else:
                threads.fresh.append(mark)
                if own is not None:
                    threads.group_of[mark.number] = first.setdefault(own, mark.number)
                elif mark.grouped:
                    threads.group_of[mark.number] = _root(mark, marks)
        return threads

    def state_of(self, marks: Iterable[Mark]) -> tuple[Status, Mark] | None:
        """The last state given to one of ``marks``."""
        given = [self.states[mark.number] for mark in marks if mark.number in self.states]
        return max(given, key=lambda state: _when(state[1]), default=None)

    def _give_state(self, mark: Mark) -> None:
        status = _STATES.get(mark.state.lower())
        if status is None or mark.answers is None:
            return
        before = self.states.get(mark.answers)
        if before is None or _when(before[1]) <= _when(mark):
            self.states[mark.answers] = status, mark


def own_id(name: str, exported: Collection[AnnotationId] = ()) -> AnnotationId | None:
    """The note of ours that the piece called ``name`` is of: the name itself, or without ``.1``, ``.2`` at its end."""
    base, _, number = name.rpartition(".")
    for candidate in (name, base if number.isdigit() else ""):
        if candidate and (AnnotationId(candidate) in exported or _OWN.fullmatch(candidate)):
            return AnnotationId(candidate)
    return None


def _when(mark: Mark) -> tuple[str, int]:
    return mark.modified or mark.created, mark.number


def _root(mark: Mark, marks: Sequence[Mark]) -> int:
    """The mark that a group is named after. Groups may be written in a ring, so the way up is bounded."""
    root = mark
    for _ in range(20):
        if not root.grouped or root.answers is None or root.answers == mark.number:
            break
        root = marks[root.answers]
    return root.number
