"""Where notes stand in the edition and language that are shown, whatever they were made on."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from briefing.annotation.model import Annotation, AnnotationId, Target
from briefing.annotation.placing import place_target
from briefing.app import remembering
from briefing.document.ids import Language, PillarId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.note_resolution import NoteResolution
from briefing.errors import StoreError
from briefing.store.store import Store

if TYPE_CHECKING:
    # Most notes are made on the edition that is open, and need none of it.
    from briefing.edition.crossing import Crossing

Group = tuple[str, Language]
"""The digest of the edition that notes were made on, and the language of the text."""

Find = Callable[[str, Language], Pack | None]
"""The edition with that digest in that language, if the program knows where it is."""

Read = Callable[[Language], Pack | None]
"""The edition that is open in that language, or None if it has no such language."""


_Targets = tuple[Target, Target | None]


def _targets(annotation: Annotation) -> _Targets:
    return annotation.target, annotation.revision


def find_none(_digest: str, _language: Language) -> Pack | None:
    """Knows no other edition."""
    return None


class Places:
    """Finds the places of notes, and remembers in the store those that take work to find."""

    def __init__(self, store: Store, pack: Pack, read: Read, find: Find = find_none) -> None:
        self._store = store
        self._pack = pack
        self._read = read
        self._find = find
        self._places: dict[AnnotationId, tuple[_Targets, tuple[int, int] | None]] = {}
        self._resolutions: dict[AnnotationId, tuple[_Targets, NoteResolution]] = {}
        self._remembered: dict[AnnotationId, tuple[str, str]] | None = None
        self._unsaved: dict[AnnotationId, tuple[str, str]] = {}
        self._editions: dict[Group, _OldEdition] = {}

    def show(self, pack: Pack) -> None:
        """Find places in ``pack``, another language of the same edition."""
        self._pack = pack
        self._places = {}

    def place(self, annotation: Annotation) -> tuple[int, int] | None:
        """The range of the note's words in the shown text; None for a note that is not on words or has no sure place.

        In another language than the note's it is the paragraph.
        """
        held = self._places.get(annotation.id)
        if held is None or held[0] != _targets(annotation):
            held = (_targets(annotation), self._placed(annotation))
            self._places[annotation.id] = held
        return held[1]

    def _placed(self, annotation: Annotation) -> tuple[int, int] | None:
        here = self.target_here(annotation)
        if here is not None:
            return place_target(here, self._pack)
        found = self._resolved(annotation)
        section = self._pack.section(found.section) if found.section is not None else None
        if section is None or found.place is None:
            return None
        if section.language == found.language:
            return found.place
        placed = section.leaf(found.block) if found.block is not None else None
        return (placed.start, placed.end) if placed is not None and placed.leaf.text else None

    def section_of(self, annotation: Annotation) -> SectionId | None:
        """The section that the note is on in this edition or, where it has no sure place, is listed under."""
        here = self.target_here(annotation)
        return here.section if here is not None else self._resolved(annotation).section

    def resolution(self, annotation: Annotation) -> NoteResolution | None:
        """What became of the note in this edition; None for a note that was made in it or has been put in it."""
        return self._resolved(annotation) if self.target_here(annotation) is None else None

    def target_here(self, annotation: Annotation) -> Target | None:
        """The target of the note in this edition: where the reader has put it, or where it was made; or None."""
        for target in (annotation.revision, annotation.target):
            if target is not None and target.pack_digest == self._pack.digest:
                return target
        return None

    def prepare(self, annotations: Iterable[Annotation], progress: Progress = NO_PROGRESS) -> None:
        """Find the places of ``annotations`` ahead, in a job, and remember them; raises ``CancelledError``."""
        elsewhere = [one for one in annotations if self.target_here(one) is None]
        for done, one in enumerate(elsewhere):
            progress.step(done, len(elsewhere))
            self._resolved(one)
        self._save()

    def _resolved(self, annotation: Annotation) -> NoteResolution:
        held = self._resolutions.get(annotation.id)
        if held is None or held[0] != _targets(annotation):
            held = (_targets(annotation), self._found(annotation))
            self._resolutions[annotation.id] = held
        return held[1]

    def _found(self, annotation: Annotation) -> NoteResolution:
        sources = [target for target in (annotation.revision, annotation.target) if target is not None]
        editions = [self._edition_of(target) for target in sources]
        basis = remembering.basis_of(annotation, tuple(map(_OldEdition.knows, editions, sources)))
        recalled = self._recalled(annotation.id, basis)
        if recalled is not None:
            return recalled
        # Where the reader put it last says more than where it was made, as long as it can be followed.
        tried = []
        for target, edition in zip(sources, editions, strict=True):
            tried.append(edition.resolve(target, self._new(target), self._find))
            if tried[-1].is_sure:
                break
        found = tried[-1] if tried[-1].is_sure else tried[0]
        self._unsaved[annotation.id] = (basis, remembering.written(found))
        return found

    def _new(self, target: Target) -> Pack:
        return self._read(target.language) or self._pack

    def _recalled(self, annotation: AnnotationId, basis: str) -> NoteResolution | None:
        if self._remembered is None:
            self._remembered = self._store.resolutions(self._pack.digest)
        remembered = self._remembered.get(annotation)
        return remembering.read(remembered[1]) if remembered is not None and remembered[0] == basis else None

    def _save(self) -> None:
        if self._unsaved:
            # Nothing is lost where it cannot be saved: it is found again next time.
            with suppress(StoreError):
                self._store.put_resolutions(self._pack.digest, self._unsaved)
                self._unsaved = {}

    def _edition_of(self, target: Target) -> "_OldEdition":
        group = (target.pack_digest, target.language)
        if group not in self._editions:
            self._editions[group] = _OldEdition(group)
        edition = self._editions[group]
        edition.meet(target, self._store)
        return edition


class _OldEdition:
    """What is known of an edition that notes were made on, in one language."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._texts: dict[SectionId, str] = {}
        self._asked: set[str] = set()
        self._crossing: Crossing | None = None

    def meet(self, target: Target, store: Store) -> None:
        """Look whether the store has kept the text that ``target`` is on."""
        if target.section is None or target.section_digest in self._asked:
            return
        self._asked.add(target.section_digest)
        kept = store.kept_text(target.section_digest)
        if kept is not None:
            self._texts[target.section] = kept.text
            self._crossing = None

    def knows(self, target: Target) -> str:
        """What is known of the text of ``target``: its digest or nothing."""
        return target.section_digest if target.section in self._texts else ""

    def resolve(self, target: Target, new: Pack, find: Find) -> NoteResolution:
        """Where the note on ``target`` stands in ``new``, which is always the same."""
        if self._crossing is None:
            from briefing.edition.crossing import Crossing  # noqa: PLC0415 - see above

            old = find(*self._group)
            texts: dict[SectionId, str] = {}
            pillars: dict[SectionId, PillarId] = {}
            for section in (*old.sections, *old.reference) if old is not None else ():
                texts[section.id] = section.text
                pillars[section.id] = section.pillar
            self._crossing = Crossing(texts | self._texts, new, pillars)
        return self._crossing.resolve(target)
