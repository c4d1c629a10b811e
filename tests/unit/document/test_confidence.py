"""How sure a statement is, by its sources."""

import pytest

from briefing.document.companions import Source
from briefing.document.confidence import Confidence, confidence_of
from briefing.document.ids import SourceId

CASES = {
    "O": Confidence.HIGH,
    "CQ": Confidence.HIGH,
    "LN": Confidence.HIGH,
    "N": Confidence.MEDIUM,
    "NC": Confidence.MEDIUM,
    "CC": Confidence.MEDIUM,
    "C": Confidence.LOW,
    "": None,
}


@pytest.mark.parametrize(("grades", "confidence"), CASES.items())
def test_the_grades_of_a_statements_sources_say_how_sure_it_is(grades, confidence):
    sources = [Source(SourceId(f"S{number}"), grade, "T") for number, grade in enumerate(grades)]
    assert confidence_of(sources) is confidence


def test_two_notes_of_one_firm_count_as_one():
    notes = [Source(SourceId(name), "L", "T", publisher="A firm") for name in ("S1", "S2")]
    assert confidence_of(notes) is Confidence.MEDIUM
