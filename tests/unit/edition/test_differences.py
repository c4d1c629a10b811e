import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.words import Span
from briefing.edition.differences import differences, word_count

# Few words, so that two texts share many; marks, blanks, Chinese and a character outside the BMP among them.
texts = st.lists(
    st.sampled_from(["the", "rent", "4.05", "a", ", ", ". ", " ", " ", "\n", "穩", "定", "𨋢", "risk-based"])
)
prose = texts.map("".join)


def without(text: str, spans: tuple[Span, ...]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return text


def marked(old: str, new: str) -> tuple[str, str]:
    """Both texts with what was removed or added in brackets."""
    found = differences(old, new)
    shown = []
    for text, spans in ((old, found.removed), (new, found.added)):
        for start, end in reversed(spans):
            text = f"{text[:start]}[{text[start:end]}]{text[end:]}"  # noqa: PLW2901 - built from the back
        shown.append(text)
    return shown[0], shown[1]


@given(prose, prose)
def test_without_what_was_removed_and_added_both_texts_are_the_same(old: str, new: str):
    found = differences(old, new)
    assert without(old, found.removed) == without(new, found.added)


@given(prose, prose)
def test_ranges_are_in_order_apart_and_not_empty(old: str, new: str):
    for spans, length in zip(differences(old, new), (len(old), len(new)), strict=True):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(start < end <= length for start, end in spans)


@given(prose)
def test_a_text_has_no_differences_from_itself(text: str):
    assert differences(text, text) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"),
    [
        ("The rate is 4.05%.", "The rate is 4.10%.", "The rate is [4.05]%.", "The rate is [4.10]%."),
        ("For banks.", "For banks and funds.", "For banks.", "For banks[ and funds]."),
        ("穩定幣須領牌。", "穩定幣發行人須領牌。", "穩定幣須領牌。", "穩定幣[發行人]須領牌。"),
        ("Two bills. One passed.", "Two bills. One failed. One passed.", "Two bills. One passed.",
         "Two bills. [One failed. ]One passed."),
        ("12 platforms (May 2026).", "12 platforms (May 2026). Two issuers (June 2026).", "12 platforms (May 2026).",
         "12 platforms (May 2026).[ Two issuers (June 2026).]"),
        ("Nobody leads the review of the law.", "Bonds come first, and the others later.",
         "[Nobody leads the review of the law.]", "[Bonds come first, and the others later.]"),
    ],
)  # fmt: skip
def test_changes_are_told_in_whole_words_and_sentences(old: str, new: str, removed: str, added: str):
    assert marked(old, new) == (removed, added)


def test_chinese_characters_and_words_are_counted_alike():
    text = "4.05% 穩定幣 risk-based, done"
    assert word_count(text, ((0, len(text)),)) == 6
    assert word_count(text, ((6, 8),)) == 2
