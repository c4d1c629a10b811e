"""What the palette offers, and what of it answers to some letters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefing.ui.palette.fuzzy import score


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen: its name, what it belongs to, its keys, and what choosing it does."""

    name: str
    belongs_to: str
    keys: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with the characters of its name that were meant."""

    entry: Entry
    letters: tuple[int, ...] = ()


def find(wanted: str, entries: Iterable[Entry], most: int = 200) -> tuple[Found, ...]:
    """The entries that answer to ``wanted``, the best first; without letters all of them as they come."""
    scored = []
    for entry in entries:
        found = score(wanted, entry.name)
        if found is not None:
            scored.append((found[0], Found(entry, found[1])))
            continue
        # What it belongs to helps to find it, but counts less.
        around = score(wanted, f"{entry.belongs_to} {entry.name}")
        if around is not None:
            scored.append((around[0] // 2, Found(entry)))
    if wanted.strip():
        scored.sort(key=lambda each: -each[0])
    return tuple(found for _, found in scored[:most])
