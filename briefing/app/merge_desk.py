"""Taking notes over from files: first a plan that shows what would come of it, then as much of it as is wanted."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from briefing.annotation.by_words import find_words
from briefing.annotation.fields import is_only_a_deletion, stamped
from briefing.annotation.importing import ImportReport, Incoming, Refusal
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, AnnotationId, Target
from briefing.annotation.planning import Fate, Here, MergePlan, Planned, plan
from briefing.annotation.reading_target import ELSEWHERE
from briefing.annotation.selectors import describe
from briefing.annotation.witnesses import Witnesses
from briefing.app.device import DeviceClock
from briefing.app.history import Entry, History, Step
from briefing.app.incoming import FileReader, Given, Languages
from briefing.app.notebook import Notebook
from briefing.app.noting import target_in
from briefing.errors import NotesFileError, ReturnedFileError
from briefing.store.store import Store


class MergeDesk:
    """Where notes from n files of n colleagues are looked through and merged with ours."""

    def __init__(
        self, notebook: Notebook, store: Store, device: DeviceClock, history: History, languages: Languages
    ) -> None:
        self._notebook = notebook
        self._store = store
        self._device = device
        self._history = history
        self._languages = languages

    def plan(self, texts: Iterable[tuple[Path, Given]]) -> MergePlan:
        """What importing files would do, each with what is given of it. Nothing is written."""
        notes = {one.id: one for one in self._store.annotations(self._notebook.pack.id)}
        reader = FileReader(self._notebook.pack, self._languages, notes.values)
        files: list[tuple[Path, Incoming]] = []
        for path, text in texts:
            try:
                files.append((path, reader.read(path, text)))
            except (NotesFileError, ReturnedFileError) as error:
                files.append((path, Incoming((), (Refusal("", "", str(error)),))))
        witnesses = Witnesses(self._store.witnesses(), self._device.now_ms())
        witnesses.learn_from(one for _, incoming in files for _, one in incoming.annotations)
        settled = [(path, self._settled(incoming, notes, witnesses)) for path, incoming in files]
        here = Here(self._notebook.pack.id, notes, self._store.purged(), self._has_place)
        found = plan(settled, here)
        return replace(found, notices=(*reader.remarks, *_notices(witnesses)), witnesses=witnesses.new)

    def apply(self, planned: MergePlan, chosen: Collection[AnnotationId] | None = None) -> ImportReport:
        """Take over the notes in ``chosen``, or all that can be, as one action; the report says what came of it.

        Each is merged with what is here by now. Raises ``StoreError``, and then nothing was taken over.
        """
        wanted = [item for item in planned.items if item.theirs is not None and item.fate is not Fate.REFUSED]
        wanted = [item for item in wanted if _is_wanted(item, chosen)]
        steps: list[Step] = []
        with self._store.transaction():
            self._store.put_witnesses(planned.witnesses)
            for theirs in (*(item.theirs for item in wanted), *planned.quiet):
                if theirs is None:
                    continue
                ours = self._store.annotation(theirs.id)
                merged = theirs if ours is None else merge(ours, theirs)
                if ours is None or merged != stamped(ours):
                    steps.append(Step(ours, merged))
            self._store.put([step.after for step in steps if step.after is not None])
            self._store.take_back(step.id for step in steps)
        self._notebook.remember(step.after for step in steps if step.after is not None)
        if steps:
            self._history.record(Entry("import", tuple(steps), whole=True))
        return _report(planned, wanted, steps)

    # inner parts

    def _has_place(self, annotation: Annotation) -> bool:
        return self._notebook.place(annotation) is not None

    def _settled(self, incoming: Incoming, notes: dict[AnnotationId, Annotation], witnesses: Witnesses) -> Incoming:
        placed: dict[AnnotationId, Annotation] = {}
        for _, annotation in incoming.annotations:
            placed[annotation.id] = witnesses.settle(self._in_this_pack(annotation, notes.get(annotation.id)))
        for name, annotation in placed.items():
            placed[name] = _with_its_note(annotation, placed)
        return replace(incoming, annotations=tuple((place, placed[one.id]) for place, one in incoming.annotations))

    def _in_this_pack(self, annotation: Annotation, ours: Annotation | None) -> Annotation:
        """``annotation`` with a target here, if it is about something elsewhere."""
        if annotation.target.pack != ELSEWHERE:
            return annotation
        if ours is not None and _origin(ours) == _origin(annotation):
            return replace(annotation, target=ours.target)
        return replace(annotation, target=self._target(annotation))

    def _target(self, annotation: Annotation) -> Target:
        selector = annotation.target.selector
        shown = self._notebook.pack
        for pack in (shown, *self._languages()) if selector is not None else ():
            found = find_words(selector, pack) if selector is not None else None
            section = pack.section(found[0]) if found is not None else None
            if found is not None and section is not None:
                return target_in(pack, section, describe(section, found[1], found[2]))
        return replace(target_in(shown, None, None), selector=selector)


def _is_wanted(item: Planned, chosen: Collection[AnnotationId] | None) -> bool:
    if chosen is None:
        return item.fate is not Fate.HERE
    # What was purged here comes back when it is asked for by name.
    return item.id in chosen


def _origin(annotation: Annotation) -> object:
    return json.loads(annotation.extra).get("origin") if annotation.extra else None


def _with_its_note(annotation: Annotation, others: dict[AnnotationId, Annotation]) -> Annotation:
    """A reply from another program stands where the note is that it answers in the end."""
    if annotation.reply_to is None or _origin(annotation) is None:
        return annotation
    note = annotation
    for _ in range(len(others)):
        if note.reply_to is None or note.reply_to not in others:
            break
        note = others[note.reply_to]
    return replace(annotation, target=replace(note.target, selector=None))


def _notices(witnesses: Witnesses) -> Iterator[str]:
    if witnesses.new:
        count = "1 change bears" if len(witnesses.new) == 1 else f"{len(witnesses.new)} changes bear"
        yield f"{count} a time more than a day ahead, from a computer whose clock is wrong; they count as made now."


def _report(planned: MergePlan, wanted: list[Planned], steps: list[Step]) -> ImportReport:
    shown = [step for step in steps if step.after is not None and not is_only_a_deletion(step.after)]
    touched = {step.after.id for step in shown if step.after is not None}
    fates = {item.id: item.fate for item in wanted if item.id in touched}
    return ImportReport(
        added=tuple(step.after for step in shown if step.before is None and step.after is not None),
        changed=tuple(step.after for step in shown if step.before is not None and step.after is not None),
        unchanged=tuple(item.id for item in planned.items if item.fate is not Fate.REFUSED and item.id not in touched),
        refused=tuple(Refusal(item.place, item.id, item.why) for item in planned.of(Fate.REFUSED)),
        conflicting=tuple(name for name, fate in fates.items() if fate is Fate.CONFLICTING),
        unplaced=tuple(name for name, fate in fates.items() if fate is Fate.UNPLACED),
    )
