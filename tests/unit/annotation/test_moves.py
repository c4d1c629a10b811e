"""Passages that stand elsewhere."""

from briefing.annotation.moves import moved_phrases, moved_sentences

SENTENCE = "every licensed custodian keeps the digital assets of its clients apart from all others"


def found(search, old: str, new: str) -> list[str]:
    return [old[block.old : block.old + block.length] for block in search([], old, new)]


def test_a_sentence_that_stands_once_is_found_wherever_it_went():
    assert found(moved_sentences, f"One, {SENTENCE}. Two.", f"Three. Four. {SENTENCE}, and Five.") == [SENTENCE]


def test_a_sentence_that_stands_twice_is_left_to_its_neighbours():
    assert found(moved_sentences, f"{SENTENCE}. {SENTENCE}!", f"Zero {SENTENCE}") == []


def test_a_turn_of_phrase_needs_three_words_and_some_letters():
    assert found(moved_phrases, "x register of issuers y", "z register of issuers w") == []
    assert found(moved_phrases, "x public register of stablecoins y", "z public register of stablecoins w") == [
        "public register of stablecoins"
    ]
