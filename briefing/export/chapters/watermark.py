"""The name of who receives a copy, across every page behind the text."""

from math import atan2

from briefing.annotation.wording import clean_line
from briefing.export.chapters.press import Press
from briefing.export.tagging.page import Page
from briefing.export.tokens import WATERMARK
from briefing.export.typesetting.fonts import Cut, Family, Weight

_CUT = Cut(Family.INTERFACE, Weight.SEMIBOLD)
_REACH = 0.72
"""How much of the page's diagonal the name may take."""
_LARGEST = 0.15
"""The most that letters measure, as a part of the page's width."""


def draw_watermark(press: Press, page: Page) -> None:
    """Draw it, if this is somebody's copy; light enough to leave the text on it its contrast."""
    copy = press.request.copy
    name = clean_line(copy.recipient) if copy is not None else ""
    if not name:
        return
    stretches = [(face, name[start:end]) for start, end, face in press.fonts.split(name, _CUT)]
    width = sum(face.width(text) for face, text in stretches) / 1000
    diagonal = (page.width**2 + page.height**2) ** 0.5
    size = min(diagonal * _REACH / width, page.width * _LARGEST)
    page.watermark(stretches, size, atan2(page.height, page.width), WATERMARK)
