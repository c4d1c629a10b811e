"""One paragraph in several languages is one hit that says where the others stand."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language, SectionId
from briefing.search.folding import load
from briefing.search.hits import Counterpart, HitKind, NoteText, Scope
from briefing.search.index import Index
from tests.unit.builders import pack, paragraph, section
from tests.unit.search.test_phrases import MAP

TEXTS = {
    ENGLISH: ("Lead 😀.", "The stablecoin regime."),
    TRADITIONAL: ("引言𨋢。", "穩定幣制度。"),
    SIMPLIFIED: ("引言。", "稳定币制度。"),
}


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    packs = []
    for language, texts in TEXTS.items():
        blocks = [paragraph(f"p{number}", text) for number, text in enumerate(texts)]
        packs.append(pack(section("one", *blocks, language=language), language=language))
    with closing(Index.build(packs, load(MAP))) as made:
        yield made


@pytest.mark.parametrize("words", ["穩定幣", "稳定币", "穩定", "幣"])
@pytest.mark.parametrize("first", [TRADITIONAL, SIMPLIFIED])
def test_both_scripts_find_one_paragraph_in_the_readers_script(index: Index, words: str, first: Language) -> None:
    (hit,) = index.search(words, scope=Scope(first=first))
    assert hit.language == first
    assert {also.language for also in hit.also} == set(TEXTS) - {first}


def test_english_finds_the_chinese_of_the_same_paragraph(index: Index) -> None:
    (hit,) = index.search("stablecoin")
    assert (hit.language, hit.start, hit.end) == (ENGLISH, 12, 22)
    assert hit.also == (Counterpart(TRADITIONAL, 5, 11), Counterpart(SIMPLIFIED, 4, 10))


def test_words_found_in_the_other_language_too_are_pointed_at(index: Index) -> None:
    (hit,) = index.search("制度", scope=Scope(first=TRADITIONAL))
    assert Counterpart(SIMPLIFIED, 7, 9) in hit.also


def test_a_language_that_is_left_out_is_named_but_not_searched(index: Index) -> None:
    assert index.search("穩定幣", scope=Scope(languages=[ENGLISH])) == ()
    (hit,) = index.search("stablecoin", scope=Scope(languages=[ENGLISH]))
    assert len(hit.also) == 2


def test_kinds_and_sections_can_be_chosen(index: Index) -> None:
    assert index.search("stablecoin", scope=Scope(kinds=[HitKind.FAQ])) == ()
    assert index.search("stablecoin", scope=Scope(sections=[])) == ()
    assert len(index.search("stablecoin", scope=Scope(kinds=[HitKind.TEXT], sections=[SectionId("one")]))) == 1


def test_a_rare_kind_is_found_behind_many_better_hits() -> None:
    blocks = [paragraph(f"p{number}", "custody custody") for number in range(200)]
    notes = [NoteText("n", None, ENGLISH, "t", "a long note that speaks of custody once")]
    source = pack(section("one", *blocks), section("two", paragraph("q", "a long text that speaks of custody once")))
    with closing(Index.build([source], load(MAP), notes)) as index:
        scope = Scope(kinds=[HitKind.TEXT], sections=[SectionId("two")])
        assert [hit.section for hit in index.search("custody", limit=1, scope=scope)] == ["two"]
        assert len(index.search("custody", limit=1, scope=Scope(kinds=[HitKind.NOTE]))) == 1


ANY = st.text(st.sampled_from("ab 😀𨋢𠝹数數。-é\u0301\u200d"), max_size=20)


@given(ANY, ANY, ANY)
def test_every_place_found_holds_the_words_whatever_stands_before_it(first: str, before: str, after: str) -> None:
    folding = load(MAP)
    texts = (first, f"{before} 牌照 custody {after}")
    source = section("one", *(paragraph(f"p{number}", text) for number, text in enumerate(texts)))
    with closing(Index.build([pack(source)], folding)) as index:
        (hit,) = index.search('牌照 "custody"')
    assert [source.text[start:end] for start, end in hit.places] == ["牌照", "custody"]
    assert hit.places[0] == (hit.start, hit.end)
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["牌照", "custody"]
