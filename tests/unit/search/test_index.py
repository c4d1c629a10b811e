"""The index finds words in both scripts with exact offsets."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.blocks import Paragraph
from briefing.document.companions import Quote, QuoteKind, Term
from briefing.document.ids import (
    ENGLISH,
    SIMPLIFIED,
    TRADITIONAL,
    BlockId,
    Language,
    PackId,
    PillarId,
    QuoteId,
    SectionId,
    TermId,
)
from briefing.document.pack import Pack, Pillar
from briefing.document.runs import Run
from briefing.document.section import Section
from briefing.search.folding import Folding, load
from briefing.search.hits import Hit, HitKind, NoteText, Scope
from briefing.search.index import Index

MAP = Path(__file__).parents[3] / "resources" / "search" / "traditional-to-simplified.txt"
LIFT = SectionId("lift")


@pytest.fixture(scope="module")
def folding() -> Folding:
    return load(MAP)


def pack(texts: Sequence[str], language: Language = ENGLISH) -> Pack:
    blocks = tuple(Paragraph(BlockId(f"p{number}"), (Run(text),)) for number, text in enumerate(texts))
    section = Section(LIFT, PillarId("legal"), "Lifts and stairs", "Lifts", blocks, language, language)
    quote = Quote(QuoteId("q1"), QuoteKind.REPORTED, "A better market", "Ada Ho", "Chair", language, (LIFT,), ())
    term = Term(TermId("rwa"), "real-world asset", "A thing.", ("real-world asset", "RWA"), (LIFT,))
    return Pack(
        id=PackId("p"), edition="1", date="2025-01-01", as_known="2025", digest="0" * 64, language=language,
        languages=(language,), title="Policy Statement", short_title="PS", subtitle="", publisher="", marking="",
        pillars=(Pillar(PillarId("legal"), "L", "blue", "Legal", "Legal", (LIFT,)),), sections=(section,),
        quotes=(quote,), faqs=(), terms=(term,), events=(), actors=(), sources=(), reference=(),
        aliases=("Declaration 2.0",),
    )  # fmt: skip


def found(words: str, texts: Sequence[str], folding: Folding, language: Language = ENGLISH) -> list[str]:
    source = pack(texts, language)
    section = source.sections[0]
    with closing(Index.build([source], folding)) as index:
        hits = index.search(words)
    return [section.text[hit.start : hit.end] for hit in hits if hit.kind is HitKind.TEXT and not hit.similar]


def only(hits: Sequence[Hit]) -> Hit:
    assert len(hits) == 1
    return hits[0]


@pytest.mark.parametrize(
    ("words", "text", "match"),
    [
        ("cafe", "At the Café now", "Café"),
        ("CUSTOD", "Rules for custodians", "custod"),
        ("ＦＳＴＢ", "The FSTB decides", "FSTB"),
        ("数字资产", "香港數字資產發展", "數字資產"),
        ("數字資產", "香港数字资产发展", "数字资产"),
        ("資產", "香港數字資產發展", "資產"),
        ("債", "代幣化債券", "債"),
        ("stablecoin", "穩定幣stablecoin規管", "stablecoin"),
        ('"real world"', "In the real-world asset", "real-world"),
    ],
)
def test_words_are_found_whatever_their_case_accents_width_or_script(
    words: str, text: str, match: str, folding: Folding
) -> None:
    assert found(words, [text], folding) == [match]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("現在", "出現。在此"),
        ("set", "assets are held"),
        ('"dealing custody"', "dealing and custody"),
        ("dealing moon", "dealing and custody"),
        ("asset ", "assets are held"),
    ],
)
def test_words_that_do_not_stand_there_are_not_found(words: str, text: str, folding: Folding) -> None:
    assert found(words, [text], folding) == []


def test_offsets_are_exact_after_characters_beyond_the_basic_plane(folding: Folding) -> None:
    assert found("牌照", ["搭𨋢上𠝹樓 😀", "申請牌照"], folding, TRADITIONAL) == ["牌照"]


@given(st.text(), st.text(min_size=1))
def test_folding_keeps_the_length(before: str, after: str) -> None:
    folding = load(MAP)
    assert len(folding.fold(before + after)) == len(before + after)


def test_a_section_title_is_found_and_has_no_range(folding: Folding) -> None:
    with closing(Index.build([pack(["Something else"])], folding)) as index:
        hit = only(index.search("stairs"))
    assert (hit.section, hit.start, hit.end, hit.title) == (LIFT, 0, 0, "Lifts and stairs")


def test_quotes_terms_and_other_names_of_the_pack_are_found(folding: Folding) -> None:
    with closing(Index.build([pack(["Something else"])], folding)) as index:
        assert only(index.search("better market")).owner == "q1"
        assert only(index.search("RWA")).kind is HitKind.TERM
        assert only(index.search("declaration")).title == "Policy Statement"


def test_a_note_is_found_where_it_stands_in_the_section(folding: Folding) -> None:
    with closing(Index.build([pack(["One two three"])], folding)) as index:
        index.update_notes([NoteText("n1", LIFT, ENGLISH, "two", "Ask the lawyers", 4, 7)])
        hit = only(index.search("lawyer"))
        assert (hit.kind, hit.owner, hit.start, hit.end) == (HitKind.NOTE, "n1", 4, 7)


def test_replaced_notes_are_no_longer_found(folding: Folding) -> None:
    with closing(Index.build([pack(["One two three"])], folding)) as index:
        index.update_notes([NoteText("n1", LIFT, ENGLISH, "two", "Ask the lawyers", 4, 7)])
        index.update_notes([])
        assert index.search("lawyer") == ()


def test_marks_in_the_snippet_are_the_words_found(folding: Folding) -> None:
    text = "word " * 60 + "a custody rule and a custody fee"
    with closing(Index.build([pack([text])], folding)) as index:
        hit = only(index.search("custody"))
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["custody", "custody"]
    assert len(hit.snippet) < 180


def test_languages_can_be_chosen(folding: Folding) -> None:
    with closing(Index.build([pack(["牌照"], TRADITIONAL), pack(["牌照"], SIMPLIFIED)], folding)) as index:
        assert only(index.search("牌照", scope=Scope(languages=[SIMPLIFIED]))).language == SIMPLIFIED


@given(st.text())
def test_no_query_is_an_error(words: str) -> None:
    with closing(Index.build([pack(["Some text, 一些文字"])], load(MAP))) as index:
        assert isinstance(index.search(words), tuple)
