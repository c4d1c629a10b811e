from datetime import UTC, datetime
from typing import Any

import pytest
from docx.document import Document
from docx.oxml.ns import qn

from briefing.annotation.model import Kind
from briefing.document.ids import SIMPLIFIED, TRADITIONAL
from briefing.document.pack import Pack
from briefing.export.request import NotesMode, PlacedNote
from briefing.export.text.pack import WORD, pack_text
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request
from tests.unit.export.text.reading import word_file
from tests.unit.export.text.samples import annotated


def written(pack: Pack, *notes: PlacedNote, **more: Any) -> Document:
    return word_file(pack_text(request(pack, *notes, **more), WORD)[0])


def found(file: Document, name: str) -> list[Any]:
    return list(file.element.body.iter(qn(f"w:{name}")))


@pytest.fixture(scope="module")
def features() -> Document:
    return word_file(pack_text(annotated(read(FEATURES)), WORD)[0])


def test_headings_are_headings():
    headings = [(each.style.name, each.text) for each in written(read(FEATURES)).paragraphs if each.style]
    assert ("Heading 1", "T · Text") in headings
    assert ("Heading 2", "Plain text") in headings
    assert ("Heading 3", "Links") in headings
    assert ("Heading 4", "Spaces and signs") in headings


def test_the_title_says_what_it_is_and_when(features: Document):
    properties = features.core_properties
    assert (properties.title, properties.author, properties.subject) == (
        "A pack that uses everything",
        "Policy Unit",
        "SAMPLE",
    )
    assert properties.created == properties.modified == datetime(2026, 11, 24, tzinfo=UTC)
    assert properties.comments == ""


def test_every_table_repeats_its_first_row(features: Document):
    assert features.tables
    for table in features.tables:
        heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)


def test_every_link_inside_leads_to_one_place(features: Document):
    places = [each.get(qn("w:name")) for each in found(features, "bookmarkStart")]
    leading = {anchor for each in found(features, "hyperlink") if (anchor := each.get(qn("w:anchor")))}
    assert len(places) == len(set(places))
    assert leading
    assert leading <= set(places)


def test_pictures_are_described_and_fit_the_page(features: Document):
    described = [each.get("descr") for each in features.element.body.iter(qn("wp:docPr"))]
    assert described == ["Four bars that grow from left to right", "A blue square"]
    section = features.sections[0]
    assert section.page_width is not None
    assert all(shape.width < section.page_width for shape in features.inline_shapes)


def test_the_marking_stands_on_every_page(features: Document):
    section = features.sections[0]
    for area in (section.header, section.footer, section.first_page_header, section.first_page_footer):
        assert "SAMPLE" in [paragraph.text for paragraph in area.paragraphs]


def test_every_list_counts_for_itself():
    file = written(read(FEATURES))
    five = next(each for each in file.paragraphs if each.text.startswith("A list that starts at five"))
    number = five._p.find(f".//{qn('w:numId')}").get(qn("w:val"))
    (definition,) = file.part.numbering_part.element.xpath(f"./w:num[@w:numId='{number}']")
    assert definition.find(f".//{qn('w:startOverride')}").get(qn("w:val")) == "5"


@pytest.mark.parametrize(("language", "face"), [(TRADITIONAL, "Microsoft JhengHei"), (SIMPLIFIED, "Microsoft YaHei")])
def test_chinese_is_set_in_the_face_of_its_script(language, face):
    file = written(read(BUILT_IN, language), sections=("what-it-is",))
    fonts = file.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:rFonts')}")
    assert fonts.get(qn("w:eastAsia")) == face


def test_a_note_is_a_comment_on_its_words():
    pack = read(FEATURES)
    made = note(pack, pack.sections[0], "runs of text", "Why?\n\nAnd how?", kind=Kind.QUESTION, author="A. Reader")
    file = written(pack, made)
    (comment,) = file.comments
    assert (comment.author, comment.initials) == ("A. Reader", "AR")
    assert comment.timestamp == datetime(2026, 11, 22, 9, 45, 10, tzinfo=UTC)
    assert comment.text.split("\n") == ["Q · Question", "Why?", "And how?", "open · shareable"]
    (start,), (end,) = found(file, "commentRangeStart"), found(file, "commentRangeEnd")
    between = [start.getnext()]
    while between[-1].getnext() is not end:
        between.append(between[-1].getnext())
    assert "".join(run.text for run in between) == "runs of text"


def test_a_comment_may_run_over_several_paragraphs():
    pack = read(FEATURES)
    section = pack.sections[1]
    made = note(pack, section, "", "Both.")
    start, end = section.leaves[1].start, section.leaves[2].end
    file = written(pack, PlacedNote(made.annotation, start, end))
    (start_mark,), (end_mark,) = found(file, "commentRangeStart"), found(file, "commentRangeEnd")
    assert start_mark.getparent() is not end_mark.getparent()


def test_notes_on_the_whole_are_comments_on_titles():
    pack = read(FEATURES)
    file = written(
        pack, note(pack, None, body="On all.", number=1), note(pack, pack.sections[0], body="Here.", number=2)
    )
    commented = [mark.getparent() for mark in found(file, "commentRangeStart")]
    assert [each.xpath("string(.//w:t)") for each in commented] == ["A pack that uses everything", "Plain text"]


@pytest.mark.parametrize(
    ("mode", "comments", "listed"),
    [
        (NotesMode.NONE, 0, False),
        (NotesMode.COMMENTS, 1, False),
        (NotesMode.PRINTED, 0, True),
        (NotesMode.BOTH, 1, True),
    ],
)
def test_notes_are_comments_or_printed_as_the_request_says(mode, comments, listed):
    pack = read(FEATURES)
    file = written(pack, note(pack, pack.sections[0], "runs", "Why?"), mode=mode)
    assert len(list(file.comments)) == comments
    assert ("Why?" in [paragraph.text for paragraph in file.paragraphs]) is listed


def test_a_highlight_shows_its_colour_and_its_letter():
    pack = read(FEATURES)
    file = written(pack, note(pack, pack.sections[0], "runs of text", kind=Kind.RISK))
    shades = [each.get(qn("w:fill")) for each in found(file, "shd") if each.getparent().tag == qn("w:rPr")]
    assert "ffd6de" in shades
    marks = [each.getparent().getparent() for each in found(file, "rStyle") if each.get(qn("w:val")) == "NoteMark"]
    assert [mark.text for mark in marks] == ["R"]


def test_a_comment_outside_every_section_stands_on_the_title():
    pack = read(FEATURES)
    lost = PlacedNote(note(pack, pack.sections[0], "runs", "Lost.").annotation)
    assert [comment.text.split("\n")[1] for comment in written(pack, lost, mode=NotesMode.COMMENTS).comments]
