"""The index: an in-memory FTS5 table of everything in a pack and the reader's notes.

SQLite's unicode61 tokenizer takes a run of Chinese as one word; with a space around every character it finds any two
of them in a few milliseconds. Candidates from the table are checked against the folded text, which also gives the
offsets.
"""

import json
import sqlite3
import threading
from collections.abc import Collection, Iterable, Sequence
from contextlib import closing
from typing import Any

from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.search.alignment import Alignment
from briefing.search.entries import Entry, entries_of, entry_of_note
from briefing.search.folding import Folding, joined_words, spaced
from briefing.search.hits import EVERYWHERE, Hit, NoteText, Scope
from briefing.search.matching import Match, match_of
from briefing.search.query import Query, parse_query
from briefing.search.similar import Vocabulary, similar_query

_TABLE = """CREATE VIRTUAL TABLE {name} USING fts5(
    heading, body, joined, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2')"""
_WORDS = "CREATE VIRTUAL TABLE temp.words_of_{name} USING fts5vocab('main', '{name}', 'row')"
# A word in a heading counts for more than one in the text.
_FIND = "SELECT rowid AS row, bm25({name}, 4.0, 1.0, 1.0) AS rank FROM {name} WHERE {name} MATCH ? LIMIT -1"
# All rows as one: between two rows a thread may have to wait for Python's lock, thousands of times.
_CANDIDATES = f"SELECT json_group_array(json_array(rank, row)) FROM ({_FIND})"
_ALL_WORDS = "SELECT json_group_array(term) FROM words_of_{name}"
_ENOUGH = 5
"""So many exact hits, and nobody needs other spellings."""


class _Shelf:
    """A table and the entries its rows stand for: row n is ``entries[n - 1]``."""

    def __init__(self, table: str) -> None:
        self.table = table
        self.entries: list[Entry] = []
        self.vocabulary: Vocabulary | None = None


class Index:
    """Finds words in packs (as a rule one pack in several languages) and in notes. May be used from any thread."""

    def __init__(self, folding: Folding) -> None:
        self._folding = folding
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._alignment = Alignment(())
        # A paragraph found in each of so many languages is one hit.
        self._languages = 1
        self._texts = _Shelf("texts")
        self._notes = _Shelf("notes")
        for shelf in (self._texts, self._notes):
            self._connection.execute(_TABLE.format(name=shelf.table))
            self._connection.execute(_WORDS.format(name=shelf.table))

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
        seen: set[tuple[str, str, str, str, str]] = set()
        entries = []
        for number, pack in enumerate(packs):
            progress.step(number, len(packs))
            for entry in entries_of(pack):
                # An untranslated text stands in several packs and is found once.
                key = (entry.owner, entry.block, entry.language, entry.heading, entry.text)
                if key not in seen:
                    seen.add(key)
                    entries.append(entry)
        index._alignment = Alignment(entries)
        index._languages = max(1, len(packs))
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
        rows = []
        for number, entry in enumerate(entries, start=1):
            heading, body = self._folding.fold(entry.heading), self._folding.fold(entry.text)
            rows.append((number, spaced(heading), spaced(body), joined_words(f"{heading} {body}")))
        with self._lock, self._connection:
            shelf.entries = entries
            shelf.vocabulary = None
            self._connection.executemany(
                f"INSERT INTO {shelf.table} (rowid, heading, body, joined) VALUES (?, ?, ?, ?)",
                rows,
            )

    def search(self, words: str, *, limit: int = 50, scope: Scope = EVERYWHERE) -> tuple[Hit, ...]:
        """What holds all of ``words`` in ``scope``, best first; where little does, then what holds similar words.

        A paragraph found in several languages is one hit.
        """
        query = parse_query(words, self._folding)
        if query is None or limit <= 0:
            return ()
        exact = self._matches(query, limit, scope)
        hits = self._alignment.hits(exact, scope.first)
        if len(hits) < min(_ENOUGH, limit):
            found = {match.entry.paragraph for match in exact}
            hits += self._similar(query, limit, scope, found)
        return tuple(hits[:limit])

    def _similar(self, query: Query, limit: int, scope: Scope, found: Collection[object]) -> list[Hit]:
        matches = []
        for shelf in (self._texts, self._notes):
            loosened = similar_query(query, self._vocabulary(shelf))
            if loosened is not None:
                matches += self._matches_in(shelf, loosened, limit, scope)
        matches.sort(key=lambda match: match.rank)
        return self._alignment.hits(
            [each for each in matches if each.entry.paragraph not in found], scope.first, similar=True
        )

    def _vocabulary(self, shelf: _Shelf) -> Vocabulary:
        if shelf.vocabulary is None:
            shelf.vocabulary = Vocabulary(self._read(_ALL_WORDS.format(name=shelf.table)))
        return shelf.vocabulary

    def _matches(self, query: Query, limit: int, scope: Scope) -> list[Match]:
        matches = [
            match for shelf in (self._texts, self._notes) for match in self._matches_in(shelf, query, limit, scope)
        ]
        return sorted(matches, key=lambda match: match.rank)

    def _matches_in(self, shelf: _Shelf, query: Query, limit: int, scope: Scope) -> list[Match]:
        found: list[Match] = []
        for rank, entry in self._candidates(shelf, query):
            if len(found) == limit * self._languages:
                break
            if scope.holds(entry.kind, entry.section, entry.language):
                match = match_of(entry, query, self._folding, rank)
                if match is not None:
                    found.append(match)
        return found

    def _candidates(self, shelf: _Shelf, query: Query) -> list[tuple[float, Entry]]:
        found = self._read(_CANDIDATES.format(name=shelf.table), query.expression)
        return [(rank, shelf.entries[row - 1]) for rank, row in sorted(found)]

    def _read(self, select: str, *values: str) -> list[Any]:
        """The JSON array that ``select`` gives."""
        with self._lock, closing(self._connection.execute(select, values)) as rows:
            return list(json.loads(rows.fetchone()[0]))

    def interrupt(self) -> None:
        """Stop a search that runs in another thread; it raises ``sqlite3.OperationalError`` there."""
        self._connection.interrupt()

    def close(self) -> None:
        """Free the memory."""
        self._connection.close()
