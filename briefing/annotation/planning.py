"""What would come of merging notes from files into ours: worked out before anything is written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from briefing.annotation.fields import holds_news, is_only_a_deletion, stamped, was_edited_meanwhile
from briefing.annotation.importing import Doubt, Incoming, OldText
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, AnnotationId, Clocks, Target
from briefing.annotation.stamps import Stamp
from briefing.document.ids import PackId
from briefing.sentence import Sentence


class Fate(Enum):
    """What becomes of a note from a file.

    ``CONFLICTING``: both sides changed its text, or it was deleted on one side and edited on the other; both are kept.
    ``UNPLACED``: it is new, and its words are not in this briefing; it is kept and listed without a place.
    """

    NEW = "new"
    CHANGED = "changed"
    CONFLICTING = "conflicting"
    HERE = "here"
    UNPLACED = "unplaced"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Planned:
    """One note: what the files say of it, what is here, and what both come to; None for what there is not.

    ``place`` is where it stands in the first of ``sources``, ``why`` the end of a sentence for what needs a reason.
    ``places`` are those that an unplaced one may belong to.
    """

    fate: Fate
    id: AnnotationId
    author: str
    sources: tuple[Path, ...]
    theirs: Annotation | None = None
    ours: Annotation | None = None
    merged: Annotation | None = None
    place: str = ""
    why: str = ""
    places: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class AuthorShare:
    """What came from one author, in the order of the files."""

    author: str
    items: tuple[Planned, ...]

    def count(self, fate: Fate) -> int:
        """How many notes have that fate."""
        return sum(1 for item in self.items if item.fate is fate)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """A preview of an import. ``notices`` are sentences to show with it.

    ``quiet`` are deletions of notes that are not here, which are remembered in case those notes come. ``witnesses`` are
    stamps of clocks that run ahead, and what they count as. ``texts`` are of other editions that notes were made on.
    """

    items: tuple[Planned, ...]
    notices: tuple[str, ...] = ()
    quiet: tuple[Annotation, ...] = ()
    witnesses: Mapping[Stamp, Stamp] = field(default_factory=dict)
    texts: tuple[OldText, ...] = ()

    def of(self, *fates: Fate) -> tuple[Planned, ...]:
        """The notes with one of ``fates``."""
        return tuple(item for item in self.items if item.fate in fates)

    @property
    def conflict_free(self) -> tuple[AnnotationId, ...]:
        """The notes that can be taken over without anything left to decide."""
        return tuple(item.id for item in self.of(Fate.NEW, Fate.CHANGED, Fate.UNPLACED))

    @property
    def authors(self) -> tuple[AuthorShare, ...]:
        """The notes by author, in the order of names; those without a name last."""
        by_name: dict[str, list[Planned]] = {}
        for item in self.items:
            by_name.setdefault(item.author, []).append(item)
        return tuple(
            AuthorShare(name, tuple(by_name[name])) for name in sorted(by_name, key=lambda name: (not name, name))
        )


@dataclass(frozen=True, slots=True)
class Here:
    """What is here to merge with: notes of the pack by id, and what was known of those that were purged."""

    pack: PackId
    notes: Mapping[AnnotationId, Annotation]
    purged: Mapping[AnnotationId, Clocks]


def without_place(
    planned: MergePlan,
    has_place: Callable[[Annotation], bool],
    places: Callable[[Annotation], tuple[Target, ...]] = lambda _: (),
) -> MergePlan:
    """``planned`` with those new notes told apart whose words are not in the briefing that is shown.

    ``places`` gives those that such a note may belong to.
    """
    return replace(planned, items=tuple(_looked_up(item, has_place, places) for item in planned.items))


def _looked_up(
    item: Planned, has_place: Callable[[Annotation], bool], places: Callable[[Annotation], tuple[Target, ...]]
) -> Planned:
    note = item.merged
    if item.fate is not Fate.NEW or note is None or note.deleted or note.target.selector is None or has_place(note):
        return item
    found = places(note)
    why = Sentence("its place is not sure") if found else Sentence("its words are not in this briefing")
    return replace(item, fate=Fate.UNPLACED, why=why, places=found)


def plan(files: Iterable[tuple[Path, Incoming]], here: Here) -> MergePlan:
    """What becomes of each note in ``files``, whose stamps are settled and whose targets lie in a briefing.

    New notes all count as having a place: see ``without_place``.
    """
    refused: list[Planned] = []
    met: dict[AnnotationId, list[tuple[Path, str, Annotation]]] = {}
    given = tuple(files)
    for path, incoming in given:
        for refusal in incoming.refused:
            refused.append(
                Planned(Fate.REFUSED, AnnotationId(refusal.id), "", (path,), place=refusal.place, why=refusal.why)
            )
        for place, theirs in incoming.annotations:
            first = here.notes.get(theirs.id) or (met[theirs.id][0][2] if theirs.id in met else None)
            why = _objection(theirs, first, here)
            if why:
                refused.append(Planned(Fate.REFUSED, theirs.id, theirs.creator, (path,), theirs, place=place, why=why))
            else:
                met.setdefault(theirs.id, []).append((path, place, theirs))
    items = [_planned(name, sources, here) for name, sources in met.items()]
    quiet = tuple(item.theirs for item in items if item.theirs and item.merged and is_only_a_deletion(item.merged))
    known = [item for item in items if item.merged is None or not is_only_a_deletion(item.merged)]
    doubts = {doubt.id: doubt for _, incoming in given for doubt in incoming.doubts}
    texts = {text.digest: text for _, incoming in given for text in incoming.texts}
    return MergePlan((*(_doubted(item, doubts) for item in known), *refused), quiet=quiet, texts=tuple(texts.values()))


def _doubted(item: Planned, doubts: Mapping[AnnotationId, Doubt]) -> Planned:
    doubt = doubts.get(item.id)
    if doubt is None or item.fate is not Fate.NEW:
        return item
    return replace(item, fate=Fate.UNPLACED, why=doubt.why, places=doubt.places)


def _objection(theirs: Annotation, known: Annotation | None, here: Here) -> str:
    if theirs.target.pack != here.pack:
        return Sentence("it is about the briefing “{pack}”", pack=theirs.target.pack)
    if known is None or is_only_a_deletion(known) or is_only_a_deletion(theirs):
        return ""
    # What a note was made on never changes, so another target means another note.
    return Sentence("another note has the same id") if theirs.target != known.target else ""


def _planned(name: AnnotationId, sources: Sequence[tuple[Path, str, Annotation]], here: Here) -> Planned:
    theirs = stamped(sources[0][2])
    for _, _, other in sources[1:]:
        theirs = merge(theirs, other)
    ours = here.notes.get(name)
    merged = theirs if ours is None else merge(ours, theirs)
    shown = merged if ours is None or is_only_a_deletion(theirs) else theirs
    item = Planned(
        Fate.NEW,
        name,
        shown.clocks.by or shown.creator,
        tuple(dict.fromkeys(path for path, _, _ in sources)),
        theirs,
        ours,
        merged,
        sources[0][1],
    )
    fate, why = _fate(item, merged, here)
    return replace(item, fate=fate, why=why)


def _fate(item: Planned, merged: Annotation, here: Here) -> tuple[Fate, str]:
    ours, theirs = item.ours, item.theirs
    assert theirs is not None
    purged = here.purged.get(item.id)
    if (ours is None or is_only_a_deletion(ours)) and purged is not None and not holds_news(theirs, purged):
        return Fate.HERE, Sentence("it was deleted and purged here")
    if ours is not None and merged == stamped(ours):
        return Fate.HERE, Sentence("it was deleted here") if ours.deleted and not theirs.deleted else ""
    if ours is None or is_only_a_deletion(ours):
        return (Fate.CONFLICTING, Sentence("several people changed its text")) if merged.rivals else (Fate.NEW, "")
    if len(merged.rivals) > len(ours.rivals):
        return Fate.CONFLICTING, Sentence("both sides changed its text")
    if was_edited_meanwhile(merged) and not (was_edited_meanwhile(ours)):
        return Fate.CONFLICTING, Sentence("it was deleted on one side and edited on the other")
    return Fate.CHANGED, Sentence("it was deleted there") if merged.deleted and not ours.deleted else ""
