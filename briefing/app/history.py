"""Undo and redo of everything done to annotations, kept in memory while a briefing is open."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from briefing.annotation.model import Annotation, AnnotationId
from briefing.document.ids import SectionId


@dataclass(frozen=True, slots=True)
class Change:
    """What an action touched, so that views refresh only that; the section None stands for the whole briefing."""

    sections: frozenset[SectionId | None]
    annotations: frozenset[AnnotationId]

    @classmethod
    def of(cls, *annotations: Annotation) -> "Change":
        """The change that touched ``annotations``."""
        return cls(frozenset(one.section for one in annotations), frozenset(one.id for one in annotations))


@dataclass(frozen=True, slots=True)
class Step:
    """One annotation before and after; None where it was not there."""

    before: Annotation | None
    after: Annotation | None

    @property
    def id(self) -> AnnotationId:
        """The annotation's id."""
        one = self.after or self.before
        assert one is not None, "a step has at least one side"
        return one.id


@dataclass(frozen=True, slots=True)
class Entry:
    """One action of the reader. ``name`` is an untranslated key such as ``add`` or ``edit``.

    What a ``whole`` one brought from elsewhere is taken back as if it had never come; of any other, undoing is a change
    of its own, because others may have seen what is undone.
    """

    name: str
    steps: tuple[Step, ...]
    whole: bool = False


class History:
    """What was done and what was undone, each with the latest last."""

    def __init__(self) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []

    @property
    def undo_name(self) -> str:
        """The name of the action that undo takes back, or empty."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """The name of the action that redo does again, or empty."""
        return self._undone[-1].name if self._undone else ""

    def record(self, entry: Entry) -> None:
        """Remember a new action; what was undone before it can no longer be redone."""
        self._done.append(entry)
        self._undone.clear()

    def forget(self, annotations: Collection[AnnotationId]) -> None:
        """Forget what was done to annotations that are gone for good, with their texts."""
        for entries in (self._done, self._undone):
            kept = [replace(entry, steps=tuple(s for s in entry.steps if s.id not in annotations)) for entry in entries]
            entries[:] = [entry for entry in kept if entry.steps]

    def to_undo(self) -> Entry | None:
        """The action that comes next in undoing."""
        return self._done[-1] if self._done else None

    def to_redo(self) -> Entry | None:
        """The action that comes next in redoing."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """The next action was taken back, and that is saved."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """The next action was done again, and that is saved."""
        self._done.append(self._undone.pop())
