"""A clock that runs days ahead does not win over everything."""

from itertools import count

import pytest

from briefing.annotation.editing import edited, made
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, Kind
from briefing.annotation.stamps import FAR_AHEAD_MS, LogicalClock
from briefing.annotation.witnesses import Witnesses

NOW = 1_800_000_000_000
TWO_DAYS = 2 * FAR_AHEAD_MS


def clock(device: str, start: int) -> LogicalClock:
    moments = count(start)
    return LogicalClock(device, lambda: next(moments))


@pytest.fixture
def base(note: Annotation) -> Annotation:
    return made(note, clock("aa", NOW - 1000).tick)


@pytest.fixture
def ahead(base: Annotation) -> Annotation:
    """Changed on a laptop two days ahead."""
    return edited(base, {"kind": Kind.RISK, "body": "theirs"}, by="B", tick=clock("bb", NOW + TWO_DAYS).tick)


def test_a_change_from_two_days_ahead_counts_as_made_when_it_is_seen(base: Annotation, ahead: Annotation):
    settled = Witnesses({}, NOW).settle(ahead)
    assert merge(base, settled).kind is Kind.RISK
    afterwards = edited(base, {"kind": Kind.LINE}, by="A", tick=clock("aa", NOW + 5000).tick)
    assert merge(afterwards, settled).kind is Kind.LINE
    assert merge(afterwards, ahead).kind is Kind.RISK


def test_the_same_change_counts_the_same_when_it_comes_again_later(ahead: Annotation):
    first = Witnesses({}, NOW)
    settled = first.settle(ahead)
    again = Witnesses(first.new, NOW + 10_000).settle(ahead)
    long_after = Witnesses(first.new, NOW + 2 * TWO_DAYS).settle(ahead)
    assert settled == again == long_after
    assert Witnesses({}, NOW).settle(settled) == settled


def test_when_others_have_seen_it_first_that_holds(ahead: Annotation):
    settled = Witnesses({}, NOW).settle(ahead)
    later = Witnesses({}, NOW + 10_000)
    later.learn_from([settled])
    assert later.settle(ahead) == settled


def test_a_clock_an_hour_ahead_is_let_be(base: Annotation):
    changed = edited(base, {"kind": Kind.RISK}, by="B", tick=clock("bb", NOW + 3_600_000).tick)
    witnesses = Witnesses({}, NOW)
    assert witnesses.settle(changed) is changed
    assert witnesses.new == {}


def test_the_text_it_replaced_does_not_come_back(base: Annotation, ahead: Annotation):
    merged = merge(base, Witnesses({}, NOW).settle(ahead))
    assert (merged.body, merged.rivals) == ("theirs", ())
    answered = edited(merged, {"body": "ours"}, by="A", tick=clock("aa", NOW + 5000).tick)
    # Even where the change is met with the time its own clock gave it.
    assert merge(answered, ahead).rivals == ()


def test_a_stamp_that_pretends_to_have_been_seen_in_days_to_come_is_not_believed(ahead: Annotation):
    settled = Witnesses({}, NOW + 10 * TWO_DAYS).settle(Witnesses({}, NOW + TWO_DAYS).settle(ahead))
    pretending = Witnesses({}, NOW + 10 * TWO_DAYS)
    far = edited(settled, {"owner": "X"}, by="B", tick=clock("bb", NOW + 30 * TWO_DAYS).tick)
    believed = Witnesses({}, NOW).settle(pretending.settle(far))
    assert max(stamp for _, stamp in believed.clocks.fields)[:12] == f"{NOW:012x}"


def test_changes_of_one_wrong_clock_keep_their_order(ahead: Annotation):
    later = edited(ahead, {"kind": Kind.ACTION}, by="B", tick=clock("bb", NOW + TWO_DAYS + 60_000).tick)
    witnesses = Witnesses({}, NOW)
    assert merge(witnesses.settle(later), witnesses.settle(ahead)).kind is Kind.ACTION
