from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.words import Span
from briefing.document.blocks import Table
from briefing.document.companions import Term
from briefing.document.ids import PillarId, SectionId, TermId
from briefing.document.pack import Colour, Pack, Pillar
from briefing.document.section import Section
from briefing.edition.comparing import compare
from briefing.edition.comparison import Change, CompanionKind, Comparison, Passage
from tests.unit.builders import cell, pack, paragraph, section

LICENCES = "The licensing of virtual asset trading platforms has been in force since June 2023."
BONDS = "The Government has issued tokenised bonds three times under the law as it stands."

blocks = st.sampled_from(["a", "b", "c", "d", "e"])
paragraphs = st.dictionaries(
    blocks, st.sampled_from(["", "Measures", LICENCES, BONDS, f"{BONDS} {LICENCES}", "穩定幣"])
)
sections = st.dictionaries(st.sampled_from(["one", "two", "three"]), paragraphs, min_size=1)


def made(texts: dict[str, dict[str, str]]) -> Pack:
    return pack(
        *(section(name, *(paragraph(block, text) for block, text in inside.items())) for name, inside in texts.items())
    )


packs = sections.map(made)


def without(text: str, spans: tuple[Span, ...], start: int, end: int) -> str:
    """``text[start:end]`` without ``spans``."""
    kept = [start, *(edge for span in spans for edge in span), end]
    return "".join(text[left:right] for left, right in zip(kept[::2], kept[1::2], strict=True))


def rest(passage: Passage, of: Pack, *, old: bool) -> str:
    placed = passage.old if old else passage.new
    name = passage.old_section if old else passage.new_section
    if placed is None or name is None:
        return ""
    found = of.section(name)
    assert found is not None
    return without(found.text, passage.removed if old else passage.added, placed.start, placed.end)


def passages(comparison: Comparison) -> list[Passage]:
    """Every passage once, those that went from section to section being in two."""
    return list(dict.fromkeys(one for each in comparison.sections for one in each.passages))


@given(packs)
def test_a_pack_compared_with_itself_has_no_differences(one: Pack):
    comparison = compare(one, one)
    assert comparison.is_same
    assert all(not each.removed and not each.added and not each.moved for each in comparison.sections)


@given(packs, packs)
def test_without_what_was_removed_and_added_each_passage_is_the_same(old: Pack, new: Pack):
    for passage in passages(compare(old, new)):
        assert rest(passage, old, old=True) == rest(passage, new, old=False)


@given(packs, packs)
def test_every_leaf_of_both_editions_is_told_of_once(old: Pack, new: Pack):
    told = passages(compare(old, new))

    def leaves(of: Pack) -> list[tuple[str, str]]:
        return sorted((each.id, placed.leaf.id) for each in of.sections for placed in each.leaves)

    assert leaves(old) == sorted((one.old_section or "", one.old.leaf.id) for one in told if one.old)
    assert leaves(new) == sorted((one.new_section or "", one.new.leaf.id) for one in told if one.new)


@given(packs, packs)
def test_the_sections_come_in_the_new_order_and_none_is_left_out(old: Pack, new: Pack):
    comparison = compare(old, new)
    assert [one.new for one in comparison.sections if one.new] == list(new.sections)
    assert {one.old.id for one in comparison.sections if one.old} == {one.id for one in old.sections}


def only(old: Section, new: Section) -> list[Change]:
    return [one.change for one in compare(pack(old), pack(new)).sections[0].passages]


def test_a_paragraph_is_known_by_its_id_and_by_its_words():
    old = section("one", paragraph("a", LICENCES), paragraph("b", BONDS))
    changed = section("one", paragraph("a", LICENCES.replace("2023", "2024")), paragraph("b", BONDS))
    renamed = section("one", paragraph("x", LICENCES.replace("2023", "2024")), paragraph("y", BONDS))
    assert only(old, changed) == only(old, renamed) == [Change.CHANGED, Change.SAME]


def test_a_paragraph_that_changed_places_with_another_has_moved():
    old = section("one", paragraph("a", LICENCES), paragraph("b", BONDS))
    new = section("one", paragraph("b", BONDS), paragraph("a", LICENCES))
    assert sorted(only(old, new), key=lambda one: one.value) == [Change.MOVED, Change.SAME]


def test_a_paragraph_that_went_to_another_section_is_told_of_in_both():
    old = pack(section("one", paragraph("a", LICENCES), paragraph("b", BONDS)), section("two", paragraph("c", "Law")))
    new = pack(section("one", paragraph("a", LICENCES)), section("two", paragraph("c", "Law"), paragraph("d", BONDS)))
    one, two = compare(old, new).sections
    assert one.passages[-1] == two.passages[-1]
    assert one.passages[-1].change is Change.MOVED
    assert (one.passages[-1].went_to, two.passages[-1].came_from) == ("two", "one")
    assert one.words_removed == two.words_added == 0


def test_a_section_is_known_by_its_words_when_its_id_is_new():
    old, new = section("one", paragraph("a", LICENCES)), section("other", paragraph("b", LICENCES))
    renamed = compare(pack(old), pack(replace(new, title=old.title))).sections
    assert [(one.change, one.moved) for one in renamed] == [(Change.MOVED, True)]
    assert compare(pack(old), pack(new)).sections[0].retitled


def test_a_section_under_another_pillar_has_moved():
    one = pack(section("one", paragraph("a", LICENCES)))
    elsewhere = Pillar(PillarId("new"), "N", Colour.BLUE, "New", "New", (SectionId("one"),))
    assert compare(one, replace(one, pillars=(elsewhere,))).counts.moved == 1


def test_added_and_removed_sections_stand_where_they_are_and_were():
    old = pack(section("one", paragraph("a", "Alpha")), section("two", paragraph("b", LICENCES)))
    new = pack(section("one", paragraph("a", "Alpha")), section("three", paragraph("c", BONDS)))
    told = [(one.id, one.change) for one in compare(old, new).sections]
    assert told == [("one", Change.SAME), ("two", Change.REMOVED), ("three", Change.ADDED)]


def test_terms_are_compared_by_id_and_word_by_word():
    def with_term(definition: str) -> Pack:
        return replace(pack(), terms=(Term(TermId("t"), "Token", definition, ("Token",)),))

    comparison = compare(with_term("A digital unit."), with_term("A digital unit on a ledger."))
    (term,) = comparison.of_kind(CompanionKind.TERM)
    assert term.change is Change.CHANGED
    definition = next(one for one in term.fields if one.name == "definition")
    assert [definition.new[start:end] for start, end in definition.added] == [" on a ledger"]
    assert compare(with_term("x"), pack()).of_kind(CompanionKind.TERM)[0].change is Change.REMOVED


def test_a_cell_is_compared_with_cells_of_its_column_only():
    def with_row(row: str, states: tuple[str, str]) -> Section:
        cells = (cell(f"{row}.then", states[0]), cell(f"{row}.now", states[1]))
        return section("one", Table((cell("h.then", "Then"), cell("h.now", "Now")), (cells,)))

    swapped = only(with_row("r", (LICENCES, "")), with_row("s", ("", LICENCES)))
    assert Change.MOVED not in swapped
    kept = only(with_row("r", (LICENCES, BONDS)), with_row("s", (LICENCES, BONDS)))
    assert kept == [Change.SAME] * 4
