"""Undo and redo over everything that was done to notes while the briefing is open."""

from dataclasses import replace

from briefing.annotation.editing import edited
from briefing.annotation.fields import BODY, SINGLE, stamped, versions
from briefing.annotation.model import Annotation, AnnotationId, Clocks, Version
from briefing.annotation.stamps import UNSTAMPED, origin
from briefing.app.clock import Clock, stamp
from briefing.app.device import DeviceClock
from briefing.app.history import Change, Entry, History, Step
from briefing.app.notebook import Notebook
from briefing.store.store import Store


class Undoing:
    """Takes actions back and does them again, saving the result each time."""

    def __init__(self, notebook: Notebook, store: Store, clock: Clock, device: DeviceClock, history: History) -> None:
        self._notebook = notebook
        self._store = store
        self._clock = clock
        self._device = device
        self._history = history

    def undo(self) -> Change | None:
        """Take the last action back; None when there is none."""
        entry = self._history.to_undo()
        if entry is None:
            return None
        reverse = tuple(Step(step.after, step.before) for step in entry.steps)
        change = self._apply(Entry(entry.name, reverse, entry.whole))
        self._history.undone()
        return change

    def redo(self) -> Change | None:
        """Do the last undone action again; None when there is none."""
        entry = self._history.to_redo()
        if entry is None:
            return None
        change = self._apply(entry)
        self._history.redone()
        return change

    def _apply(self, entry: Entry) -> Change:
        put: list[Annotation] = []
        gone: list[AnnotationId] = []
        touched: list[Annotation] = []
        with self._store.transaction():
            for step in entry.steps:
                now = self._store.annotation(step.id)
                goal = self._goal(now, step, entry.whole)
                touched += [each for each in (now, goal) if each is not None and goal != now]
                if goal is not None and goal != now:
                    put.append(goal)
                elif goal is None and now is not None:
                    gone.append(now.id)
            self._store.put(put)
            self._store.remove(gone)
        self._notebook.remember(put)
        self._notebook.forget(gone)
        return Change.of(*touched)

    def _goal(self, now: Annotation | None, step: Step, whole: bool) -> Annotation | None:
        """What the note of ``step`` is to be, which is ``now`` something, and was ``step.before``."""
        if whole and _look(now) == _look(step.before):
            return step.after
        if now is None:
            return None
        author = step.after or now
        # What others have written since stays beside what comes back.
        goal = edited(
            now,
            _changes(now, step),
            by=author.clocks.by or author.creator,
            tick=self._device.tick,
            over=_texts(step.before) - _texts(step.after) if step.before and step.after else None,
        )
        if step.before and step.after and goal.body == step.after.body and not _texts(step.after) <= _texts(goal):
            goal = self._with_rivals(goal, step.after.rivals)
        if goal is now:
            return now
        return replace(goal, modified=stamp(self._clock, after=now.modified))

    def _with_rivals(self, note: Annotation, rivals: tuple[Version, ...]) -> Annotation:
        # The texts that a later one had replaced stand beside each other again, written anew so that others see them.
        last = max(note.clocks.made, *(at for _, at in note.clocks.fields))
        again = []
        for rival in reversed(rivals):
            last = self._device.tick(last)
            again.append(replace(rival, stamp=last))
        fields = dict(note.clocks.fields) | {BODY: self._device.tick(last)}
        known = {rival.text for rival in rivals}
        others = [rival for rival in note.rivals if rival.text not in known]
        replaced = {*note.clocks.replaced, *(origin(rival.stamp) for rival in note.rivals if rival.text in known)}
        clocks = replace(note.clocks, fields=tuple(sorted(fields.items())), replaced=tuple(sorted(replaced)))
        return replace(note, rivals=(*reversed(again), *others), clocks=clocks)


def _changes(now: Annotation, step: Step) -> dict[str, object]:
    """What to change of ``now`` to go from ``before`` to ``after``, leaving alone what somebody has changed since."""
    before, after = step.before, step.after
    if after is None:
        return {"deleted": True} if _look(now) == _look(before) else {}
    if before is None:
        return {"deleted": False}
    changes: dict[str, object] = {
        name: getattr(after, name)
        for name in (*SINGLE, "tags")
        if getattr(before, name) != getattr(after, name) and getattr(now, name) == getattr(before, name)
    }
    if (before.body, _texts(before)) != (after.body, _texts(after)) and before.body in _texts(now):
        changes[BODY] = after.body
    return changes


def _texts(note: Annotation) -> frozenset[str]:
    return frozenset(version.text for version in versions(stamped(note)))


def _look(note: Annotation | None) -> Annotation | None:
    """What a reader sees of ``note``: two that look alike differ only in when they came to."""
    if note is None:
        return None
    rivals = tuple(replace(rival, stamp=UNSTAMPED) for rival in note.rivals)
    return replace(note, modified="", rivals=rivals, clocks=Clocks())
