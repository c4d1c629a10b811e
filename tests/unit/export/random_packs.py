"""Hypothesis strategies for packs with highlights."""

from hypothesis import strategies as st

from briefing.annotation.model import Kind
from briefing.document.pack import Pack
from briefing.export.request import PlacedNote
from tests.gui.reader.sections import sections
from tests.unit.builders import pack
from tests.unit.export.requests import note


@st.composite
def annotated(draw: st.DrawFn) -> tuple[Pack, list[PlacedNote]]:
    """A pack of one section with up to six highlights anywhere in it, overlapping or not."""
    section = draw(sections())
    made = pack(section)
    notes = []
    for number in range(draw(st.integers(0, 6)) if section.text else 0):
        start = draw(st.integers(0, len(section.text) - 1))
        end = draw(st.integers(start + 1, len(section.text)))
        body = draw(st.sampled_from(("", "A note 𨋢")))
        placed = note(made, section, body=body, kind=draw(st.sampled_from(Kind)), number=number)
        notes.append(PlacedNote(placed.annotation, start, end))
    return made, notes
