"""Random sections with random highlights are drawn to the letter, and conform where a validator is at hand.

``BRIEFING_PDF_VALIDATOR`` may name a command that takes a flavour (``ua1``, ``3a``) and files, and fails unless all
of them conform.
"""

import os
import shlex
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.annotation.model import Kind
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, PlacedNote
from tests.gui.reader.sections import sections
from tests.unit.builders import pack
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request

VALIDATOR = os.environ.get("BRIEFING_PDF_VALIDATOR", "")
FLAVOURS = ("ua1", "3a")


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


def conforms(paths: list[Path]) -> None:
    for flavour in FLAVOURS:
        command = [*shlex.split(VALIDATOR), flavour, *map(str, paths)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        assert ended.returncode == 0, ended.stdout[-3000:]


@pytest.mark.skipif(not VALIDATOR, reason="no validator is named")
@pytest.mark.timeout(900)
def test_packs_conform_to_pdf_ua_and_pdf_a(tmp_path: Path):
    paths = []
    for folder in (FEATURES, BUILT_IN):
        made = read(folder)
        for mode in NotesMode:
            paths.append(tmp_path / f"{folder.name}-{mode.value}.pdf")
            first = made.sections[0]
            highlight = note(made, first, first.text[3:30], "A note", number=1)
            on_section = note(made, first, body="On all of it", number=2)
            on_briefing = note(made, None, body="On everything", number=3)
            write_pdf(request(made, highlight, on_section, on_briefing, mode=mode), paths[-1])
    conforms(paths)


@pytest.mark.skipif(not VALIDATOR, reason="no validator is named")
@pytest.mark.timeout(900)
@settings(max_examples=1, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cases=st.lists(annotated(), min_size=20, max_size=20))
def test_random_packs_conform_to_pdf_ua_and_pdf_a(cases: list[tuple[Pack, list[PlacedNote]]], tmp_path: Path):
    paths = []
    for number, (made, notes) in enumerate(cases):
        paths.append(tmp_path / f"{number}.pdf")
        write_pdf(request(made, *notes), paths[-1])
    conforms(paths)
