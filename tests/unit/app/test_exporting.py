import zipfile
from pathlib import Path

import docx
import pytest

from briefing.annotation.model import Kind, Privacy
from briefing.app.exporting import NotesForm, PackForm, export_notes, export_pack, notes_form, pack_form, write_notes
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import ExportError, FileUnwritableError

ONE = SectionId("one")


@pytest.fixture
def noted(session: Session) -> Session:
    """A session with a question that may be shared and a private risk."""
    session.add(ONE, kind=Kind.QUESTION, body="Since when?", start=0, end=9, author="A. Reader")
    private = session.add(ONE, kind=Kind.RISK, body="canary-5f1c", author="A. Reader")
    session.edit(private.id, privacy=Privacy.PRIVATE)
    return session


@pytest.mark.parametrize("form", NotesForm)
def test_private_notes_leave_when_asked_for_only(noted: Session, form: NotesForm, tmp_path: Path):
    content, count = export_notes(noted, form)
    assert b"canary" not in unpacked(content, tmp_path)
    assert count.privacies == ((Privacy.SHAREABLE, 1),)
    content, count = export_notes(noted, form, private=True)
    assert b"canary" in unpacked(content, tmp_path)
    assert count.privacies == ((Privacy.PRIVATE, 1), (Privacy.SHAREABLE, 1))


def unpacked(content: bytes, folder: Path) -> bytes:
    path = folder / "export"
    path.write_bytes(content)
    if not zipfile.is_zipfile(path):
        return content
    with zipfile.ZipFile(path) as archive:
        return content + b"".join(archive.read(name) for name in archive.namelist())


def test_the_same_notes_give_the_same_word_file_whatever_the_day(noted: Session):
    assert export_notes(noted, NotesForm.WORD) == export_notes(noted, NotesForm.WORD)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("notes.jsonld", NotesForm.JSONLD),
        ("notes.annotation", NotesForm.JSONLD),
        ("notes.MD", NotesForm.MARKDOWN),
        ("notes.csv", NotesForm.CSV),
        ("notes.docx", NotesForm.WORD),
        ("notes.txt", None),
    ],
)
def test_the_name_of_a_file_says_how_notes_are_written(name, form):
    assert notes_form(Path(name)) is form


def test_the_name_of_a_file_says_how_a_pack_is_written():
    assert pack_form(Path("pack.html")) is PackForm.HTML
    assert pack_form(Path("pack.docx")) is PackForm.WORD
    assert pack_form(Path("pack.md")) is PackForm.MARKDOWN
    assert pack_form(Path("pack.pdf")) is None


def test_a_pack_is_written_with_the_notes_that_may_leave(noted: Session, tmp_path: Path):
    path = tmp_path / "pack.docx"
    count = export_pack(noted.pdf_request(date="2026-11-24"), path, PackForm.WORD)
    assert count.total == 1
    assert [comment.author for comment in docx.Document(str(path)).comments] == ["A. Reader"]


def test_a_pack_that_cannot_be_written_is_one_clear_sentence(noted: Session, tmp_path: Path):
    with pytest.raises(ExportError, match=r"cannot be written: no such file or directory\.$"):
        export_pack(noted.pdf_request(), tmp_path / "nowhere" / "pack.html", PackForm.HTML)


def test_notes_that_cannot_be_written_are_one_clear_sentence(tmp_path: Path):
    with pytest.raises(FileUnwritableError, match=r"cannot be written: no such file or directory\.$"):
        write_notes(tmp_path / "nowhere" / "notes.csv", b"")
