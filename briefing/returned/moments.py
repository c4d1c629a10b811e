"""Dates as PDF writes them (ISO 32000-1, 7.9.4)."""

import re
from datetime import UTC, datetime, timedelta, timezone

from briefing.annotation.instants import written

# ``D:YYYYMMDDHHmmSSOHH'mm'``, of which everything after the year may be missing.
_FORM = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?)?.*", re.DOTALL)


def instant_of(date: str) -> str:
    """The instant that ``date`` names, in UTC where it says no zone; empty when it names none."""
    found = _FORM.fullmatch(date.strip()[:40])
    if found is None:
        return ""
    year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
    zone = UTC
    try:
        if found[8]:
            away = timedelta(hours=int(found[9]), minutes=int(found[10] or 0))
            zone = timezone(-away if found[8] == "-" else away)
        moment = datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, second or 0, tzinfo=zone)
        return written(moment)
    except (ValueError, OverflowError):
        return ""
