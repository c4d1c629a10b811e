"""Notes that were made on another edition: what became of them, and what the reader decides on each."""

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.selectors import describe
from briefing.app.editions import Editions
from briefing.app.noting import Revision, target_in
from briefing.app.old_edition import FoundPlace, PlaceRequest, find_places
from briefing.app.trading import Trading
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.note_resolution import CandidatePlace
from briefing.errors import RangeError, SectionMissingError, StoreError

if TYPE_CHECKING:
    # Only needed by those who have notes from another edition.
    from briefing.app.ledger import LedgerRequest
    from briefing.pack.edition import Edition

CARRY = "carry"
"""The name of these actions for undo."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many notes from an edition the reader has not decided on; ``date`` is empty where it is not known."""

    edition: str
    date: str
    count: int


class Carrying(Trading):
    """Notes with what happens to them when a new edition is opened."""

    _editions: Editions

    @abstractmethod
    def _read_apart(self, language: Language) -> Pack | None:
        """The pack in ``language`` for a job, or None; what the session has in memory is left alone."""

    def other_editions(self) -> "tuple[Edition, ...]":
        """The editions of this briefing that the program knows where to find, but the open one, the oldest first."""
        return tuple(one for one in self._editions.known() if one.digest != self.pack.digest)

    def prepare_places(self, progress: Progress = NO_PROGRESS) -> None:
        """Find where notes from other editions stand, which may take a second; raises ``CancelledError``."""
        self.use_places(find_places(self.places_request(self._notebook.live()), progress))

    def places_request(self, annotations: Iterable[Annotation]) -> PlaceRequest:
        """What ``jobs.find_places`` needs to find places of notes, of which those from other editions take a while.

        A window asks before it imports such notes; a place that was not asked for is found when it is wanted.
        """
        return self._notebook.places.request(annotations)

    def use_places(self, found: Iterable[FoundPlace]) -> None:
        """Take over what ``jobs.find_places`` found."""
        self._notebook.places.use(found)

    def from_other_editions(self) -> tuple[Waiting, ...]:
        """How many notes from each other edition wait for the reader's decision, the oldest edition first."""
        waiting = [one for one in self._from_elsewhere() if self._notebook.places.target_here(one) is None]
        if not waiting:
            return ()
        dates = {one.edition: one.date for one in self._editions.known()}
        counts = Counter(one.target.edition for one in waiting)
        found = [Waiting(edition, dates.get(edition, ""), count) for edition, count in counts.items()]
        return tuple(sorted(found, key=lambda one: (one.date, one.edition)))

    def invitation(self) -> tuple[Waiting, ...]:
        """Those of ``from_other_editions`` whose review the reader has not put off."""
        return tuple(one for one in self.from_other_editions() if not self._store.fact(self._put_off(one.edition)))

    def put_off_review(self) -> None:
        """Do not invite again to review notes from the editions that wait now in the one that is open."""
        # Where it cannot be saved the reader is asked again next time.
        with suppress(StoreError):
            for one in self.from_other_editions():
                self._store.put_fact(self._put_off(one.edition), "yes")

    def _put_off(self, edition: str) -> str:
        return f"review put off: {self.pack.id} {edition} {self.pack.edition}"

    def ledger_request(self) -> "LedgerRequest":
        """All that ``jobs.make_ledger`` needs to tell what became of each note that was made on another edition.

        A reply is no entry of its own, since it goes with the note that it answers.
        """
        from briefing.app.ledger import LedgerNote, LedgerRequest  # noqa: PLC0415 - see above

        notes = []
        for one in self._from_elsewhere():
            kept = self._store.kept_text(one.target.section_digest)
            settled = self._notebook.places.target_here(one) is not None
            found = self._notebook.places.found_before(one) if settled else self.resolution(one)
            notes.append(LedgerNote(one, found, kept.text if kept is not None else None, settled))
        return LedgerRequest(self.pack, tuple(notes), self._read_apart)

    def accept(self, annotations: Iterable[AnnotationId]) -> tuple[Annotation, ...]:
        """Confirm the places that were found for notes; those without a sure place are left as they are.

        One undo takes it back. Raises ``NoteMissingError`` and ``StoreError``.
        """
        revisions: dict[AnnotationId, Revision] = {}
        for annotation in annotations:
            found = self.resolution(self.find(annotation))
            if found is not None and found.is_sure:
                revisions[annotation] = self._revision(self._text_in(found.language), found.section, found.place)
        return self._noting.put(CARRY, revisions, self.author)

    def choose(self, annotation: AnnotationId, candidate: CandidatePlace) -> Annotation:
        """Put a note on one of the places it may belong to. Raises ``NoteMissingError`` and ``StoreError``."""
        note = self.find(annotation)
        found = self.resolution(note)
        pack = self.pack if found is None else self._text_in(found.language)
        return self._put(note, self._revision(pack, candidate.section, (candidate.start, candidate.end)))

    def put_at(self, annotation: AnnotationId, section: SectionId, start: int, end: int) -> Annotation:
        """Put a note by hand on words of the shown text.

        Raises ``NoteMissingError``, ``SectionMissingError``, ``RangeError`` and ``StoreError``.
        """
        return self._put(self.find(annotation), self._revision(self.pack, section, (start, end)))

    def _put(self, note: Annotation, revision: Revision) -> Annotation:
        changed = self._noting.put(CARRY, {note.id: revision}, self.author)
        return changed[0] if changed else note

    def _revision(self, pack: Pack, name: SectionId | None, place: tuple[int, int] | None) -> Revision:
        if name is None:
            return target_in(pack, None, None), None
        section = pack.section(name)
        if section is None:
            raise SectionMissingError(name)
        if place is None:
            return target_in(pack, section, None), section
        if not 0 <= place[0] < place[1] <= len(section.text):
            raise RangeError(name, *place, len(section.text))
        return target_in(pack, section, describe(section, *place)), section

    def _text_in(self, language: Language) -> Pack:
        return self.read(language) if language in self.languages else self.pack

    def _from_elsewhere(self) -> Iterator[Annotation]:
        """The live notes made on another edition, without replies that go with their note."""
        # Not in reading order, which depends on where they stand.
        for one in self._notebook.live():
            if one.target.pack_digest != self.pack.digest and not self._notebook.goes_with_another(one):
                yield one
