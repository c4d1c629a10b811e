"""The notes on one pack as they are shown: which there are, in what order, where they stand, which answer which."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from briefing.annotation.fields import is_only_a_deletion
from briefing.annotation.model import Annotation, AnnotationId, Kind, Status
from briefing.app.history import Change
from briefing.app.places import Places
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.errors import NoteMissingError
from briefing.store.store import Store

_LAST = 2**31


class Notebook:
    """Annotations on all editions and languages of a pack, placed in the one that is shown."""

    def __init__(self, store: Store, pack: Pack, places: Places) -> None:
        self._store = store
        self.pack = pack
        self.places = places
        self._by_id: dict[AnnotationId, Annotation] = {}
        self._ordered: tuple[Annotation, ...] | None = None
        self._seen = -1
        self._load()

    def show(self, pack: Pack) -> None:
        """Place the annotations in ``pack``, another language of the same pack."""
        self.pack = pack
        self.places.show(pack)
        self._ordered = None

    # reading

    def annotations(self) -> tuple[Annotation, ...]:
        """The live annotations in reading order, those on the whole briefing first, replies after what they answer."""
        if self._ordered is None:
            live = {one.id: one for one in self._by_id.values() if not one.deleted}
            self._ordered = tuple(_with_replies(live, self._order()))
        return self._ordered

    def annotations_of(self, section: SectionId | None) -> tuple[Annotation, ...]:
        """The live annotations on ``section`` or, for None, on the whole briefing."""
        return tuple(one for one in self.annotations() if self.section_of(one) == section)

    def replies_to(self, annotation: AnnotationId) -> tuple[Annotation, ...]:
        """The live replies to an annotation, the first written first."""
        return tuple(one for one in self.annotations() if one.reply_to == annotation)

    def actions(self) -> tuple[Annotation, ...]:
        """The live Action notes that are neither done nor rejected, the first due first, those without a date last."""
        undone = (Status.OPEN, Status.ACCEPTED)
        found = [one for one in self.annotations() if one.kind is Kind.ACTION and one.status in undone]
        return tuple(sorted(found, key=lambda one: one.due or "9999"))

    def deleted(self) -> tuple[Annotation, ...]:
        """The deleted annotations of which there is more than the deletion, the last deleted first."""
        gone = [one for one in self._by_id.values() if one.deleted and not is_only_a_deletion(one)]
        return tuple(sorted(gone, key=lambda one: (one.modified, one.id), reverse=True))

    def every(self) -> tuple[Annotation, ...]:
        """All that is known, deletions too."""
        return tuple(self._by_id.values())

    def counts(self) -> Mapping[SectionId, int]:
        """How many live annotations each section has, replies not counted."""
        live = (one for one in self._by_id.values() if not one.deleted and one.reply_to is None)
        return Counter(section for one in live if (section := self.section_of(one)) is not None)

    def place(self, annotation: Annotation) -> tuple[int, int] | None:
        """Where the annotation stands in the shown text; see ``Places.place``."""
        return self.places.place(annotation)

    def live(self) -> tuple[Annotation, ...]:
        """The live annotations, in no order."""
        return tuple(one for one in self._by_id.values() if not one.deleted)

    def goes_with_another(self, annotation: Annotation) -> bool:
        """Whether it is a reply to a live annotation, and so stands where that stands."""
        answered = self._by_id.get(annotation.reply_to) if annotation.reply_to is not None else None
        return answered is not None and not answered.deleted

    def section_of(self, annotation: Annotation) -> SectionId | None:
        """The section of the shown edition that the annotation is on or listed under; a reply goes with its note."""
        met = {annotation.id}
        while annotation.reply_to is not None:
            answered = self._by_id.get(annotation.reply_to)
            if answered is None or answered.deleted or answered.id in met:
                break
            met.add(answered.id)
            annotation = answered
        return self.places.section_of(annotation)

    def find(self, annotation: AnnotationId) -> Annotation:
        """The live annotation with that id; raises ``NoteMissingError``."""
        found = self._by_id.get(annotation)
        if found is None or found.deleted:
            raise NoteMissingError(annotation)
        return found

    def known(self, annotation: AnnotationId) -> Annotation:
        """The note with that id, also when it is deleted; raises ``NoteMissingError``."""
        found = self._by_id.get(annotation)
        if found is None or is_only_a_deletion(found):
            raise NoteMissingError(annotation)
        return found

    # following what is saved

    def remember(self, annotations: Iterable[Annotation]) -> None:
        """Take in what was saved just now."""
        self._by_id.update({one.id: one for one in annotations})
        self._ordered = None

    def forget(self, annotations: Iterable[AnnotationId]) -> None:
        """Take out what was removed from the file just now."""
        for one in annotations:
            self._by_id.pop(one, None)
        self._ordered = None

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
        self._by_id = {one.id: one for one in self._store.annotations(self.pack.id)}
        self._ordered = None

    def _order(self) -> Callable[[Annotation], tuple[int, int, int, str, str]]:
        sections: dict[SectionId | None, int] = {
            section.id: number for number, section in enumerate((*self.pack.sections, *self.pack.reference))
        }
        sections[None] = -1

        def order(one: Annotation) -> tuple[int, int, int, str, str]:
            # On the section, then by place, then what has no place in this text.
            start, end = self.place(one) or ((-1, -1) if one.target.selector is None else (_LAST, _LAST))
            return sections.get(self.section_of(one), len(sections)), start, end, one.created, one.id

        return order


def _with_replies(
    live: Mapping[AnnotationId, Annotation], order: Callable[[Annotation], tuple[int, int, int, str, str]]
) -> Iterator[Annotation]:
    answers: dict[AnnotationId, list[Annotation]] = {}
    first: list[Annotation] = []
    for one in live.values():
        if one.reply_to is not None and one.reply_to in live and not _is_in_a_ring(one, live):
            answers.setdefault(one.reply_to, []).append(one)
        else:
            first.append(one)
    waiting = sorted(first, key=order, reverse=True)
    while waiting:
        one = waiting.pop()
        yield one
        waiting += sorted(answers.get(one.id, []), key=lambda reply: (reply.created, reply.id), reverse=True)


def _is_in_a_ring(reply: Annotation, live: Mapping[AnnotationId, Annotation]) -> bool:
    # Only a file that was tampered with has replies that answer each other; they are shown all the same.
    met = {reply.id}
    answered = live.get(reply.reply_to) if reply.reply_to is not None else None
    while answered is not None:
        if answered.id in met:
            return True
        met.add(answered.id)
        answered = live.get(answered.reply_to) if answered.reply_to is not None else None
    return False
