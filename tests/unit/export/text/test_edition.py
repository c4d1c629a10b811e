from dataclasses import replace

from briefing.document.ids import SectionId
from briefing.document.runs import Link, LinkKind
from briefing.export.request import NotesMode, PlacedNote
from briefing.export.text.edition import Edition
from tests.unit.export.requests import FEATURES, note, read, request


def test_a_choice_of_sections_leaves_notes_on_others_behind():
    pack = read(FEATURES)
    notes = [note(pack, section, body=section.id, number=number) for number, section in enumerate(pack.sections)]
    edition = Edition(request(pack, *notes, note(pack, None, body="all", number=9), sections=(pack.sections[1].id,)))
    assert [one.body for one in edition.notes] == ["all", pack.sections[1].id]


def test_notes_on_the_timeline_leave_too():
    pack = read(FEATURES)
    edition = Edition(request(pack, note(pack, pack.reference[0], "Work starts", "When?")))
    assert [one.body for one in edition.notes_on(pack.reference[0].id)] == ["When?"]


def test_notes_on_sections_that_are_gone_are_at_large():
    pack = read(FEATURES)
    lost = note(pack, pack.sections[0], body="Lost.").annotation
    lost = replace(lost, target=replace(lost.target, section=SectionId("gone")))
    assert [one.body for one in Edition(request(pack, PlacedNote(lost))).notes_at_large] == ["Lost."]


def test_without_notes_none_leaves():
    pack = read(FEATURES)
    assert Edition(request(pack, note(pack, None, body="all"), mode=NotesMode.NONE)).count.total == 0


def test_a_link_to_a_block_that_is_not_there_leads_to_its_section():
    edition = Edition(request(read(FEATURES)))
    assert edition.target(Link(LinkKind.SECTION, "tables", "row-apple.price")) == "#section-tables.row-apple.price"
    assert edition.target(Link(LinkKind.SECTION, "tables", "nothing")) == "#section-tables"
    assert edition.target(Link(LinkKind.SECTION, "nothing")) == ""
    assert edition.target(Link(LinkKind.WEB, "https://example.org")) == "https://example.org"
