"""Old and new words in one line."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.document.runs import Run, Style
from briefing.edition.differences import differences
from briefing.ui.comparison.words import Mark, cut, marked, merged

TEXTS = st.text(st.sampled_from("ab cd,. 字幣𨋢🙂"), max_size=60)


@given(TEXTS, TEXTS)
def test_merged_words_hold_both_texts(old: str, new: str):
    found = differences(old, new)
    stretches = list(merged(len(old), len(new), found.removed, found.added))
    after = "".join(new[each.start : each.end] for each in stretches if each.mark is not Mark.REMOVED)
    gone = "".join(old[each.start : each.end] for each in stretches if each.mark is Mark.REMOVED)
    assert after == new
    assert gone == "".join(old[start:end] for start, end in found.removed)


def test_removed_words_stand_before_those_that_came_in_their_place():
    old, new = "The regime is planned.", "The regime is in force."
    found = differences(old, new)
    stretches = list(merged(len(old), len(new), found.removed, found.added))
    assert [each.mark for each in stretches] == [Mark.SAME, Mark.REMOVED, Mark.ADDED, Mark.SAME]
    assert old[stretches[1].start : stretches[1].end] == "planned"


@given(TEXTS)
def test_marked_words_are_the_whole_text(text: str):
    middle = len(text) // 2
    spans = ((0, middle),) if middle else ()
    stretches = marked(len(text), spans, Mark.ADDED)
    assert "".join(text[each.start : each.end] for each in stretches) == text


def test_cut_runs_keep_their_style_and_lose_their_footnote():
    runs = (Run("one "), Run("two", Style.STRONG, footnote="1"), Run(" three"))
    assert cut(runs, 2, 8) == (Run("e "), Run("two", Style.STRONG), Run(" "))
