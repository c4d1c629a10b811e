from dataclasses import replace

from hypothesis import given

from briefing.document.blocks import Paragraph, Table
from briefing.document.companions import Term
from briefing.document.ids import TermId
from briefing.document.pack import Pack
from briefing.document.runs import Runs, Style
from briefing.document.section import Section
from briefing.edition.change_list import change_list, section_changes
from briefing.edition.change_summary import SUMMARY
from briefing.edition.comparing import compare
from briefing.edition.differences import differences
from briefing.edition.marked_runs import merged
from tests.unit.builders import cell, pack, paragraph, section
from tests.unit.edition.test_comparing import BONDS, LICENCES, packs
from tests.unit.edition.test_differences import prose


def said(runs: Runs, *, without: Style) -> str:
    return "".join(run.text for run in runs if without not in run.style)


def shown(runs: Runs) -> str:
    marks = {Style.DELETED: "-", Style.INSERTED: "+"}
    return "".join(f"{marks.get(run.style, '')}{run.text}{marks.get(run.style, '')}" for run in runs)


@given(prose, prose)
def test_without_what_is_struck_the_marked_words_say_the_new_text(old: str, new: str):
    found = differences(old, new)
    runs = merged(old, new, found.removed, found.added)
    assert said(runs, without=Style.DELETED) == new
    # A blank keeps struck words and those in their place apart.
    assert said(runs, without=Style.INSERTED).replace(" ", "") == old.replace(" ", "")


@given(packs, packs)
def test_a_change_list_is_a_pack_with_ids_that_are_unique_in_each_section(old: Pack, new: Pack):
    listed = change_list(compare(old, new))
    assert listed.sections[0].id == SUMMARY
    for one in listed.sections:
        ids = [placed.leaf.id for placed in one.leaves]
        assert len(ids) == len(set(ids))
        pillar = listed.pillar_of(one.id)
        assert pillar is not None
        assert pillar.id == one.pillar


def test_a_pack_that_did_not_change_has_only_a_summary():
    assert [one.id for one in change_list(compare(pack(), pack())).sections] == [SUMMARY]


def listed(old: Section, new: Section) -> list[str]:
    comparison = compare(pack(old), pack(new))
    return [shown(placed.leaf.runs) for placed in section_changes(comparison.sections[0], comparison).leaves]


def test_unchanged_paragraphs_are_left_out_but_not_the_title_that_changed():
    old = section("one", paragraph("a", LICENCES), paragraph("b", "Two bills."))
    new = replace(section("one", paragraph("a", LICENCES), paragraph("b", "Three bills.")), title="Laws")
    _, title, changed = listed(old, new)
    assert (title, changed) == ("Title: -One- +Laws+", "-Two -+Three+ bills.")


def test_of_a_table_the_rows_that_changed_are_shown_under_the_header():
    def table(*rows: tuple[str, str, str]) -> Section:
        cells = tuple((cell(f"{row}.a", first), cell(f"{row}.b", second)) for row, first, second in rows)
        return section("one", Table((cell("h.a", "Bond"), cell("h.b", "Size")), cells))

    old = table(("x", "First", "800"), ("y", "Second", "6,000"), ("z", "Third", "1"))
    told = listed(old, table(("x", "First", "800"), ("y", "Second", "7,000")))
    assert told[1:] == ["Bond", "Size", "Second", "-6,000 -+7,000+", "-Third-", "-1-"]


def test_a_table_whose_shape_changed_loses_no_words():
    def table(*texts: str) -> Section:
        header = tuple(cell(f"h.{number}", f"Column {number}") for number, _ in enumerate(texts))
        return section("one", Table(header, (tuple(cell(f"r.{number}", text) for number, text in enumerate(texts)),)))

    told = " ".join(listed(table("Alpha", "Beta", "Gamma"), table("Alpha", "Beta")))
    assert "-Gamma-" in told
    assert "-Column 2-" in told


def test_what_went_to_another_section_is_told_in_both():
    old = pack(section("one", paragraph("a", LICENCES), paragraph("b", BONDS)), section("two", paragraph("c", "Law")))
    new = pack(section("one", paragraph("a", LICENCES)), section("two", paragraph("c", "Law"), paragraph("b", BONDS)))
    _, one, two = change_list(compare(old, new)).sections
    assert one.leaves[-1].leaf.text.startswith("Moved to “Two”: ")
    assert two.leaves[-1].leaf.text == f"Moved here from “One”: {BONDS}"


def test_terms_that_changed_stand_at_the_end():
    def with_term(definition: str) -> Pack:
        return replace(pack(), terms=(Term(TermId("t"), "Token", definition, ("Token",)),))

    last = change_list(compare(with_term("A unit."), with_term("A digital unit."))).sections[-1]
    assert [shown(placed.leaf.runs) for placed in last.leaves][-1] == "A+ digital+ unit."
    assert all(not isinstance(block, Paragraph) or block.runs for block in last.blocks)
