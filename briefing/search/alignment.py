"""Paragraphs in several languages as one: what is found in one of them is told with its place in the others."""

from collections.abc import Iterable, Sequence

from briefing.document.ids import Language
from briefing.search.entries import Entry
from briefing.search.hits import Counterpart, Hit, HitKind
from briefing.search.matching import Match


class Alignment:
    """Knows which of ``entries`` are the same paragraph in different languages."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._versions: dict[object, list[Entry]] = {}
        for entry in entries:
            self._versions.setdefault(entry.paragraph, []).append(entry)

    def hits(self, matches: Sequence[Match], first: Language | None, *, similar: bool = False) -> list[Hit]:
        """One hit for each paragraph of ``matches``, in their order, in the language ``first`` where it matches."""
        groups: dict[object, list[Match]] = {}
        for match in matches:
            # Each note stands for itself.
            note = match.entry.kind is HitKind.NOTE
            groups.setdefault(match.entry.owner if note else match.entry.paragraph, []).append(match)
        return [self._hit(group, first, similar=similar) for group in groups.values()]

    def _hit(self, group: list[Match], first: Language | None, *, similar: bool) -> Hit:
        best = next((match for match in group if match.entry.language == first), group[0])
        places = {match.entry.language: match.place for match in group}
        also = tuple(
            Counterpart(entry.language, *places.get(entry.language, (entry.offset, entry.offset + len(entry.text))))
            for entry in self._versions.get(best.entry.paragraph, ())
            if entry.language != best.entry.language
        )
        return best.hit(also, similar=similar)
