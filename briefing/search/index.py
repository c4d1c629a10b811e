"""The index: an in-memory FTS5 table of everything in a pack and the reader's notes.

SQLite's unicode61 tokenizer takes a run of Chinese as one word; with a space around every character it finds any two
of them in a few milliseconds. Candidates from the table are checked against the folded text, which also gives the
offsets.
"""

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

from briefing.document.ids import Language
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.search.entries import Entry, entries_of, entry_of_note
from briefing.search.folding import Folding, spaced
from briefing.search.hits import Hit, NoteText
from briefing.search.query import Query, parse_query
from briefing.search.snippets import snippet

_TABLE = """CREATE VIRTUAL TABLE {name} USING fts5(
    heading, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2')"""
# A word in a heading counts for more than one in the text.
_FIND = "SELECT rowid, bm25({name}, 4.0, 1.0) FROM {name} WHERE {name} MATCH ? ORDER BY 2 LIMIT ?"
_CANDIDATES = 8


@dataclass(slots=True)
class _Shelf:
    """A table and the entries its rows stand for: row n is ``entries[n - 1]``."""

    table: str
    entries: list[Entry]


class Index:
    """Finds words in packs (as a rule one pack in several languages) and in notes. May be used from any thread."""

    def __init__(self, folding: Folding) -> None:
        self._folding = folding
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._texts = _Shelf("texts", [])
        self._notes = _Shelf("notes", [])
        for shelf in (self._texts, self._notes):
            self._connection.execute(_TABLE.format(name=shelf.table))

    @classmethod
    def build(
        cls,
        packs: Sequence[Pack],
        folding: Folding,
        notes: Iterable[NoteText] = (),
        progress: Progress = NO_PROGRESS,
    ) -> "Index":
        """An index over ``packs`` and ``notes``. Raises ``CancelledError`` when ``progress`` says so."""
        index = cls(folding)
        seen: set[tuple[str, str, str, str]] = set()
        entries = []
        for number, pack in enumerate(packs):
            progress.step(number, len(packs))
            for entry in entries_of(pack):
                # An untranslated text stands in several packs and is found once.
                key = (entry.owner, entry.language, entry.heading, entry.text)
                if key not in seen:
                    seen.add(key)
                    entries.append(entry)
        index._fill(index._texts, entries)
        index.update_notes(notes)
        progress.report(len(packs), len(packs))
        return index

    def update_notes(self, notes: Iterable[NoteText]) -> None:
        """Replace all notes by ``notes``."""
        with self._lock:
            self._connection.execute("DROP TABLE notes")
            self._connection.execute(_TABLE.format(name="notes"))
        self._fill(self._notes, [entry_of_note(note) for note in notes])

    def _fill(self, shelf: _Shelf, entries: list[Entry]) -> None:
        fold = self._folding.fold
        rows = [
            (number, spaced(fold(entry.heading)), spaced(fold(entry.text)))
            for number, entry in enumerate(entries, start=1)
        ]
        with self._lock, self._connection:
            shelf.entries = entries
            self._connection.executemany(
                f"INSERT INTO {shelf.table} (rowid, heading, body) VALUES (?, ?, ?)",
                rows,
            )

    def search(self, words: str, *, limit: int = 50, languages: Sequence[Language] | None = None) -> tuple[Hit, ...]:
        """What holds all of ``words``, best first; in ``languages`` only, when given."""
        query = parse_query(words, self._folding)
        if query is None or limit <= 0:
            return ()
        ranked: list[tuple[float, int, Hit]] = []
        for shelf in (self._texts, self._notes):
            for rank, entry in self._candidates(shelf, query, limit):
                if languages is not None and entry.language not in languages:
                    continue
                hit = self._hit(entry, query)
                if hit is not None:
                    ranked.append((rank, len(ranked), hit))
        ranked.sort(key=lambda item: item[:2])
        return tuple(hit for _, _, hit in ranked[:limit])

    def _candidates(self, shelf: _Shelf, query: Query, limit: int) -> list[tuple[float, Entry]]:
        with (
            self._lock,
            closing(
                self._connection.execute(_FIND.format(name=shelf.table), (query.expression, limit * _CANDIDATES))
            ) as rows,
        ):
            return [(rank, shelf.entries[row - 1]) for row, rank in rows]

    def _hit(self, entry: Entry, query: Query) -> Hit | None:
        folded = self._folding.fold(entry.text)
        found = sorted(match.span() for pattern in query.patterns for match in pattern.finditer(folded))
        if not found:
            heading = self._folding.fold(entry.heading)
            if not all(pattern.search(heading) for pattern in query.patterns):
                return None
            shown, marks = snippet(entry.text, ())
            start, end = entry.fixed or (entry.offset, entry.offset)
        else:
            both = f"{folded} {self._folding.fold(entry.heading)}"
            if not all(pattern.search(both) for pattern in query.patterns):
                return None
            shown, marks = snippet(entry.text, found)
            start, end = entry.fixed or (entry.offset + found[0][0], entry.offset + found[0][1])
        return Hit(
            entry.kind,
            entry.section,
            entry.language,
            start,
            end,
            shown or entry.title,
            marks,
            entry.title,
            entry.owner,
        )

    def interrupt(self) -> None:
        """Stop a search that runs in another thread; it raises ``sqlite3.OperationalError`` there."""
        self._connection.interrupt()

    def close(self) -> None:
        """Free the memory."""
        self._connection.close()
