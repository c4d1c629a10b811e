"""The annotations of one pack: read, changed, undone and redone, each change saved before the call returns."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Selector, Status, Target
from briefing.annotation.placing import place
from briefing.annotation.selectors import describe
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.app.clock import Clock, stamp
from briefing.app.history import Change, Entry, History, Step
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.errors import NoteMissingError, RangeError, SectionMissingError
from briefing.store.store import Store
from briefing.store.texts import kept_text

if TYPE_CHECKING:
    from briefing.annotation.importing import ImportReport, Incoming

IMPORT = "import"


class Notebook:
    """Annotations on all editions and languages of a pack, placed in the one that is shown."""

    def __init__(self, store: Store, pack: Pack, clock: Clock) -> None:
        self._store = store
        self._pack = pack
        self._clock = clock
        self._history = History()
        self._by_id: dict[AnnotationId, Annotation] = {}
        self._ordered: tuple[Annotation, ...] | None = None
        self._places: dict[AnnotationId, tuple[int, int] | None] = {}
        self._seen = -1
        self._load()

    def show(self, pack: Pack) -> None:
        """Place the annotations in ``pack``, another language of the same pack; undo stays possible."""
        self._pack = pack
        self._forget_order()

    # reading

    def annotations(self) -> tuple[Annotation, ...]:
        """The live annotations in reading order, those on the whole briefing first."""
        if self._ordered is None:
            live = (one for one in self._by_id.values() if not one.deleted)
            self._ordered = tuple(sorted(live, key=self._order()))
        return self._ordered

    def annotations_of(self, section: SectionId | None) -> tuple[Annotation, ...]:
        """The live annotations on ``section`` or, for None, on the whole briefing."""
        return tuple(one for one in self.annotations() if one.section == section)

    def deleted(self) -> tuple[Annotation, ...]:
        """The deleted annotations, the last deleted first."""
        gone = [one for one in self._by_id.values() if one.deleted]
        return tuple(sorted(gone, key=lambda one: (one.modified, one.id), reverse=True))

    def counts(self) -> Mapping[SectionId, int]:
        """How many live annotations each section has."""
        return Counter(one.section for one in self._by_id.values() if not one.deleted and one.section is not None)

    def place(self, annotation: Annotation) -> tuple[int, int] | None:
        """Where the annotation stands in the shown text; see ``placing.place``."""
        # The target of an id never changes, so neither does its place while this text is shown.
        if annotation.id not in self._places:
            self._places[annotation.id] = place(annotation, self._pack)
        return self._places[annotation.id]

    def find(self, annotation: AnnotationId) -> Annotation:
        """The live annotation with that id; raises ``NoteMissingError``."""
        found = self._by_id.get(annotation)
        if found is None or found.deleted:
            raise NoteMissingError(annotation)
        return found

    # changing

    def add(
        self,
        section: SectionId | None,
        *,
        kind: Kind,
        author: str,
        body: str = "",
        start: int | None = None,
        end: int | None = None,
        tags: tuple[str, ...] = (),
    ) -> Annotation:
        """A new annotation on a range, a section or the whole briefing; see ``Session.add``."""
        shown = self._shown(section)
        now = stamp(self._clock)
        added = Annotation(
            id=AnnotationId(f"urn:uuid:{uuid.uuid4()}"),
            target=self._target(shown, _selector(shown, start, end)),
            kind=kind,
            body=clean_body(body),
            creator=clean_line(author),
            created=now,
            modified=now,
            tags=clean_tags(tags),
        )
        texts = (kept_text(self._pack.id, self._pack.edition, shown),) if shown is not None else ()
        self._store.put((added,), texts)
        self._remember((added,))
        self._history.record(Entry("add", (Step(None, added),)))
        return added

    def edit(
        self,
        annotation: AnnotationId,
        *,
        kind: Kind | None = None,
        body: str | None = None,
        tags: tuple[str, ...] | None = None,
        status: Status | None = None,
        privacy: Privacy | None = None,
    ) -> Annotation:
        """Change the fields that are given; nothing is recorded when that makes no difference."""

        def edited(before: Annotation) -> Annotation:
            return replace(
                before,
                kind=before.kind if kind is None else kind,
                body=before.body if body is None else clean_body(body),
                tags=before.tags if tags is None else clean_tags(tags),
                status=before.status if status is None else status,
                privacy=before.privacy if privacy is None else privacy,
            )

        return self._change("edit", annotation, edited)

    def delete(self, annotation: AnnotationId) -> Annotation:
        """Mark the annotation as deleted; it stays in the store."""
        return self._change("delete", annotation, lambda before: replace(before, deleted=True))

    def restore(self, annotation: AnnotationId) -> Annotation:
        """Bring a deleted annotation back."""
        return self._change("restore", annotation, lambda before: replace(before, deleted=False), gone=True)

    def take_in(self, incoming: "Incoming") -> "ImportReport":
        """Save what is new or newer in ``incoming``, as one action."""
        from briefing.annotation.importing import merge  # noqa: PLC0415 - a window may never import

        with self._store.transaction():
            here = {one.id: one for one in self._store.annotations(self._pack.id)}
            report = merge(incoming, here.values(), self._pack.id)
            taken = (*report.added, *report.changed)
            self._store.put(taken)
        if taken:
            self._remember(taken)
            self._history.record(Entry(IMPORT, tuple(Step(here.get(one.id), one) for one in taken)))
        return report

    # undoing

    @property
    def undo_name(self) -> str:
        """The name of the action that undo takes back, or empty."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """The name of the action that redo does again, or empty."""
        return self._history.redo_name

    def undo(self) -> Change | None:
        """Take the last action back; None when there is none."""
        entry = self._history.to_undo()
        if entry is None:
            return None
        reverse = tuple(Step(step.after, step.before) for step in entry.steps)
        change = self._apply(reverse, forget=entry.name == IMPORT)
        self._history.undone()
        return change

    def redo(self) -> Change | None:
        """Do the last undone action again; None when there is none."""
        entry = self._history.to_redo()
        if entry is None:
            return None
        change = self._apply(entry.steps, forget=False)
        self._history.redone()
        return change

    def refresh(self) -> Change | None:
        """Take in what another window has written; None when nothing has changed."""
        if self._store.changed_elsewhere() == self._seen:
            return None
        old = self._by_id
        self._load()
        changed = [one for one in self._by_id.values() if old.get(one.id) != one]
        vanished = [one for one in old.values() if one.id not in self._by_id]
        return Change.of(*changed, *vanished) if changed or vanished else None

    # inner parts

    def _load(self) -> None:
        self._seen = self._store.changed_elsewhere()
        self._by_id = {one.id: one for one in self._store.annotations(self._pack.id)}
        self._forget_order()

    def _forget_order(self) -> None:
        self._ordered = None
        self._places = {}

    def _order(self) -> Callable[[Annotation], tuple[int, int, int, str, str]]:
        sections: dict[SectionId | None, int] = {
            section.id: number for number, section in enumerate((*self._pack.sections, *self._pack.reference))
        }
        sections[None] = -1

        def order(one: Annotation) -> tuple[int, int, int, str, str]:
            # On the section, then by place, then what has no place in this text.
            start, end = self.place(one) or ((-1, -1) if one.target.selector is None else (2**31, 2**31))
            return sections.get(one.section, len(sections)), start, end, one.created, one.id

        return order

    def _shown(self, section: SectionId | None) -> Section | None:
        if section is None:
            return None
        shown = self._pack.section(section)
        if shown is None:
            raise SectionMissingError(section)
        return shown

    def _target(self, shown: Section | None, selector: Selector | None) -> Target:
        return Target(
            pack=self._pack.id,
            edition=self._pack.edition,
            pack_digest=self._pack.digest,
            language=self._pack.language if shown is None else shown.language,
            section=None if shown is None else shown.id,
            section_digest="" if shown is None else shown.digest,
            selector=selector,
        )

    def _change(
        self, name: str, annotation: AnnotationId, make: Callable[[Annotation], Annotation], *, gone: bool = False
    ) -> Annotation:
        # Read and written under one lock, so that another window's change to the same note is not overwritten.
        with self._store.transaction():
            before = self._store.annotation(annotation)
            if before is None or before.deleted != gone:
                raise NoteMissingError(annotation)
            after = make(before)
            if after == before:
                return before
            after = replace(after, modified=stamp(self._clock, after=before.modified))
            self._store.put((after,))
        self._remember((after,))
        self._history.record(Entry(name, (Step(before, after),)))
        return after

    def _apply(self, steps: tuple[Step, ...], *, forget: bool) -> Change:
        """Bring each annotation from ``before`` to ``after``, unless another window has changed it meanwhile.

        ``forget`` removes what was not there before; otherwise it stays in the store, marked as deleted.
        """
        applied: list[Step] = []
        with self._store.transaction():
            for step in steps:
                now = self._store.annotation(_id_of(step))
                if not _is_as_left(now, step.before):
                    continue
                applied.append(step if step.after is not None or forget else Step(now, self._marked_deleted(now)))
            self._store.put([step.after for step in applied if step.after is not None])
            self._store.remove([_id_of(step) for step in applied if step.after is None])
        self._remember(step.after for step in applied if step.after is not None)
        for step in applied:
            if step.after is None:
                del self._by_id[_id_of(step)]
        return _change(tuple(applied))

    def _marked_deleted(self, now: Annotation | None) -> Annotation | None:
        return None if now is None else replace(now, deleted=True, modified=stamp(self._clock, after=now.modified))

    def _remember(self, annotations: Iterable[Annotation]) -> None:
        self._by_id.update({one.id: one for one in annotations})
        self._ordered = None


def _selector(shown: Section | None, start: int | None, end: int | None) -> Selector | None:
    if start is None and end is None:
        return None
    if shown is None or start is None or end is None:
        raise ValueError("a range has a start and an end, and lies in a section")
    if not 0 <= start < end <= len(shown.text):
        raise RangeError(shown.id, start, end, len(shown.text))
    return describe(shown, start, end)


def _id_of(step: Step) -> AnnotationId:
    one = step.after or step.before
    assert one is not None, "a step has at least one side"
    return one.id


def _is_as_left(now: Annotation | None, expected: Annotation | None) -> bool:
    return now is None or now.deleted if expected is None else now == expected


def _change(steps: tuple[Step, ...]) -> Change:
    return Change.of(*(one for step in steps for one in (step.before, step.after) if one is not None))
