"""Where notes stand in the edition and language that are shown, whatever they were made on."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

from briefing.annotation.model import Annotation, AnnotationId, Target
from briefing.annotation.placing import place_target
from briefing.app import remembering
from briefing.app.old_edition import Find, FoundPlace, Group, Lost, OldEdition, PlaceRequest, Targets, find_places
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.edition.note_resolution import NoteResolution
from briefing.errors import StoreError
from briefing.store.store import Store


def find_none(_digest: str, _language: Language) -> Pack | None:
    """Knows no other edition."""
    return None


class Places:
    """Finds the places of notes, and remembers in the store those that take work to find.

    ``read`` gives the edition that is open in a language, or None if it has no such language.
    """

    def __init__(
        self, store: Store, pack: Pack, read: Callable[[Language], Pack | None], find: Find = find_none
    ) -> None:
        self._store = store
        self._pack = pack
        self._read = read
        self._find = find
        self._places: dict[AnnotationId, tuple[Targets, tuple[int, int] | None]] = {}
        self._resolutions: dict[AnnotationId, tuple[Targets, NoteResolution]] = {}
        self._remembered: dict[AnnotationId, tuple[str, str]] | None = None
        self._editions: dict[Group, OldEdition] = {}

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
            held = (_targets(annotation), self._placed(annotation, self._pack))
            self._places[annotation.id] = held
        return held[1]

    def place_in(self, annotation: Annotation, pack: Pack) -> tuple[int, int] | None:
        """As ``place``, in another language of the edition that is shown; it is found anew each time."""
        return self.place(annotation) if pack.language == self._pack.language else self._placed(annotation, pack)

    def _placed(self, annotation: Annotation, pack: Pack) -> tuple[int, int] | None:
        here = self.target_here(annotation)
        if here is not None:
            return place_target(here, pack)
        found = self._resolved(annotation)
        section = pack.section(found.section) if found.section is not None else None
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

    def found_before(self, annotation: Annotation) -> NoteResolution | None:
        """What was found for the note before the reader put it where it is now, if that is remembered."""
        unmoved = replace(annotation, revision=None)
        if self._held(unmoved) is None and unmoved.target.pack_digest != self._pack.digest:
            note = self._lost(unmoved)
            return self._recalled(note)
        return self._held(unmoved)

    def target_here(self, annotation: Annotation) -> Target | None:
        """The target of the note in this edition: where the reader has put it, or where it was made; or None."""
        for target in (annotation.revision, annotation.target):
            if target is not None and target.pack_digest == self._pack.digest:
                return target
        return None

    def request(self, annotations: Iterable[Annotation]) -> PlaceRequest:
        """What has to be found out for those of ``annotations`` whose place is not known yet."""
        unknown = [one for one in annotations if self.target_here(one) is None and self._held(one) is None]
        # All texts first, since what is known of one section helps to follow passages of the others.
        notes = [self._lost(one) for one in unknown]
        waiting = tuple(note for note in notes if not self._recall(note))
        return PlaceRequest(waiting, self._in_language, self._find)

    def use(self, found: Iterable[FoundPlace]) -> None:
        """Take over what was found out, and remember it."""
        unsaved = {}
        for one in found:
            self._resolutions[one.note.id] = (one.note.targets, one.resolution)
            self._places.pop(one.note.id, None)
            unsaved[one.note.id] = (one.note.basis, remembering.written(one.resolution))
        if unsaved:
            # Nothing is lost where it cannot be saved: it is found again next time.
            with suppress(StoreError):
                self._store.put_resolutions(self._pack.digest, unsaved)

    def _resolved(self, annotation: Annotation) -> NoteResolution:
        held = self._held(annotation)
        if held is None:
            self.use(find_places(self.request([annotation])))
            held = self._held(annotation)
        assert held is not None, "what was asked for is found, however badly"
        return held

    def _held(self, annotation: Annotation) -> NoteResolution | None:
        held = self._resolutions.get(annotation.id)
        return held[1] if held is not None and held[0] == _targets(annotation) else None

    def _lost(self, annotation: Annotation) -> Lost:
        sources = [target for target in (annotation.revision, annotation.target) if target is not None]
        editions = [self._edition_of(target) for target in sources]
        basis = remembering.basis_of(annotation, tuple(map(OldEdition.knows, editions, sources)))
        return Lost(annotation.id, _targets(annotation), basis, tuple(zip(sources, editions, strict=True)))

    def _recall(self, note: Lost) -> bool:
        """Take what the store remembers of ``note``; whether there was anything that still holds."""
        found = self._recalled(note)
        if found is not None:
            self._resolutions[note.id] = (note.targets, found)
        return found is not None

    def _recalled(self, note: Lost) -> NoteResolution | None:
        if self._remembered is None:
            self._remembered = self._store.resolutions(self._pack.digest)
        basis, text = self._remembered.get(note.id, ("", ""))
        return remembering.read(text) if basis == note.basis else None

    def _in_language(self, language: Language) -> Pack:
        return self._read(language) or self._pack

    def _edition_of(self, target: Target) -> OldEdition:
        group = (target.pack_digest, target.language)
        edition = self._editions.setdefault(group, OldEdition(group))
        edition.meet(target, self._store)
        return edition


def _targets(annotation: Annotation) -> Targets:
    return annotation.target, annotation.revision
