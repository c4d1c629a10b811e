"""Each standard that can be asked for is kept, by veraPDF, and gives up nothing that it need not."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdf
import pytest

from briefing.document.ids import ENGLISH, TRADITIONAL, Language
from briefing.export.pdf import write_pdf
from briefing.export.request import Standard
from tests.end2end.conformance.flavours import FLAVOURS
from tests.unit.export.marked import notes_everywhere
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.export.requests import BUILT_IN, FEATURES, read, request
from tests.unit.returned.foreign import read_back
from tests.validator.verapdf import Validator

PASSWORD = "密碼 pässword"
# Keys that PDF 2.0 has given up, wherever they could stand in our files (ISO 32000-2, table titles and annex).
DEPRECATED = {"/ProcSet", "/CIDSet", "/CharSet", "/NeedAppearances", "/XFA", "/Movie", "/Sound", "/Threads"}


def written(folder: Path, language: Language, standard: Standard, path: Path, password: str = PASSWORD) -> Path:
    pack = read(folder, language)
    secret = password if standard is Standard.PROTECTED else ""
    write_pdf(request(pack, *notes_everywhere(pack), standard=standard, password=secret), path)
    return path


@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL])
@pytest.mark.parametrize("standard", Standard)
def test_the_sample_of_every_feature_keeps_to_it(
    standard: Standard, language: Language, validator: Validator, tmp_path: Path
):
    path = written(FEATURES, language, standard, tmp_path / "pack.pdf")
    secret = PASSWORD if standard is Standard.PROTECTED else ""
    assert not validator.judge(path, *FLAVOURS[standard], password=secret)


def test_the_built_in_pack_keeps_to_the_second_generation(validator: Validator, tmp_path: Path):
    path = written(BUILT_IN, TRADITIONAL, Standard.ARCHIVE_2, tmp_path / "pack.pdf")
    assert not validator.judge(path, "ua2", "4f")


@pytest.mark.parametrize("standard", [standard for standard in Standard if standard is not Standard.PROTECTED])
def test_the_text_is_the_same_in_each(standard: Standard, tmp_path: Path):
    pdf = TaggedPdf(written(FEATURES, TRADITIONAL, standard, tmp_path / "pack.pdf"))
    drawn = pdf.leaves()
    for section in read(FEATURES, TRADITIONAL).sections:
        assert "\n".join(drawn[f"{section.id}#{placed.leaf.id}"] for placed in section.leaves) == section.text
    pdf.pdf.close()


@pytest.mark.parametrize(
    ("standard", "exported", "added"),
    [(Standard.ARCHIVE, 40, 0), (Standard.ARCHIVE_2, 40, 0), (Standard.ARCHIVE_BARE, 0, 40)],
)
def test_all_notes_come_home_from_it(standard: Standard, exported: int, added: int, tmp_path: Path):
    came = read_back(written(FEATURES, ENGLISH, standard, tmp_path / "pack.pdf"), read(FEATURES))
    assert (len(came.exported), len(came.added)) == (exported, added)
    assert (came.edited, came.removed, came.unplaced) == ((), (), ())


def test_a_bare_archive_has_nothing_attached(tmp_path: Path):
    with pikepdf.open(written(FEATURES, ENGLISH, Standard.ARCHIVE_BARE, tmp_path / "pack.pdf")) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


@pytest.mark.parametrize("standard", Standard)
def test_the_same_request_gives_the_same_bytes(standard: Standard, tmp_path: Path):
    first, again = (written(FEATURES, ENGLISH, standard, tmp_path / name) for name in ("first.pdf", "again.pdf"))
    assert first.read_bytes() == again.read_bytes()


class TestSecondGeneration:
    @pytest.fixture
    def pdf(self, tmp_path: Path) -> Iterator[TaggedPdf]:
        tagged = TaggedPdf(written(FEATURES, ENGLISH, Standard.ARCHIVE_2, tmp_path / "pack.pdf"))
        yield tagged
        tagged.pdf.close()

    def test_it_is_pdf_2_and_says_so(self, pdf: TaggedPdf):
        assert pdf.pdf.pdf_version == "2.0"
        assert "/Info" not in pdf.pdf.trailer
        with pdf.pdf.open_metadata() as metadata:
            assert metadata["{http://www.aiim.org/pdfua/ns/id/}rev"] == "2024"
            assert metadata["{http://www.aiim.org/pdfa/ns/id/}part"] == "4"
            assert metadata["{http://www.aiim.org/pdfa/ns/id/}conformance"] == "F"

    def test_nothing_in_it_has_been_given_up(self, pdf: TaggedPdf):
        used = {key for found in pdf.pdf.objects if isinstance(found, pikepdf.Dictionary) for key in found}
        assert len(used) > 50
        assert not used & DEPRECATED

    def test_links_and_bookmarks_lead_into_the_structure_tree(self, pdf: TaggedPdf):
        inside = [link for link in pdf.annotations("Link") if link.A.S == "/GoTo"]
        assert len(inside) > 20
        assert all(link.A.SD[0].Type == "/StructElem" for link in inside)
        assert pdf.pdf.Root.Outlines.First.A.SD[0].Type == "/StructElem"

    def test_contents_and_footnotes_name_what_they_are_about(self, pdf: TaggedPdf):
        rows = [element for element in pdf.elements() if element.S == "/TOCI"]
        notes = [element for element in pdf.elements() if element.S == "/FENote"]
        assert rows
        assert notes
        assert all("/Ref" in element for element in (*rows, *notes))
        assert all(note.objgen in {other.objgen for other in note.Ref[0].Ref} for note in notes)

    def test_a_contents_row_names_the_heading_that_it_shows(self, pdf: TaggedPdf):
        rows = [element for element in pdf.elements() if element.S == "/TOCI"]
        shown = [(pdf.text(kids(kids(row)[0])[0]), pdf.text(row.Ref[0]).strip()) for row in rows]
        section = read(FEATURES).sections[0]
        assert any(section.title in row and target for row, target in shown)


class TestProtected:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return written(FEATURES, TRADITIONAL, Standard.PROTECTED, tmp_path / "pack.pdf")

    def test_it_is_locked_with_the_strongest_key_and_open_to_screen_readers(self, path: Path):
        with pikepdf.open(path, password=PASSWORD) as pdf:
            assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
            assert pdf.encryption.stream_method.name == pdf.encryption.string_method.name == "aesv3"
            assert pdf.allow.accessibility
            assert not pdf.check_pdf_syntax()

    @pytest.mark.parametrize("wrong", ["", "密碼", PASSWORD + " "])
    def test_no_other_password_opens_it(self, wrong: str, path: Path):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path, password=wrong)
        assert not pypdf.PdfReader(path).decrypt(wrong)

    def test_other_libraries_read_what_is_in_it(self, path: Path):
        import pymupdf

        reader = pypdf.PdfReader(path, password=PASSWORD)
        title = read(FEATURES, TRADITIONAL).title
        assert reader.metadata is not None
        assert reader.metadata.title == title
        assert "notes.jsonld" in reader.attachments
        with pymupdf.open(path) as document:
            assert document.authenticate(PASSWORD)
            assert document.embfile_names() == ["notes.jsonld"]
            assert title in "".join(page.get_text() for page in document)

    def test_nothing_can_be_read_without_it(self, path: Path):
        content = path.read_bytes()
        pack = read(FEATURES, TRADITIONAL)
        for words in (pack.title, pack.digest, "A. Reader", "xpacket", "Prepared for", "notes.jsonld"):
            assert words.encode() not in content
            assert words.encode("utf-16-be").hex().upper().encode() not in content

    def test_another_password_gives_another_file_throughout(self, path: Path, tmp_path: Path):
        other = written(FEATURES, TRADITIONAL, Standard.PROTECTED, tmp_path / "other.pdf", password="other")
        blocks = [
            {content[at : at + 16] for at in range(len(content) - 16)} for content in map(_streams, (path, other))
        ]
        assert not blocks[0] & blocks[1]

    @pytest.mark.parametrize(("standard", "password"), [(Standard.PROTECTED, ""), (Standard.ARCHIVE, "secret")])
    def test_a_password_is_asked_for_there_and_nowhere_else(self, standard: Standard, password: str, tmp_path: Path):
        with pytest.raises(ValueError, match="password"):
            write_pdf(request(read(FEATURES), standard=standard, password=password), tmp_path / "pack.pdf")
        assert not list(tmp_path.glob("*.pdf"))


def _streams(path: Path) -> bytes:
    """The locked bytes of the first page's content."""
    content = path.read_bytes()
    start = content.index(b"stream\n") + 7
    return content[start : content.index(b"\nendstream", start)]
