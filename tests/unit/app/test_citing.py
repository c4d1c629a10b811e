from briefing.app.citing import reference, with_reference
from briefing.document.ids import TRADITIONAL
from tests.unit.builders import pack


def test_words_are_quoted_with_pillar_section_paragraph_and_edition():
    shown = pack()
    assert with_reference(shown, shown.sections[0], 0, 9) == (
        "“Hong Kong”\n— Test, Legal, One, paragraph 1, edition 2025 (26 June 2025)"
    )


def test_words_of_several_paragraphs_name_the_first_and_the_last():
    one = pack().sections[0]
    start = one.text.index("Measures")
    assert "paragraphs 2–3," in reference(pack(), one, start, start + 12)


def test_the_place_is_said_in_the_language_shown():
    shown = pack(language=TRADITIONAL)
    words, where = with_reference(shown, shown.sections[1], 0, 3).split("\n")
    assert words == "「代幣化」"
    assert where == "— Test，Legal，Two，第 1 段，2025 版（2025年6月26日）"
