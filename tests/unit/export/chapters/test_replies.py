"""Replies stand with what they answer, in print and as PDF annotations."""

from dataclasses import replace
from pathlib import Path

from briefing.annotation.model import Kind, Status
from briefing.export.pdf import write_pdf
from briefing.export.request import PlacedNote
from tests.unit.export.reading import TaggedPdf
from tests.unit.export.requests import FEATURES, note, read, request


def written(folder: Path) -> TaggedPdf:
    """A pack with an action, a reply to it, and a reply to that."""
    pack = read(FEATURES)
    asked = note(pack, pack.sections[0], "This section", "Ask the archive.", kind=Kind.ACTION)
    action = replace(asked.annotation, owner="Registry", due="2026-11-27", tags=("bill",), status=Status.ACCEPTED)
    first = note(pack, pack.sections[0], "This section", "They have it.", number=2).annotation
    second = note(pack, pack.sections[0], "This section", "Good.", number=3).annotation
    placed = [
        replace(asked, annotation=action),
        PlacedNote(replace(first, reply_to=action.id), asked.start, asked.end),
        PlacedNote(replace(second, reply_to=first.id), asked.start, asked.end),
    ]
    write_pdf(request(pack, *placed), folder / "pack.pdf")
    return TaggedPdf(folder / "pack.pdf")


def test_replies_are_listed_with_the_annotation_they_answer(tmp_path: Path):
    pdf = written(tmp_path)
    (highlight,) = pdf.annotations("Highlight")
    replies = pdf.annotations("Text")
    assert [str(reply.Contents) for reply in replies] == ["They have it.", "Good."]
    assert [str(reply.IRT.NM) for reply in replies] == [str(highlight.NM), str(replies[0].NM)]


def test_replies_are_printed_inside_the_note_they_answer(tmp_path: Path):
    pdf = written(tmp_path)
    entry = next(
        element for element in pdf.elements() if element.S == "/LI" and "Ask the archive." in pdf.text(element)
    )
    assert pdf.text(entry).index("They have it.") < pdf.text(entry).index("Good.")
    nested = [element for element in pdf.elements(entry) if element.S == "/L"]
    assert len(nested) == 2


def test_a_note_says_its_state_owner_date_and_tags(tmp_path: Path):
    pdf = written(tmp_path)
    text = pdf.text(pdf.root)
    assert "Status: accepted · Owner: Registry · Due: 27 Nov 2026 · #bill" in text
