"""Where a mark stands in the text of the pack."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.returned.folding import folded
from briefing.returned.texts import PrintedSection

# So many letters missing between two marked ones are a quadrilateral that does not quite fit.
_BRIDGED = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A range of a section, all of it where ``start`` is None, or the whole briefing where there is no section.

    ``words`` are those on the page, for a mark on words that are no part of the text.
    """

    section: PrintedSection | None = None
    start: int | None = None
    end: int | None = None
    words: str = ""

    @property
    def range(self) -> tuple[int, int] | None:
        """The range, or None."""
        return (self.start, self.end) if self.start is not None and self.end is not None else None

    @property
    def text(self) -> str:
        """The words it is on."""
        return self.section.text[self.start : self.end] if self.section is not None and self.range else self.words


def runs(section: PrintedSection, offsets: Iterable[int]) -> list[Spot]:
    """The ranges that marked characters make: unbroken but for blanks, and without blanks at their ends."""
    found: list[tuple[int, int]] = []
    for offset in sorted(set(offsets)):
        if found and _is_bridged(section.text[found[-1][1] : offset]):
            found[-1] = found[-1][0], offset + 1
        else:
            found.append((offset, offset + 1))
    whole = [trimmed(section.text, *completed(section.text, start, end)) for start, end in found]
    visible = [span for span in whole if not section.text[slice(*span)].isspace()]
    return [Spot(section, start, end) for start, end in visible or whole[:1]]


def _is_bridged(between: str) -> bool:
    # Thousands of blanks are between two marks, and never inside one.
    return len(between) < 400 and sum(not char.isspace() and not _is_attached(char) for char in between) <= _BRIDGED


def completed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the accents and joiners that belong to its last letter, and without those of the one before."""
    while start < end - 1 and _is_attached(text[start]):
        start += 1
    while end < len(text) and _is_attached(text[end]):
        end += 1
    return start, end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without blanks at its ends, unless it holds nothing else."""
    words = text[start:end]
    if not words.strip():
        return start, end
    return end - len(words.lstrip()), start + len(words.rstrip())


def _is_attached(char: str) -> bool:
    """Whether ``char`` has no room of its own on a page, so that a mark cannot say whether it is meant."""
    return not char.isascii() and unicodedata.category(char) in {"Mn", "Me", "Cf"}


def same_words(one: str, other: str) -> bool:
    """Whether two texts are the same but for blanks, line ends and divided words."""
    return folded(one) == folded(other)
