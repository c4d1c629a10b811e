import csv
import io

import pytest

from briefing.annotation.model import Kind
from briefing.document.ids import TRADITIONAL
from briefing.export.notes.table import notes_table
from briefing.export.request import PlacedNote
from tests.unit.builders import pack
from tests.unit.export.requests import note

SMALL = pack()
ONE = SMALL.sections[0]


def rows(*notes: PlacedNote, shown=SMALL) -> list[dict[str, str]]:
    content = notes_table(shown, notes).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content, newline=""), strict=True))


def test_a_row_says_all_of_a_note():
    (row,) = rows(note(SMALL, ONE, "stablecoin", "Since\nwhen, “𨋢”?", kind=Kind.QUESTION))
    assert row == {
        "No.": "1",
        "Letter": "Q",
        "Kind": "Question",
        "Highlighted words": "stablecoin",
        "Note": "Since\nwhen, “𨋢”?",
        "Pillar": "L · Legal",
        "Section": "One",
        "Paragraph": "1",
        "Author": "A. Reader",
        "Created (UTC)": "2026-11-21 08:30:00",
        "Changed (UTC)": "2026-11-22 09:45:10",
        "Status": "open",
        "Owner": "",
        "Due": "",
        "Tags": "",
        "Privacy": "shareable",
        "Other versions": "",
        "Words when the note was made": "",
        "Language": "en",
        "Edition": "2025",
        "Identifier": "urn:uuid:00000000-0000-4000-8000-000000000001",
    }


def test_spreadsheets_read_it_as_utf_8_in_lines_of_the_standard():
    content = notes_table(SMALL, [note(SMALL, ONE, "stablecoin", "穩定幣")])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b'"\r\n')
    assert content.count(b"\r\n") == 2


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "＠a", "=cmd|' /C calc'!A0"])
def test_nothing_is_calculated(words: str):
    (row,) = rows(note(SMALL, ONE, "stablecoin", words, author=words))
    assert row["Note"] == f"'{words.strip()}"
    assert row["Author"] == f"'{words.strip()}"


@pytest.mark.parametrize("words", ["a;=1+1", "a; =1", "a\n=1", "a\n-1+1", "a\tb;@a"])
def test_nothing_is_calculated_where_semicolons_part_cells(words: str):
    content = notes_table(SMALL, [note(SMALL, ONE, "stablecoin", words)]).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(content, newline=""), delimiter=";") for cell in row]
    lines = [line.lstrip() for cell in cells for line in cell.splitlines()]
    assert not [line for line in lines if line.startswith(("=", "+", "-", "@"))]


def test_a_list_in_a_note_stays_as_it_was_written():
    (row,) = rows(note(SMALL, ONE, "stablecoin", "Ask:\n- why\n- when"))
    assert row["Note"] == "Ask:\n- why\n- when"


def test_titles_are_in_the_language_of_the_pack():
    (row,) = rows(note(SMALL, None, body="a"), shown=pack(language=TRADITIONAL))
    assert (row["類別"], row["狀態"], row["公開程度"]) == ("重點", "待處理", "可分享")
