"""What is drawn in a pack, read back through its tags by other libraries, is the canonical text to the letter."""

from itertools import chain
from pathlib import Path

import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.export.pdf import write_pdf
from briefing.export.request import PlacedNote
from tests.unit.export.reading import TaggedPdf
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request

PACKS = [
    (FEATURES, ENGLISH),
    (FEATURES, TRADITIONAL),
    (BUILT_IN, ENGLISH),
    (BUILT_IN, TRADITIONAL),
    (BUILT_IN, SIMPLIFIED),
]


def write(pack: Pack, folder: Path) -> TaggedPdf:
    write_pdf(request(pack, *notes_everywhere(pack)), folder / "pack.pdf")
    return TaggedPdf(folder / "pack.pdf")


def notes_everywhere(pack: Pack) -> list[PlacedNote]:
    """A note on the longest leaf of every section, from its second character on, and one on each whole section."""
    notes: list[PlacedNote] = []
    for section in pack.sections:
        longest = max((placed.leaf.text for placed in section.leaves), key=len)
        notes.append(note(pack, section, longest[1:60], "Ask 𨋢 about it.", number=len(notes)))
        notes.append(note(pack, section, body="On all of it.", number=len(notes)))
    return notes


@pytest.mark.parametrize(("folder", "language"), PACKS)
def test_the_drawn_text_of_every_section_is_its_canonical_text(folder: Path, language: Language, tmp_path: Path):
    pack = read(folder, language)
    pdf = write(pack, tmp_path)
    drawn = pdf.leaves()
    for section in (*pack.sections, *pack.reference, *(faq.answer for faq in pack.faqs)):
        read_back = "\n".join(drawn[f"{section.id}#{placed.leaf.id}"] for placed in section.leaves)
        assert read_back == section.text, section.id


def test_nothing_is_drawn_without_saying_what_it_is(tmp_path: Path):
    assert not write(read(FEATURES), tmp_path).unmarked


@pytest.mark.parametrize(("folder", "language"), PACKS)
def test_no_character_is_private_a_radical_or_unknown(folder: Path, language: Language, tmp_path: Path):
    drawn = set(chain.from_iterable(write(read(folder, language), tmp_path).drawn.values()))
    assert len(drawn) > 80
    # Kangxi radicals and their supplement, private use, and what stands for a character that could not be read.
    assert not {
        char for char in drawn if char in "\0\ufffd" or "\u2e80" <= char <= "\u2fdf" or "\ue000" <= char <= "\uf8ff"
    }


def test_every_font_is_embedded(tmp_path: Path):
    pdf = write(read(FEATURES), tmp_path)
    fonts = pdf.pdf.pages[0].Resources.Font
    assert len(fonts) >= 4
    assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts.values())
