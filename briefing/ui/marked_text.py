"""A label in which some words are marked as added or removed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing.annotation.words import Span
from briefing.ui.appearance import Appearance


class MarkedText(QLabel):
    """Shows ``text`` with ``spans`` of it in the colour of what was added or, struck out too, of what was removed."""

    def __init__(self, appearance: Appearance, text: str, spans: Sequence[Span], *, added: bool) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._appearance = appearance
        self._text = text
        self._spans = tuple(spans)
        self._added = added
        self.setAccessibleName(text)
        appearance.theme_changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        theme = self._appearance.theme
        look = f"background-color: {theme.added if self._added else theme.removed};"
        look += "" if self._added else " text-decoration: line-through;"
        parts = []
        at = 0
        for start, end in self._spans:
            parts += [_plain(self._text[at:start]), f'<span style="{look}">{_plain(self._text[start:end])}</span>']
            at = end
        self.setText("".join((*parts, _plain(self._text[at:]))))


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
