"""Finding the places of notes that were made on another edition: the work behind ``Places``, to be done in a job."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.annotation.model import AnnotationId, Target
from briefing.document.ids import Language, PillarId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.note_resolution import NoteResolution
from briefing.store.store import Store

if TYPE_CHECKING:
    # Most notes are made on the edition that is open, and need none of it.
    from briefing.edition.crossing import Crossing

Group = tuple[str, Language]
"""The digest of the edition that notes were made on, and the language of the text."""

Find = Callable[[str, Language], Pack | None]
"""The edition with that digest in that language, if the program knows where it is."""

Read = Callable[[Language], Pack]
"""The edition that is open in that language, or in another one where it lacks that."""

Targets = tuple[Target, Target | None]
"""What a note was made on, and where it has been put since."""


class OldEdition:
    """What is known of an edition that notes were made on, in one language."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._kept: dict[SectionId, str] = {}
        self._asked: set[str] = set()
        self._crossing: Crossing | None = None

    def meet(self, target: Target, store: Store) -> None:
        """Look whether the store has kept the text that ``target`` is on."""
        if target.section is None or target.section_digest in self._asked:
            return
        self._asked.add(target.section_digest)
        kept = store.kept_text(target.section_digest)
        if kept is not None:
            self._kept[target.section] = kept.text
            self._crossing = None

    def knows(self, target: Target) -> str:
        """What the store has of the text of ``target``: its digest or nothing."""
        return target.section_digest if target.section in self._kept else ""

    def resolve(self, target: Target, read: Read, find: Find) -> NoteResolution:
        """Where the note on ``target`` stands in the open edition."""
        if self._crossing is None:
            from briefing.edition.crossing import Crossing  # noqa: PLC0415 - see above

            old = find(*self._group)
            texts: dict[SectionId, str] = {}
            pillars: dict[SectionId, PillarId] = {}
            for section in (*old.sections, *old.reference) if old is not None else ():
                texts[section.id] = section.text
                pillars[section.id] = section.pillar
            self._crossing = Crossing(texts | self._kept, read(self._group[1]), pillars)
        return self._crossing.resolve(target)


@dataclass(frozen=True, slots=True)
class Lost:
    """A note whose place is to be found: from where it was put last, else from where it was made.

    ``basis`` names what the result rests on, see ``remembering``.
    """

    id: AnnotationId
    targets: Targets
    basis: str
    sources: tuple[tuple[Target, OldEdition], ...]


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """All that is needed to find places without the session."""

    notes: tuple[Lost, ...]
    read: Read
    find: Find


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Where a note stands in the open edition."""

    note: Lost
    resolution: NoteResolution


def find_places(request: PlaceRequest, progress: Progress = NO_PROGRESS) -> tuple[FoundPlace, ...]:
    """The places asked for; raises ``CancelledError`` when the reader stops it."""
    found = []
    for done, note in enumerate(request.notes):
        progress.step(done, len(request.notes))
        found.append(FoundPlace(note, _resolved(note, request)))
    return tuple(found)


def _resolved(note: Lost, request: PlaceRequest) -> NoteResolution:
    # Where the reader put it last says more than where it was made, as long as it can be followed.
    tried = []
    for target, edition in note.sources:
        tried.append(edition.resolve(target, request.read, request.find))
        if tried[-1].is_sure:
            return tried[-1]
    return tried[0]
