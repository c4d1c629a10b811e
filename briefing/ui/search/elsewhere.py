"""A hit as it would be in another language."""

from dataclasses import replace

from briefing.search.hits import Counterpart, Hit


def in_other_language(hit: Hit, counterpart: Counterpart) -> Hit:
    """``hit`` at the place of the same paragraph in another language, and in no other."""
    place = (counterpart.start, counterpart.end)
    return replace(hit, language=counterpart.language, start=place[0], end=place[1], places=(place,), also=())
