"""Walks the hits in the text with F3 and Shift+F3, and shows them there until the words are taken out of the field."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from briefing.document.decoration import Decoration
from briefing.document.section import Section
from briefing.search.hits import Hit, HitKind
from briefing.ui.main_window import MainWindow
from briefing.ui.search.walk import Walk


class Walking(QObject):
    """Belongs to ``window``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hits: tuple[Hit, ...] = ()
        self._walk: Walk | None = None
        self._at: Hit | None = None
        window.reading.hits = self._decorations
        window.reading.language_changed.connect(self._walk_anew)
        window.session_shown.connect(self.end)

    def begin(self, hits: Sequence[Hit]) -> None:
        """Walk ``hits`` from now on."""
        if self._walk is None or tuple(hits) != self._hits:
            self._hits = tuple(hits)
            self._walk_anew()

    def end(self) -> None:
        """Show no hits any more."""
        self._hits, self._walk, self._at = (), None, None
        self._show()

    def stand_at(self, hit: Hit) -> None:
        """Go on from ``hit``, which is shown now."""
        self._at = hit
        self._stand()
        self._show()

    def step(self, steps: int) -> None:
        """Go to the hit ``steps`` further on."""
        reading = self._window.reading
        if self._walk is None or reading.section is None:
            return
        order = [section.id for section in (*reading.pack.sections, *reading.pack.reference)]
        here = order.index(reading.section.id)
        self._at = None
        stop = self._walk.step(steps, here, self._window.reader.first_visible_offset())
        if stop is not None:
            reading.open_section(stop.section, stop.start, stop.end)
            self._window.reader.setFocus()
        self._show()

    def _walk_anew(self) -> None:
        self._walk = Walk(self._hits, self._window.reading.pack) if self._hits else None
        self._stand()
        self._show()

    def _stand(self) -> None:
        """Stand at the hit that was chosen, as soon as its language is shown."""
        at = self._at
        if self._walk is not None and at is not None and at.kind is HitKind.TEXT and at.section is not None:
            section = self._window.reading.pack.section(at.section)
            if section is not None and section.language == at.language:
                self._walk.stand_at(at.section, at.start)

    def _show(self) -> None:
        self._window.reading.refresh_notes()
        walk, field = self._walk, self._window.top_bar.search
        if walk is None:
            field.show_count("")
        elif walk.current is None:
            field.show_count(str(len(walk.stops)))
        else:
            field.show_count(f"{walk.current + 1} / {len(walk.stops)}")

    def _decorations(self, section: Section) -> tuple[Decoration, ...]:
        return self._walk.decorations(section) if self._walk is not None else ()
