"""The store: what the reader has written and how far they have read, across all packs."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from briefing.annotation.model import Annotation, AnnotationId, Clocks
from briefing.annotation.stamps import Stamp
from briefing.document.ids import BlockId, PackId, SectionId
from briefing.errors import StoreError, StoreUnwritableError, reason
from briefing.store import lost, opening, rows
from briefing.store.database import transaction
from briefing.store.failures import told_plainly
from briefing.store.opening import Opened
from briefing.store.reading import Place, SectionState
from briefing.store.texts import KeptText

_ANNOTATIONS = f"SELECT {rows.quoted(rows.ANNOTATION_COLUMNS)} FROM annotations"
_PUT_ANNOTATION = rows.put_statement("annotations", rows.ANNOTATION_COLUMNS)
_PUT_TEXT = rows.put_statement("texts", rows.TEXT_COLUMNS)
_PUT_STATE = rows.put_statement("states", rows.STATE_COLUMNS)
_PUT_PLACE = rows.put_statement("places", rows.PLACE_COLUMNS)
_PUT_FACT = rows.put_statement("facts", rows.FACT_COLUMNS)
_PUT_WITNESS = rows.put_statement("witnesses", rows.WITNESS_COLUMNS)
_PUT_PURGED = rows.put_statement("purged", rows.PURGED_COLUMNS)
_PUT_AUTHOR = rows.put_statement("authors", rows.AUTHOR_COLUMNS)
_PUT_RESOLUTION = rows.put_statement("resolutions", rows.RESOLUTION_COLUMNS)


class Store:
    """One SQLite file. What a method wrote is on the disk when it returns; one thread may use a store at a time.

    Where the file cannot be written to, reading still works and every write raises why, until it can be.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        self.path = path
        self._opened = opened
        self._openings = 1

    @classmethod
    def open(cls, path: Path) -> "Store":
        """The store at ``path``, which is made, brought up to date or repaired as needed; see ``notice``.

        Raises ``StoreTooNewError`` when a newer program wrote it.
        """
        try:
            return cls(path, opening.open_file(path))
        except StoreUnwritableError as why:
            return cls(path, opening.open_copy(path, why))

    @classmethod
    def without_file(cls, path: Path, why: StoreError) -> "Store":
        """An empty store that refuses to write because of ``why``, so that a briefing can be read all the same."""
        return cls(path, opening.open_nothing(why))

    @property
    def notice(self) -> str:
        """One sentence the reader should be told after opening, or empty."""
        return self._opened.notice

    @property
    def unwritable(self) -> StoreError | None:
        """Why nothing can be saved at present, or None."""
        return self._opened.unwritable

    def close(self) -> None:
        """Close the file; SQLite then folds its write-ahead log into it."""
        self._opened.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside are saved together or not at all, and what is read inside stays true until the end."""
        if not self._opened.db.in_transaction:
            self._be_ready()
        with told_plainly(self.path), transaction(self._opened.db):
            yield

    def _be_ready(self) -> None:
        try:
            there = opening.identity_of(self.path)
        except OSError as error:
            raise StoreUnwritableError(self.path, reason(error)) from error
        if self._opened.only_copy or there is None:
            # Deleted while it was open: what is written to it now would be gone at the end.
            self._go_on_with(lost.open_anew(self.path, self._opened))
        elif self._opened.unwritable is not None:
            # The disk may have room again, or the folder been given back: nobody should have to start anew.
            opened = opening.open_file(self.path)
            self._opened.close()
            self._go_on_with(opened)
        elif there != self._opened.identity:
            self._go_on_with(lost.leave(self.path, self._opened))
        if self._opened.unwritable is not None:
            raise self._opened.unwritable

    def _go_on_with(self, opened: Opened) -> None:
        self._opened = opened
        self._openings += 1

    def changed_elsewhere(self) -> int:
        """A number that changes when another window has written to the file, or when another file is used."""
        return (self._openings << 32) + int(self._rows("PRAGMA data_version", ())[0][0])

    def annotations(self, pack: PackId) -> tuple[Annotation, ...]:
        """All annotations on any edition of ``pack``, the deleted ones too, oldest first."""
        found = self._rows(f"{_ANNOTATIONS} WHERE pack = ? ORDER BY created, id", (pack,))
        return tuple(rows.annotation_of(row) for row in found)

    def annotation(self, annotation: AnnotationId) -> Annotation | None:
        """The annotation with that id, also when it is deleted."""
        found = self._rows(f"{_ANNOTATIONS} WHERE id = ?", (annotation,))
        return rows.annotation_of(found[0]) if found else None

    def put(self, annotations: Iterable[Annotation], texts: Iterable[KeptText] = ()) -> None:
        """Save ``annotations`` over older versions of themselves, with the ``texts`` they were made on."""
        with self.transaction():
            self._opened.db.executemany(_PUT_ANNOTATION, [rows.annotation_row(one) for one in annotations])
            self._opened.db.executemany(_PUT_TEXT, [rows.text_row(kept) for kept in texts])

    def remove(self, annotations: Iterable[AnnotationId]) -> None:
        """Take annotations out without a trace, for an import that is undone; a reader's deletion is a mark, put it."""
        with self.transaction():
            self._opened.db.executemany("DELETE FROM annotations WHERE id = ?", [(one,) for one in annotations])

    def purge(self, purged: Mapping[AnnotationId, Clocks]) -> None:
        """Take annotations out for good and remember what was known of each, so that no file brings them back."""
        with self.transaction():
            self.remove(purged)
            self._opened.db.executemany(_PUT_PURGED, [(one, rows.clocks_text(known)) for one, known in purged.items()])

    def erase(self) -> None:
        """Leave nothing of what was removed in the file; call it outside of a transaction."""
        with told_plainly(self.path):
            # Removed rows are written over, but their words may still stand in the write-ahead log.
            self._opened.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def take_back(self, purged: Iterable[AnnotationId]) -> None:
        """Let annotations that were purged be saved again."""
        with self.transaction():
            self._opened.db.executemany("DELETE FROM purged WHERE annotation = ?", [(one,) for one in purged])

    def purged(self) -> dict[AnnotationId, Clocks]:
        """The annotations that were purged, each with what was known of it."""
        found = self._rows("SELECT annotation, clocks FROM purged", ())
        return {AnnotationId(one): rows.clocks_in(known) for one, known in found}

    def fact(self, name: str) -> str:
        """A fact about this data folder, or empty."""
        found = self._rows("SELECT value FROM facts WHERE name = ?", (name,))
        return str(found[0][0]) if found else ""

    def put_fact(self, name: str, value: str) -> None:
        """Save a fact about this data folder."""
        with self.transaction():
            self._opened.db.execute(_PUT_FACT, (name, value))

    def witnesses(self) -> dict[Stamp, Stamp]:
        """Stamps of clocks that ran ahead, and what they count as."""
        return {Stamp(one): Stamp(other) for one, other in self._rows("SELECT stamp, counts_as FROM witnesses", ())}

    def put_witnesses(self, witnesses: Mapping[Stamp, Stamp]) -> None:
        """Remember what stamps count as."""
        with self.transaction():
            self._opened.db.executemany(_PUT_WITNESS, list(witnesses.items()))

    def colours(self) -> dict[str, int]:
        """The number of the colour that each author has been given."""
        return dict(self._rows("SELECT name, colour FROM authors", ()))

    def put_colour(self, author: str, colour: int) -> None:
        """Give an author a colour."""
        with self.transaction():
            self._opened.db.execute(_PUT_AUTHOR, (author, colour))

    def kept_text(self, digest: str) -> KeptText | None:
        """The text of a section whose digest is ``digest``, if it was ever annotated."""
        found = self._rows(f"SELECT {rows.quoted(rows.TEXT_COLUMNS)} FROM texts WHERE digest = ?", (digest,))
        return rows.text_of(found[0]) if found else None

    def resolutions(self, pack_digest: str) -> dict[AnnotationId, tuple[str, str]]:
        """What was worked out about places in the edition ``pack_digest``: what it rests on, and the result."""
        found = self._rows(
            "SELECT annotation, basis, resolution FROM resolutions WHERE pack_digest = ?", (pack_digest,)
        )
        return {AnnotationId(annotation): (basis, resolution) for annotation, basis, resolution in found}

    def put_resolutions(self, pack_digest: str, resolutions: Mapping[AnnotationId, tuple[str, str]]) -> None:
        """Remember what was worked out, so that it need not be again; nothing is lost without it."""
        found = [(one, pack_digest, basis, resolution) for one, (basis, resolution) in resolutions.items()]
        with self.transaction():
            self._opened.db.executemany(_PUT_RESOLUTION, found)

    def states(self, pack: PackId) -> dict[SectionId, SectionState]:
        """The state of each section that was opened or marked."""
        found = self._rows("SELECT section, state FROM states WHERE pack = ?", (pack,))
        return {SectionId(section): rows.member(SectionState, state, SectionState.UNREAD) for section, state in found}

    def put_state(self, pack: PackId, section: SectionId, state: SectionState) -> None:
        """Save the state of a section."""
        with self.transaction():
            self._opened.db.execute(_PUT_STATE, (pack, section, state.value))

    def place(self, pack: PackId) -> Place | None:
        """Where the reader last was in any edition of ``pack``."""
        found = self._rows("SELECT section, offset, section_digest, block FROM places WHERE pack = ?", (pack,))
        if not found:
            return None
        section, offset, section_digest, block = found[0]
        return Place(SectionId(section), offset, section_digest, None if block is None else BlockId(block))

    def put_place(self, pack: PackId, place: Place) -> None:
        """Save where the reader is."""
        with self.transaction():
            self._opened.db.execute(_PUT_PLACE, (pack, place.section, place.offset, place.section_digest, place.block))

    def _rows(self, statement: str, values: tuple[rows.Value, ...]) -> list[rows.Row]:
        with told_plainly(self.path):
            try:
                return self._opened.db.execute(statement, values).fetchall()
            except sqlite3.OperationalError as error:
                if "UTF-8" not in str(error):
                    raise
                return self._damaged_rows(statement, values)

    def _damaged_rows(self, statement: str, values: tuple[rows.Value, ...]) -> list[rows.Row]:
        # Single broken characters, which no check of the file's structure finds, should not hide all notes.
        db = self._opened.db
        db.text_factory = lambda raw: raw.decode(errors="replace")
        try:
            return db.execute(statement, values).fetchall()
        finally:
            db.text_factory = str
