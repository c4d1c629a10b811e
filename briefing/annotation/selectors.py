"""From a range of a section to the selector that describes it."""

from briefing.annotation.model import Selector
from briefing.document.section import Section

CONTEXT = 32
"""Characters of context on either side; longer contexts measured worse, because far text gets edited too."""


def describe(section: Section, start: int, end: int) -> Selector:
    """The selector for the range ``[start, end)`` of ``section``.

    Raises ``ValueError`` when the range is empty or leaves the text.
    """
    text = section.text
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no text between {start} and {end} in a section of {len(text)} characters")
    return Selector(
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        block=section.leaf_at(start).leaf.id,
    )
