from hypothesis import given

from briefing.export.text.chinese import is_chinese, parts
from tests.unit.strategies import texts


@given(texts)
def test_the_parts_are_the_text(text: str):
    assert "".join(part for part, _ in parts(text)) == text
    assert any(chinese for _, chinese in parts(text)) is is_chinese(text)


def test_chinese_words_are_cut_out_with_the_punctuation_between_them():
    assert list(parts("The 數字資產，𨋢 and 😀.")) == [("The ", False), ("數字資產，𨋢", True), (" and 😀.", False)]
