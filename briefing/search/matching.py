"""Whether an entry truly holds what a query asks for, and where."""

from dataclasses import dataclass

from briefing.search.entries import Entry
from briefing.search.folding import Folding
from briefing.search.hits import Counterpart, Hit
from briefing.search.phrases import Span
from briefing.search.query import Query
from briefing.search.snippets import snippet


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that a query fits; ``spans`` are places in its text, none when only the heading has the words.

    The lower ``rank``, the better it fits.
    """

    entry: Entry
    spans: tuple[Span, ...]
    rank: float

    @property
    def place(self) -> Span:
        """The offsets to jump to."""
        entry = self.entry
        start, end = self.spans[0] if self.spans else (0, 0)
        return entry.fixed or (entry.offset + start, entry.offset + end)

    def hit(self, also: tuple[Counterpart, ...], *, similar: bool) -> Hit:
        """What the reader is told."""
        entry = self.entry
        shown, marks = snippet(entry.text, self.spans)
        return Hit(
            kind=entry.kind,
            section=entry.section,
            language=entry.language,
            start=self.place[0],
            end=self.place[1],
            snippet=shown or entry.title,
            marks=marks,
            title=entry.title,
            owner=entry.owner,
            places=tuple((entry.offset + start, entry.offset + end) for start, end in self.spans),
            also=also,
            similar=similar,
        )


def match_of(entry: Entry, query: Query, folding: Folding, rank: float) -> Match | None:
    """Where ``entry`` holds all that ``query`` asks for; its heading may hold some of it. None when it does not."""
    text, heading = folding.fold(entry.text), folding.fold(entry.heading)
    spans: list[Span] = []
    for clause in query.clauses:
        found = clause.spans(text)
        if not found and not clause.spans(heading):
            return None
        spans += found
    return Match(entry, tuple(sorted(spans)), rank)
