"""Which kind a colleague's mark is."""

import pytest

from briefing.annotation.model import Kind
from briefing.export.tokens import HIGHLIGHTS
from briefing.returned.kinds import COLOURS, kind_in_words, kind_of_colour


def test_the_colours_are_those_that_packs_are_printed_in():
    assert {kind.value: colour for kind, colour in COLOURS.items()} == HIGHLIGHTS


@pytest.mark.parametrize(
    ("colour", "kind"),
    [
        ((1.0, 1.0, 0.6), Kind.KEY),
        ((0.33, 1.0, 0.74), Kind.ACTION),
        ((0.5, 0.92, 1.0), Kind.QUESTION),
        ((1.0, 0.31, 0.37), Kind.RISK),
        ((0.6, 0.3, 0.9), Kind.LINE),
        ((0.5, 0.5, 0.5), Kind.KEY),
        (None, Kind.KEY),
    ],
)
def test_the_usual_colours_of_other_programs_have_their_kinds(colour: tuple[float, float, float] | None, kind: Kind):
    assert kind_of_colour(colour) is kind


@pytest.mark.parametrize("kind", Kind)
def test_our_own_colours_have_theirs(kind: Kind):
    red, green, blue = (int(COLOURS[kind][at : at + 2], 16) / 255 for at in (1, 3, 5))
    assert kind_of_colour((red, green, blue)) is kind


@pytest.mark.parametrize(
    ("subject", "contents", "kind"),
    [
        ("R · Risk", "", Kind.RISK),
        ("L", "", Kind.LINE),
        ("Highlight", "Q: Why?", Kind.QUESTION),
        ("", "[A] Call them", Kind.ACTION),
        ("Remark", "A good idea", None),
    ],
)
def test_a_letter_standing_alone_says_the_kind(subject: str, contents: str, kind: Kind | None):
    assert kind_in_words(subject, contents) is kind
