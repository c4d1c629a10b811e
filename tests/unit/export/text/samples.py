"""Packs with notes in every corner of them."""

from typing import Any

from briefing.annotation.model import Kind
from briefing.document.pack import Pack
from briefing.export.request import PdfRequest, PlacedNote
from tests.unit.export.requests import note, request


def notes_everywhere(pack: Pack) -> tuple[PlacedNote, ...]:
    """On parts of leaves, whole leaves, across leaves, overlapping, on sections and on the whole briefing."""
    made = [note(pack, None, body="On everything.", number=1)]
    for section in (*pack.sections, *pack.reference):
        leaves = [placed for placed in section.leaves if placed.end - placed.start > 12]
        ranges = [(placed.start + 2, placed.end - 3) for placed in leaves[::3]]
        ranges += [(leaves[0].start, leaves[-1].end), (leaves[-1].start, leaves[-1].end)]
        for start, end in ranges:
            number = len(made) + 1
            body = f"Note {number}, 風險.\n\nWith a second paragraph." if number % 2 else ""
            placed = note(pack, section, body=body, number=number, kind=list(Kind)[number % 5])
            made.append(PlacedNote(placed.annotation, start, end))
        made.append(note(pack, section, body="On the section.", number=len(made) + 1))
    return tuple(made)


def annotated(pack: Pack, **more: Any) -> PdfRequest:
    """A request for all of ``pack`` with those notes."""
    return request(pack, *notes_everywhere(pack), **more)
