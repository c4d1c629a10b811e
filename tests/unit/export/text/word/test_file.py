import io
import zipfile

from briefing.document.ids import ENGLISH
from briefing.export.text.word.elements import run
from briefing.export.text.word.file import WordFile
from briefing.export.text.word.layout import Layout, paragraph
from tests.unit.export.text.reading import word_file


def made(words: str = "Words.") -> bytes:
    file = WordFile(ENGLISH, title="A title", author="A. Reader", date="2026-11-24")
    file.add(paragraph(Layout(), run(words)))
    return file.written()


def test_members_are_in_order_and_have_one_date():
    with zipfile.ZipFile(io.BytesIO(made())) as archive:
        members = archive.infolist()
    names = [member.filename for member in members]
    assert names == sorted(names)
    assert names[0] == "[Content_Types].xml"
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.create_system for member in members} == {3}


def test_nothing_of_the_librarys_template_is_left():
    with zipfile.ZipFile(io.BytesIO(made())) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert not [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name]
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything


def test_line_feeds_and_tabs_are_breaks_and_tabs():
    (only,) = word_file(made("one\n two\tthree")).paragraphs
    assert only.text == "one\n two\tthree"


def test_paragraphs_stand_in_order_before_the_page_settings():
    file = WordFile(ENGLISH, title="", author="", date="2026-11-24")
    file.add(paragraph(Layout(), run("one")), paragraph(Layout(), run("two")))
    file.add(paragraph(Layout(), run("three")))
    assert [each.text for each in word_file(file.written()).paragraphs] == ["one", "two", "three"]
