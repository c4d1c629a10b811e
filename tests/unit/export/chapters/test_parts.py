"""What is printed of a pack, and in which order."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest

from briefing.annotation.model import Kind
from briefing.edition.change_list import change_list
from briefing.edition.comparing import compare
from briefing.export.chapters.actions import actions_of
from briefing.export.chapters.notebook import PackNote
from briefing.export.pdf import write_pdf
from briefing.export.request import Copy, Layout, NotesMode, Part, PdfRequest, PlacedNote
from tests.unit.export.reading import TaggedPdf
from tests.unit.export.requests import FEATURES, note, read, request


def asked(parts: frozenset[Part] = frozenset(Part), **more: Any) -> PdfRequest:
    pack = read(FEATURES)
    notes = (
        note(pack, pack.sections[0], "This section", "Ask the archive.", kind=Kind.ACTION),
        note(pack, pack.sections[1], body="All of it.", number=2),
    )
    changed = replace(
        pack, sections=(replace(pack.sections[0], blocks=pack.sections[0].blocks[:-1]), *pack.sections[1:])
    )
    return request(pack, *notes, parts=parts, changes=change_list(compare(changed, pack)), **more)


def printed(made: PdfRequest, folder: Path) -> pypdf.PdfReader:
    write_pdf(made, folder / "pack.pdf")
    return pypdf.PdfReader(folder / "pack.pdf")


def titles(pdf: pypdf.PdfReader) -> list[str]:
    return [str(entry.title) for entry in pdf.outline if not isinstance(entry, list)]


ALL = [
    *("Status", "T · Text", "F · Figures and facts", "Changes: Features", "Quotes", "Questions and answers"),
    *("Reader’s notes by type", "Actions", "Timeline", "Who does what", "Glossary", "Sources", "About this copy"),
]
WITHOUT = {
    Part.STATUS: {"Status"},
    Part.TEXT: {"T · Text", "F · Figures and facts"},
    Part.CHANGES: {"Changes: Features"},
    Part.QUOTES: {"Quotes"},
    Part.FAQS: {"Questions and answers"},
    Part.NOTES: {"Reader’s notes by type"},
    Part.ACTIONS: {"Actions"},
    Part.TIMELINE: {"Timeline"},
    Part.ACTORS: {"Who does what"},
    Part.GLOSSARY: {"Glossary"},
    Part.SOURCES: {"Sources"},
    Part.PROVENANCE: {"About this copy"},
    Part.COVER: set[str](),
    Part.CONTENTS: set[str](),
}


def test_parts_stand_in_the_order_of_a_board_pack(tmp_path: Path):
    assert titles(printed(asked(), tmp_path)) == ALL


@pytest.mark.parametrize("part", Part)
def test_every_part_can_be_left_out(part: Part, tmp_path: Path):
    pdf = printed(asked(frozenset(Part) - {part}), tmp_path)
    assert titles(pdf) == [title for title in ALL if title not in WITHOUT[part]]


@pytest.mark.parametrize("part", Part)
def test_every_part_can_stand_alone(part: Part, tmp_path: Path):
    pdf = printed(asked(frozenset({part})), tmp_path)
    assert set(titles(pdf)) == (WITHOUT[part] if part is not Part.SOURCES else {"Sources"})
    assert read(FEATURES).title.split()[0] in pdf.pages[0].extract_text()


def test_page_numbers_begin_after_cover_and_contents(tmp_path: Path):
    labels = printed(asked(), tmp_path).page_labels
    assert labels[:4] == ["i", "ii", "1", "2"]


def test_organisation_and_meeting_stand_above_every_page_but_the_cover(tmp_path: Path):
    pdf = printed(asked(organisation="Example Bureau", meeting="Meeting of 24 November"), tmp_path)
    assert all("Example Bureau: Meeting of 24 November" in page.extract_text() for page in pdf.pages[1:])


def test_the_copy_says_which_it_is_and_whose_on_every_page(tmp_path: Path):
    pdf = printed(asked(copy=Copy("A. Recipient", 3, 7)), tmp_path)
    assert all("Copy 3 of 7 · A. Recipient" in page.extract_text() for page in pdf.pages)


def test_the_watermark_is_behind_the_text_and_no_part_of_it(tmp_path: Path):
    pdf = printed(asked(copy=Copy("A. Recipient", 3, 7)), tmp_path)
    for page in pdf.pages:
        content = page.get_contents()
        assert content is not None
        assert content.get_data().startswith(b"/Artifact <</Type/Pagination/Subtype/Watermark>> BDC")


def test_with_dividers_every_pillar_has_a_sheet_and_begins_on_a_right_hand_page(tmp_path: Path):
    pdf = printed(asked(dividers=True, layout=Layout(duplex=True)), tmp_path)
    for entry in pdf.outline:
        if not isinstance(entry, list):
            assert pdf.get_destination_page_number(entry) in range(0, len(pdf.pages), 2)


def test_the_provenance_page_names_what_was_left_out(tmp_path: Path):
    pack = read(FEATURES)
    pdf = printed(asked(frozenset({Part.TEXT, Part.PROVENANCE}), sections=(pack.sections[0].id,)), tmp_path)
    text = " ".join(pdf.pages[-1].extract_text().split())
    assert pack.digest in text.replace(" ", "")
    assert f"Sections in this copy (1 of 3): {pack.sections[0].short_title}" in text
    assert "Parts left out: cover, contents" in text
    assert pack.sections[2].short_title in text.partition("Sections left out")[2]


def test_without_notes_the_provenance_page_says_so(tmp_path: Path):
    pack = read(FEATURES)
    made = request(pack, mode=NotesMode.NONE, parts=frozenset({Part.PROVENANCE}))
    assert "none leave with it" in printed(made, tmp_path).pages[-1].extract_text()


def test_what_is_due_first_stands_first_and_what_has_no_date_last():
    def due(number: int, date: str) -> PackNote:
        placed = note(read(FEATURES), None, body="do", kind=Kind.ACTION, number=number)
        return PackNote(PlacedNote(replace(placed.annotation, due=date)), number)

    open_end, late, early = due(1, ""), due(2, "2026-12-01"), due(3, "2026-11-25")
    assert actions_of([open_end, late, early]) == (early, late, open_end)


def test_the_logo_on_the_cover_is_a_figure_that_says_what_it_shows(tmp_path: Path):
    write_pdf(asked(), tmp_path / "pack.pdf")
    pdf = TaggedPdf(tmp_path / "pack.pdf")
    figures = [element for element in pdf.elements() if element.S == "/Figure"]
    assert str(figures[0].Alt) == "A square"
