"""Which blocks of two languages stand beside each other."""

from collections.abc import Sequence

from briefing.document.blocks import Block
from briefing.export.chapters.parallel import aligned
from tests.unit.builders import paragraph


def pairs(one: Sequence[Block], other: Sequence[Block]) -> list[tuple[str, str]]:
    def name(block: Block | None) -> str:
        return getattr(block, "id", "") if block is not None else ""

    return [(name(left), name(right)) for left, right in aligned(one, other)]


def test_blocks_with_the_same_identifier_stand_beside_each_other():
    english = [paragraph("a", "One."), paragraph("b", "Two."), paragraph("c", "Three.")]
    chinese = [paragraph("a", "一。"), paragraph("c", "三。")]
    assert pairs(english, chinese) == [("a", "a"), ("b", ""), ("c", "c")]


def test_blocks_without_identifiers_of_their_own_stand_in_order():
    english = [paragraph("t-1111111111", "One."), paragraph("t-2222222222", "Two.")]
    chinese = [paragraph("t-3333333333", "一。"), paragraph("t-4444444444", "二。")]
    assert pairs(english, chinese) == [("t-1111111111", "t-3333333333"), ("t-2222222222", "t-4444444444")]


def test_no_block_is_lost_when_nothing_matches():
    assert pairs([paragraph("a", "One.")], [paragraph("x", "一。"), paragraph("y", "二。")]) == [("a", "x"), ("", "y")]
