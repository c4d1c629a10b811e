"""Sections as rows of a comparison, on the two built-in editions."""

import pytest

from briefing.document.ids import SectionId
from briefing.edition.comparison import Change, CompanionKind, SectionComparison
from briefing.ui.comparison.rows import Row, RowStyle, companion_rows, only_changes, section_rows
from tests.gui.editions import comparison

SECTIONS = (*comparison().sections, *comparison().reference)


def section(name: str) -> SectionComparison:
    found = comparison().section(SectionId(name))
    assert found is not None
    return found


def new_texts(row: Row) -> list[str]:
    return ["".join(run.text for run in pair.new.runs) for pair in row.pairs if pair.new is not None]


@pytest.mark.parametrize("compared", SECTIONS, ids=lambda each: each.id)
def test_rows_hold_every_paragraph_of_both_editions_once(compared: SectionComparison):
    rows = section_rows(compared)
    for is_new, text in ((False, compared.old), (True, compared.new)):
        sides = [pair.new if is_new else pair.old for row in rows for pair in row.pairs]
        words = sorted("".join(run.text for run in side.runs) for side in sides if side is not None)
        assert words == sorted(placed.leaf.text for placed in (text.leaves if text is not None else ()))


def test_the_cells_of_a_row_stand_together():
    rows = section_rows(section("glossary"))
    term = next(row for row in rows if "e-CNY" in new_texts(row))
    assert term.style is RowStyle.CELLS
    assert len(term.pairs) == 3


def test_list_items_keep_their_labels():
    sides = [pair.new for row in section_rows(section("hkma-projects")) for pair in row.pairs if pair.new is not None]
    assert {"1", "2", "3", "4"} <= {side.label for side in sides}


def test_only_changes_keeps_headings_over_what_changed():
    kept = only_changes(section_rows(section("hkma-projects")))
    same = [row for row in kept if row.is_same]
    assert same
    assert all(row.style is RowStyle.HEADING for row in same)
    assert all(kept[kept.index(row) + 1].change is not Change.SAME for row in same)


def test_terms_that_are_gone_are_on_the_old_side_only():
    companions = [one for one in comparison().of_kind(CompanionKind.TERM) if one.change is Change.REMOVED]
    rows = companion_rows(companions)
    assert rows
    assert not any(row.has_new for row in rows)
