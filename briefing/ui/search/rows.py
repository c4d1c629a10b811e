"""What the list of hits shows, row by row: hits under headings by pillar, those of other spellings at the end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.document.pack import Pack
from briefing.search.hits import Hit, HitKind

MOST_ROWS = 120
"""About so many hits are listed; whoever needs more of them asks for something narrower."""
LEAST_OF_EACH = 15
KindCounts = tuple[tuple[HitKind, int], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A pillar with the number of its hits; ``letter`` is empty for an introduction or the reference pages.

    ``kinds`` says how many are of each kind. One with a ``count`` of 0 says that there are more than are shown.
    """

    title: str
    letter: str
    colour: str
    count: int
    kinds: KindCounts = ()


Row = Heading | Hit


@dataclass(frozen=True, slots=True)
class OtherTitles:
    """What to call hits that are in no pillar, those that hold similar words only, and those that are not shown."""

    reference: str
    briefing: str
    similar: str
    more: str = "{count} more"


_KINDS = tuple(HitKind)


def rows_of(hits: Sequence[Hit], pack: Pack, titles: OtherTitles) -> tuple[Row, ...]:
    """``hits`` by pillar and in it by kind, the pillar and the kind of the best hit first."""
    pillars = {section: pillar for pillar in pack.pillars for section in pillar.sections}
    groups: dict[tuple[str, str, str], list[Hit]] = {}
    for hit in hits:
        pillar = pillars.get(hit.section) if hit.section is not None else None
        if hit.similar:
            key = (titles.similar, "", "grey")
        elif pillar is not None:
            key = (pillar.short_title or pillar.title, pillar.letter, pillar.colour)
        else:
            key = (titles.reference if hit.section is not None else titles.briefing, "", "grey")
        groups.setdefault(key, []).append(hit)
    rows: list[Row] = []
    most = max(LEAST_OF_EACH, MOST_ROWS // max(1, len(groups)))
    for (title, letter, colour), found in groups.items():
        rows.append(Heading(title, letter, colour, len(found), counts_of(found)))
        sorted_by_kind = [
            hit for kind in dict.fromkeys(each.kind for each in found) for hit in found if hit.kind is kind
        ]
        rows += sorted_by_kind[:most]
        if len(found) > most:
            rows.append(Heading(titles.more.format(count=len(found) - most), "", colour, 0))
    return tuple(rows)


def counts_of(hits: Sequence[Hit]) -> KindCounts:
    """How many hits there are of each kind, those with none left out."""
    counted = Counter(hit.kind for hit in hits)
    return tuple((kind, counted[kind]) for kind in _KINDS if counted[kind])
