"""How alike two texts are, and the best pairs among many texts of two editions."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_IDEOGRAPHS = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN = re.compile(rf"[^\W{_IDEOGRAPHS}]+")
_CHINESE = re.compile(rf"[{_IDEOGRAPHS}]+")
# What stands in more texts than this tells none of them from the others, and would make the search quadratic.
_COMMON = 60
# So many of a text's rarest features lead to every text that is like it.
_RAREST = 8


def features(text: str) -> Counter[str]:
    """What a text is known by: its words, and its pairs of Chinese characters."""
    found = Counter(word.casefold() for word in _LATIN.findall(text))
    for run in _CHINESE.findall(text):
        found.update(map("".join, pairwise(run)) if len(run) > 1 else [run])
    return found


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """From 0 for nothing in common to 1 for the same words."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def best_pairs(old: Sequence[str], new: Sequence[str], least: float) -> list[tuple[int, int]]:
    """The most alike pairs of an old and a new text, as their numbers; each text is in one pair at most.

    Pairs less alike than ``least`` are left out; of equals those whose numbers differ least come first.
    """
    old_features, new_features = list(map(features, old)), list(map(features, new))
    ranked = []
    for i, j in _candidates(old_features, new_features):
        alike = likeness(old_features[i], new_features[j])
        if alike >= least:
            ranked.append((-alike, abs(i - j), i, j))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(ranked):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def _candidates(old: Sequence[Counter[str]], new: Sequence[Counter[str]]) -> Iterator[tuple[int, int]]:
    """Pairs that have a feature in common that is not too common."""
    holders = _holders(new)
    seen: set[tuple[int, int]] = set()
    for i, found in enumerate(old):
        known = sorted(
            (feature for feature in found if feature in holders), key=lambda each: (len(holders[each]), each)
        )
        for feature in known[:_RAREST]:
            for j in holders[feature]:
                if (i, j) not in seen:
                    seen.add((i, j))
                    yield i, j


def _holders(texts: Iterable[Counter[str]]) -> dict[str, list[int]]:
    holders: dict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(texts):
        for feature in found:
            holders[feature].append(number)
    return {feature: numbers for feature, numbers in holders.items() if len(numbers) <= _COMMON}
