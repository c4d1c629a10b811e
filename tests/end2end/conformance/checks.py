"""What no validator can see: whether a file says the same as the pack it was made from. Each check names itself."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdf

from briefing.export.request import PdfRequest
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.returned.foreign import read_back

CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
FORBIDDEN = re.compile(r"[\u2e80-\u2fdf\ue000-\uf8ff\x00]")


def fails(name: str, request: PdfRequest, path: Path) -> bool:
    """Whether the file at ``path`` fails the check with that name."""
    pdf = TaggedPdf(path)
    try:
        return not CHECKS[name](request, pdf, path)
    finally:
        pdf.pdf.close()


def _text(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """The text behind the tags is the canonical text."""
    drawn = pdf.leaves()
    sections = (*request.pack.sections, *request.pack.reference)
    return all(
        drawn.get(f"{section.id}#{placed.leaf.id}", "") == placed.leaf.text
        for section in sections
        for placed in section.leaves
    )


def _order(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """Blocks stand in the tree in the order of the document."""
    found = [name for name in pdf.leaves() if "#" in name]
    for section in request.pack.sections:
        wanted = [f"{section.id}#{placed.leaf.id}" for placed in section.leaves]
        if [name for name in found if name in set(wanted)] != [name for name in wanted if name in set(found)]:
            return False
    return True


def _characters(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """No radicals, no private use, no missing glyphs."""
    return not any(FORBIDDEN.search(text) for text in pdf.drawn.values())


def _language(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """Chinese words stand in an element that says they are Chinese."""
    pages = {page.objgen: number for number, page in enumerate(pdf.pdf.pages)}
    return not any(
        CHINESE.search(pdf.drawn.get((pages[element.Pg.objgen], kid), ""))
        for element, tongue in _tongues(pdf.root, str(pdf.pdf.Root.get("/Lang", "")))
        if not tongue.startswith("zh")
        for kid in kids(element)
        if isinstance(kid, int)
    )


def _tongues(element: Any, tongue: str) -> Iterator[tuple[Any, str]]:
    tongue = str(element.get("/Lang", tongue))
    yield element, tongue
    for kid in kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _tongues(kid, tongue)


def _figures(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    return all("/A" in element and "/BBox" in element.A for element in pdf.elements() if element.S == "/Figure")


def _headers(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """Each table has its header row once, however many pages it runs over."""
    return all(_marks(cell, pdf) <= 1 for element in pdf.elements() if element.S == "/TH" for cell in kids(element))


def _marks(element: Any, pdf: TaggedPdf) -> int:
    """On how many pages something is drawn for ``element``."""
    pages = [kid.Pg.objgen for kid in kids(element) if not isinstance(kid, int) and kid.get("/Type") == "/MCR"]
    return len(set(pages)) + any(isinstance(kid, int) for kid in kids(element))


def _links(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    known = pypdf.PdfReader(path).named_destinations
    targets = [bytes(link.Dest).decode() for link in pdf.annotations("Link") if "/Dest" in link]
    return all(target in known for target in targets)


def _contents(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """Every row of the contents is a link to the page whose number it names."""
    reader = pypdf.PdfReader(path)
    labels = reader.page_labels
    rows = [element for element in pdf.elements() if element.S == "/TOCI"]
    for row in rows:
        link = kids(kids(row)[0])[0]
        target = next((kid.Obj.get("/Dest") for kid in kids(link) if not isinstance(kid, int)), None)
        place = reader.named_destinations.get(bytes(target).decode()) if target is not None else None
        number = reader.get_destination_page_number(place) if place is not None else None
        if number is None or not re.search(rf"(?<!\d){re.escape(labels[number])}$", pdf.text(link)):
            return False
    return bool(rows)


def _notes(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """The notes that come home are those that left, on their words; and each says who, what and when."""
    marks = [*pdf.annotations("Highlight"), *pdf.annotations("Text")]
    named = {re.sub(r"\.\d+$", "", str(mark.get("/NM", ""))) for mark in marks}
    told = all(key in mark and str(mark[key]) for mark in marks for key in ("/T", "/M", "/CreationDate", "/Subj"))
    came = read_back(path, request.pack)
    changed = [one for one in came.edited if one.theirs.revision != one.base.revision]
    home = not (came.added or came.removed or came.unplaced or changed)
    return told and home and named == {note.annotation.id for note in request.notes}


def _outline(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """The outline begins with the pillars, their sections below them."""
    expected: list[Any] = []
    for pillar in request.pack.pillars:
        expected.append(" · ".join(filter(None, [pillar.letter, pillar.title])))
        expected.append([section.title for section in request.pack.sections if section.id in pillar.sections])
    return _titles(pypdf.PdfReader(path).outline)[: len(expected)] == expected


def _titles(level: list[Any]) -> list[Any]:
    return [_titles(entry) if isinstance(entry, list) else entry.title for entry in level]


def _labels(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    """A viewer calls each page what is printed at its foot."""
    reader = pypdf.PdfReader(path)
    feet = [_foot(page.extract_text()) for page in reader.pages]
    printed = [(label, foot) for label, foot in zip(reader.page_labels, feet, strict=True) if foot]
    return len(printed) > 3 and all(label == foot for label, foot in printed)


def _foot(text: str) -> str:
    found = re.findall(r"\b(\d+) / \d+\b", text)
    return found[-1] if found else ""


def _metadata(request: PdfRequest, pdf: TaggedPdf, path: Path) -> bool:
    with pdf.pdf.open_metadata() as packet:
        return str(pdf.pdf.docinfo.get("/Title", "")) == packet.get("dc:title") == request.pack.title


CHECKS: dict[str, Callable[[PdfRequest, TaggedPdf, Path], bool]] = {
    "text": _text,
    "order": _order,
    "characters": _characters,
    "language": _language,
    "figures": _figures,
    "headers": _headers,
    "links": _links,
    "contents": _contents,
    "notes": _notes,
    "outline": _outline,
    "labels": _labels,
    "metadata": _metadata,
}
