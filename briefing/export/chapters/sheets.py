"""Which pages stand on which sheet of paper, and what the sheets are called."""

from collections.abc import Sequence

from briefing.export.chapters.paper import paper_size
from briefing.export.request import Arrangement, Layout
from briefing.export.tagging.imposition import PaperSheet, Placed


def sheets_for(layout: Layout, pages: int) -> tuple[PaperSheet, ...]:
    """``pages`` on sheets; none for pages that are sheets themselves.

    A booklet's number of pages must be a multiple of four.
    """
    if layout.arrangement is Arrangement.SINGLE:
        return ()
    width, height = paper_size(layout)
    pairs = _in_pairs(pages) if layout.arrangement is Arrangement.TWO_UP else _saddle_stitched(pages)
    return tuple(
        PaperSheet(width, height, tuple(Placed(page, width / 2 * side) for side, page in enumerate(pair)))
        for pair in pairs
    )


def _in_pairs(pages: int) -> list[tuple[int, ...]]:
    return [tuple(range(first, min(first + 2, pages))) for first in range(0, pages, 2)]


def _saddle_stitched(pages: int) -> list[tuple[int, ...]]:
    """Pairs of pages, front and back of each sheet in turn, so that the sheets in one another read in order."""
    sides: list[tuple[int, ...]] = []
    for outer in range(pages // 2):
        pair = (pages - 1 - outer, outer)
        sides.append(pair if outer % 2 == 0 else pair[::-1])
    return sides


def sheet_names(sheets: Sequence[PaperSheet], numbers: Sequence[str]) -> list[str]:
    """What each sheet is called: the numbers of the pages on it, left to right."""
    return [" · ".join(filter(None, (numbers[placed.page] for placed in sheet.pages))) for sheet in sheets]
