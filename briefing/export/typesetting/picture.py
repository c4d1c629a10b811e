"""A picture in a column of text."""

from collections.abc import Callable

from briefing.export.tagging.page import Box, Page
from briefing.export.typesetting.boxes import Whole


class PictureBox(Whole):
    """A picture of ``size`` pixels, never wider than the column nor taller than ``tallest`` points.

    ``paint`` draws it into the box it is given.
    """

    def __init__(
        self,
        size: tuple[int, int],
        tallest: float,
        paint: Callable[[Page, Box], None],
        *,
        keep_next: bool = False,
    ) -> None:
        self._size = size
        self._tallest = tallest
        self._paint = paint
        self.keep_next = keep_next
        self.before = 6.0
        self.after = 4.0

    def drawn_size(self, width: float) -> tuple[float, float]:
        """Width and height of the picture in a column ``width`` points wide."""
        across, high = self._size
        # A pixel is three quarters of a point, as on screens; larger pictures shrink to fit.
        scale = min(0.75, width / across, self._tallest / high)
        return across * scale, high * scale

    def height(self, width: float) -> float:
        """As drawn."""
        return self.drawn_size(width)[1]

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """At the left edge."""
        across, high = self.drawn_size(width)
        self._paint(page, (left, top - high, left + across, top))
