"""Which section of one edition is which of another, and which paragraph which."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from briefing.annotation.lines import longest_rise
from briefing.annotation.words import letters
from briefing.document.blocks import Cell, Leaf
from briefing.document.section import PlacedLeaf, Section
from briefing.edition.likeness import best_pairs, features, likeness

Pairs = list[tuple[int, int]]
Member = TypeVar("Member")

# Sections, and paragraphs, that are less alike are not the same one.
_SAME_SECTION = 0.4
_SAME_LEAF = 0.5
# A paragraph that went into another section must be all but unchanged, and long enough to be no turn of phrase.
_SAME_ELSEWHERE = 0.8
_LONG = 40
# A line this long stands once; shorter ones ("Measures", "SFC") stand in many places.
_TELLING = 20
# An author may have numbered paragraphs anew, so that an id now stands at other words.
_ID_AGREES = 0.3


def pair_sections(old: Sequence[Section], new: Sequence[Section]) -> Pairs:
    """Numbers of old and new sections that belong together: those of one id, then the most alike of the rest."""
    pairs = _by_key(old, new, lambda section: section.id)
    old_rest, new_rest = _rest(pairs, len(old), len(new))
    alike = best_pairs([old[i].text for i in old_rest], [new[j].text for j in new_rest], _SAME_SECTION)
    return sorted([*pairs, *((old_rest[i], new_rest[j]) for i, j in alike)])


def pair_leaves(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    """Numbers of old and new leaves of one section that belong together.

    First the same words (under the same id, or words that stand only once), then the same id with words that are at
    least somewhat alike, then the most alike, and last the same id with whatever words.
    """
    pairs = _by_key(old, new, lambda placed: (placed.leaf.id, placed.leaf.text))
    for step in (_same_words, _same_id_alike, _alike, _same_id):
        old_rest, new_rest = _rest(pairs, len(old), len(new))
        found = step([old[i] for i in old_rest], [new[j] for j in new_rest])
        pairs += [(old_rest[i], new_rest[j]) for i, j in found]
    return sorted([*pairs, *_same_between(sorted(pairs), old, new)])


def pair_elsewhere(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    """Numbers of leaves that were taken out of one section and put into another, all but unchanged."""
    return _most_alike(old, new, _LONG, _SAME_ELSEWHERE)


def in_order(pairs: Pairs) -> frozenset[tuple[int, int]]:
    """The pairs that kept their place among the others; the rest moved."""
    return frozenset(longest_rise(sorted(pairs)))


def _same_words(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    telling = _by_key(old, new, lambda placed: (_column(placed.leaf), placed.leaf.text))
    return [(i, j) for i, j in telling if letters(old[i].leaf.text) >= _TELLING]


def _column(leaf: Leaf) -> str:
    """The column of a cell: what a cell says it says of its column, so it is compared with no other."""
    return leaf.id.rpartition(".")[2] if isinstance(leaf, Cell) else ""


def _same_id_alike(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    return [
        (i, j)
        for i, j in _same_id(old, new)
        if likeness(features(old[i].leaf.text), features(new[j].leaf.text)) >= _ID_AGREES
    ]


def _same_id(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    return _by_key(old, new, lambda placed: placed.leaf.id)


def _alike(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    pairs: Pairs = []
    for column in dict.fromkeys(_column(placed.leaf) for placed in old):
        old_there = [i for i, placed in enumerate(old) if _column(placed.leaf) == column]
        new_there = [j for j, placed in enumerate(new) if _column(placed.leaf) == column]
        found = _most_alike([old[i] for i in old_there], [new[j] for j in new_there], _TELLING, _SAME_LEAF)
        pairs += [(old_there[i], new_there[j]) for i, j in found]
    return pairs


def _most_alike(old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf], longer: int, least: float) -> Pairs:
    """The most alike pairs of leaves that have so many letters."""
    long_old = [i for i, placed in enumerate(old) if letters(placed.leaf.text) >= longer]
    long_new = [j for j, placed in enumerate(new) if letters(placed.leaf.text) >= longer]
    pairs = best_pairs([old[i].leaf.text for i in long_old], [new[j].leaf.text for j in long_new], least)
    return [(long_old[i], long_new[j]) for i, j in pairs]


def _same_between(pairs: Pairs, old: Sequence[PlacedLeaf], new: Sequence[PlacedLeaf]) -> Pairs:
    """Equal short leaves ("Measures") that stand between the same neighbours."""
    found: Pairs = []
    old_taken, new_taken = {i for i, _ in pairs}, {j for _, j in pairs}
    old_start = new_start = 0
    for i, j in (*sorted(in_order(pairs)), (len(old), len(new))):
        places: dict[str, list[int]] = {}
        for place in range(new_start, j):
            if place not in new_taken:
                places.setdefault(new[place].leaf.text, []).append(place)
        last = -1
        for place in range(old_start, i):
            same = places.get(old[place].leaf.text, []) if place not in old_taken else []
            number = bisect_right(same, last)
            if number < len(same):
                last = same[number]
                found.append((place, last))
        old_start, new_start = i + 1, j + 1
    return found


def _by_key(old: Sequence[Member], new: Sequence[Member], key: Callable[[Member], object]) -> Pairs:
    """Pairs of members whose key is the same and stands once on either side."""
    old_places, new_places = _places(map(key, old)), _places(map(key, new))
    return [(i, new_places[each]) for each, i in old_places.items() if each in new_places]


def _places(keys: Iterable[object]) -> dict[object, int]:
    places: dict[object, int] = {}
    repeated = set()
    for place, key in enumerate(keys):
        if key in places:
            repeated.add(key)
        places[key] = place
    return {key: place for key, place in places.items() if key not in repeated}


def _rest(pairs: Pairs, old: int, new: int) -> tuple[list[int], list[int]]:
    old_taken, new_taken = {i for i, _ in pairs}, {j for _, j in pairs}
    return [i for i in range(old) if i not in old_taken], [j for j in range(new) if j not in new_taken]
