"""The notes of a session: what a window or a command can see of them and do to them."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from typing import TypedDict, Unpack

from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status
from briefing.app.clock import Clock
from briefing.app.colours import Colours
from briefing.app.device import DeviceClock
from briefing.app.history import Change, History
from briefing.app.notebook import Notebook
from briefing.app.noting import Noting
from briefing.app.places import Places
from briefing.app.settings import Settings
from briefing.app.undoing import Undoing
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.note_resolution import NoteResolution
from briefing.store.store import Store


class Fields(TypedDict, total=False):
    """What can be changed of a note; None leaves it as it is."""

    kind: Kind | None
    body: str | None
    tags: tuple[str, ...] | None
    status: Status | None
    privacy: Privacy | None
    owner: str | None
    due: str | None


class Notes(ABC):
    """Notes on all editions and languages of a pack; what changes them raises ``StoreError`` and then did nothing."""

    def __init__(self, store: Store, pack: Pack, clock: Clock, places: Places) -> None:
        self._store = store
        self._clock = clock
        self._notebook = Notebook(store, pack, places)
        self._history = History()
        self._device = DeviceClock(store, clock)
        self._noting = Noting(self._notebook, store, clock, self._device, self._history)
        self._undoing = Undoing(self._notebook, store, clock, self._device, self._history)
        self._colours = Colours(store)

    @property
    @abstractmethod
    def settings(self) -> Settings:
        """What the reader chose."""

    @property
    @abstractmethod
    def author(self) -> str:
        """The name under which new notes are made."""

    @abstractmethod
    def read(self, language: Language, progress: Progress = NO_PROGRESS) -> Pack:
        """The pack in ``language``."""

    # reading

    def annotations(self) -> tuple[Annotation, ...]:
        """The live notes on this pack, whatever the edition or language, in reading order, replies after their note."""
        return self._notebook.annotations()

    def annotations_of(self, section: SectionId | None) -> tuple[Annotation, ...]:
        """The live notes on ``section`` or, for None, on the whole briefing."""
        return self._notebook.annotations_of(section)

    def replies_to(self, annotation: AnnotationId) -> tuple[Annotation, ...]:
        """The live replies to a note, the first written first."""
        return self._notebook.replies_to(annotation)

    def actions(self) -> tuple[Annotation, ...]:
        """The Action notes that are neither done nor rejected, the first due first, those without a date last."""
        return self._notebook.actions()

    def counts(self) -> Mapping[SectionId, int]:
        """How many live notes each section has, replies not counted."""
        return self._notebook.counts()

    def find(self, annotation: AnnotationId) -> Annotation:
        """The live note with that id; raises ``NoteMissingError``."""
        return self._notebook.find(annotation)

    def place(self, annotation: Annotation) -> tuple[int, int] | None:
        """Where the note stands in the shown edition and language; None for one that is not on words of this text."""
        return self._notebook.place(annotation)

    def place_in(self, annotation: Annotation, language: Language) -> tuple[int, int] | None:
        """Where the note stands in ``language``, of the shown edition."""
        return self._notebook.places.place_in(annotation, self.read(language))

    def section_of(self, annotation: Annotation) -> SectionId | None:
        """The section of the shown edition that the note is on; one without a sure place is listed under it."""
        return self._notebook.section_of(annotation)

    def resolution(self, annotation: Annotation) -> NoteResolution | None:
        """What became of a note from another edition; None for one made, accepted or put in the shown edition."""
        return self._notebook.places.resolution(annotation)

    def refresh(self) -> Change | None:
        """Take in what another window has saved since; None when nothing has changed."""
        return self._notebook.refresh()

    def author_colour(self, author: str) -> int:
        """The number of the colour of an author, from 0 to 7; it stays the same for good."""
        return self._colours.of(author)

    # changing

    def add(
        self,
        section: SectionId | None,
        *,
        kind: Kind,
        body: str = "",
        start: int | None = None,
        end: int | None = None,
        author: str | None = None,
        privacy: Privacy | None = None,
        language: Language | None = None,
        **others: object,
    ) -> Annotation:
        """Make a note and save it: on the range ``[start, end)`` of a section, a whole section or, for None, all.

        ``privacy`` is that of the settings unless given, ``language`` the one that is shown. ``others`` are ``tags``,
        ``status``, ``owner`` and ``due``.
        Raises ``SectionMissingError``, ``RangeError``, and ``StoreError`` when it cannot be saved: the caller still has
        the text and should keep it in sight.
        """
        if (start is None) != (end is None):
            raise ValueError("a range has a start and an end")
        return self._noting.add(
            section,
            None if start is None or end is None else (start, end),
            kind=kind,
            privacy=Privacy(self.settings.privacy) if privacy is None else privacy,
            body=body,
            author=self.author if author is None else author,
            others=_fields(others, ("tags", "status", "owner", "due")),
            pack=None if language is None else self.read(language),
        )

    def reply(self, annotation: AnnotationId, body: str, *, author: str | None = None) -> Annotation:
        """Answer a note, or a reply. Raises ``NoteMissingError`` and ``StoreError``."""
        # An answer that is written while the note is deleted elsewhere is kept all the same.
        answered = self._notebook.known(annotation)
        # An answer to a private note tells what is in it.
        private = answered.privacy is Privacy.PRIVATE
        section = self.section_of(answered)
        if section is not None and self._notebook.pack.section(section) is None:
            # The section it was made on is not in this briefing; the answer stays with its note all the same.
            section = None
        return self._noting.add(
            section,
            None,
            kind=answered.kind,
            privacy=Privacy.PRIVATE if private else Privacy(self.settings.privacy),
            body=body,
            author=self.author if author is None else author,
            others={"reply_to": annotation},
        )

    def edit(
        self,
        annotation: AnnotationId,
        *,
        over: Collection[str] | None = None,
        **fields: Unpack[Fields],
    ) -> Annotation:
        """Change what is given of a note and save it. Raises ``NoteMissingError`` and ``StoreError``.

        ``over`` are the texts of the note that the writer saw: ``body`` takes their place, while a text that came since
        stays beside it, and a note that was deleted since comes back. Without ``over`` it takes the place of all texts
        that stand side by side.
        """
        changes = {name: value for name, value in fields.items() if value is not None}
        return self._noting.edit(annotation, changes, self.author, over=over)

    def change_range(
        self, annotation: AnnotationId, start: int, end: int, *, section: SectionId | None = None
    ) -> Annotation:
        """Put a note on other words of the shown text, in its section unless ``section`` names another.

        Raises ``NoteMissingError``, ``SectionMissingError``, ``RangeError`` and ``StoreError``.
        """
        where = section or self.section_of(self.find(annotation))
        if where is None:
            raise ValueError("a note on the whole briefing needs a section to be put on words")
        return self._noting.change_range(annotation, where, start, end, self.author)

    def delete(self, annotation: AnnotationId) -> Annotation:
        """Delete a note; it can be brought back. Raises ``NoteMissingError`` and ``StoreError``."""
        return self._noting.delete(annotation, self.author)

    def restore(self, annotation: AnnotationId) -> Annotation:
        """Bring a deleted note back. Raises ``NoteMissingError`` and ``StoreError``."""
        return self._noting.restore(annotation, self.author)

    def undo(self) -> Change | None:
        """Take the last action on notes back; None when there is none. Raises ``StoreError``."""
        return self._undoing.undo()

    def redo(self) -> Change | None:
        """Do the last undone action again; None when there is none. Raises ``StoreError``."""
        return self._undoing.redo()

    @property
    def undo_name(self) -> str:
        """What undo takes back: ``add``, ``edit``, ``range``, ``carry``, ``delete``, ``restore``, ``import``; or ""."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """What redo does again, or empty."""
        return self._history.redo_name


def _fields(others: Mapping[str, object], known: tuple[str, ...]) -> Mapping[str, object]:
    unknown = others.keys() - set(known)
    if unknown:
        raise TypeError(f"a note has no {', '.join(sorted(unknown))} to be made with")
    return others
