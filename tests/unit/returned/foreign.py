"""Packs that went out and came back: random passages, where they stand on the pages, and programs that mark them."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pymupdf

from briefing.annotation.model import Annotation
from briefing.annotation.selectors import describe
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS
from briefing.document.section import Section
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, PlacedNote
from briefing.returned.collecting import collect
from briefing.returned.notes import ReturnedNotes
from briefing.returned.opening import opened
from briefing.returned.spots import completed, trimmed
from tests.unit.export.requests import note, request

_LONGEST = 900


@dataclass(frozen=True)
class Passage:
    """A range of a section, and what a colleague says about it."""

    section: SectionId
    start: int
    end: int
    comment: str = ""


@dataclass(frozen=True)
class Marked:
    """What is to be marked on one page: quadrilaterals as PDF writes them, and the comment."""

    page: int
    quads: tuple[tuple[float, ...], ...]
    comment: str


def passages(pack: Pack, count: int, seed: int) -> list[Passage]:
    """Random ranges of random sections, short and long, that begin and end with something to be seen."""
    dice = random.Random(seed)
    sections = [section for section in (*pack.sections, *pack.reference) if section.text.strip()]
    found: dict[tuple[str, int, int], Passage] = {}
    while len(found) < count:
        section = dice.choice(sections)
        length = dice.choice((1, 2, 5, 20, 60, 200, _LONGEST))
        start = dice.randrange(len(section.text))
        end = min(len(section.text), start + dice.randint(1, length))
        start, end = trimmed(section.text, *completed(section.text, start, end))
        if section.text[start:end].strip():
            found[section.id, start, end] = Passage(section.id, start, end, f"Comment {len(found)} 𨋢")
    return list(found.values())


def placed(pack: Pack, all_of: Iterable[Passage]) -> list[PlacedNote]:
    """The passages as notes of ours."""
    notes = []
    for number, one in enumerate(all_of):
        section = pack.section(one.section)
        assert section is not None
        made = note(pack, section, body=one.comment, number=number)
        notes.append(PlacedNote(_on(made.annotation, section, one), one.start, one.end))
    return notes


def _on(annotation: Annotation, section: Section, passage: Passage) -> Annotation:
    selector = describe(section, passage.start, passage.end)
    return replace(annotation, target=replace(annotation.target, selector=selector))


def out_and_marks(
    pack: Pack, all_of: Sequence[Passage], folder: Path, **more: object
) -> tuple[Path, list[list[Marked]]]:
    """A pack without PDF annotations of ours, and for each passage what is to be marked on which pages.

    ``more`` are fields of the request for the pack.
    """
    path = folder / "out.pdf"
    write_pdf(request(pack, *placed(pack, all_of), mode=NotesMode.COMMENTS, **more), path)
    by_number: dict[int, dict[int, list[tuple[float, ...]]]] = {}
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for index, page in enumerate(pdf.pages):
            kept = []
            for mark in page.get("/Annots", []):
                if mark.Subtype != "/Highlight":
                    kept.append(mark)
                    continue
                number = int(str(mark.NM).partition(".")[0].rpartition("-")[2])
                corners = [float(corner) for corner in mark.QuadPoints]
                quads = by_number.setdefault(number, {}).setdefault(index, [])
                quads += [tuple(corners[at : at + 8]) for at in range(0, len(corners), 8)]
            page.obj.Annots = pikepdf.Array(kept)
        pdf.save()
    marks = [
        [
            Marked(page, tuple(quads), all_of[number].comment)
            for page, quads in sorted(by_number.get(number, {}).items())
        ]
        for number in range(len(all_of))
    ]
    return path, marks


def mark_by_mupdf(path: Path, marks: Iterable[Marked], target: Path) -> None:
    """Highlights as MuPDF makes them, in a file written anew."""
    with pymupdf.open(path) as document:
        for mark in marks:
            page = document[mark.page]
            height = page.rect.height
            quads = [
                pymupdf.Quad(*((x, height - y) for x, y in zip(quad[::2], quad[1::2], strict=True)))
                for quad in mark.quads
            ]
            made = page.add_highlight_annot(quads)
            made.set_info(title="A Colleague", content=mark.comment)
            made.update()
        document.save(target, garbage=3, deflate=True)


def read_back(path: Path, *packs: Pack, known: Iterable[Annotation] = ()) -> ReturnedNotes:
    """What came home in ``path``, read in this process."""
    with opened(path) as pdf:
        return collect(pdf, path, packs, known, NO_PROGRESS)


def ranges(notes: Iterable[Annotation]) -> set[tuple[str, int, int, str]]:
    """Where notes stand and what they say."""
    return {
        (one.target.section, one.target.selector.start, one.target.selector.end, one.body)
        for one in notes
        if one.target.section is not None and one.target.selector is not None
    }


def wanted(all_of: Iterable[Passage]) -> set[tuple[str, int, int, str]]:
    """The same of passages."""
    return {(one.section, one.start, one.end, one.comment) for one in all_of}
