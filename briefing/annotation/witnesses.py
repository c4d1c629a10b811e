"""Clocks that ran ahead: their changes count as made when they were first seen, or they would win over everything."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.annotation.fields import shown_tags, stamped, stamps_of, with_stamps
from briefing.annotation.model import Annotation
from briefing.annotation.stamps import FAR_AHEAD_MS, Stamp, milliseconds, origin, seen_at


class Witnesses:
    """Which changes bear a time that had not come yet, and when they were seen; the same each time they are met.

    ``known`` maps a stamp as its clock made it to the one it counts as; ``new`` holds what was added since.
    """

    def __init__(self, known: Mapping[Stamp, Stamp], now_ms: int) -> None:
        self._known = dict(known)
        self._now_ms = now_ms
        self.new: dict[Stamp, Stamp] = {}

    def learn_from(self, annotations: Iterable[Annotation]) -> None:
        """Take over when others saw such changes first; do this with all there is before settling any."""
        for annotation in annotations:
            for stamp in _stamps_in(annotation):
                self.learn(stamp)

    def learn(self, stamp: Stamp) -> None:
        """Take over what a stamp says about when a change was first seen; of several such moments the first holds."""
        first = origin(stamp)
        if first == stamp or self._is_ahead(stamp):
            return
        if first not in self._known or stamp < self._known[first]:
            self._known[first] = self.new[first] = stamp

    def concerns(self, annotation: Annotation) -> bool:
        """Whether what was learnt since makes a change in ``annotation`` count as another time than it bears."""
        return any(self.new.get(origin(stamp), stamp) != stamp for stamp in _stamps_in(annotation))

    def settle(self, annotation: Annotation) -> Annotation:
        """``annotation`` with the stamps its changes count with."""
        note = stamped(annotation)
        if all(self._settled(stamp) == stamp for stamp in _stamps_in(note)):
            return annotation
        # No change of a note counts as older than the note.
        made = self._settled(note.clocks.made)
        floor = milliseconds(made)
        stamps = {name: self._settled(stamp, floor) for name, stamp in stamps_of(note).items()}
        tags = tuple((tag, self._settled(stamp, floor), there) for tag, stamp, there in note.clocks.tags)
        return replace(
            note,
            rivals=tuple(replace(rival, stamp=self._settled(rival.stamp, floor)) for rival in note.rivals),
            tags=shown_tags(tags),
            clocks=with_stamps(replace(note.clocks, tags=tags), stamps),
        )

    def _settled(self, stamp: Stamp, floor: int = 0) -> Stamp:
        """The stamp that the change with ``stamp`` counts with; when it is new, no earlier than ``floor`` (ms)."""
        first = origin(stamp)
        if first not in self._known:
            if not self._is_ahead(stamp):
                return stamp
            self.learn(seen_at(first, max(self._now_ms, floor)))
        return self._known[first]

    def _is_ahead(self, stamp: Stamp) -> bool:
        return milliseconds(stamp) > self._now_ms + FAR_AHEAD_MS


def _stamps_in(annotation: Annotation) -> Iterable[Stamp]:
    clocks = annotation.clocks
    yield clocks.made
    yield from (stamp for _, stamp in clocks.fields)
    yield from (stamp for _, stamp, _ in clocks.tags)
    yield from (rival.stamp for rival in annotation.rivals)
