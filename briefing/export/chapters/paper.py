"""The size of pages and their margins, from the paper, the arrangement and the size of running text."""

from dataclasses import replace

from briefing.export.request import Arrangement, Layout, Paper
from briefing.export.tokens import LARGE_BODY, USUAL_BODY
from briefing.export.typesetting.pages import Sheet

_SIZES = {Paper.A4: (595.28, 841.89), Paper.A3: (841.89, 1190.55), Paper.LETTER: (612.0, 792.0)}
_SIDE = 76 / 595.28
"""Margins left and right as a part of the width, at the usual size of text."""
_NARROW_SIDE = 0.088
"""The same for large print and for two columns: there is no room to give away."""
_WIDEST = 44.0
"""Longer lines than this, in ems, are hard to read; the margins take the rest."""
_BINDING = 10.0
"""Points that the inner margin of pages printed on both sides takes from the outer one."""


def paper_size(layout: Layout) -> tuple[float, float]:
    """Width and height of the paper, turned when two pages stand side by side on it."""
    width, height = _SIZES[layout.paper]
    return (width, height) if layout.arrangement is Arrangement.SINGLE else (height, width)


def page_sheet(layout: Layout, *, columns: int = 1) -> Sheet:
    """A page with its margins; ``columns`` is 2 for two languages beside each other.

    Of two pages side by side each has half of the paper, and the text is set for it: letters are printed in the size
    that was asked for.
    """
    width, height = paper_size(layout)
    if layout.arrangement is not Arrangement.SINGLE:
        width /= 2
    body = layout.body_size
    large = min(1.0, max(0.0, (body - USUAL_BODY) / (LARGE_BODY - USUAL_BODY)))
    side = width * (_NARROW_SIDE if columns > 1 else _SIDE + (_NARROW_SIDE - _SIDE) * large)
    side = max(side, (width - body * _WIDEST * columns) / 2)
    # Two lines of the header or the footer always fit.
    top = max(82 * height / 841.89, 34 + 3.0 * body)
    bottom = max(78 * height / 841.89, 34 + 2.8 * body)
    grace = min(24.0, bottom / 2 - 1.3 * body)
    return Sheet(width, height, side, side, top, bottom, grace=max(0.0, grace))


def bound(sheet: Sheet, layout: Layout, page: int) -> Sheet:
    """``sheet`` for the page with that index: printed on both sides, the first is a right-hand page."""
    if not layout.duplex and layout.arrangement is not Arrangement.BOOKLET:
        return sheet
    inner, outer = sheet.left + _BINDING, sheet.right - _BINDING
    return replace(sheet, left=inner, right=outer) if page % 2 == 0 else replace(sheet, left=outer, right=inner)
