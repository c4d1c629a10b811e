"""Short lines at fixed places of a page, never wider than the room they have."""

from enum import Enum

from briefing.export.chapters.press import Press
from briefing.export.tagging.page import Artifact, Page
from briefing.export.tokens import MARKING, MUTED
from briefing.export.typesetting.fonts import Cut, Family, Weight


class Ink(Enum):
    """How a line is written."""

    QUIET = (Cut(Family.INTERFACE), MUTED)
    MARKING = (Cut(Family.INTERFACE, Weight.SEMIBOLD), MARKING)


class Pen:
    """Writes lines on ``page`` that are ``artifact``: no part of the text."""

    def __init__(self, press: Press, page: Page, artifact: Artifact) -> None:
        self._fonts = press.fonts
        self._page = page
        self._artifact = artifact
        self._size = press.scale.size(0.66)
        self.leading = self._size * 1.5

    def width(self, text: str, ink: Ink = Ink.QUIET) -> float:
        """Of ``text`` in one line, in points."""
        stretches = self._fonts.split(text, ink.value[0])
        return sum(face.width(text[start:end]) for start, end, face in stretches) * self._size / 1000

    def put(self, text: str, at: tuple[float, float], ink: Ink, *, room: float) -> float:
        """``text`` from ``at``; how wide it is. A marking is written smaller rather than cut."""
        size = self._size
        if ink is Ink.MARKING:
            size *= min(1.0, room / max(self.width(text, ink), 1))
        else:
            text = self._shortened(text, room)
        cut, colour = ink.value
        x, y = at
        for start, end, face in self._fonts.split(text, cut):
            part = text[start:end]
            self._page.text(self._artifact, (x, y), [(part, 0)], face=face, size=size, colour=colour)
            x += face.width(part) * size / 1000
        return x - at[0]

    def put_right(self, text: str, at: tuple[float, float], *, room: float) -> None:
        """``text`` up to ``at``."""
        text = self._shortened(text, room)
        self.put(text, (at[0] - self.width(text), at[1]), Ink.QUIET, room=room)

    def put_centre(self, text: str, at: tuple[float, float], *, room: float) -> None:
        """A marking around ``at``."""
        width = min(self.width(text, Ink.MARKING), room)
        self.put(text, (at[0] - width / 2, at[1]), Ink.MARKING, room=room)

    def _shortened(self, text: str, room: float) -> str:
        """``text``, with its end left out when it is wider than ``room``."""
        if self.width(text) <= room + 0.01:
            return text
        while text and self.width(f"{text} …") > room:
            text = text[:-1]
        return f"{text.rstrip()} …" if text else ""
