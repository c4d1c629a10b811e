"""Alignment: the shared text of two editions."""

import random
import time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.alignment import Alignment
from briefing.annotation.blocks import Block, heaviest_chain

# A busy machine is no failure.
UNHURRIED = settings(deadline=None)

TEXTS = st.lists(st.sampled_from(["licence", "fee", "§ 4", "the", "a", ".", "\n", "漢", "😀"]), max_size=60).map(
    " ".join
)


@settings(UNHURRIED, max_examples=300)
@given(TEXTS, TEXTS)
def test_blocks_hold_the_same_text_and_overlap_on_neither_side(old, new):
    blocks = Alignment.of(old, new).blocks
    for block in blocks:
        assert block.length > 0
        assert old[block.old : block.old + block.length] == new[block.new : block.new + block.length]
    for places in (sorted((b.old, b.length) for b in blocks), sorted((b.new, b.length) for b in blocks)):
        assert all(place + length <= following for (place, length), (following, _) in pairwise(places))


@UNHURRIED
@given(TEXTS, TEXTS)
def test_blocks_in_order_are_in_order_on_both_sides(old, new):
    in_order = sorted(Alignment.of(old, new).in_order)
    assert [block.new for block in in_order] == sorted(block.new for block in in_order)


@UNHURRIED
@given(TEXTS)
def test_a_text_is_one_block_with_itself(text):
    assert Alignment.of(text, text).blocks == ((Block(0, 0, len(text)),) if text else ())


def test_a_chapter_that_changed_places_is_found_whole():
    chapters = ["\n".join(f"Chapter {c}, rule {r}: pay fee number {c * 100 + r}." for r in range(20)) for c in range(4)]
    old, new = "\n".join(chapters), "\n".join([chapters[0], chapters[3], chapters[1], chapters[2]])
    alignment = Alignment.of(old, new)
    covered = sum(block.length for block in alignment.blocks)
    assert covered >= len(old) - len(chapters)
    moved = [block for block in alignment.blocks if block not in alignment.in_order]
    assert len(moved) == 1
    assert old[moved[0].old :].lstrip().startswith("Chapter 3, rule 0")


def test_of_blocks_out_of_order_the_heavier_chain_stays():
    light, heavy = Block(0, 50, 10), Block(10, 0, 40)
    assert heaviest_chain([light, heavy]) == [heavy]


def test_unlike_texts_are_given_up_in_good_time():
    chance = random.Random(1)
    old, new = (" ".join(str(chance.randrange(3000)) for _ in range(30_000)) for _ in range(2))
    started = time.process_time()
    Alignment.of(old, new)
    assert time.process_time() - started < 5


def test_a_text_that_repeats_itself_is_given_up_in_good_time():
    old, new = "a\nb\n" * 20_000, "b\na\n" * 20_000 + "c"
    started = time.process_time()
    Alignment.of(old, new)
    assert time.process_time() - started < 5
