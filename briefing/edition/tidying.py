"""Ranges found in a new text, made to begin and end where a reader would."""

import re

from briefing.document.blocks import Cell
from briefing.document.section import Section

# What a changed passage may be left with at its start (". Retail access…") or its end ("… growth, and (").
_STRAY_BEFORE = re.compile(r"[\s.,;:!?)\]}。，；：！？、）」』]+")
_STRAY_AFTER = re.compile(r"[\s,;:(\[{，；：、（「『]+\Z")


def tidied(section: Section, start: int, end: int, exact: str) -> tuple[int, int]:
    """``[start, end)``, the place of the words ``exact``, without marks and cells that do not belong to them."""
    start, end = _in_one_cell(section, start, end, exact)
    text = section.text[start:end]
    if before := _STRAY_BEFORE.match(text):
        start += 0 if _STRAY_BEFORE.match(exact) else before.end()
    if after := _STRAY_AFTER.search(text):
        end -= 0 if _STRAY_AFTER.search(exact) else len(after[0])
    return (start, end) if start < end else (end - len(text), end)


def _in_one_cell(section: Section, start: int, end: int, exact: str) -> tuple[int, int]:
    """What stood in one leaf does not spread over the cells of a row; a paragraph may well have been split."""
    slices = section.slices(start, end)
    if "\n" in exact or len(slices) < 2 or not any(isinstance(each.placed.leaf, Cell) for each in slices):
        return start, end
    largest = max(slices, key=lambda each: each.end - each.start)
    return largest.placed.start + largest.start, largest.placed.start + largest.end
