"""Notes as a table of comma-separated values that a spreadsheet opens (RFC 4180)."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from briefing.annotation.wording import clean_line
from briefing.document.pack import Pack
from briefing.export.notes.listing import ListedNote, NoteGroup, grouped
from briefing.export.notes.phrasing import Phrasing
from briefing.export.request import PlacedNote

# What a spreadsheet may take for a formula, even after blanks; East Asian editions take the wide signs too. Where the
# semicolon parts cells, what follows one is a cell, and so is each line; a dash with a blank is a list's.
_FORMULAS = re.compile(
    r"^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])|(?<=[;\t\n])(?=[ \t]*(?:[=+@\uff1d\uff0b\uff20]|[\-\uff0d]\S))"
)
# With it Excel reads the file as UTF-8.
_BYTE_ORDER_MARK = "\ufeff"


def notes_table(pack: Pack, notes: Iterable[PlacedNote]) -> bytes:
    """``notes`` on ``pack`` as CSV, one row each, in reading order."""
    phrasing = Phrasing(pack)
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(_titles(phrasing))
    for group in grouped(pack, notes):
        writer.writerows([_harmless(value) for value in _row(phrasing, group, note)] for note in group.notes)
    return (_BYTE_ORDER_MARK + text.getvalue()).encode()


def _titles(phrasing: Phrasing) -> list[str]:
    labels = phrasing.more
    return [
        labels.number,
        labels.letter,
        labels.kind,
        labels.words,
        labels.note,
        labels.pillar,
        labels.section,
        labels.paragraph,
        labels.author,
        labels.created,
        labels.modified,
        labels.status,
        labels.owner,
        labels.due,
        labels.tags,
        labels.privacy,
        labels.versions,
        labels.original,
        labels.language,
        labels.edition,
        labels.id,
    ]


def _row(phrasing: Phrasing, group: NoteGroup, note: ListedNote) -> Iterator[str]:
    annotation, labels = note.annotation, phrasing.more
    yield str(note.position)
    yield annotation.kind.value
    yield phrasing.labels.kinds[annotation.kind]
    yield note.words
    yield note.body
    yield phrasing.pillar_of(group)
    yield group.section.title if group.section is not None else phrasing.place_of(group)
    yield str(note.paragraph or "")
    yield note.author
    yield _moment(annotation.created)
    yield _moment(annotation.modified)
    yield labels.statuses[annotation.status]
    yield phrasing.owner(note)
    yield clean_line(annotation.due)
    yield " ".join(f"#{tag}" for tag in note.tags)
    yield labels.privacies[annotation.privacy]
    yield "\n\n".join(f"{by}{phrasing.labels.separator}{text}" for by, text in note.versions)
    yield note.original
    yield annotation.target.language
    yield annotation.target.edition
    yield annotation.id


def _moment(instant: str) -> str:
    """An instant in the form that spreadsheets take for a date and time."""
    return instant[:19].replace("T", " ")


def _harmless(value: str) -> str:
    """``value`` with an apostrophe before whatever would be calculated."""
    return _FORMULAS.sub("'", value)
