"""The pack as a reader of PDF meets it: outline, contents, links, notes, tags."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, PdfRequest, PlacedNote
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.export.requests import FEATURES, note, read, request

Write = Callable[[PdfRequest], TaggedPdf]
HIGHLIGHTED = "holds runs of text"


@pytest.fixture
def write(tmp_path: Path) -> Iterator[Write]:
    opened: list[TaggedPdf] = []

    def written(wanted: PdfRequest) -> TaggedPdf:
        write_pdf(wanted, tmp_path / "pack.pdf")
        opened.append(TaggedPdf(tmp_path / "pack.pdf"))
        return opened[-1]

    yield written
    # Objects of a file live no longer than it is open.
    for pdf in opened:
        pdf.pdf.close()


def three_notes(pack: Pack) -> tuple[PlacedNote, ...]:
    first = pack.sections[0]
    return (
        note(pack, first, HIGHLIGHTED, "Ask Legal about 𨋢.", kind=Kind.QUESTION, number=1),
        note(pack, first, "5 < 6 and 7", kind=Kind.ACTION, number=2),
        note(pack, first, body="On all of it.", kind=Kind.RISK, number=3),
    )


def tagged(pdf: TaggedPdf, tag: str) -> list[Any]:
    return [element for element in pdf.elements() if f"/{tag}" == element.S]


def everything(pdf: TaggedPdf) -> str:
    """All tagged text; what stands on one line may be in several pieces."""
    return "".join(pdf.drawn.values())


def titles(level: list[Any]) -> list[Any]:
    """The outline as titles, each followed by the list of those below it."""
    return [titles(entry) if isinstance(entry, list) else entry.title for entry in level]


def test_the_outline_mirrors_the_tree(write: Write, tmp_path: Path):
    pack = read(FEATURES)
    write(request(pack))
    expected: list[Any] = []
    for pillar in pack.pillars:
        expected.append(" · ".join(filter(None, [pillar.letter, pillar.title])))
        expected.append([section.title for section in pack.sections if section.id in pillar.sections])
    assert titles(pypdf.PdfReader(tmp_path / "pack.pdf").outline)[: len(expected)] == expected


def test_the_contents_name_the_pages_they_lead_to(write: Write, tmp_path: Path):
    pdf = write(request(read(FEATURES)))
    places = pypdf.PdfReader(tmp_path / "pack.pdf")
    rows = 0
    for entry in tagged(pdf, "TOCI"):
        link = kids(kids(entry)[0])[0]
        target = next(kid.Obj.Dest for kid in kids(link) if not isinstance(kid, int))
        page = places.get_destination_page_number(places.named_destinations[bytes(target).decode()])
        assert page is not None
        assert pdf.text(link).endswith(places.page_labels[page])
        rows += 1
    assert rows > 8


def test_all_links_inside_lead_somewhere(write: Write, tmp_path: Path):
    pdf = write(request(read(FEATURES)))
    known = {name.encode() for name in pypdf.PdfReader(tmp_path / "pack.pdf").named_destinations}
    targets = {bytes(link.Dest) for link in pdf.annotations("Link") if "/Dest" in link}
    assert len(targets) > 15
    assert targets <= known


def test_links_to_sections_that_are_not_printed_are_plain_words(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, sections=(SectionId("plain"),)))
    assert b"section:tables" not in {bytes(link.Dest) for link in pdf.annotations("Link") if "/Dest" in link}


def test_headings_go_down_one_level_at_a_time_from_one_title(write: Write):
    levels = [int(str(element.S)[2:]) for element in write(request(read(FEATURES))).elements() if is_heading(element)]
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in zip([0, *levels], levels, strict=False))


def is_heading(element: Any) -> bool:
    return str(element.S)[1:] in {"H1", "H2", "H3", "H4", "H5", "H6"}


def test_a_highlight_is_a_pdf_annotation_that_others_can_list(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, *three_notes(pack)))
    first, second = pdf.annotations("Highlight")
    assert str(first.NM) == "urn:uuid:00000000-0000-4000-8000-000000000001"
    assert (str(first.T), str(first.Contents), str(first.Subj)) == ("A. Reader", "Ask Legal about 𨋢.", "Q · Question")
    assert (str(first.CreationDate), str(first.M)) == ("D:20261121083000Z", "D:20261122094510Z")
    assert len(first.QuadPoints) == 8
    assert "/N" in first.AP
    # Without a note, the words themselves are what there is to say.
    assert str(second.Contents) == "5 < 6 and 7"


def test_a_highlight_encloses_its_words_in_the_structure_tree(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, *three_notes(pack)))
    assert [pdf.text(element) for element in tagged(pdf, "Annot")] == ["", HIGHLIGHTED, "5 < 6 and 7"]


def test_a_note_on_a_section_is_pinned_beside_its_title(write: Write):
    pack = read(FEATURES)
    (pinned,) = write(request(pack, *three_notes(pack))).annotations("Text")
    assert str(pinned.Contents) == "On all of it."
    assert float(pinned.Rect[0]) > 500


def test_a_highlight_over_two_pages_has_a_piece_on_each(write: Write):
    pack = read(FEATURES)
    section = pack.sections[1]
    long = note(pack, section, section.text[20:-20], "All of it.")
    pieces = write(request(pack, long)).annotations("Highlight")
    names = [str(piece.NM) for piece in pieces]
    assert len({piece.P.objgen for piece in pieces}) > 1
    assert len(set(names)) == len(names) == len(section.slices(20, len(section.text) - 20))


@pytest.mark.parametrize(
    ("mode", "commented", "printed"),
    [
        (NotesMode.NONE, False, False),
        (NotesMode.COMMENTS, True, False),
        (NotesMode.PRINTED, False, True),
        (NotesMode.BOTH, True, True),
    ],
)
def test_notes_leave_as_asked_for(mode: NotesMode, commented: bool, printed: bool, write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, *three_notes(pack), mode=mode))
    assert bool(pdf.annotations("Highlight")) is commented
    assert ("Ask Legal about 𨋢." in everything(pdf)) is printed
    assert ("Notes on this section" in everything(pdf)) is printed


def test_a_copy_without_notes_holds_no_trace_of_them(write: Write, tmp_path: Path):
    pack = read(FEATURES)
    notes = three_notes(pack)
    pdf = write(request(pack, *notes, mode=NotesMode.NONE))
    plain = tmp_path / "plain.pdf"
    modes = {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "compress_streams": False}
    pdf.pdf.save(plain, **modes, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    content = (tmp_path / "pack.pdf").read_bytes() + plain.read_bytes()
    # The attached set of notes is empty and has an id of its own, made from the pack.
    for canary in ("Ask Legal", "A. Reader", "On all of it.", *(one.annotation.id for one in notes)):
        assert canary.encode() not in content
        assert canary.encode("utf-16-be").hex().upper().encode() not in content


def test_kinds_are_told_apart_without_colour(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, *three_notes(pack), mode=NotesMode.PRINTED))
    marks = [pdf.text(kid) for element in tagged(pdf, "Reference") for kid in kids(element) if not isinstance(kid, int)]
    assert "1Q" in marks
    assert "A" in everything(pdf)


def test_the_cover_says_what_it_is_and_for_whom(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, *three_notes(pack), marking="RESTRICTED"))
    cover = pdf.text(kids(pdf.root)[0])
    for words in ("RESTRICTED", pack.title, "Prepared for", "Meeting", "Policy Unit", "3 notes", pack.digest[:16]):
        assert words in cover


def test_marking_and_page_numbers_stand_on_every_page(write: Write, tmp_path: Path):
    write(request(read(FEATURES), marking="RESTRICTED"))
    pages = pypdf.PdfReader(tmp_path / "pack.pdf").pages
    # Numbers begin after the cover and the contents.
    numbers = ["ii", *(f"{number} / {len(pages) - 2}" for number in range(1, len(pages) - 1))]
    for number, page in zip(numbers, pages[1:], strict=True):
        text = page.extract_text()
        assert text.count("RESTRICTED") >= 2
        assert number in text


def test_only_chosen_sections_are_printed(write: Write):
    pack = read(FEATURES)
    pdf = write(request(pack, sections=(SectionId("tables"),)))
    printed = {name.partition("#")[0] for name in pdf.leaves()}
    assert "tables" in printed
    assert "plain" not in printed


def test_every_section_title_and_note_is_found_as_text(write: Write, tmp_path: Path):
    pack = read(FEATURES)
    write(request(pack, *three_notes(pack)))
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "pack.pdf").pages)
    for words in (*(section.title for section in pack.sections), "Ask Legal about 𨋢.", "On all of it."):
        assert words in text


def test_the_file_describes_itself(write: Write):
    pdf = write(request(read(FEATURES), marking="RESTRICTED")).pdf
    with pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "3A"
        assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert metadata["dc:title"] == read(FEATURES).title
        assert metadata["pdf:Keywords"] == str(pdf.docinfo.Keywords) == "RESTRICTED"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.Root.Lang) == "en-GB"
