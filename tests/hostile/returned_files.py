"""Hostile PDF files in the place of a pack that a colleague marked: bombs, rings, locks."""

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf

from tests.hostile.threat import Door, Threat, written


def threats() -> Iterator[Threat]:
    """All hostile PDF files."""
    for name, make, told in _FILES:
        yield Threat(Door.RETURNED, f"pdf-{name}.pdf", make, told)


def _page(content: bytes = b"") -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].obj.Contents = pdf.make_stream(content)
    return pdf


def _saved(build: Callable[[], pikepdf.Pdf]) -> Callable[[Path], object]:
    return lambda path: build().save(path)


def _packed(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b" " * 1_000_000) for _ in range(megabytes)) + packer.flush()


def _content_bomb() -> pikepdf.Pdf:
    pdf = _page()
    pdf.pages[0].obj.Contents.write(_BOMB, filter=pikepdf.Name.FlateDecode)
    return pdf


def _attachment_bomb() -> pikepdf.Pdf:
    pdf = _page()
    stream = pdf.make_stream(b"")
    stream.write(_BOMB, filter=pikepdf.Name.FlateDecode)
    spec = pikepdf.Dictionary(
        Type=pikepdf.Name.Filespec, UF="notes.jsonld", F="notes.jsonld", EF=pikepdf.Dictionary(F=stream, UF=stream)
    )
    pdf.Root.AF = pikepdf.Array([pdf.make_indirect(spec)])
    return pdf


def _ring_of_pages() -> pikepdf.Pdf:
    pdf = _page()
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    return pdf


def _ring_of_elements() -> pikepdf.Pdf:
    pdf = _page()
    element = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.P))
    element.K = pikepdf.Array([element, element])
    pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(K=element))
    return pdf


def _ring_of_forms() -> pikepdf.Pdf:
    pdf = _page(b"/F Do " * 1000)
    form = pdf.make_stream(b"/F Do " * 1000, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    pdf.pages[0].obj.Resources = form.Resources
    return pdf


def _deep_array() -> bytes:
    deep = b"[" * 100_000 + b"]" * 100_000
    return b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/X " + deep + b">>\nendobj\ntrailer<</Root 1 0 R>>"


def _object_stream_bomb() -> bytes:
    """An object of a compressed object stream that unpacks to a hundred megabytes."""
    body = _BOMB
    head = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(body)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>"]
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots 5 0 R>>", head + body + b"\nendstream"]
    out, rows = bytearray(b"%PDF-1.7\n"), [(0, 0, 65_535)]
    for number, content in enumerate(objects, 1):
        rows.append((1, len(out), 0))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows += [(2, 4, 0), (1, len(out), 0)]
    table = b"".join(bytes([kind]) + place.to_bytes(4, "big") + more.to_bytes(2, "big") for kind, place, more in rows)
    start = len(out)
    out += b"6 0 obj\n<</Type/XRef/Size 7/W[1 4 2]/Root 1 0 R/Length %d>>stream\n%s\nendstream\nendobj\n" % (
        len(table),
        table,
    )
    return bytes(out + b"startxref\n%d\n%%%%EOF" % start)


def _locked(path: Path) -> None:
    _page().save(path, encryption=pikepdf.Encryption(user="secret", owner="secret"))


_BOMB = _packed(100)
_OTHERS = "is not a copy of"
_ANY = "cannot be brought back"
_FILES = (
    ("no-pdf", written(b"PK\x03\x04 a letter"), "it is not a PDF file"),
    ("half-a-file", written(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog"), "the file is damaged"),
    ("encrypted", _locked, "protected by a password"),
    ("somebody-elses", _saved(_page), _OTHERS),
    ("content-bomb", _saved(_content_bomb), _ANY),
    ("attachment-bomb", _saved(_attachment_bomb), _ANY),
    ("object-stream-bomb", lambda path: path.write_bytes(_object_stream_bomb()), _ANY),
    ("ring-of-pages", _saved(_ring_of_pages), _ANY),
    ("ring-of-elements", _saved(_ring_of_elements), _ANY),
    ("ring-of-forms", _saved(_ring_of_forms), _ANY),
    ("deep-array", lambda path: path.write_bytes(_deep_array()), _ANY),
)
