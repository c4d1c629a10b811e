"""Where a note's passage stands in another edition of its text."""

from briefing.annotation.alignment import Alignment
from briefing.annotation.carrying import carry
from briefing.annotation.model import Selector
from briefing.annotation.quote_search import search
from briefing.annotation.resolution import Resolution, orphan


def anchor(selector: Selector, new: str, alignment: Alignment | None = None, old: str | None = None) -> Resolution:
    """The place of ``selector``'s words in ``new``, or why they have no sure one. It never raises.

    ``old`` is the text the selector was made on. With it, or with ``alignment`` of it and ``new`` (made once for all
    notes on a text), the passage is followed through the changes. With neither it is looked for by its words and their
    context, which is less sure and refuses more. So it is when the old text does not have the selector's words where
    its offsets say, nor once anywhere else: a selector may have come from somebody else's file.

    A wrong place is worse than none: what cannot be told from a look-alike is ``AMBIGUOUS``, with the places to choose
    from, or ``ORPHAN``. Ask again for every edition with the original selector, never with a place found before, or
    small losses add up.
    """
    if not selector.exact or not new:
        return orphan("there is nothing to look for" if new else "the text is empty")
    known = alignment.old if alignment is not None else old
    start = _place_in_old(selector, known) if known is not None else None
    if known is None or start is None:
        return search(selector, new)
    return carry(alignment or Alignment.of(known, new), start, start + len(selector.exact))


def _place_in_old(selector: Selector, old: str) -> int | None:
    if selector.start >= 0 and old.startswith(selector.exact, selector.start):
        return selector.start
    start = old.find(selector.exact)
    return start if start >= 0 and old.find(selector.exact, start + 1) < 0 else None
