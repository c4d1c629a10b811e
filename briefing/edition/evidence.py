"""How much it takes to believe that a passage stands where its words were found."""

import re

from briefing.annotation.alignment import Alignment
from briefing.annotation.model import Selector
from briefing.annotation.resolution import Outcome, Resolution
from briefing.annotation.words import common_end, common_start, letters
from briefing.document.section import Section

# Letters of the stretch that went to another section with the passage: fewer may be a phrase that both sections use.
_SENTENCE = 60
# Letters of a passage in another paragraph of its section.
_LINE = 40
# Fewer letters in another section than this are no candidate, unless they stand nowhere else.
PHRASE = 20
_IDEOGRAPH = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# A Chinese character says about as much as three letters.
_LETTERS_OF_IDEOGRAPH = 3
# How much of the passage must be left in another section, or in another paragraph while its own is still there.
_KEPT = 0.8
# How much of it must be left in a paragraph that was taken over with its id.
_KEPT_WITH_PARAGRAPH = 0.6


def telling(text: str) -> int:
    """How much finding ``text`` again proves, in letters."""
    return letters(text) + (_LETTERS_OF_IDEOGRAPH - 1) * len(_IDEOGRAPH.findall(text))


def is_convincing(
    words: Selector, found: Resolution, section: Section, alignment: Alignment | None, start: int
) -> bool:
    """Whether ``found``, a place in another ``section``, is beyond doubt.

    The passage must be there nearly whole, as part of a stretch too long to be a turn of phrase; less of it suffices
    in the paragraph of the same id. ``start`` is where the section's text starts in the new text of ``alignment``.
    """
    if found.place is None:
        return False
    same_paragraph = section.leaf_at(found.place[0]).leaf.id == words.block
    if alignment is None:
        return found.score >= _KEPT and _shared_around(words, section.text, *found.place) >= _SENTENCE
    least = _KEPT_WITH_PARAGRAPH if same_paragraph else _KEPT
    stretch = _longest_stretch(alignment, start + found.place[0], start + found.place[1])
    return found.score >= least and stretch >= _SENTENCE


def is_in_its_paragraph(words: Selector, found: Resolution, section: Section) -> bool:
    """Whether nothing speaks against ``found``, a place in the same ``section``, being the passage.

    An author who keeps a paragraph's id says that it is the same paragraph. Words found in another one while it is
    there must be many, and nearly all.
    """
    if found.place is None or words.block is None or found.outcome is Outcome.EXACT:
        return True
    own = section.leaf(words.block)
    if own is None or not own.leaf.text or (own.start < found.place[1] and found.place[0] < own.end):
        return True
    return found.score >= _KEPT and telling(section.text[slice(*found.place)]) >= _LINE


def _shared_around(words: Selector, text: str, start: int, end: int) -> int:
    """How telling the passage is with as much of its context as stands directly around it."""
    before = common_end(words.prefix, text[max(0, start - len(words.prefix)) : start])
    after = common_start(words.suffix, text[end : end + len(words.suffix)])
    return telling(text[start - before : end + after]) if text[start:end] == words.exact else 0


def _longest_stretch(alignment: Alignment, start: int, end: int) -> int:
    """How telling the longest block is that lies in part in ``[start, end)`` of the new text."""
    return max(
        (
            telling(alignment.new[block.new : block.new + block.length])
            for block in alignment.blocks
            if block.new < end and start < block.new + block.length
        ),
        default=0,
    )
