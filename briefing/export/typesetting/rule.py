"""A thin line across a column."""

from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import Whole


class Rule(Whole):
    """A line of ``thickness`` points over the part ``across`` of the column; it stays with what follows."""

    keep_next = True

    def __init__(self, colour: str, thickness: float = 0.5, *, across: float = 1.0) -> None:
        self._colour = colour
        self._thickness = thickness
        self._across = across

    def height(self, width: float) -> float:
        """Its thickness."""
        del width
        return self._thickness

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """From the left edge."""
        page.fill((left, top - self._thickness, left + width * self._across, top), self._colour)
