from pathlib import Path

from briefing.document.ids import TRADITIONAL
from briefing.pack.reader import PackReader

FEATURES = Path(__file__).parents[2] / "packs" / "features"


def test_a_folder_is_read_in_its_base_language():
    pack = PackReader.open(FEATURES).read()
    assert [section.id for section in pack.sections] == ["plain", "blocks", "tables"]
    assert pack.title == "A pack that uses everything"


def test_a_section_without_a_translation_falls_back_to_the_base_language():
    pack = PackReader.open(FEATURES).read(TRADITIONAL)
    assert pack.untranslated == {"blocks", "tables"}
    assert [section.title for section in pack.sections] == ["純文字", "Every kind of block", "表格"]
