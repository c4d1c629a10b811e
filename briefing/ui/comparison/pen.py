"""Writes words with what became of them, and the notes on them, into a document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption

from briefing.document.runs import Runs
from briefing.ui.comparison.notes import PlacedMark
from briefing.ui.comparison.words import Mark, cut
from briefing.ui.kinds import kind_name
from briefing.ui.reader.typography import Face, Look, Typography
from briefing.ui.translation import QT_TRANSLATE_NOOP

HANG = 24.0
"""Room for a sign before a block, in pixels at 100 %."""

_LABEL = 20.0

NOTE = Look(Face.LABELS, 13, 19)
REMARK = Look(Face.LABELS, 12.5, 19, colour="muted")
LABEL = Look(Face.LABELS, 14, 22, colour="muted")
SIGN = Look(Face.LABELS, 15, 22, 700, "muted")
_ON_SECTION = QT_TRANSLATE_NOOP("Comparison", "on the whole section")
_LINE_SEPARATOR = "\u2028"
_NOTE_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Words:
    """A part of ``runs`` to be written: ``[start, end)``, all of it with one mark."""

    runs: Runs
    mark: Mark
    start: int
    end: int


class Pen:
    """Writes at a cursor, in the fonts and colours of ``typography``."""

    def __init__(self, cursor: QTextCursor, typography: Typography) -> None:
        self._cursor = cursor
        self._typography = typography
        self._fresh = False

    @property
    def position(self) -> int:
        """Where the next character will stand."""
        return self._cursor.position()

    def enter(self, position: int) -> None:
        """Go on in the cell whose first position this is."""
        self._cursor.setPosition(position)
        self._fresh = True

    def begin(self, look: Look, *, sign: str = "", label: str = "", top: float = 0) -> None:
        """Begin a block that hangs beside ``sign`` and, in a list, beside its ``label``."""
        px = self._typography.px
        made = QTextBlockFormat(self._typography.block(look))
        made.setTopMargin(px(top))
        left = px(HANG) + (px(_LABEL) if label else 0)
        made.setLeftMargin(left)
        if sign or label:
            # Signs stand in the margin, so the first line reaches out to the left of the others.
            made.setTextIndent(-left if sign else -px(_LABEL))
            stops = [px(HANG), left] if sign and label else [left]
            made.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops])
        if self._fresh:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made)
        self._fresh = False
        if sign:
            self.generated(f"{sign}\t", SIGN)
        if label:
            self.generated(f"{label}\t", LABEL)

    def generated(self, text: str, look: Look, colour: str = "", *, bold: bool = False) -> None:
        """Write words that are in neither edition."""
        made = QTextCharFormat(self._typography.generated(look))
        if colour:
            made.setBackground(QColor(colour))
        if bold:
            made.setFontWeight(700)
        self._cursor.insertText(text, made)

    def words(self, parts: Iterable[Words], look: Look, notes: Sequence[PlacedMark] = ()) -> None:
        """Write ``parts``; ``notes`` count in the same runs as those parts that were not removed."""
        for part in parts:
            edges = {edge for note in notes for edge in (note.start, note.end) if part.start < edge < part.end}
            for start, end in pairwise((part.start, *sorted(edges), part.end)):
                noted = next((note for note in notes if note.start < end and start < note.end), None)
                for run in cut(part.runs, start, end):
                    # A link would lead out of the comparison.
                    made = QTextCharFormat(self._typography.run(replace(run, link=None), look))
                    self._mark(made, part.mark, noted)
                    self._cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), made)

    def note(self, note: PlacedMark) -> None:
        """Write what a note says under the words that it is on."""
        kind = note.annotation.kind
        colour = self._typography.theme.highlight(kind.value)
        self.begin(NOTE, top=_NOTE_GAP)
        self.generated(f" {kind.value} ", NOTE, colour, bold=True)
        self.generated(f" {kind_name(kind)}", NOTE, bold=True)
        if not note.is_on_words:
            on_section = QCoreApplication.translate("Comparison", _ON_SECTION)
            self.generated(f"  ({on_section})", NOTE)
        if note.annotation.body:
            body = note.annotation.body.replace("\n", _LINE_SEPARATOR)
            self.generated(f"  {body}", NOTE)

    def remark(self, text: str) -> None:
        """Write a remark about the words above it."""
        self.begin(REMARK, top=3)
        self.generated(text, REMARK)

    def _mark(self, made: QTextCharFormat, mark: Mark, noted: PlacedMark | None) -> None:
        theme = self._typography.theme
        # The mark is told by a line too: a note's colour may lie over it, and not everyone sees colours.
        if mark is Mark.REMOVED:
            made.setBackground(QColor(theme.removed))
            made.setFontStrikeOut(True)
        elif mark is Mark.ADDED:
            made.setBackground(QColor(theme.added))
            made.setFontUnderline(True)
        if noted is not None:
            made.setBackground(QColor(theme.highlight(noted.annotation.kind.value)))
        if noted is not None or mark in (Mark.REMOVED, Mark.ADDED):
            # Quiet and coloured words are hard to read on such a ground.
            made.setForeground(QColor(theme.text))
