"""Decorations: coloured ranges that travel beside the model when it is drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.document.ids import BlockId
from briefing.document.runs import Run, Runs
from briefing.document.section import Section


@dataclass(frozen=True, slots=True)
class Decoration:
    """A range ``[start, end)`` of a section's canonical text drawn in ``style``.

    ``style`` is a word the drawing code knows: an annotation kind's letter, ``hit``, ``current``. ``id`` says whose
    it is. ``number`` is the printed note number, or 0. ``has_note`` asks for a visible mark. ``author`` is the number
    of the colour of who made it, None where all is by one hand.
    """

    start: int
    end: int
    style: str
    id: str = ""
    number: int = 0
    has_note: bool = False
    author: int | None = None


@dataclass(frozen=True, slots=True)
class DecoratedRun:
    """A run, or a part of one, with the decorations that cover it, in the order they were given.

    ``start`` counts inside the leaf. ``closing`` are the decorations whose last character is in this run.
    """

    run: Run
    start: int
    decorations: tuple[Decoration, ...] = ()
    closing: tuple[Decoration, ...] = ()


def decorations_by_leaf(
    section: Section, decorations: Iterable[Decoration]
) -> dict[BlockId, tuple[tuple[int, int, Decoration], ...]]:
    """Every decoration cut by leaf: ``leaf id -> ((start, end, decoration), …)`` counted inside the leaf."""
    cut: dict[BlockId, list[tuple[int, int, Decoration]]] = {}
    for decoration in decorations:
        for piece in section.slices(decoration.start, decoration.end):
            cut.setdefault(piece.placed.leaf.id, []).append((piece.start, piece.end, decoration))
    return {block: tuple(pieces) for block, pieces in cut.items()}


def decorate(runs: Runs, pieces: Iterable[tuple[int, int, Decoration]]) -> Iterator[DecoratedRun]:
    """``runs`` split at the edges of ``pieces`` (counted inside the leaf).

    The text of the result is the text of ``runs``; a footnote mark stays with the last part of its run.
    """
    cuts = tuple(pieces)
    edges = sorted({edge for start, end, _ in cuts for edge in (start, end)})
    offset = 0
    for run in runs:
        end = offset + len(run.text)
        inner = [offset, *(edge for edge in edges if offset < edge < end), end]
        for part_start, part_end in pairwise(inner):
            last = part_end == end
            part = Run(
                run.text[part_start - offset : part_end - offset],
                run.style,
                run.link,
                run.footnote if last else "",
                run.token,
            )
            covering = tuple(d for s, e, d in cuts if s < part_end and part_start < e)
            closing = tuple(d for s, e, d in cuts if part_start < e <= part_end and s < e)
            yield DecoratedRun(part, part_start, covering, closing)
        offset = end
