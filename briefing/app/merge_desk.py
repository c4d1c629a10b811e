"""Taking notes over from files: first a plan that shows what would come of it, then as much of it as is wanted."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from briefing.annotation.editing import edited
from briefing.annotation.fields import is_only_a_deletion, stamped
from briefing.annotation.importing import ImportReport, Refusal
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, AnnotationId, Target
from briefing.annotation.planning import Fate, MergePlan, Planned, without_place
from briefing.annotation.selectors import describe
from briefing.app.clock import Clock, stamp
from briefing.app.device import DeviceClock
from briefing.app.history import Entry, History, Step
from briefing.app.import_request import Files, ImportRequest
from briefing.app.incoming import Languages
from briefing.app.notebook import Notebook
from briefing.app.noting import Changes, target_in
from briefing.store.store import Store
from briefing.store.texts import KeptText

NOTHING: Mapping[AnnotationId, Changes] = MappingProxyType({})
"""No conflict is decided."""


class MergeDesk:
    """Where notes from n files of n colleagues are looked through and merged with ours."""

    def __init__(
        self,
        notebook: Notebook,
        store: Store,
        device: DeviceClock,
        history: History,
        *,
        clock: Clock,
        languages: Languages,
    ) -> None:
        self._notebook = notebook
        self._store = store
        self._clock = clock
        self._device = device
        self._history = history
        self._languages = languages

    def request(self) -> ImportRequest:
        """All that planning an import takes, for a job."""
        return ImportRequest(
            self._notebook.pack,
            self._languages,
            {one.id: one for one in self._notebook.every()},
            self._store.witnesses(),
            self._store.purged(),
            self._device.now_ms(),
        )

    def placed(self, planned: MergePlan) -> MergePlan:
        """``planned`` with those new notes told apart that have no place in what is shown."""
        return without_place(planned, lambda one: self._notebook.place(one) is not None, self._places_of)

    def plan(self, files: Files) -> MergePlan:
        """What importing ``files`` would do. Nothing is written."""
        return self.placed(self.request().plan(files))

    def apply(
        self,
        planned: MergePlan,
        chosen: Collection[AnnotationId] | None = None,
        settled: Mapping[AnnotationId, Changes] = NOTHING,
        by: str = "",
    ) -> ImportReport:
        """Take over the notes in ``chosen``, or all that can be, as one action; the report says what came of it.

        Each is merged with what is here by now; ``settled`` are changes that the reader ``by`` makes to the outcome, to
        decide a conflict. Raises ``StoreError``, and then nothing was taken over.
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
                if theirs.id in settled:
                    merged = self._settle(merged, settled[theirs.id], by)
                if ours is None or merged != stamped(ours):
                    steps.append(Step(ours, merged))
            notes = [step.after for step in steps if step.after is not None]
            self._store.put(notes, _texts_of(notes, planned))
            self._store.take_back(step.id for step in steps)
        self._notebook.remember(step.after for step in steps if step.after is not None)
        if steps:
            self._history.record(Entry("import", tuple(steps), whole=True))
        return _report(planned, wanted, steps)

    # inner parts

    def _places_of(self, note: Annotation) -> tuple[Target, ...]:
        """The places in the text shown that a note of another edition may belong to."""
        found, pack = self._notebook.places.resolution(note), self._notebook.pack
        if found is None or found.language != pack.language:
            return ()
        sections = ((pack.section(place.section), place) for place in found.candidates)
        return tuple(
            target_in(pack, section, describe(section, place.start, place.end))
            for section, place in sections
            if section is not None
        )

    def _settle(self, merged: Annotation, changes: Changes, by: str) -> Annotation:
        after = edited(merged, changes, by=by, tick=self._device.tick)
        return merged if after is merged else replace(after, modified=stamp(self._clock, after=merged.modified))


def _is_wanted(item: Planned, chosen: Collection[AnnotationId] | None) -> bool:
    if chosen is None:
        return item.fate is not Fate.HERE
    # What was purged here comes back when it is asked for by name.
    return item.id in chosen


def _texts_of(notes: Iterable[Annotation], planned: MergePlan) -> Iterator[KeptText]:
    """The old texts that ``notes`` were made on: with them their places in later editions are found best."""
    wanted = {note.target.section_digest for note in notes}
    for one in planned.texts:
        if one.digest in wanted:
            yield KeptText(one.digest, one.pack, one.edition, one.language, one.section, one.text, ())


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
        unplaced=tuple(
            step.after.id
            for step in shown
            if step.after is not None and fates.get(step.after.id) is Fate.UNPLACED and step.after.revision is None
        ),
    )
