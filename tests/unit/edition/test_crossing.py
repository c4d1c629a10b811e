from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.model import Target
from briefing.annotation.resolution import Outcome
from briefing.annotation.selectors import describe
from briefing.document.ids import TRADITIONAL, BlockId, PillarId, SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.edition.crossing import Crossing
from briefing.edition.note_resolution import NoteResolution
from tests.unit.builders import pack, paragraph, section

LICENCES = "The licensing of virtual asset trading platforms has been in force since June 2023."
BONDS = "The Government has issued tokenised bonds three times under the law as it stands."
COINS = "Only a licensed issuer of stablecoins may offer its coins to members of the public."
REVIEW = "Two subjects were named for a review of the law: property rights, and smart contracts."


def edition(*sections: Section, digest: str) -> Pack:
    return replace(pack(*sections), digest=digest * 64)


OLD = edition(
    section("one", paragraph("a", LICENCES), paragraph("b", BONDS)),
    section("two", paragraph("c", COINS), paragraph("d", "Measures"), paragraph("e", REVIEW)),
    digest="a",
)


def on(words: str, of: Pack = OLD) -> Target:
    """The target of a note on ``words``, which stand once in the edition."""
    (found,) = [one for one in of.sections if words in one.text]
    start = found.text.index(words)
    return on_range(found, start, start + len(words), of)


def on_range(found: Section, start: int, end: int, of: Pack = OLD) -> Target:
    selector = describe(found, start, end)
    return Target(of.id, of.edition, of.digest, found.language, found.id, found.digest, selector)


def texts(of: Pack) -> dict[SectionId, str]:
    return {one.id: one.text for one in of.sections}


def resolved(words: str, *sections: Section) -> NoteResolution:
    return Crossing(texts(OLD), edition(*sections, digest="b")).resolve(on(words))


def shown(found: NoteResolution, *sections: Section) -> str:
    assert found.place is not None
    return next(one for one in sections if one.id == found.section).text[slice(*found.place)]


@given(st.sampled_from(OLD.sections), st.data())
def test_in_the_same_text_every_passage_stays_where_it_is(one: Section, data: st.DataObject):
    start = data.draw(st.integers(0, len(one.text) - 1))
    end = data.draw(st.integers(start + 1, len(one.text)))
    found = Crossing({}, replace(OLD, digest="b" * 64)).resolve(on_range(one, start, end))
    assert (found.outcome, found.section, found.place) == (Outcome.EXACT, one.id, (start, end))


def test_changed_words_are_found_in_their_paragraph():
    new = section("one", paragraph("a", LICENCES.replace("2023", "2024")), paragraph("b", BONDS))
    found = resolved("in force since June 2023", new)
    assert (found.outcome, found.block, shown(found, new)) == (Outcome.CHANGED, "a", "in force since June 2024")


def test_a_paragraph_that_went_to_another_section_is_followed():
    one, two = section("one", paragraph("a", LICENCES)), section("two", paragraph("c", COINS), paragraph("x", BONDS))
    found = resolved("issued tokenised bonds three times", one, two)
    assert (found.outcome, found.section, found.block) == (Outcome.MOVED, "two", "x")


def test_a_phrase_that_another_section_also_has_is_only_a_candidate():
    one = section("one", paragraph("a", LICENCES), paragraph("b", "Nothing was issued."))
    two = section("two", paragraph("c", COINS), paragraph("x", "Banks hold tokenised bonds three times over."))
    found = resolved("tokenised bonds three times", one, two)
    assert found.outcome is Outcome.AMBIGUOUS
    assert "two" in {each.section for each in found.candidates}


def test_a_heading_that_stands_in_every_section_is_no_candidate():
    new = [section(name, paragraph(f"{name}-m", "Measures")) for name in ("three", "four", "five")]
    found = Crossing(texts(OLD), edition(*new, digest="b")).resolve(on("Measures"))
    assert (found.outcome, found.candidates) == (Outcome.ORPHAN, ())


def test_a_whole_paragraph_that_was_rewritten_under_its_id_has_changed():
    rewritten = "Property rights and smart contracts are two of many subjects that the law will be reviewed for."
    two = section("two", paragraph("c", COINS), paragraph("e", rewritten))
    found = resolved(REVIEW, two)
    assert (found.outcome, shown(found, two)) == (Outcome.CHANGED, rewritten)


def test_a_phrase_that_went_with_its_rewriting_is_gone_but_its_paragraph_is_shown():
    two = section("two", paragraph("c", COINS), paragraph("e", "Nobody leads any more."))
    found = resolved("subjects were named", two)
    assert (found.outcome, found.section) == (Outcome.ORPHAN, "two")
    assert [each.block for each in found.candidates] == ["e"]


def test_what_took_the_place_of_a_passages_last_words_belongs_to_it():
    lead = "The Statement, issued on 31 October 2022, is no law."
    old = edition(section("one", paragraph("a", lead), paragraph("b", BONDS)), digest="a")
    new = edition(section("one", paragraph("a", lead.replace("31 October 2022", "26 June 2025"))), digest="b")
    found = Crossing(texts(old), new).resolve(on("issued on 31 October 2022", old))
    assert found.outcome is Outcome.AMBIGUOUS
    first = found.candidates[0]
    assert new.sections[0].text[first.start : first.end] == "issued on 26 June 2025"
    changed = Crossing(texts(old), new).resolve(on("The Statement, issued on 31 October 2022", old))
    assert (changed.outcome, shown(changed, *new.sections)) == (
        Outcome.CHANGED,
        "The Statement, issued on 26 June 2025",
    )


def test_words_found_in_another_paragraph_while_their_own_is_there_are_to_be_chosen():
    two = section("two", paragraph("c", "Coins are free."), paragraph("y", "An issuer may offer its coins."))
    found = resolved("issuer of stablecoins may offer its coins", two)
    assert found.outcome is not Outcome.CHANGED


def test_a_note_of_a_section_that_is_gone_is_listed_under_the_nearest_one():
    one = section("one", paragraph("a", LICENCES))
    other = section("new", paragraph("n", "A review of the law on property, and on smart contracts, is under way."))
    assert resolved("Two subjects were named", one, other).section == "new"


def test_the_nearest_section_is_looked_for_in_the_old_pillar():
    legal, coins = PillarId("l"), PillarId("c")
    new = edition(
        replace(section("laws", paragraph("x", "Acts.")), pillar=legal),
        replace(section("coins", paragraph("y", REVIEW.upper())), pillar=coins),
        digest="b",
    )
    assert Crossing(texts(OLD), new, {SectionId("two"): legal}).resolve(on("Two subjects were named")).section == "laws"


def test_notes_on_sections_and_on_the_whole_are_told_whether_their_section_changed():
    whole = on_range(OLD.sections[0], 0, 1)
    whole = replace(whole, selector=None)
    new = section("one", paragraph("a", LICENCES))
    crossing = Crossing(texts(OLD), edition(new, digest="b"))
    assert crossing.resolve(whole).outcome is Outcome.CHANGED
    assert crossing.resolve(replace(whole, section=None)).section is None
    renamed = edition(replace(OLD.sections[0], id=SectionId("other")), digest="b")
    moved = Crossing(texts(OLD), renamed).resolve(whole)
    assert (moved.outcome, moved.section) == (Outcome.MOVED, "other")
    gone = edition(section("zero", paragraph("z", "。")), digest="b")
    assert Crossing(texts(OLD), gone).resolve(whole).outcome is Outcome.ORPHAN


def test_without_the_old_text_a_passage_is_found_by_its_words_and_context():
    new = section("one", paragraph("n", "A new beginning."), paragraph("a", LICENCES), paragraph("b", BONDS))
    found = Crossing({}, edition(new, digest="b")).resolve(on("tokenised bonds three times"))
    assert (found.outcome, shown(found, new)) == (Outcome.EXACT, "tokenised bonds three times")


def test_in_a_language_that_the_new_edition_lacks_only_the_paragraph_is_told():
    new = edition(*OLD.sections, digest="b")
    chinese = replace(on(BONDS), language=TRADITIONAL, section_digest="c" * 64)
    found = Crossing({}, new).resolve(chinese)
    assert (found.outcome, [each.block for each in found.candidates]) == (Outcome.AMBIGUOUS, ["b"])
    assert chinese.selector is not None
    lost = replace(chinese, selector=replace(chinese.selector, block=BlockId("zz")))
    assert Crossing({}, new).resolve(lost).outcome is Outcome.ORPHAN


@given(st.permutations(["one", "two", "three"]), st.data())
def test_it_never_raises_and_every_place_lies_in_its_section(order: list[str], data: st.DataObject):
    words = st.lists(st.sampled_from([LICENCES, BONDS, COINS, "Measures", "", "穩定幣"]), min_size=1, max_size=3)
    new = edition(
        *(section(name, *(paragraph(f"{n}", text) for n, text in enumerate(data.draw(words)))) for name in order),
        digest="b",
    )
    one = data.draw(st.sampled_from(OLD.sections))
    start = data.draw(st.integers(0, len(one.text) - 1))
    end = data.draw(st.integers(start + 1, len(one.text)))
    found = Crossing(data.draw(st.sampled_from([{}, texts(OLD)])), new).resolve(on_range(one, start, end))
    for name, first, last in [
        *((each.section, each.start, each.end) for each in found.candidates),
        *([(found.section, *found.place)] if found.place else []),
    ]:
        there = new.section(name) if name else None
        assert there is not None
        assert 0 <= first < last <= len(there.text)
