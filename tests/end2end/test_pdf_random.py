"""Random sections with random highlights are drawn to the letter."""

import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, PlacedNote
from tests.unit.export.random_packs import annotated
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.export.requests import request


def written(made: Pack, notes: list[PlacedNote], mode: NotesMode, path: Path) -> TaggedPdf:
    write_pdf(request(made, *notes, mode=mode), path)
    return TaggedPdf(path)


def readable(section: Section) -> str:
    """The section's text as PDF/A allows it to be read: characters of private use are replaced."""
    return "".join("\ufffd" if unicodedata.category(char) == "Co" else char for char in section.text)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=annotated(), mode=st.sampled_from(NotesMode))
def test_random_sections_read_back_to_the_letter(case: tuple[Pack, list[PlacedNote]], mode: NotesMode, tmp_path: Path):
    made, notes = case
    (section,) = made.sections
    pdf = written(made, notes, mode, tmp_path / "pack.pdf")
    drawn = pdf.leaves()
    # An empty leaf is not drawn.
    texts = (drawn.get(f"{section.id}#{placed.leaf.id}", "") for placed in section.leaves)
    assert "\n".join(texts) == readable(section)
    assert not pdf.unmarked
    pdf.pdf.close()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=annotated())
def test_every_annotation_knows_its_structure_element(case: tuple[Pack, list[PlacedNote]], tmp_path: Path):
    pdf = written(*case, NotesMode.BOTH, tmp_path / "pack.pdf")
    owned = {
        kid.Obj.objgen
        for element in pdf.elements()
        for kid in kids(element)
        if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"
    }
    annotations = [annotation for subtype in ("Link", "Highlight", "Text") for annotation in pdf.annotations(subtype)]
    assert {annotation.objgen for annotation in annotations} == owned
    pdf.pdf.close()
