import json
from pathlib import Path

import pytest

from briefing.app.show import pack_lines, pack_record
from briefing.document.ids import SectionId
from briefing.errors import SectionMissingError
from briefing.pack.reader import PackReader

FEATURES = Path(__file__).parents[2] / "packs" / "features"


@pytest.fixture(scope="module")
def pack():
    return PackReader.open(FEATURES).read()


def as_json(pack, section=None):
    return json.loads(json.dumps(pack_record(pack, section)))


def test_a_pack_is_shown_in_reading_order_with_its_canonical_texts(pack):
    shown = as_json(pack)
    assert [(section["id"], section["text"]) for section in shown["sections"]] == [
        (section.id, section.text) for section in pack.sections
    ]
    assert shown["languages"] == ["en", "zh-HK"]
    assert [(pillar["id"], pillar["letter"]) for pillar in shown["pillars"]] == [("text", "T"), ("figures", "F")]
    assert [section["id"] for section in shown["reference"]] == ["timeline", "actors", "glossary", "sources"]


def test_one_section_is_shown_with_what_concerns_it(pack):
    shown = as_json(pack, SectionId("tables"))
    assert [section["id"] for section in shown["sections"]] == ["tables"]
    assert [quote["id"] for quote in shown["quotes"]] == ["second"]
    assert [faq["id"] for faq in shown["faqs"]] == ["why"]
    assert [event["id"] for event in shown["events"]] == ["fair"]


def test_lines_hold_every_text(pack):
    text = "\n".join(pack_lines(pack))
    assert all(section.text in text for section in (*pack.sections, *pack.reference))


def test_a_section_that_is_not_there_is_told(pack):
    with pytest.raises(SectionMissingError):
        pack_record(pack, SectionId("gone"))
    with pytest.raises(SectionMissingError):
        list(pack_lines(pack, SectionId("gone")))
