"""What stands on every page but the cover: marking, running title, who and when, page of pages."""

from briefing.export.chapters.dates import written_date
from briefing.export.chapters.press import Press
from briefing.export.tagging.page import Artifact, Page
from briefing.export.tokens import MARKING, MUTED
from briefing.export.typesetting.fonts import Cut, Family, Weight

_PLAIN = Cut(Family.INTERFACE)
_STRONG = Cut(Family.INTERFACE, Weight.SEMIBOLD)
_GAP = 24.0
"""Points at least between what stands left and right."""


def draw_furniture(press: Press, page: Page, running: str, pages: int) -> None:
    """Header and footer of ``page``; ``running`` is the section's title."""
    sheet, request = press.sheet, press.request
    header = page.height - sheet.top * 0.52
    footer = sheet.bottom * 0.5
    left_words = (press.marking, _STRONG, MARKING) if press.marking else (press.pack.short_title, _PLAIN, MUTED)
    by = " · ".join(filter(None, [request.prepared_by, written_date(request.date, press.pack.language)]))
    number = f"{page.index + 1} / {pages}"
    pen = _Pen(press, page)
    used = pen.put(left_words[0], left_words[1], left_words[2], (sheet.left, header), Artifact.HEADER)
    room = sheet.column - used - _GAP
    pen.put_right(pen.shortened(running, room), (page.width - sheet.right, header), Artifact.HEADER)
    pen.put(by, _PLAIN, MUTED, (sheet.left, footer), Artifact.FOOTER)
    if press.marking:
        pen.put_centre(press.marking, (page.width / 2, footer), Artifact.FOOTER)
    pen.put_right(number, (page.width - sheet.right, footer), Artifact.FOOTER)


class _Pen:
    """Writes short lines at fixed places."""

    def __init__(self, press: Press, page: Page) -> None:
        self._press = press
        self._page = page
        self._size = press.scale.size(0.66)

    def put(self, text: str, cut: Cut, colour: str, at: tuple[float, float], artifact: Artifact) -> float:
        """``text`` from ``at``; how wide it is."""
        x, y = at
        for start, end, face in self._press.fonts.split(text, cut):
            part = text[start:end]
            self._page.text(artifact, (x, y), [(part, 0)], face=face, size=self._size, colour=colour)
            x += face.width(part) * self._size / 1000
        return x - at[0]

    def put_right(self, text: str, at: tuple[float, float], artifact: Artifact) -> None:
        """``text`` up to ``at``."""
        self.put(text, _PLAIN, MUTED, (at[0] - self._width(text, _PLAIN), at[1]), artifact)

    def put_centre(self, text: str, at: tuple[float, float], artifact: Artifact) -> None:
        """A marking around ``at``."""
        self.put(text, _STRONG, MARKING, (at[0] - self._width(text, _STRONG) / 2, at[1]), artifact)

    def shortened(self, text: str, room: float) -> str:
        """``text``, with its end left out when it is wider than ``room``."""
        if self._width(text, _PLAIN) <= room:
            return text
        while text and self._width(f"{text} …", _PLAIN) > room:
            text = text[:-1]
        return f"{text.rstrip()} …"

    def _width(self, text: str, cut: Cut) -> float:
        stretches = self._press.fonts.split(text, cut)
        return sum(face.width(text[start:end]) for start, end, face in stretches) * self._size / 1000
