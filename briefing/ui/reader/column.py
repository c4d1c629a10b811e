"""The room that a container gives to the blocks inside it."""

from dataclasses import dataclass, replace

from briefing.ui.reader.typography import Look
from briefing.ui.reader.writer import Label, Spot


@dataclass(frozen=True, slots=True)
class Column:
    """``left`` and ``right`` are pixels at 100 % in from the text column, ``gap`` the room between two blocks.

    ``body`` is how running text looks here; ``depth`` counts the lists around it.
    """

    body: Look
    left: float = 0
    right: float = 0
    gap: float = 16
    depth: int = 0

    def spot(self, top: float | None = None) -> Spot:
        """Where the next block stands; ``top`` replaces the usual gap above it."""
        return Spot(self.left, self.right, self.gap if top is None else top)

    def inset(self, left: float, right: float = 0) -> "Column":
        """A narrower column."""
        return replace(self, left=self.left + left, right=self.right + right)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one block goes: its column, the gap above it, and the list label beside it, if any."""

    column: Column
    top: float
    label: Label | None = None

    @property
    def spot(self) -> Spot:
        """Where the block stands in the document."""
        return self.column.spot(self.top)
