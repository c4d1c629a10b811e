"""Anchoring: what a reader may rely on when a new edition opens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.alignment import Alignment
from briefing.annotation.anchoring import anchor
from briefing.annotation.model import Selector
from briefing.annotation.resolution import Outcome, Resolution
from briefing.annotation.selectors import CONTEXT

# A busy machine is no failure.
UNHURRIED = settings(deadline=None)

OLD = """The Commission grants licences for dealing.
A licensee keeps the assets of its clients apart from its own, and reports them every month.
The Authority sets up a register of stablecoin issuers.
Fees are paid in advance.
Whoever trades without a licence commits an offence and is liable to a fine of five million dollars.
The Secretary lays a report before the Council each year."""

ANY_TEXT = st.text(st.sampled_from("aab c.\n§1漢字😀é"), max_size=60) | st.text(max_size=40)
SENTENCES = st.lists(
    st.sampled_from(["custody of assets", "a licence is needed", "fees", "the register", "代幣化", "12 %"]), min_size=1
).map(" ".join)


def on(old: str, words: str) -> Selector:
    start = old.index(words)
    return over(old, start, start + len(words))


def over(old: str, start: int, end: int) -> Selector:
    return Selector(start, end, old[start:end], old[max(0, start - CONTEXT) : start], old[end : end + CONTEXT])


def text_at(new: str, found: Resolution) -> str | None:
    return new[found.start : found.end] if found.place else None


@st.composite
def passages(draw, texts=ANY_TEXT):
    old = draw(texts.filter(bool))
    start = draw(st.integers(0, len(old) - 1))
    return old, start, draw(st.integers(start + 1, len(old)))


def test_words_that_stay_in_their_paragraph_are_exact():
    new = OLD.replace("The Authority sets up", "In 2026 the Monetary Authority will set up")
    found = anchor(on(OLD, "Fees are paid in advance."), new, old=OLD)
    assert found.outcome is Outcome.EXACT
    assert text_at(new, found) == "Fees are paid in advance."


def test_a_reworded_sentence_is_changed_and_keeps_its_whole_range():
    new = OLD.replace("apart from its own", "strictly apart from its own property")
    found = anchor(on(OLD, "keeps the assets of its clients apart from its own"), new, old=OLD)
    assert found.outcome is Outcome.CHANGED
    assert text_at(new, found) == "keeps the assets of its clients strictly apart from its own"


def test_words_put_in_the_place_of_the_last_ones_belong_to_the_range():
    new = OLD.replace("every month", "every week")
    found = anchor(on(OLD, "and reports them every month"), new, old=OLD)
    assert text_at(new, found) == "and reports them every week"


def test_a_word_in_another_form_is_still_the_word():
    new = OLD.replace("a register of stablecoin issuers", "a register of stablecoins")
    found = anchor(on(OLD, "stablecoin"), new, old=OLD)
    assert text_at(new, found) == "stablecoin"


def test_a_paragraph_that_went_elsewhere_is_moved():
    lines = OLD.split("\n")
    new = "\n".join([*lines[2:], *lines[:2]])
    found = anchor(on(OLD, "keeps the assets of its clients"), new, old=OLD)
    assert found.outcome is Outcome.MOVED
    assert text_at(new, found) == "keeps the assets of its clients"


def test_what_moved_and_changed_is_changed_and_says_that_it_moved():
    lines = OLD.split("\n")
    new = "\n".join([lines[4].replace("five million dollars", "ten million dollars"), *lines[:4], lines[5]])
    found = anchor(on(OLD, "commits an offence and is liable to a fine of five million dollars"), new, old=OLD)
    assert found.outcome is Outcome.CHANGED
    assert found.method.startswith("moved")


def test_a_struck_paragraph_leaves_an_orphan():
    new = OLD.replace("Fees are paid in advance.\n", "")
    assert anchor(on(OLD, "Fees are paid in advance."), new, old=OLD).outcome is Outcome.ORPHAN


def test_a_struck_paragraph_is_not_mistaken_for_a_look_alike():
    old = OLD.replace("Fees are paid", "Charges are paid") + "\nFees are paid in advance by issuers of tokens."
    new = old.replace("Charges are paid in advance.\n", "")
    assert anchor(on(old, "Charges are paid in advance."), new, old=old).place is None


def test_a_repeated_phrase_keeps_to_its_own_paragraph():
    old = "\n".join(f"Rule {n}. A fee of {n} dollars is due on the first of the month." for n in range(1, 9))
    new = old.replace("Rule 3. A fee of 3 dollars", "Rule 3. For each token a fee of 30 dollars")
    selector = over(old, old.index("is due", old.index("Rule 3")), old.index("\nRule 4"))
    found = anchor(selector, new, old=old)
    assert found.outcome is Outcome.EXACT
    assert found.start == new.index("is due", new.index("Rule 3"))


def test_a_cell_of_a_table_stays_in_its_row():
    old = "Item\nFee\nDealing\n500\nCustody\n500\nAdvice\n500"
    new = "Item\nFee\nDealing\n600\nTransfer\n500\nCustody\n500\nAdvice\n500"
    found = anchor(over(old, old.index("500", old.index("Custody")), old.index("\nAdvice")), new, old=old)
    assert found.start == new.index("500", new.index("Custody"))


def test_too_little_left_is_offered_and_not_placed():
    new = OLD.replace("commits an offence and is liable to a fine of five million", "commits an offence against all")
    found = anchor(on(OLD, "commits an offence and is liable to a fine of five million"), new, old=OLD)
    assert found.outcome is Outcome.AMBIGUOUS
    assert [new[start:end] for start, end, _ in found.candidates] == ["commits an offence"]


def test_without_the_old_text_words_with_their_context_are_exact():
    new = "A new first paragraph.\n" + OLD
    found = anchor(on(OLD, "Fees are paid"), new)
    assert found.outcome is Outcome.EXACT
    assert text_at(new, found) == "Fees are paid"


def test_without_the_old_text_two_equal_places_are_for_the_reader_to_choose():
    entry = "The Authority sets up a register of stablecoin issuers.\n"
    new = OLD.replace(entry, "") + "\nAnnex\n" + entry + entry + "Nothing more is said.\n" * 60
    found = anchor(on(OLD, "sets up a register"), new)
    assert found.outcome is Outcome.AMBIGUOUS
    assert {new[start:end] for start, end, _ in found.candidates} == {"sets up a register"}
    assert len(found.candidates) == 2


def test_without_the_old_text_common_words_elsewhere_are_not_trusted():
    assert anchor(on(OLD, "its clients"), "What its clients may do is written on another page.").place is None


@pytest.mark.parametrize("start", [3, -7, 10**6])
def test_offsets_that_do_not_hold_the_words_are_not_believed(start: int):
    words = "Fees are paid in advance."
    assert text_at(OLD, anchor(Selector(start, start + 25, words), OLD, old=OLD)) == words


def test_words_that_the_old_text_never_had_are_looked_for_in_the_new_one():
    new = OLD.replace("Fees are paid", "Since May all fees are paid")
    selector = on(new, "Since May all fees are paid")
    assert text_at(new, anchor(selector, new, old=OLD)) == "Since May all fees are paid"


def test_a_chinese_paragraph_is_followed_like_an_english_one():
    old = "證監會負責向交易商發牌。\n託管人須將客戶資產與自有資產分開存放。\n費用須預先繳付。"
    new = "費用須預先繳付。\n證監會負責發牌。\n託管人須將客戶的虛擬資產與自有資產分開存放。"
    changed = anchor(on(old, "客戶資產與自有資產分開"), new, old=old)
    assert (changed.outcome, text_at(new, changed)) == (Outcome.CHANGED, "客戶的虛擬資產與自有資產分開")
    moved = anchor(on(old, "預先繳付"), new, old=old)
    assert (moved.outcome, text_at(new, moved)) == (Outcome.MOVED, "預先繳付")


@pytest.mark.parametrize("new", ["", "x", "\n\n"])
def test_an_empty_edition_leaves_orphans(new: str):
    assert anchor(on(OLD, "Fees"), new, old=OLD).place is None


@UNHURRIED
@given(passages())
def test_every_passage_is_exact_in_its_own_text(passage):
    old, start, end = passage
    found = anchor(over(old, start, end), old, old=old)
    assert (found.outcome, found.start, found.end) == (Outcome.EXACT, start, end)


@UNHURRIED
@given(passages(), ANY_TEXT, st.data())
def test_text_put_in_before_or_after_never_loses_a_passage(passage, added, data):
    old, start, end = passage
    place = data.draw(st.integers(0, start) | st.integers(end, len(old)))
    new = old[:place] + added + old[place:]
    found = anchor(over(old, start, end), new, old=old)
    assert text_at(new, found) == old[start:end]


@UNHURRIED
@given(st.lists(SENTENCES, min_size=1, unique=True), st.lists(SENTENCES), st.lists(SENTENCES), st.data())
def test_paragraphs_put_in_before_and_after_never_lose_a_passage(old_lines, before, after, data):
    old = "\n".join(old_lines)
    line = data.draw(st.integers(0, len(old_lines) - 1))
    new = "\n".join([*old_lines[:line], *before, old_lines[line], *after, *old_lines[line + 1 :]])
    found = anchor(on(old, old_lines[line]), new, old=old)
    assert text_at(new, found) == old_lines[line]


@UNHURRIED
@given(st.integers(0, 5))
def test_deleting_a_paragraph_that_has_no_twin_leaves_an_orphan(line):
    lines = OLD.split("\n")
    new = "\n".join(lines[:line] + lines[line + 1 :])
    assert anchor(on(OLD, lines[line]), new, old=OLD).outcome is Outcome.ORPHAN


@settings(UNHURRIED, max_examples=300)
@given(passages(), ANY_TEXT, st.booleans())
def test_any_two_texts_give_a_range_inside_the_new_one_or_none(passage, new, knows_old):
    old, start, end = passage
    found = anchor(over(old, start, end), new, old=old if knows_old else None)
    ranges = [place[:2] for place in found.candidates] + ([found.place] if found.place else [])
    assert all(0 <= first < last <= len(new) for first, last in ranges)
    assert bool(found.place) == (found.outcome in {Outcome.EXACT, Outcome.CHANGED, Outcome.MOVED})
    assert 0 <= found.score <= 1


@UNHURRIED
@given(passages(), ANY_TEXT)
def test_words_called_the_same_are_the_same(passage, new):
    old, start, end = passage
    found = anchor(over(old, start, end), new, Alignment.of(old, new))
    if found.outcome in {Outcome.EXACT, Outcome.MOVED}:
        assert text_at(new, found) == old[start:end]
