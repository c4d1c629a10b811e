"""Words that stay inside rewritten passages."""

from briefing.annotation.changed_words import kept_between
from briefing.annotation.lines import common_lines


def kept(old: str, new: str) -> list[str]:
    blocks = kept_between(common_lines(old, new), [], old, new)
    return [old[block.old : block.old + block.length] for block in blocks]


def test_the_words_around_a_replaced_one_stay():
    assert kept("A licence is granted for three years.", "A licence is granted for five years.") == [
        "A licence is granted for",
        "years.",
    ]


def test_a_word_shared_by_unlike_sentences_is_no_remains():
    old = "Whoever trades tokens without a licence of the Commission is liable to a fine."
    new = "Custodians report every month on client holdings, cold wallets and insurance of all risks taken."
    assert kept(old, new) == []


def test_a_heading_between_rewritten_paragraphs_stays():
    old = "Whoever trades tokens needs permission from someone.\nFees\nCharges fall due when the year begins in spring."
    new = (
        "Custodians report monthly about client holdings kept.\nFees\nNothing must be paid unless a notice says so now."
    )
    assert kept(old, new) == [".\nFees\n"]
