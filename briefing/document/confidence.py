"""How sure a statement is, by the sources that it names."""

from collections.abc import Iterable
from enum import Enum

from briefing.document.companions import Source

_OFFICIAL = ("O", "Q")
_ESTABLISHED = ("L", "N")


class Confidence(Enum):
    """How far a statement can be relied on."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


def confidence_of(sources: Iterable[Source]) -> Confidence | None:
    """How sure what ``sources`` say together is; None without any.

    High by an official page or a reprint of one, or by two publishers that are professional firms or established
    press. Medium by one of these, or by several of the trade press. Low by one of the trade press.
    """
    given = tuple(sources)
    established = {source.publisher or source.id for source in given if source.grade in _ESTABLISHED}
    publishers = {source.publisher or source.id for source in given}
    if not given:
        return None
    if any(source.grade in _OFFICIAL for source in given) or len(established) > 1:
        return Confidence.HIGH
    return Confidence.MEDIUM if established or len(publishers) > 1 else Confidence.LOW
