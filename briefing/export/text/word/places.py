"""Places of a Word file that links lead to: bookmarks, whose names may not be as ours are."""

from briefing.export.text.word.elements import Xml, element


class Places:
    """Gives every place a short name, the same for its bookmark and for the links to it."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._marked: set[str] = set()

    def name(self, place: str) -> str:
        """The name of a place. Names that begin with an underline are hidden in the word processor's own lists."""
        return self._names.setdefault(place, f"_p{len(self._names) + 1}")

    def mark(self, place: str) -> list[Xml]:
        """A bookmark at a place; nothing when it has one already."""
        if place in self._marked:
            return []
        self._marked.add(place)
        number = len(self._marked)
        name = self.name(place)
        return [element("bookmarkStart", id=number, name=name), element("bookmarkEnd", id=number)]
