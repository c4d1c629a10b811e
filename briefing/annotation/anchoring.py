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
    context, which is less sure and refuses more. So it is when the selector's words are not at its offsets in the old
    text, which may have come from somebody else's file.

    A wrong place is worse than none: what cannot be told from a look-alike is ``AMBIGUOUS``, with the places to choose
    from, or ``ORPHAN``. Ask again for every edition with the original selector, never with a place found before, or
    small losses add up.
    """
    if not selector.exact or not new:
        return orphan("there is nothing to look for" if new else "the text is empty")
    if alignment is None and old is not None and old[selector.start : selector.end] == selector.exact:
        alignment = Alignment.of(old, new)
    if alignment is not None and alignment.old[selector.start : selector.end] == selector.exact:
        return carry(alignment, selector.start, selector.end)
    return search(selector, new)
