"""What the reader sees is the canonical text: for every section of every pack, in every language."""

from pathlib import Path

import pytest

from briefing.document.pack import Pack
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


def editions() -> list[tuple[Path, str]]:
    return [(folder, language) for folder in FOLDERS for language in PackReader.open(folder).languages]


@pytest.fixture(scope="module", params=editions(), ids=lambda edition: f"{edition[0].name} {edition[1]}")
def pack(request: pytest.FixtureRequest) -> Pack:
    folder, language = request.param
    return PackReader.open(folder).read(language)


def typography(fonts: Fonts, section: Section) -> Typography:
    return Typography(LIGHT, fonts.families(section.language, section.text), language=section.language)


def test_every_section_reads_as_its_canonical_text(pack: Pack, fonts: Fonts):
    for section in (*pack.sections, *pack.reference):
        sheet = build_document(section, typography(fonts, section), title=SectionTitle("L", section.title, "blue"))
        assert canonical_text(sheet.document) == section.text
        assert sheet.projection.read(sheet.document) == section.text


def test_every_answer_reads_as_its_canonical_text(pack: Pack, fonts: Fonts):
    for faq in pack.faqs:
        sheet = build_document(faq.answer, typography(fonts, faq.answer), looks=CARD)
        assert canonical_text(sheet.document) == faq.answer.text
        assert sheet.projection.read(sheet.document) == faq.answer.text


def test_no_section_has_an_empty_block_for_a_screen_reader_to_stumble_on(pack: Pack, fonts: Fonts):
    for section in (*pack.sections, *pack.reference):
        sheet = build_document(section, typography(fonts, section))
        block = sheet.document.begin()
        while block.isValid():
            assert block.text(), f"{section.id}, block {block.blockNumber()}"
            block = block.next()
