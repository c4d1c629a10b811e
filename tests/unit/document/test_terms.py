"""Finding terms in a section."""

from briefing.document.blocks import CodeBlock, Heading, Paragraph
from briefing.document.companions import Term
from briefing.document.ids import BlockId, TermId
from briefing.document.runs import Link, LinkKind, Run
from briefing.document.terms import first_uses
from tests.unit.builders import paragraph, section


def term(name: str, *forms: str) -> Term:
    return Term(TermId(name), name, f"About {name}", (name, *forms))


def used(*texts: str, terms: tuple[Term, ...]) -> list[tuple[str, str]]:
    made = section("one", *(paragraph(f"p{number}", text) for number, text in enumerate(texts)))
    return [(use.term, made.text[use.start : use.end]) for use in first_uses(made, terms)]


def test_only_the_first_use_counts_in_any_case_and_number():
    token = term("token")
    assert used("Tokens 𨋢 first.", "A token again.", terms=(token,)) == [("token", "Tokens")]


def test_a_word_that_only_begins_like_a_term_is_none():
    assert used("Tokenisation and betokening", terms=(term("token"),)) == []


def test_an_abbreviation_is_found_in_its_capitals_only():
    assert used("The leap of LEAP", terms=(term("LEAP"),)) == [("LEAP", "LEAP")]


def test_the_longer_of_two_terms_is_meant():
    found = used("A digital asset market, then an asset.", terms=(term("asset"), term("digital asset market")))
    assert found == [("digital asset market", "digital asset market"), ("asset", "asset")]


def test_chinese_terms_need_no_blanks_and_stand_beside_latin_words():
    assert used("香港數字資產ETF市場", terms=(term("數字資產"), term("ETF"))) == [
        ("數字資產", "數字資產"),
        ("ETF", "ETF"),
    ]


def test_headings_code_and_other_links_are_left_alone_and_a_link_to_the_term_is_a_use():
    made = section(
        "one",
        Heading(BlockId("h"), (Run("Token"),)),
        CodeBlock(BlockId("c"), (Run("token"),)),
        Paragraph(BlockId("l"), (Run("token", link=Link(LinkKind.SECTION, "two")), Run(" and "))),
        Paragraph(BlockId("t"), (Run("the "), Run("token of it", link=Link(LinkKind.TERM, "token")))),
        paragraph("p", "A token."),
    )
    [use] = first_uses(made, (term("token"),))
    assert made.text[use.start : use.end] == "token of it"


def test_without_terms_nothing_is_found():
    assert used("Words", terms=()) == []
