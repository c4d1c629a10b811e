"""Words with what stands around them, of which some are marked as removed or added."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing.app.ledger import Excerpt
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.words import Mark, marked

_CUT = "…"
# Shorter context ends where the paragraph does.
_CUT_AT = 80


class ExcerptText(QLabel):
    """Shows an excerpt: its words in ``colour`` if there is one, its marks as ``mark``."""

    def __init__(self, appearance: Appearance, excerpt: Excerpt, mark: Mark = Mark.SAME, kind: str = "") -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.setProperty("look", "words")
        self._appearance = appearance
        self._excerpt = excerpt
        self._mark = mark
        self._kind = kind
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(f"{excerpt.before}{excerpt.words}{excerpt.after}")
        appearance.theme_changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        theme, excerpt = self._appearance.theme, self._excerpt
        colours = {Mark.REMOVED: theme.removed, Mark.ADDED: theme.added}
        # A line besides the colour, for readers who cannot tell the colours apart.
        lines = {Mark.REMOVED: "line-through", Mark.ADDED: "underline"}
        ground = f"background-color: {theme.highlight(self._kind)};" if self._kind else ""
        parts = []
        for stretch in marked(len(excerpt.words), excerpt.marks, self._mark):
            look = ground
            if stretch.mark is not Mark.SAME:
                look = f"background-color: {colours[stretch.mark]}; text-decoration: {lines[stretch.mark]};"
            parts.append(_span(excerpt.words[stretch.start : stretch.end], look))
        around = f"color: {theme.muted};"
        before = f"{_CUT}{_without_half_word(excerpt.before)}" if len(excerpt.before) == _CUT_AT else excerpt.before
        after = (
            excerpt.after if len(excerpt.after) < _CUT_AT else f"{_without_half_word(excerpt.after[::-1])[::-1]}{_CUT}"
        )
        self.setText("".join((_span(before, around), *parts, _span(after, around))))


def _span(text: str, look: str) -> str:
    shown = escape(text).replace("\n", "<br>")
    return f'<span style="{look}">{shown}</span>' if look else shown


def _without_half_word(context: str) -> str:
    """``context`` from its first whole word on; Chinese has no blanks, and any character may be the first."""
    start = context.find(" ")
    return context[start:] if 0 <= start < len(context) // 2 else context
