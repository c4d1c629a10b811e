"""The ledger as lines of text and as JSON values."""

from collections.abc import Iterator

from briefing.annotation.strict_json import Json
from briefing.annotation.words import Span
from briefing.app.ledger import Excerpt, Ledger, LedgerEntry

_LONGEST = 300


def ledger_lines(ledger: Ledger) -> Iterator[str]:
    """How many notes have each outcome, then each note with its old words and its new ones or those to choose from."""
    yield f"{len(ledger.entries)} notes from other editions, in the edition {ledger.edition}:"
    yield "  " + ", ".join(f"{count} {outcome.value}" for outcome, count in ledger.counts.items())
    for entry in ledger.entries:
        yield ""
        yield from _lines(entry)


def _lines(entry: LedgerEntry) -> Iterator[str]:
    note, found = entry.annotation, entry.resolution
    was, now = note.section or "(the whole briefing)", found.section or "(the whole briefing)"
    where = was if was == now else f"{was} -> {now}"
    settled = ", accepted" if entry.settled else ""
    yield f"{entry.outcome.value.upper()}{settled}  {where}  {note.id}"
    yield f"    {found.method}"
    if entry.old is not None:
        yield f"    old: {_marked(entry.old, '[-', '-]')}"
    if entry.new is not None:
        yield f"    new: {_marked(entry.new, '{+', '+}')}"
    for candidate in entry.candidates:
        place = candidate.place
        yield f"    perhaps {place.section} {place.start}-{place.end}: {_marked(candidate.excerpt, '', '')}"
    if note.body:
        first = note.body.splitlines()[0]
        yield f"    {note.kind.value}: {_shortened(first)}"


def _marked(excerpt: Excerpt, begin: str, end: str) -> str:
    words = mark_words(excerpt.words, excerpt.marks, begin, end)
    return _shortened(f"…{excerpt.before}«{words}»{excerpt.after}…".replace("\n", " | "))


def mark_words(text: str, spans: tuple[Span, ...], begin: str, end: str) -> str:
    """``text`` with ``begin`` and ``end`` around each of ``spans``."""
    for start, stop in reversed(spans):
        text = f"{text[:start]}{begin}{text[start:stop]}{end}{text[stop:]}"
    return text


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def ledger_record(ledger: Ledger) -> Json:
    """What ``--json`` prints of a ledger."""
    return {
        "edition": ledger.edition,
        "counts": {outcome.value: count for outcome, count in ledger.counts.items()},
        "entries": [_record(entry) for entry in ledger.entries],
    }


def _record(entry: LedgerEntry) -> Json:
    note, found = entry.annotation, entry.resolution
    return {
        "id": note.id,
        "outcome": entry.outcome.value,
        "accepted": entry.settled,
        "made_on": entry.edition,
        "made_in": note.section,
        "section": found.section,
        "language": found.language,
        "start": found.start,
        "end": found.end,
        "score": found.score,
        "method": found.method,
        "old": _excerpt(entry.old, "removed"),
        "new": _excerpt(entry.new, "added"),
        "candidates": [
            {
                "section": one.place.section,
                "start": one.place.start,
                "end": one.place.end,
                "score": one.place.score,
                "words": one.excerpt.words,
                "before": one.excerpt.before,
                "after": one.excerpt.after,
            }
            for one in entry.candidates
        ],
        "kind": note.kind.value,
        "body": note.body,
    }


def _excerpt(excerpt: Excerpt | None, marks: str) -> Json:
    if excerpt is None:
        return None
    spans: list[Json] = [list(span) for span in excerpt.marks]
    return {"before": excerpt.before, "words": excerpt.words, "after": excerpt.after, marks: spans}
