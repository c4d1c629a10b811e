from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from briefing.app.paths import fonts as font_folder
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL
from briefing.ui.fonts import Fonts, load_fonts
from briefing.ui.theme import (
    INTERFACE_FONT,
    MONO_FONT,
    READING_FONT,
    SIMPLIFIED_FONT,
    TRADITIONAL_INTERFACE_FONT,
    TRADITIONAL_READING_FONT,
)


@pytest.fixture
def fonts(qapp: object) -> Fonts:
    return load_fonts(font_folder())


def test_english_is_set_in_the_bundled_latin_fonts_alone(fonts: Fonts):
    families = fonts.families(ENGLISH, "Plain English — “quoted”.")
    assert families.reading == (READING_FONT,)
    assert families.interface == families.labels == (INTERFACE_FONT,)
    assert families.mono == (MONO_FONT,)


def test_a_chinese_word_in_an_english_text_brings_the_glyphs_it_needs(fonts: Fonts):
    assert fonts.families(ENGLISH, "the word 宣言").reading == (
        READING_FONT,
        TRADITIONAL_READING_FONT,
        TRADITIONAL_INTERFACE_FONT,
    )


def test_running_chinese_is_set_in_its_own_font_first(fonts: Fonts):
    assert fonts.families(TRADITIONAL).reading[:2] == (TRADITIONAL_READING_FONT, READING_FONT)
    assert fonts.families(SIMPLIFIED).reading[0] == SIMPLIFIED_FONT
    assert fonts.families(TRADITIONAL).labels[:2] == (INTERFACE_FONT, TRADITIONAL_INTERFACE_FONT)


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_weights_of_headings_are_real_ones(fonts: Fonts, weight: QFont.Weight):
    font = QFont(fonts.interface()[0])
    font.setWeight(weight)
    assert QFontInfo(font).weight() == weight


def test_hong_kong_characters_outside_the_bmp_have_glyphs(fonts: Fonts):
    fonts.families(TRADITIONAL)
    assert QFontDatabase.WritingSystem.TraditionalChinese in QFontDatabase.writingSystems(TRADITIONAL_READING_FONT)


def test_a_folder_without_fonts_leaves_the_choice_to_the_system(qapp: object, tmp_path: Path):
    assert load_fonts(tmp_path).families(TRADITIONAL, "宣言").reading == ()
