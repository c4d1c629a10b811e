"""Notes as a Word file: a table under the section they are on."""

from collections.abc import Iterable, Iterator

from briefing.document.pack import Pack
from briefing.export.notes.counting import NoteCount
from briefing.export.notes.listing import ListedNote, NoteGroup, grouped
from briefing.export.notes.phrasing import Phrasing
from briefing.export.request import PlacedNote
from briefing.export.text.word.elements import Xml, element, run, styled
from briefing.export.text.word.file import WordFile
from briefing.export.text.word.layout import Layout, paragraph
from briefing.export.text.word.tables import table
from briefing.export.tokens import HIGHLIGHTS

_WIDTHS = (640, 1500, 4372, 1500, 1400)
_CELL = Layout("Cell")


def notes_document(pack: Pack, notes: Iterable[PlacedNote], date: str, author: str = "") -> bytes:
    """``notes`` on ``pack`` as a Word file dated ``date``, ``YYYY-MM-DD``."""
    every = tuple(notes)
    phrasing = Phrasing(pack)
    file = WordFile(pack.language, title=phrasing.title, author=author, date=date, marking=pack.marking)
    file.set_furniture(phrasing.title, pack.marking)
    count = NoteCount.of(placed.annotation for placed in every)
    file.add(
        paragraph(Layout("Heading1"), run(phrasing.title)),
        paragraph(Layout("Small"), run(phrasing.edition)),
        paragraph(Layout("Small"), run(count.sentence(pack.language) if every else phrasing.more.none)),
    )
    for group in grouped(pack, every):
        file.add(paragraph(Layout("Heading2"), run(phrasing.place_of(group))), _table(phrasing, group))
    return file.written()


def _table(phrasing: Phrasing, group: NoteGroup) -> Xml:
    labels = phrasing.more
    titles = (labels.number, labels.kind, labels.words_and_note, labels.author_and_date, labels.status)
    header = [[paragraph(_CELL, run(title))] for title in titles]
    return table(_WIDTHS, header, [_row(phrasing, note) for note in group.notes])


def _row(phrasing: Phrasing, note: ListedNote) -> list[list[Xml]]:
    fill = HIGHLIGHTS[note.annotation.kind.value].removeprefix("#")
    return [
        [paragraph(_CELL, run(str(note.position)))],
        [paragraph(Layout("Cell", fill=fill), run(phrasing.kind(note), element("b")))],
        list(_words(phrasing, note)),
        [paragraph(_CELL, run(part)) for part in (phrasing.author(note), phrasing.date(note))],
        [paragraph(_CELL, run(part)) for part in phrasing.state(note)],
    ]


def _words(phrasing: Phrasing, note: ListedNote) -> Iterator[Xml]:
    about = phrasing.about(note)
    if about:
        yield paragraph(_CELL, styled(" — ".join(about), "Quiet"))
    paragraphs = phrasing.paragraphs(note)
    # A cell has a paragraph, even an empty one.
    yield from (paragraph(_CELL, run(part)) for part in (paragraphs if paragraphs or about else ("",)))
