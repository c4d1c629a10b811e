"""Paragraph numbers: the leaves of a section counted from 1, the same in every language whose blocks match."""

from briefing.document.section import Section


def paragraph_number(section: Section, offset: int) -> int:
    """The number of the paragraph that holds ``offset``, from 1; raises ``IndexError`` where the section has none."""
    for number, placed in enumerate(section.leaves, start=1):
        if placed.start <= offset <= placed.end:
            return number
    raise IndexError(offset)


def paragraph_range(section: Section, number: int) -> tuple[int, int]:
    """Where paragraph ``number`` starts and ends, in code points; raises ``IndexError`` where there is none."""
    if not 1 <= number <= len(section.leaves):
        raise IndexError(number)
    placed = section.leaves[number - 1]
    return placed.start, placed.end


def paragraph_count(section: Section) -> int:
    """How many paragraphs the section has."""
    return len(section.leaves)
