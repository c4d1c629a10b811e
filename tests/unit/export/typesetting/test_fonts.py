import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.export.typesetting.fonts import Cut, Family, FontSet, Weight
from tests.unit.export.requests import FONTS

READING = Cut(Family.READING)
INTERFACE = Cut(Family.INTERFACE)


def stretches(text: str, language: Language = ENGLISH, cut: Cut = READING) -> list[tuple[str, str]]:
    fonts = FontSet(FONTS, language)
    return [(text[start:end], face.name) for start, end, face in fonts.split(text, cut)]


def test_chinese_in_english_text_gets_hong_kong_letters():
    assert stretches("the lift 𨋢 is") == [
        ("the lift ", "SourceSerif4-Regular"),
        ("𨋢", "NotoSerifHK-Regular"),
        (" is", "SourceSerif4-Regular"),
    ]


@pytest.mark.parametrize(
    ("language", "cut", "face"),
    [
        (TRADITIONAL, READING, "NotoSerifHK-Regular"),
        (TRADITIONAL, INTERFACE, "NotoSansHK-Regular"),
        (SIMPLIFIED, READING, "NotoSansSC-Regular"),
        (TRADITIONAL, Cut(Family.READING, Weight.SEMIBOLD), "NotoSerifHK-Bold"),
        (TRADITIONAL, Cut(Family.READING, italic=True), "NotoSerifHK-Regular"),
    ],
)
def test_each_language_has_its_own_chinese_face(language: Language, cut: Cut, face: str):
    assert stretches("規管", language, cut) == [("規管", face)]


def test_quotation_marks_are_chinese_beside_chinese_and_latin_elsewhere():
    assert stretches("“規”") == [("“規”", "NotoSerifHK-Regular")]
    assert stretches("“rule”") == [("“rule”", "SourceSerif4-Regular")]


def test_a_character_of_no_font_is_reported_once_and_gets_a_box():
    fonts = FontSet(FONTS, ENGLISH)
    for _ in range(2):
        fonts.split("smile 😀", READING)
    assert list(fonts.missing) == ["😀"]
    face = fonts.split("😀", READING)[0][2]
    assert face.glyph_char("😀") == ord("□")


def test_what_cannot_be_seen_is_not_missing():
    fonts = FontSet(FONTS, ENGLISH)
    fonts.split("a\u200db\ufe0f\u2003c\n", READING)
    assert not fonts.missing


def test_a_weight_that_a_family_lacks_is_the_next_heavier():
    fonts = FontSet(FONTS, ENGLISH)
    assert fonts.face(Cut(Family.READING, Weight.MEDIUM)).name == "SourceSerif4-SemiBold"
    assert fonts.face(Cut(Family.MONO, Weight.SEMIBOLD)).name == "JetBrainsMono-Bold"
    assert fonts.face(Cut(Family.READING, Weight.BOLD, italic=True)).name == "SourceSerif4-BoldItalic"
