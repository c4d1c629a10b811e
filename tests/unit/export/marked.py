"""Notes all over a pack: on words, table cells, code, Chinese, over several blocks and pages, and on whole sections."""

from dataclasses import replace
from itertools import cycle

from briefing.annotation.model import Kind
from briefing.annotation.selectors import describe
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.request import PlacedNote
from tests.unit.export.requests import note

BODIES = (
    "Ask Legal about 𨋢 and 𠝹.",
    "",
    "誰負責？在 2026 年前答覆。",
    "First paragraph.\n\nSecond (with brackets \\).",
)


def notes_everywhere(pack: Pack, count: int = 40) -> tuple[PlacedNote, ...]:
    """``count`` notes of every kind spread over the pack; the same pack gets the same notes."""
    sections = [section for section in pack.sections if section.text.strip()]
    notes: list[PlacedNote] = [note(pack, None, body="On the whole briefing.", number=0)]
    kinds = cycle(Kind)
    for number, section in zip(range(1, count), cycle(sections), strict=False):
        made = note(pack, section, body=BODIES[number % len(BODIES)] or "", kind=next(kinds), number=number)
        turn = number // len(sections)
        if turn == 0 and number % 5 == 0:
            notes.append(replace(made, annotation=replace(made.annotation, body="On all of it.")))
        else:
            notes.append(_on_words(made, section, number, turn))
    return tuple(notes)


def _on_words(made: PlacedNote, section: Section, number: int, turn: int) -> PlacedNote:
    """The same note on a range: within one leaf, a whole leaf such as a cell, over several, or over most of it."""
    leaves = [leaf for leaf in section.leaves if leaf.leaf.text.strip()]
    chosen = leaves[(number * 7 + turn * 3) % len(leaves)]
    start, end = chosen.start, chosen.start + len(chosen.leaf.text)
    match number % 4:
        case 0:
            start, end = start + len(chosen.leaf.text) // 3, max(start + len(chosen.leaf.text) // 3 + 1, end - 2)
        case 1:
            end = min(len(section.text), end + 120)
        case 2 if number % 8 == 2:
            start, end = len(section.text) // 5, len(section.text) - len(section.text) // 6
    selector = describe(section, start, end)
    target = replace(made.annotation.target, selector=selector)
    return PlacedNote(replace(made.annotation, target=target), start, end)
