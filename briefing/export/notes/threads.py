"""Notes and the replies to them: which answers which."""

from collections.abc import Iterable

from briefing.annotation.model import AnnotationId
from briefing.export.request import PlacedNote


class Threads:
    """``notes`` as trees. Replies that answer each other in a circle, as a damaged file may hold them, are roots."""

    def __init__(self, notes: Iterable[PlacedNote]) -> None:
        listed = tuple(notes)
        ids = {note.annotation.id for note in listed}
        self._replies: dict[AnnotationId, list[PlacedNote]] = {}
        self._roots: list[PlacedNote] = []
        for note in listed:
            answered = note.annotation.reply_to
            if answered is not None and answered in ids:
                self._replies.setdefault(answered, []).append(note)
            else:
                self._roots.append(note)
        self._free_circles(listed)

    @property
    def roots(self) -> tuple[PlacedNote, ...]:
        """The notes that answer none of the others, in the order they came in."""
        return tuple(self._roots)

    def replies_to(self, note: PlacedNote) -> tuple[PlacedNote, ...]:
        """The notes that answer ``note``, the oldest first."""
        found = self._replies.get(note.annotation.id, ())
        return tuple(sorted(found, key=lambda one: (one.annotation.created, one.annotation.id)))

    def _free_circles(self, notes: Iterable[PlacedNote]) -> None:
        reached: set[AnnotationId] = set()
        self._reach(self._roots, reached)
        for note in notes:
            one = note.annotation
            if one.id not in reached and one.reply_to is not None:
                self._replies[one.reply_to].remove(note)
                self._roots.append(note)
                self._reach([note], reached)

    def _reach(self, notes: Iterable[PlacedNote], reached: set[AnnotationId]) -> None:
        waiting = list(notes)
        while waiting:
            id_ = waiting.pop().annotation.id
            reached.add(id_)
            waiting += self._replies.get(id_, ())
