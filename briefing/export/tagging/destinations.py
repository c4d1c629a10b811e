"""Places that links and bookmarks lead to (ISO 32000-1, 12.3.2).

A PDF 1.7 file has a table of them by name. PDF/UA-2 (8.8) wants them to name what they lead to in the structure tree,
so that a screen reader goes on from there: an action is then written for each place, in place of its name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.imposition import Placed
from briefing.export.tagging.objects import Name, Ref, Value
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, name_tree


@dataclass(frozen=True, slots=True)
class Destination:
    """A place: a page's index, the height at its top in points, and the number of the marked content that follows."""

    page: int
    top: float
    content: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page has come to stand: its sheet, the number of its first marked content there, and where on it."""

    sheet: Ref
    first: int
    placed: Placed


class Destinations:
    """All places of one file that is being written."""

    def __init__(
        self, file: PdfFile, places: Mapping[str, Destination], pages: Sequence[Page], *, structured: bool
    ) -> None:
        self._file = file
        self._places = places
        self._pages = pages
        self._structured = structured
        self._actions: dict[str, Ref] = {}

    def element(self, key: str) -> Element | None:
        """What is drawn first at that place, or None where nothing is."""
        place = self._places.get(key)
        if place is None:
            return None
        for page in self._pages[place.page :]:
            owners = page.owners[place.content :] if page.index == place.page else page.owners
            if owners:
                return owners[0]
        return None

    def lead(self, key: str) -> dict[str, Value]:
        """The entries by which a bookmark or a link leads to that place."""
        if not self._structured:
            return {"Dest": key.encode()}
        if key not in self._actions:
            self._actions[key] = self._file.reserve()
        return {"A": self._actions[key]}

    def led(self, annotation: Mapping[str, Value]) -> dict[str, Value]:
        """The entries of a PDF annotation, whose ``Dest`` is a key."""
        entries = dict(annotation)
        key = entries.pop("Dest", None)
        return entries | self.lead(key.decode()) if isinstance(key, bytes) else entries

    def write(self, places: Sequence[Place]) -> dict[str, Value]:
        """Put all places into the file, once the structure tree is there; the result goes into the catalogue's names.

        ``places`` says for each page where it has come to stand.
        """
        if not self._structured:
            named = [(key, self._file.add(self._shown(key, places))) for key in sorted(self._places)]
            return {"Dests": name_tree(self._file, named)}
        for key, action in self._actions.items():
            shown = self._shown(key, places)
            entries: dict[str, Value] = {"Type": Name("Action"), "S": Name("GoTo"), "D": shown}
            element = self.element(key)
            if element is not None:
                entries["SD"] = [element.reference, *shown[1:]]
            self._file.put(action, entries)
        return {}

    def _shown(self, key: str, places: Sequence[Place]) -> list[Value]:
        destination = self._places[key]
        place = places[destination.page]
        left, top = place.placed.point(0, destination.top)
        return [place.sheet, Name("XYZ"), round(left, 1), round(top, 1), 0]
