"""The way the reader came: places to go back to, as in a web browser."""

from dataclasses import dataclass

from briefing.document.ids import SectionId

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A section and the offset that stood at the top of the view."""

    section: SectionId
    offset: int = 0


class Trail:
    """Places in the order they were visited, and where in that order the reader is."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._here = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one, because the reader went back."""
        return self._here < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go on to ``place``; what lay ahead is forgotten."""
        del self._places[self._here + 1 :]
        self._places.append(place)
        del self._places[:-_LONGEST]
        self._here = len(self._places) - 1

    def stay(self, place: Place) -> None:
        """The reader moved within the section: remember ``place`` instead of the one it had."""
        if self._here >= 0 and self._places[self._here].section == place.section:
            self._places[self._here] = place

    def back(self) -> Place | None:
        """The place before this one, or None."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """The place after this one, or None."""
        return self._go(1) if self.can_go_forward else None

    def _go(self, step: int) -> Place:
        self._here += step
        return self._places[self._here]
