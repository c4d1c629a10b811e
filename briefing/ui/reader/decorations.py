"""Highlights and search hits as character formats of the shown document, so that screen readers meet them too.

Each decoration is cut by leaf, and a change touches only the leaves whose cuts differ. What a leaf looked like before
is read from the document the first time it is decorated, so taking a decoration away restores it exactly.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

from briefing.document.decoration import Decoration, decorations_by_leaf
from briefing.document.ids import BlockId
from briefing.document.section import Section
from briefing.ui.reader.sheet import Sheet
from briefing.ui.theme import Theme

HIT = "hit"
CURRENT = "current"

_Cuts = tuple[tuple[int, int, Decoration], ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Positions ``[first, last)`` that look alike."""

    first: int
    last: int
    characters: QTextCharFormat


class Decorations:
    """The decorations of one sheet."""

    def __init__(self, sheet: Sheet, section: Section, theme: Theme) -> None:
        self._sheet = sheet
        self._section = section
        self._theme = theme
        self._leaves = {placed.leaf.id: placed for placed in section.leaves}
        self._cuts: Mapping[BlockId, _Cuts] = {}
        self._shown: tuple[Decoration, ...] = ()
        self._plain: dict[BlockId, tuple[_Stretch, ...]] = {}

    @property
    def shown(self) -> tuple[Decoration, ...]:
        """What is shown, in the order given."""
        return self._shown

    def show(self, decorations: Iterable[Decoration]) -> None:
        """Show exactly ``decorations``; where they overlap the later one is on top."""
        shown = tuple(decorations)
        cuts = decorations_by_leaf(self._section, shown)
        changed = [leaf for leaf in {**self._cuts, **cuts} if self._cuts.get(leaf) != cuts.get(leaf)]
        for leaf in changed:
            self._redraw(leaf, self._cuts.get(leaf, ()), cuts.get(leaf, ()))
        self._cuts, self._shown = cuts, shown

    def id_at(self, offset: int) -> str:
        """The id of the topmost decoration of the reader's at ``offset``, or empty."""
        covering = (each.id for each in reversed(self._shown) if each.id and each.start <= offset < each.end)
        return next(covering, "")

    def _redraw(self, leaf: BlockId, old: _Cuts, new: _Cuts) -> None:
        cursor = QTextCursor(self._sheet.document)
        # One edit block for each leaf: Qt lays out anew everything between the first and the last change in one.
        cursor.beginEditBlock()
        spans = self._spans(leaf, new)
        for stretch in self._plain_stretches(leaf):
            for first, last in _dirty(stretch, (*self._spans(leaf, old), *spans)):
                for part in self._decorated(_Stretch(first, last, stretch.characters), spans):
                    cursor.setPosition(part.first)
                    cursor.setPosition(part.last, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(part.characters)
        cursor.endEditBlock()

    def _spans(self, leaf: BlockId, cuts: _Cuts) -> list[tuple[int, int, Decoration]]:
        """``cuts`` in positions of the document."""
        start_of_leaf = self._leaves[leaf].start
        projection = self._sheet.projection
        return [
            (projection.position(start_of_leaf + start), projection.end_position(start_of_leaf + end), decoration)
            for start, end, decoration in cuts
        ]

    def _plain_stretches(self, leaf: BlockId) -> tuple[_Stretch, ...]:
        """How the leaf looks without any decoration."""
        if leaf not in self._plain:
            block = self._sheet.document.findBlock(self._sheet.projection.position(self._leaves[leaf].start))
            begin = block.position()
            self._plain[leaf] = tuple(
                _Stretch(begin + each.start, begin + each.start + each.length, QTextCharFormat(each.format))
                for each in block.textFormats()
            )
        return self._plain[leaf]

    def _decorated(self, stretch: _Stretch, spans: list[tuple[int, int, Decoration]]) -> Iterator[_Stretch]:
        """``stretch`` cut at the edges of ``spans``, each part in the format of the topmost span over it."""
        edges = {edge for first, last, _ in spans for edge in (first, last) if stretch.first < edge < stretch.last}
        for first, last in pairwise((stretch.first, *sorted(edges), stretch.last)):
            top = next((decoration for start, end, decoration in reversed(spans) if start <= first < end), None)
            yield _Stretch(first, last, self._coloured(stretch.characters, top))

    def _coloured(self, plain: QTextCharFormat, decoration: Decoration | None) -> QTextCharFormat:
        if decoration is None:
            return plain
        made = QTextCharFormat(plain)
        match decoration.style:
            case "hit":
                made.setBackground(QColor(self._theme.hit))
                self._darken(made)
            case "current":
                made.setBackground(QColor(self._theme.accent))
                made.setForeground(QColor(self._theme.on_accent))
            case kind:
                made.setBackground(QColor(self._theme.highlight(kind)))
                self._darken(made)
        return made

    def _darken(self, made: QTextCharFormat) -> None:
        """Quiet and coloured words are hard to read on a highlight's ground; a link stays known by its line."""
        made.setForeground(QColor(self._theme.text))
        if made.isAnchor():
            made.setFontUnderline(True)


def _dirty(stretch: _Stretch, spans: Iterable[tuple[int, int, Decoration]]) -> Iterator[tuple[int, int]]:
    """The parts of ``stretch`` under any of ``spans``, merged."""
    inside = sorted(
        (max(first, stretch.first), min(last, stretch.last))
        for first, last, _ in spans
        if first < stretch.last and stretch.first < last
    )
    begun: tuple[int, int] | None = None
    for first, last in inside:
        if begun is not None and first <= begun[1]:
            begun = (begun[0], max(begun[1], last))
            continue
        if begun is not None:
            yield begun
        begun = (first, last)
    if begun is not None:
        yield begun
