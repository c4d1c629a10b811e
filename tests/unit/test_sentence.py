import pickle

from briefing.errors import BriefingError, PackDamagedError
from briefing.sentence import Sentence, together


def test_a_sentence_is_its_english_text_and_keeps_what_it_was_made_of():
    sentence = Sentence("there are {count:,} of {what}", count=1200, what="them")
    assert sentence == "there are 1,200 of them"
    assert (sentence.template, sentence.values) == ("there are {count:,} of {what}", {"count": 1200, "what": "them"})


def test_a_sentence_comes_whole_from_another_process():
    inner = Sentence("at {place}", place="{odd}")
    sent = pickle.loads(pickle.dumps(Sentence("stopped {where}", where=inner)))
    assert sent == "stopped at {odd}"
    assert sent.values["where"].template == "at {place}"


def test_an_error_keeps_its_sentence_on_the_way_from_another_process(tmp_path):
    error = pickle.loads(pickle.dumps(PackDamagedError(tmp_path, Sentence("it has no {file}.", file="pack.toml"))))
    assert isinstance(error, BriefingError)
    assert error.args[0].values["what"].template == "it has no {file}."


def test_sentences_stand_together_with_spaces_between():
    assert together(()) == ""
    assert together(["One."]) == "One."
    assert together(iter(["One.", "Two.", "Three."])) == "One. Two. Three."
