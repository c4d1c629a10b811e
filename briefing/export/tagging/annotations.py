"""PDF annotations: links, highlights and notes that other programs list, each with its structure element.

Every one has contents, a print flag and (but for links) an appearance, as PDF/UA-1 (7.18) and PDF/A-3 (6.3) demand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.objects import Name, Ref, Value, number
from briefing.export.tagging.page import Box, Page, components
from briefing.export.tagging.structure import Element

_PRINT = 4
# All that may stand in a URI; whatever else is written in percent signs.
_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]-._~"


@dataclass(frozen=True, slots=True)
class Remark:
    """What a note of the reader's says. ``created`` and ``modified`` are UTC instants like ``2026-11-22T08:30:00Z``."""

    id: str
    author: str
    subject: str
    contents: str
    created: str
    modified: str
    colour: str


def add_link(
    document: PdfDocument, page: Page, owner: Element, boxes: Sequence[Box], *, target: str, words: str
) -> None:
    """Links over ``boxes``: to a web address, or inside the document to a destination written ``#key``."""
    # Blank words tell nobody where it leads (PDF/UA-1, 7.18.5).
    contents = words if words.strip() else target.removeprefix("#")
    for box in boxes:
        entries: dict[str, Value] = {"Subtype": Name("Link"), "Border": [0, 0, 0], "Contents": contents}
        if target.startswith("#"):
            owner.leads_to = target[1:]
            entries["Dest"] = owner.leads_to.encode()
        else:
            entries["A"] = {"S": Name("URI"), "URI": quote(target, safe=_URI_CHARACTERS).encode()}
        _add(document, page, owner, box, entries)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to a remark, and the replies to it."""

    remark: Remark
    answers: "tuple[Answer, ...]" = ()


def add_highlight(document: PdfDocument, page: Page, owner: Element, boxes: Sequence[Box], remark: Remark) -> Ref:
    """One highlight over all of ``boxes``; the reference is what answers to it name."""
    bounds = (
        min(box[0] for box in boxes) - 1,
        min(box[1] for box in boxes) - 1,
        max(box[2] for box in boxes) + 1,
        max(box[3] for box in boxes) + 1,
    )
    colour = components(remark.colour)
    painted = " ".join(
        f"{number(left)} {number(bottom)} {number(right - left)} {number(top - bottom)} re"
        for left, bottom, right, top in boxes
    )
    appearance = f"/G gs {' '.join(map(number, colour))} rg {painted} f"
    # Upper left, upper right, lower left, lower right: what programs expect, though the standard says otherwise.
    corners = [
        corner for left, bottom, right, top in boxes for corner in (left, top, right, top, left, bottom, right, bottom)
    ]
    entries: dict[str, Value] = {
        "Subtype": Name("Highlight"),
        "QuadPoints": corners,
        **_remark_entries(document, remark),
        "AP": {"N": _form(document, bounds, appearance)},
    }
    return _add(document, page, owner, bounds, entries)


def add_answers(
    document: PdfDocument,
    page: Page,
    owner: Element,
    at: tuple[float, float],
    *,
    answered: Ref,
    answers: Sequence[Answer],
) -> None:
    """Replies to the PDF annotation ``answered`` (12.5.6.2): listed with it, and drawn nowhere."""
    x, y = at
    for answer in answers:
        entries: dict[str, Value] = {
            "Subtype": Name("Text"),
            **_remark_entries(document, answer.remark),
            "IRT": answered,
            "RT": Name("R"),
            # Without an appearance of its own, programs would draw a sign on the words.
            "AP": {"N": _form(document, (x, y, x + 1, y + 1), "")},
        }
        reference = _add(document, page, owner, (x, y, x, y), entries)
        add_answers(document, page, owner, at, answered=reference, answers=answer.answers)


def add_note(document: PdfDocument, page: Page, owner: Element, at: tuple[float, float], remark: Remark) -> Ref:
    """A note with its upper left corner at ``at``, drawn as a small leaf of paper."""
    size = 12.0
    left, top = at
    bounds = (left, top - size, left + size, top)
    colour = " ".join(map(number, components(remark.colour)))
    sheet = f"{number(left + 1)} {number(top - size + 1)} {number(size - 2)} {number(size - 2)} re"
    lines = " ".join(
        f"{number(left + 3)} {number(top - offset)} m {number(left + size - 3)} {number(top - offset)} l"
        for offset in (4, 6, 8)
    )
    appearance = f"{colour} rg 0.36 0.4 0.46 RG 0.6 w {sheet} B {lines} S"
    entries: dict[str, Value] = {
        "Subtype": Name("Text"),
        "Name": Name("Note"),
        **_remark_entries(document, remark),
        # A note keeps its size and stays upright when the page is enlarged or turned.
        "F": _PRINT | 8 | 16,
        "AP": {"N": _form(document, bounds, appearance)},
    }
    return _add(document, page, owner, bounds, entries)


def _add(document: PdfDocument, page: Page, owner: Element, box: Box, entries: dict[str, Value]) -> Ref:
    fixed: dict[str, Value] = {"Type": Name("Annot"), "Rect": [round(edge, 2) for edge in box], "F": _PRINT}
    reference = document.file.reserve()
    page.annotate(reference, owner, fixed | entries)
    return reference


def _remark_entries(document: PdfDocument, remark: Remark) -> dict[str, Value]:
    document.remarks.append(remark.id)
    return {
        "NM": remark.id,
        "T": remark.author,
        "Subj": remark.subject,
        "Contents": remark.contents,
        "CreationDate": _moment(remark.created),
        "M": _moment(remark.modified),
        "C": list(components(remark.colour)),
        "CA": 1,
    }


def _form(document: PdfDocument, bounds: Box, appearance: str) -> Value:
    """An appearance stream that is blended with the words beneath it."""
    blend: Value = {"G": {"Type": Name("ExtGState"), "BM": Name("Multiply"), "ca": 1}}
    entries: dict[str, Value] = {
        "Type": Name("XObject"),
        "Subtype": Name("Form"),
        "BBox": [round(edge, 2) for edge in bounds],
        "Resources": {"ExtGState": blend},
        "Group": {"S": Name("Transparency"), "CS": Name("DeviceRGB")},
    }
    return document.file.add_stream(entries, appearance.encode("ascii"))


def _moment(instant: str) -> str:
    """``2026-11-22T08:30:00Z`` as PDF writes moments (7.9.4); a fraction of a second is dropped."""
    digits = "".join(char for char in instant.partition(".")[0] if char.isdigit())
    return f"D:{digits[:14]:0<14}Z"
