"""What the reader does to notes: each act goes to the session at once, and everyone who shows notes is told."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypedDict, TypeVar, Unpack

from PySide6.QtCore import QObject, Signal

from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status
from briefing.app.session import Change, Session
from briefing.document.decoration import Decoration
from briefing.document.ids import Language, SectionId
from briefing.errors import BriefingError
from briefing.ui.panels.note_content import NoteContent

Result = TypeVar("Result")


class Changes(TypedDict, total=False):
    """New values of a note's fields."""

    kind: Kind
    body: str
    tags: tuple[str, ...]
    status: Status
    privacy: Privacy
    owner: str
    due: str


class Noting(QObject):
    """Adds, changes, deletes, undoes. ``last_kind`` is the one that keys without a kind use."""

    changed = Signal(object)
    """A ``Change``."""
    editor_requested = Signal(str)
    draft_requested = Signal(object)
    """The section to write about, or None for the whole briefing."""
    saved = Signal()
    failed = Signal(object)
    """A ``BriefingError``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.last_kind = Kind.KEY

    def set_session(self, session: Session) -> None:
        """From now on notes go to ``session``."""
        self._session = session

    @property
    def session(self) -> Session:
        """The open session; only called while a briefing is open."""
        assert self._session is not None
        return self._session

    @property
    def undo_name(self) -> str:
        """What undo would take back, or empty."""
        return self._session.undo_name if self._session is not None else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again, or empty."""
        return self._session.redo_name if self._session is not None else ""

    def highlight(
        self, section: SectionId, start: int, end: int, kind: Kind | None = None, language: Language | None = None
    ) -> Annotation | None:
        """Highlight a range; what has exactly this range already changes its kind instead. None when it failed.

        The range is one of the text in ``language``, by default of the one that is shown.
        """
        wanted = kind or self.last_kind
        self.last_kind = wanted
        same = self._standing_at(section, start, end, language)
        if same is not None:
            return same if self.edit(same.id, kind=wanted) else None
        return self._act(lambda: self.session.add(section, kind=wanted, start=start, end=end, language=language))

    def note_on(self, section: SectionId, start: int, end: int, language: Language | None = None) -> None:
        """Highlight a range and ask for an editor."""
        kind = self.last_kind
        made = self._standing_at(section, start, end, language) or self._act(
            lambda: self.session.add(section, kind=kind, start=start, end=end, language=language)
        )
        if made is not None:
            self.editor_requested.emit(made.id)

    def add(self, section: SectionId | None, kind: Kind, body: str) -> Annotation | None:
        """Make a note on a whole section or briefing; None when it failed."""
        self.last_kind = kind
        return self._act(lambda: self.session.add(section, kind=kind, body=body))

    def draft(self, section: SectionId | None, content: NoteContent) -> Annotation | None:
        """Make a note on a whole section or briefing from what was written; None when it failed."""
        self.last_kind = content.kind
        return self._act(
            lambda: self.session.add(
                section,
                kind=content.kind,
                body=content.body,
                tags=content.tags,
                owner=content.owner,
                due=content.due,
            )
        )

    def write(
        self, annotation: AnnotationId, before: NoteContent, after: NoteContent, over: Collection[str] | None = None
    ) -> bool:
        """Save what was changed in an editor, and nothing else; tells whether that is on disk now.

        ``over`` are the texts that were in sight, the one ``before`` unless given.
        """
        changes = Changes()
        if after.kind is not before.kind:
            changes["kind"] = after.kind
        # A text that is given decides between texts that stand side by side.
        if after.body != before.body:
            changes["body"] = after.body
        if after.tags != before.tags:
            changes["tags"] = after.tags
        if after.owner != before.owner:
            changes["owner"] = after.owner
        if after.due != before.due:
            changes["due"] = after.due
        return self.edit(annotation, over=(before.body,) if over is None else over, **changes)

    def edit(self, annotation: AnnotationId, over: Collection[str] | None = None, **changes: Unpack[Changes]) -> bool:
        """Change fields of a note, of which the texts ``over`` were seen; tells whether that is on disk now."""
        return self._act(lambda: self.session.edit(annotation, over=over, **changes)) is not None

    def reply(self, annotation: AnnotationId, body: str) -> Annotation | None:
        """Answer a note; None when it failed."""
        return self._act(lambda: self.session.reply(annotation, body))

    def delete(self, annotation: AnnotationId) -> None:
        """Delete a note; undo brings it back."""
        self._act(lambda: self.session.delete(annotation))

    def restore(self, annotations: Iterable[AnnotationId]) -> None:
        """Bring deleted notes back."""
        for annotation in annotations:
            if self._act(partial(self.session.restore, annotation)) is None:
                return

    def purge(self, annotations: Sequence[AnnotationId], saved_to: Path | None) -> bool:
        """Remove deleted notes for good, saved to a file first if one is named; tells whether that was done."""
        try:
            self.session.purge(annotations, saved_to)
        except BriefingError as error:
            self.failed.emit(error)
            return False
        self.changed.emit(Change(frozenset(), frozenset(annotations)))
        return True

    def undo(self) -> None:
        """Take the last act back."""
        self._step(self.session.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self.session.redo)

    def refresh(self) -> None:
        """Take in what another window on the same data folder has written."""
        change = self._session.refresh() if self._session is not None else None
        if change is not None:
            self.changed.emit(change)

    def decorations(self, section: SectionId, language: Language | None = None) -> tuple[Decoration, ...]:
        """The highlights of ``section``, as a reading pane draws them on its text in ``language``."""
        made = []
        several = len({each.creator for each in self.session.annotations()}) > 1
        for each in self.session.annotations_of(section):
            place = self._place(each, language)
            if place is not None:
                author = self.session.author_colour(each.creator) if several else None
                made.append(Decoration(*place, each.kind.value, each.id, has_note=bool(each.body), author=author))
        return tuple(made)

    def _place(self, annotation: Annotation, language: Language | None) -> tuple[int, int] | None:
        session = self.session
        return session.place(annotation) if language is None else session.place_in(annotation, language)

    def _standing_at(self, section: SectionId, start: int, end: int, language: Language | None) -> Annotation | None:
        notes = self.session.annotations_of(section)
        return next((each for each in notes if self._place(each, language) == (start, end)), None)

    def _act(self, act: Callable[[], Annotation]) -> Annotation | None:
        try:
            annotation = act()
        except BriefingError as error:
            self.failed.emit(error)
            return None
        self.saved.emit()
        self.changed.emit(Change.of(annotation))
        return annotation

    def _step(self, step: Callable[[], Change | None]) -> None:
        try:
            change = step()
        except BriefingError as error:
            self.failed.emit(error)
            return
        if change is not None:
            self.saved.emit()
            self.changed.emit(change)
