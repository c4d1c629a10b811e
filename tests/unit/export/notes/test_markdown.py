from dataclasses import replace

from hypothesis import given, settings

from briefing.annotation.model import Annotation, Kind, Privacy, Status
from briefing.export.notes.markdown import notes_markdown
from briefing.export.request import PlacedNote
from tests.unit.builders import pack
from tests.unit.export.requests import note
from tests.unit.export.text.reading import MarkdownFile
from tests.unit.strategies import sets_of_annotations

SMALL = pack()
ONE, TWO = SMALL.sections


def test_notes_are_a_numbered_list_under_their_section():
    notes = (
        note(SMALL, ONE, "stablecoin", "Since when?\n\n- *Really*?", kind=Kind.QUESTION, number=1),
        note(SMALL, TWO, body="Read.", number=2),
    )
    assert notes_markdown(SMALL, notes).decode() == (
        "# Notes on “A test briefing”\n\n"
        "Edition: 2025 (26 June 2025)\n\n"
        "2 notes: 1 Key point, 1 Question; 2 shareable\n\n"
        "## L · Legal › One\n\n"
        "1. **Q · Question** — “stablecoin” — paragraph 1\n\n"
        "   Since when?\n\n"
        "   \\- \\*Really\\*?\n\n"
        "   — A. Reader, 22 Nov 2026 · open · shareable\n\n"
        "## L · Legal › Two\n\n"
        "2. **K · Key point** — on the whole section\n\n"
        "   Read.\n\n"
        "   — A. Reader, 22 Nov 2026 · open · shareable\n"
    )


def test_an_action_says_who_is_to_do_it_by_when():
    made = replace(
        note(SMALL, ONE, "stablecoin", "Ask.", kind=Kind.ACTION).annotation,
        owner="B. Writer",
        due="2026-12-01",
        status=Status.ACCEPTED,
        privacy=Privacy.RECORD,
        tags=("cabinet", "custody"),
    )
    last = notes_markdown(SMALL, [PlacedNote(made)]).decode().splitlines()[-1].strip()
    assert last == (
        "— A. Reader, 22 Nov 2026 · accepted · Owner: B. Writer · Due: 1 Dec 2026 · for the record · #cabinet #custody"
    )


def test_no_notes_are_said_in_words():
    assert "There are no notes." in notes_markdown(SMALL, ()).decode()


@settings(max_examples=40)
@given(sets_of_annotations())
def test_what_notes_say_is_text_whatever_it_is(annotations: list[Annotation]):
    leaves = MarkdownFile(notes_markdown(SMALL, map(PlacedNote, annotations))).leaves
    said = "\n".join(leaves)
    for one in annotations:
        assert all(part.strip() in said for part in one.body.split("\n"))
