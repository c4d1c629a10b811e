from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.stamps import (
    BEFORE_ALL,
    FAR_AHEAD_MS,
    UNSTAMPED,
    LogicalClock,
    device_of,
    from_date,
    is_from_date,
    is_stamp,
    milliseconds,
    origin,
    seen_at,
)
from tests.unit.strategies import instants

moments = st.lists(st.integers(0, 2**47), min_size=1, max_size=30)


def telling(times: list[int]) -> Iterator[int]:
    yield from times
    while True:
        yield times[-1]


@given(moments)
def test_stamps_only_grow_whatever_the_computers_clock_does_within_a_day(times: list[int]):
    clock = telling([min(time, FAR_AHEAD_MS) for time in times])
    logical = LogicalClock("aa", lambda: next(clock))
    stamps = [logical.tick() for _ in times]
    assert stamps == sorted(set(stamps))
    assert all(is_stamp(stamp) and device_of(stamp) == "aa" for stamp in stamps)


@given(st.integers(0, 2**47), st.integers(0, FAR_AHEAD_MS))
def test_a_change_is_later_than_what_it_changes_even_when_that_came_from_a_fast_clock(now: int, ahead: int):
    theirs = LogicalClock("bb", lambda: now + ahead).tick()
    assert LogicalClock("aa", lambda: now).tick(after=theirs) > theirs


def test_many_changes_within_a_millisecond_keep_their_order():
    logical = LogicalClock("aa", lambda: 5)
    stamps = [logical.tick() for _ in range(70_000)]
    assert stamps == sorted(set(stamps))


def test_a_clock_that_was_days_ahead_and_is_set_right_is_believed_again():
    clock = telling([10 * FAR_AHEAD_MS, 1000])
    logical = LogicalClock("aa", lambda: next(clock))
    logical.tick()
    assert milliseconds(logical.tick()) == 1000


@given(instants, instants)
def test_stamps_of_dates_sort_as_the_dates_from_1970(one: str, other: str):
    stamps = from_date(one), from_date(other)
    if max(one, other) > "1971" and one[:4] != other[:4]:
        assert (stamps[0] < stamps[1]) == (one < other)
    assert all(is_from_date(stamp) and is_stamp(stamp) for stamp in stamps)


def test_a_stamp_that_was_seen_early_keeps_what_its_own_clock_said():
    first = LogicalClock("bb", lambda: 9_000_000_000_000).tick()
    seen = seen_at(first, 1000)
    assert (is_stamp(seen), milliseconds(seen), origin(seen), device_of(seen)) == (True, 1000, first, "bb")
    assert origin(first) == first
    assert seen_at(seen, 2000) == seen_at(first, 2000)


def test_nothing_is_earlier_than_before_all():
    assert UNSTAMPED < BEFORE_ALL < from_date("1970-01-01T00:00:00Z")
    assert (milliseconds(BEFORE_ALL), is_stamp("x"), is_stamp("")) == (0, False, False)
