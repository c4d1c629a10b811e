"""Making and changing notes: each change is saved, and can be undone, before the call returns."""

import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date

from briefing.annotation.editing import edited, made
from briefing.annotation.fields import is_only_a_deletion, with_values
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Selector, Target
from briefing.annotation.selectors import describe
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.app.clock import Clock, stamp
from briefing.app.device import DeviceClock
from briefing.app.history import Entry, History, Step
from briefing.app.notebook import Notebook
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.errors import NoteMissingError, RangeError, SectionMissingError
from briefing.store.store import Store
from briefing.store.texts import KeptText, kept_text

Changes = Mapping[str, object]
"""New values by the name of the annotation's field."""

Revision = tuple[Target, Section | None]
"""Where a note is put, and the section that it then stands in."""


class Noting:
    """What the reader does to notes. Everything raises ``StoreError`` when it cannot be saved, and then did nothing."""

    def __init__(self, notebook: Notebook, store: Store, clock: Clock, device: DeviceClock, history: History) -> None:
        self._notebook = notebook
        self._store = store
        self._clock = clock
        self._device = device
        self._history = history

    def add(
        self,
        section: SectionId | None,
        place: tuple[int, int] | None,
        *,
        kind: Kind,
        privacy: Privacy,
        body: str,
        author: str,
        others: Changes,
        pack: Pack | None = None,
    ) -> Annotation:
        """A new annotation on a range, a section or the whole briefing; ``others`` are fields a note may lack.

        ``pack`` is the text it is made on, the one that is shown unless given.
        """
        read = pack or self._notebook.pack
        shown = _shown(read, section)
        now = stamp(self._clock)
        selector = None if place is None else _selector(shown, *place)
        plain = Annotation(
            id=AnnotationId(f"urn:uuid:{uuid.uuid4()}"),
            target=target_in(read, shown, selector),
            kind=kind,
            body=clean_body(body),
            creator=clean_line(author),
            created=now,
            modified=now,
            privacy=privacy,
        )
        with self._store.transaction():
            added = made(with_values(plain, _cleaned(others)), self._device.tick)
            self._store.put((added,), self._texts(shown))
        self._notebook.remember((added,))
        self._history.record(Entry("add", (Step(None, added),)))
        return added

    def edit(
        self, annotation: AnnotationId, changes: Changes, by: str, *, over: Collection[str] | None = None
    ) -> Annotation:
        """Change the fields that are given; nothing is recorded when that makes no difference.

        ``over`` are the texts that the writer saw. A note that somebody deleted while it was written on comes back.
        """
        if over is None:
            return self._change("edit", annotation, lambda _: _cleaned(changes), by)

        def brought_back(note: Annotation) -> Changes:
            return _cleaned(changes) | ({"deleted": False} if note.deleted else {})

        seen = frozenset(clean_body(text) for text in over)
        return self._change("edit", annotation, brought_back, by, over=seen, gone=None)

    def change_range(self, annotation: AnnotationId, section: SectionId, start: int, end: int, by: str) -> Annotation:
        """Put the annotation on other words of the text that is shown; what it was made on is kept."""
        shown = _shown(self._notebook.pack, section)
        assert shown is not None
        revision = target_in(self._notebook.pack, shown, _selector(shown, start, end))
        return self._change("range", annotation, lambda _: {"revision": revision}, by, self._texts(shown))

    def put(self, name: str, revisions: Mapping[AnnotationId, Revision], by: str) -> tuple[Annotation, ...]:
        """Put each note where it is told to stand in the open edition, as one action; raises ``NoteMissingError``."""
        steps: list[Step] = []
        with self._store.transaction():
            for annotation, (target, section) in revisions.items():
                before, after = self._changed(annotation, _put_on(target), by, gone=False)
                if after is not before:
                    self._store.put((after,), self._texts(section))
                    steps.append(Step(before, after))
        changed = tuple(step.after for step in steps if step.after is not None)
        self._notebook.remember(changed)
        if steps:
            self._history.record(Entry(name, tuple(steps)))
        return changed

    def delete(self, annotation: AnnotationId, by: str) -> Annotation:
        """Mark the annotation as deleted; it stays in the store."""
        return self._change("delete", annotation, lambda _: {"deleted": True}, by)

    def restore(self, annotation: AnnotationId, by: str) -> Annotation:
        """Bring a deleted annotation back."""
        return self._change("restore", annotation, lambda _: {"deleted": False}, by, gone=True)

    def _change(
        self,
        name: str,
        annotation: AnnotationId,
        changes: Callable[[Annotation], Changes],
        by: str,
        texts: tuple[KeptText, ...] = (),
        *,
        gone: bool | None = False,
        over: Collection[str] | None = None,
    ) -> Annotation:
        # Read and written under one lock, so that another window's change to the same note is not overwritten.
        with self._store.transaction():
            before, after = self._changed(annotation, changes, by, gone=gone, over=over)
            if after is before:
                return before
            self._store.put((after,), texts)
        self._notebook.remember((after,))
        self._history.record(Entry(name, (Step(before, after),)))
        return after

    def _changed(
        self,
        annotation: AnnotationId,
        changes: Callable[[Annotation], Changes],
        by: str,
        *,
        gone: bool | None,
        over: Collection[str] | None = None,
    ) -> tuple[Annotation, Annotation]:
        """The note as it is and as it will be: the same one where that makes no difference."""
        before = self._store.annotation(annotation)
        if before is None or gone not in (None, before.deleted) or is_only_a_deletion(before):
            raise NoteMissingError(annotation)
        after = edited(before, changes(before), by=clean_line(by), tick=self._device.tick, over=over)
        if after is before:
            return before, before
        return before, replace(after, modified=stamp(self._clock, after=before.modified))

    def _texts(self, shown: Section | None) -> tuple[KeptText, ...]:
        pack = self._notebook.pack
        return () if shown is None else (kept_text(pack.id, pack.edition, shown),)


def target_in(pack: Pack, shown: Section | None, selector: Selector | None) -> Target:
    """The target of a note on ``selector`` in a section of ``pack``, on the section, or on the whole."""
    return Target(
        pack=pack.id,
        edition=pack.edition,
        pack_digest=pack.digest,
        language=pack.language if shown is None else shown.language,
        section=None if shown is None else shown.id,
        section_digest="" if shown is None else shown.digest,
        selector=selector,
    )


def _put_on(target: Target) -> Callable[[Annotation], Changes]:
    return lambda _: {"revision": target}


def _shown(pack: Pack, section: SectionId | None) -> Section | None:
    if section is None:
        return None
    shown = pack.section(section)
    if shown is None:
        raise SectionMissingError(section)
    return shown


def _selector(shown: Section | None, start: int, end: int) -> Selector:
    if shown is None:
        raise ValueError("a range lies in a section")
    if not 0 <= start < end <= len(shown.text):
        raise RangeError(shown.id, start, end, len(shown.text))
    return describe(shown, start, end)


def _cleaned(changes: Changes) -> dict[str, object]:
    """``changes`` with texts, names and tags as they may be saved; raises ``ValueError`` for what is no date."""
    cleaned = dict(changes)
    for name in ("body", "owner", "due"):
        if isinstance(given := cleaned.get(name), str):
            cleaned[name] = clean_body(given) if name == "body" else clean_line(given)
    if isinstance(given := cleaned.get("tags"), tuple):
        cleaned["tags"] = clean_tags(given)
    if due := cleaned.get("due"):
        cleaned["due"] = date.fromisoformat(str(due)).isoformat()
    return cleaned
