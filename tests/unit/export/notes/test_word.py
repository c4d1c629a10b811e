from hypothesis import given, settings

from briefing.annotation.model import Annotation
from briefing.export.notes.word import notes_document
from briefing.export.request import PlacedNote
from tests.unit.builders import pack
from tests.unit.export.requests import note
from tests.unit.export.text.reading import word_file
from tests.unit.strategies import sets_of_annotations

SMALL = pack()
ONE, TWO = SMALL.sections
NOTES = (note(SMALL, ONE, "stablecoin", "Since when?\n\nAnd why?", number=1), note(SMALL, TWO, body="Read.", number=2))


def test_notes_are_tables_under_headings():
    file = word_file(notes_document(SMALL, NOTES, "2026-11-24"))
    headings = [each.text for each in file.paragraphs if each.style and each.style.name == "Heading 2"]
    assert headings == ["L · Legal › One", "L · Legal › Two"]
    first, second = ([[cell.text for cell in row.cells] for row in table.rows] for table in file.tables)
    assert first[0] == ["No.", "Kind", "Words and note", "Author and date", "Status"]
    assert first[1] == [
        "1",
        "K · Key point",
        "“stablecoin” — paragraph 1\nSince when?\nAnd why?",
        "A. Reader\n22 Nov 2026",
        "open\nshareable",
    ]
    assert second[1][2] == "on the whole section\nRead."


def test_the_same_notes_give_the_same_bytes():
    assert notes_document(SMALL, NOTES, "2026-11-24") == notes_document(SMALL, NOTES, "2026-11-24")


@settings(max_examples=40)
@given(sets_of_annotations())
def test_any_notes_can_be_written(annotations: list[Annotation]):
    file = word_file(notes_document(SMALL, map(PlacedNote, annotations), "2026-11-24"))
    assert sum(len(table.rows) - 1 for table in file.tables) == len(annotations)
