"""From a stack of boxes to pages."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import LaidOut, Stack


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    grace: float = 0
    """How far the end of a story may reach into the lower margin, rather than stand alone on a page of its own."""

    @property
    def column(self) -> float:
        """The width of the text."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """The height of the text."""
        return self.height - self.top - self.bottom

    def draw(self, page: Page, content: LaidOut) -> None:
        """Draw ``content`` from the top of the text area."""
        content.draw(page, self.left, self.height - self.top, self.column)


def paginate(story: Stack, sheet: Sheet) -> Iterator[LaidOut]:
    """``story`` cut into parts of one page each."""
    rest: LaidOut | None = story
    while rest is not None:
        if _fits(rest, sheet.column, sheet.room + sheet.grace):
            yield rest
            return
        head, rest = rest.split(sheet.column, sheet.room, fresh=True)
        if head is None:
            if rest is None:
                return
            # Nothing of it can be divided: it is drawn as it is, over the margin.
            head, rest = rest, None
        yield head


def _fits(box: LaidOut, width: float, room: float) -> bool:
    return box.fits(width, room) if isinstance(box, Stack) else box.height(width) <= room
