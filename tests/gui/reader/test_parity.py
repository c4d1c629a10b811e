"""What the reader sees is the canonical text: for every section of every pack, in every language."""

from pathlib import Path

import pytest

from briefing.document.section import Section
from briefing.pack.reader import PackReader
from briefing.ui.fonts import Fonts
from briefing.ui.reader.document import build_document
from briefing.ui.reader.projection import canonical_text
from briefing.ui.reader.sheet import SectionTitle
from briefing.ui.reader.typography import CARD, Typography
from briefing.ui.theme import LIGHT

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = sorted(path.parent for place in ("content", "tests/packs") for path in (ROOT / place).glob("*/pack.toml"))


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def texts(request: pytest.FixtureRequest) -> list[Section]:
    """Every section and every answer of a pack, in every language."""
    reader = PackReader.open(request.param)
    packs = [reader.read(language) for language in reader.languages]
    return [text for pack in packs for text in (*pack.sections, *pack.reference, *(faq.answer for faq in pack.faqs))]


def typography(fonts: Fonts, section: Section) -> Typography:
    return Typography(LIGHT, fonts.families(section.language, section.text), language=section.language)


def test_every_text_reads_as_its_canonical_text(texts: list[Section], fonts: Fonts):
    for section in texts:
        sheet = build_document(section, typography(fonts, section), title=SectionTitle("L", section.title, "blue"))
        assert canonical_text(sheet.document) == section.text, section.id
        assert sheet.projection.read(sheet.document) == section.text, section.id


def test_every_text_reads_the_same_on_a_card(texts: list[Section], fonts: Fonts):
    for section in texts:
        sheet = build_document(section, typography(fonts, section), looks=CARD)
        assert canonical_text(sheet.document) == section.text, section.id


def test_no_text_has_an_empty_block_for_a_screen_reader_to_stumble_on(texts: list[Section], fonts: Fonts):
    for section in texts:
        sheet = build_document(section, typography(fonts, section))
        block = sheet.document.begin()
        while block.isValid():
            assert block.text(), f"{section.id}, block {block.blockNumber()}"
            block = block.next()
