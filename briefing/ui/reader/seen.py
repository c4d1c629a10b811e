"""What the reader has before their eyes, said so that it can be shown again in another language or layout."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from briefing.document.ids import BlockId
from briefing.document.section import PlacedLeaf, Section
from briefing.ui.reader.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Seen:
    """The first paragraph that begins in the view, and how many pixels below the view's upper edge it does.

    Of a paragraph that is higher than the view, ``share`` is the part above the edge, from 0 to 1. ``caret`` is the
    paragraph with the caret, where the keyboard has brought it somewhere. ``at_top`` is the beginning of the section.
    """

    block: BlockId
    below_top: float
    share: float = 0.0
    caret: BlockId | None = None
    at_top: bool = False


def seen_in(sheet: Sheet, section: Section, view: QRectF, caret: BlockId | None) -> Seen | None:
    """What stands in ``view``, a part of the sheet's document; None where no paragraph does."""
    passing: Seen | None = None
    for placed in section.leaves:
        area = _area(sheet, placed)
        if view.top() <= area.top() < view.bottom():
            return Seen(placed.leaf.id, area.top() - view.top(), caret=caret, at_top=view.top() <= 0)
        if area.top() < view.top() < area.bottom():
            passing = Seen(placed.leaf.id, 0.0, (view.top() - area.top()) / area.height(), caret)
        if area.top() >= view.bottom():
            break
    return passing


def top_for(sheet: Sheet, section: Section, seen: Seen) -> float | None:
    """Where the view's upper edge must be in the sheet's document to show ``seen``; None for the very top."""
    placed = section.leaf(seen.block)
    if placed is None or seen.at_top:
        return None
    area = _area(sheet, placed)
    return area.top() - seen.below_top + seen.share * area.height()


def _area(sheet: Sheet, placed: PlacedLeaf) -> QRectF:
    """Where the one Qt block stands that a leaf is drawn as."""
    block = sheet.document.findBlock(sheet.projection.position(placed.start))
    return sheet.document.documentLayout().blockBoundingRect(block)
