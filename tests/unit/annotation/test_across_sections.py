"""Passages that may have gone to another section of the pack."""

from briefing.annotation.across_sections import JoinedSections, anchor_in
from briefing.annotation.alignment import Alignment
from briefing.annotation.model import Selector
from briefing.annotation.resolution import Outcome
from briefing.document.ids import SectionId

LICENCES, CUSTODY, FEES = SectionId("licences"), SectionId("custody"), SectionId("fees")
REGISTER = "The Authority keeps a public register of everyone who holds a licence."
OLD = JoinedSections.of(
    {
        LICENCES: f"Dealing needs a licence.\n{REGISTER}\nLicences last three years.",
        CUSTODY: "Custodians keep clients' assets apart from their own.",
        FEES: "Fees are paid in advance.",
    }
)
NEW = JoinedSections.of(
    {
        FEES: "Fees are paid in advance.",
        LICENCES: "Dealing needs a licence.\nLicences last five years.",
        CUSTODY: f"Custodians keep clients' assets apart from their own.\n{REGISTER}",
    }
)


def selector(section: SectionId, words: str) -> Selector:
    start_of = OLD.start_of(section)
    assert start_of is not None
    text = OLD.text[start_of:]
    start = text.index(words)
    return Selector(start, start + len(words), words, text[max(0, start - 32) : start], text[start + len(words) :][:32])


def words_at(section: SectionId | None, start: int | None, end: int | None) -> str:
    assert section is not None
    assert start is not None
    assert end is not None
    offset = NEW.start_of(section) or 0
    return NEW.text[offset + start : offset + end]


def test_a_paragraph_in_another_section_is_moved_and_counted_there():
    found = anchor_in(selector(LICENCES, "a public register"), LICENCES, NEW, OLD)
    assert found.section == CUSTODY
    assert found.resolution.outcome is Outcome.MOVED
    assert words_at(found.section, found.resolution.start, found.resolution.end) == "a public register"


def test_words_that_stayed_in_their_section_are_exact():
    found = anchor_in(selector(CUSTODY, "clients' assets"), CUSTODY, NEW, OLD, Alignment.of(OLD.text, NEW.text))
    assert (found.section, found.resolution.outcome) == (CUSTODY, Outcome.EXACT)


def test_without_the_old_sections_the_whole_pack_is_searched():
    found = anchor_in(selector(LICENCES, REGISTER), LICENCES, NEW)
    assert found.section == CUSTODY
    assert found.resolution.outcome is Outcome.MOVED
    assert words_at(found.section, found.resolution.start, found.resolution.end) == REGISTER


def test_words_that_are_gone_belong_to_no_section():
    found = anchor_in(selector(LICENCES, REGISTER), LICENCES, JoinedSections.of({FEES: "Nothing is charged."}), OLD)
    assert found.section is None
    assert found.resolution.outcome is Outcome.ORPHAN


def test_candidates_name_their_sections():
    entry = f"One.\n{REGISTER}\nTwo."
    filler = "Nothing is charged for it. " * 4
    twice = JoinedSections.of({LICENCES: entry, FEES: filler, CUSTODY: entry, SectionId("annex"): filler * 20})
    found = anchor_in(selector(LICENCES, "a public register"), LICENCES, twice)
    assert found.resolution.outcome is Outcome.AMBIGUOUS
    assert {section for section, _ in found.candidates} == {LICENCES, CUSTODY}
    assert found.resolution.candidates == ()


def test_a_range_over_the_end_of_a_section_is_cut_to_where_most_of_it_is():
    joined = JoinedSections.of({LICENCES: "abc", FEES: "defghi"})
    assert joined.locate(1, 9) == (FEES, 0, 4)


def test_a_pack_without_sections_holds_nothing():
    assert anchor_in(selector(LICENCES, REGISTER), LICENCES, JoinedSections.of({})).section is None
