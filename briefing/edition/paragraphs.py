"""Looking at a passage and its paragraph alone, where an id says which paragraph of the new edition it is."""

from dataclasses import replace

from briefing.annotation.model import Selector
from briefing.annotation.resolution import Outcome, Resolution
from briefing.annotation.words import Span
from briefing.document.section import Section
from briefing.edition.differences import differences, segments

# A note on so much of its paragraph is on the paragraph.
_WHOLE = 0.8


def paragraph_around(words: Selector, text: str) -> Span | None:
    """The lines of ``text`` in which ``words`` stand, or None when they are not where they should be."""
    if text[words.start : words.end] != words.exact:
        return None
    end = text.find("\n", words.end)
    return text.rfind("\n", 0, words.start) + 1, end if end >= 0 else len(text)


def whole_paragraph(words: Selector, text: str | None) -> str:
    """The paragraph that a note was made on, if it was made on nearly all of it; else empty.

    Where the old ``text`` is not known the context tells, in which a line feed is the end of a paragraph.
    """
    around = paragraph_around(words, text) if text is not None else None
    if text is None or around is None:
        is_whole = words.prefix[-1:] in ("", "\n") and words.suffix[:1] in ("", "\n")
        return words.exact if is_whole else ""
    paragraph = text[around[0] : around[1]]
    return paragraph if len(words.exact) >= _WHOLE * len(paragraph) else ""


def refined(found: Resolution, words: Selector, section: Section, text: str | None) -> Resolution:
    """``found``, a place in ``section``, with the edges it has when its paragraph alone is compared.

    What changed around the paragraph can then not blur where a changed passage begins and ends.
    """
    placed = section.leaf(words.block) if words.block is not None else None
    around = paragraph_around(words, text) if text is not None else None
    if found.outcome is not Outcome.CHANGED or found.place is None or placed is None or text is None or around is None:
        return found
    if "\n" in words.exact:
        # It runs over several paragraphs.
        return found
    if found.place[1] <= placed.start or placed.end <= found.place[0]:
        return found
    before = text[around[0] : around[1]]
    start, end = _mapped(before, placed.leaf.text, words.start - around[0], words.end - around[0])
    start = found.place[0] - placed.start if start is None else start
    end = found.place[1] - placed.start if end is None else end
    if not 0 <= start < end <= len(placed.leaf.text):
        return found
    return replace(found, start=placed.start + start, end=placed.start + end)


def _mapped(old: str, new: str, start: int, end: int) -> tuple[int | None, int | None]:
    """Where ``start`` and ``end`` of a passage of ``old`` are in ``new``; None inside of what was replaced.

    What was put in the place of the passage's first or last words belongs to it, what was put in beside it does not.
    """
    new_start = new_end = None
    for part in segments(differences(old, new), len(old)):
        if part.kept and part.old_start <= start < part.old_end:
            new_start = part.new_start + start - part.old_start
        if part.kept and part.old_start < end <= part.old_end:
            new_end = part.new_start + end - part.old_start
        if not part.kept and part.old_start == start < part.old_end:
            new_start = part.new_start
        if not part.kept and part.old_start < end == part.old_end:
            new_end = part.new_end
    return new_start, new_end
