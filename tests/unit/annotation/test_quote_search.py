"""Looking for words without the text they were taken from."""

from briefing.annotation.model import Selector
from briefing.annotation.quote_search import search
from briefing.annotation.resolution import Outcome

FILLER = "Other rules on tokens, wallets and their keepers follow here in due order. " * 20
SELECTOR = Selector(
    40, 57, "a public register", "The Monetary Authority maintains ", " of stablecoin issuers and agents"
)


def test_words_among_rewritten_neighbours_are_found():
    new = FILLER + "From May the Monetary Authority maintains a public register of all issuers and agents." + FILLER
    found = search(SELECTOR, new)
    assert found.outcome in {Outcome.EXACT, Outcome.MOVED}
    assert new[found.start : found.end] == "a public register"


def test_changed_words_in_their_context_are_found():
    new = FILLER + "The Monetary Authority maintains a public online register of stablecoin issuers." + FILLER
    found = search(SELECTOR, new)
    assert found.outcome is Outcome.CHANGED
    assert new[found.start : found.end] == "a public online register"


def test_a_look_alike_among_other_words_is_only_offered():
    new = FILLER + "Births are entered in a public register by the parish clerk." + FILLER
    found = search(SELECTOR, new)
    assert found.outcome is Outcome.AMBIGUOUS
    assert [new[start:end] for start, end, _ in found.candidates] == ["a public register"]


def test_a_long_passage_needs_no_context():
    words = "a custodian keeps the tokens of its clients in a wallet of their own"
    new = FILLER + words + FILLER
    found = search(Selector(0, len(words), words, "Nothing of this ", " is left there."), new)
    assert (found.outcome, new[found.start : found.end]) == (Outcome.MOVED, words)


def test_what_is_not_there_is_an_orphan():
    assert search(SELECTOR, "Nothing alike.").outcome is Outcome.ORPHAN
