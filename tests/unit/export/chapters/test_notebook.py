from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.export.chapters.notebook import NoteBook
from briefing.export.request import NotesMode, PlacedNote
from tests.unit.export.requests import FEATURES, note, read, request


def notes_on(pack: Pack) -> tuple[PlacedNote, ...]:
    first, second, _ = pack.sections
    return (
        note(pack, second, "A callout", "later", number=1, kind=Kind.RISK),
        note(pack, first, "Characters", "", number=2, kind=Kind.ACTION),
        note(pack, first, body="on all of it", number=3),
        note(pack, first, "This section", "at the start", number=4),
        note(pack, None, body="on everything", number=5, kind=Kind.LINE),
    )


def book(mode: NotesMode = NotesMode.BOTH) -> NoteBook:
    pack = read(FEATURES)
    return NoteBook(request(pack, *notes_on(pack), mode=mode), pack.sections)


def test_notes_are_numbered_through_the_pack_in_reading_order():
    assert [(found.mark, found.annotation.body) for found in book().all] == [
        ("1L", "on everything"),
        ("2K", "at the start"),
        ("A", ""),
        ("3K", "on all of it"),
        ("4R", "later"),
    ]


def test_without_notes_none_is_known():
    assert not book(NotesMode.NONE).all


def test_notes_on_sections_that_are_not_printed_stay_behind():
    pack = read(FEATURES)
    found = NoteBook(request(pack, *notes_on(pack)), pack.sections[1:])
    assert [one.annotation.body for one in found.all] == ["on everything", "later"]


def test_a_range_outside_the_text_is_no_highlight():
    pack = read(FEATURES)
    placed = note(pack, pack.section(SectionId("plain")), "This section", "body")
    beyond = PlacedNote(placed.annotation, 10, 10**6)
    assert not NoteBook(request(pack, beyond), pack.sections).decorations(pack.sections[0])
