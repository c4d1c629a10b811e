from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.instants import instant
from briefing.app.clock import stamp, today
from tests.unit.strategies import instants

HONG_KONG = timezone(timedelta(hours=8))
EVENING = datetime(2026, 11, 22, 1, 30, 5, 999, tzinfo=HONG_KONG)


def test_a_stamp_is_in_utc_to_the_second():
    assert stamp(lambda: EVENING) == "2026-11-21T17:30:05Z"


def test_today_is_the_readers_day():
    assert today(lambda: EVENING).isoformat() == "2026-11-22"


@given(instants, st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)))
def test_a_stamp_is_later_than_the_one_before_whatever_the_clock_says(before: str, now: datetime):
    assert instant(stamp(lambda: now, after=before)) > instant(before)
