"""A colour for each author of notes, the same for good on this computer."""

import hashlib

from briefing.errors import StoreError
from briefing.store.store import Store

COLOURS = 8
"""How many colours there are."""


class Colours:
    """Gives each name the colour its letters point to or, where somebody has that already, the next free one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = store.colours()

    def of(self, author: str) -> int:
        """The number of the author's colour, from 0."""
        name = " ".join(author.split()).casefold()
        if name not in self._known:
            self._known[name] = self._choose(name)
            try:
                self._store.put_colour(name, self._known[name])
            except StoreError:
                # It holds while the briefing is open then.
                return self._known[name]
        return self._known[name]

    def _choose(self, name: str) -> int:
        first = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % COLOURS
        taken = set(self._known.values())
        return next((c for c in (*range(first, COLOURS), *range(first)) if c not in taken), first)
