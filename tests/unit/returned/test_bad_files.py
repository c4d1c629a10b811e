"""Files that cannot be read: one clear sentence, soon, whatever is in them."""

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pikepdf
import pytest

from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.errors import CancelledError, ReturnedFileError
from briefing.returned import bounds
from briefing.returned.reading import read_returned
from tests.unit.builders import pack
from tests.unit.returned.foreign import read_back


@pytest.fixture(scope="module")
def ours() -> Pack:
    return pack()


def sentence(path: Path, ours: Pack) -> str:
    with pytest.raises(ReturnedFileError) as raised:
        read_back(path, ours)
    return str(raised.value)


def saved(pdf: pikepdf.Pdf, path: Path, **how: object) -> Path:
    pdf.save(path, **how)  # type: ignore[arg-type]
    return path


def test_what_is_no_pdf_is_said_to_be_none(tmp_path: Path, ours: Pack):
    (tmp_path / "a.pdf").write_bytes(b"PK\x03\x04 a letter")
    assert "is not a PDF file." in sentence(tmp_path / "a.pdf", ours)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path, ours: Pack):
    assert "no such file" in sentence(tmp_path / "a.pdf", ours)


def test_half_a_file_is_said_to_be_damaged(tmp_path: Path, ours: Pack):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog")
    assert "is damaged" in sentence(tmp_path / "a.pdf", ours)


def test_a_protected_file_is_said_to_have_a_password_and_what_to_do(tmp_path: Path, ours: Pack):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    path = saved(pdf, tmp_path / "a.pdf", encryption=pikepdf.Encryption(user="secret", owner="secret"))
    assert "protected by a password; open it with the password" in sentence(path, ours)
    assert "save a copy without one" in sentence(path, ours)


def test_somebody_elses_pdf_is_said_not_to_be_a_copy(tmp_path: Path, ours: Pack):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    assert "is not a copy of “A test briefing”" in sentence(saved(pdf, tmp_path / "a.pdf"), ours)


def test_too_many_pages_are_said_to_be_too_many(tmp_path: Path, ours: Pack, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("briefing.returned.opening.MOST_PAGES", 1)
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.add_blank_page()
    assert "2 pages, more than 1" in sentence(saved(pdf, tmp_path / "a.pdf"), ours)


def test_a_large_file_is_said_to_be_too_large(tmp_path: Path, ours: Pack):
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(bounds.LARGEST_FILE + 1)
    assert "larger than 200 MB" in sentence(path, ours)


def page_that_draws(content: bytes) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].obj.Contents = pdf.make_stream(content)
    return pdf


def bomb() -> pikepdf.Pdf:
    """A page of three hundred megabytes of blanks, packed into three hundred kilobytes."""
    pdf = page_that_draws(b"")
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 10_000_000) for _ in range(30)) + packer.flush()
    pdf.pages[0].obj.Contents.write(packed, filter=pikepdf.Name.FlateDecode)
    return pdf


def ring_of_elements() -> pikepdf.Pdf:
    """A structure tree that is its own child, and a name tree likewise."""
    pdf = page_that_draws(b"")
    element = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.P))
    element.K = pikepdf.Array([element, element])
    pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(K=element))
    names = pdf.make_indirect(pikepdf.Dictionary())
    names.Kids = pikepdf.Array([names])
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=names)
    return pdf


def ring_of_forms() -> pikepdf.Pdf:
    """A picture of text that draws itself a thousand times."""
    pdf = page_that_draws(b"/F Do " * 1000)
    form = pdf.make_stream(b"/F Do " * 1000, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    pdf.pages[0].obj.Resources = form.Resources
    return pdf


def ring_of_answers() -> pikepdf.Pdf:
    """Notes that answer each other."""
    pdf = page_that_draws(b"")
    one, other = (
        pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="Hm")
        )
        for _ in range(2)
    )
    one.IRT, other.IRT, one.RT = other, one, pikepdf.Name.Group
    other.RT = pikepdf.Name.Group
    pdf.pages[0].obj.Annots = pikepdf.Array([one, other])
    return pdf


def nonsense() -> pikepdf.Pdf:
    """Everything of the wrong kind."""
    pdf = page_that_draws(b"BT /F 0 Tf [1 (a) /b] TJ 1 2 Tm (x) ' Q Q Q ET (y) Tj /X <</MCID (z)>> BDC EMC EMC")
    pdf.Root.StructTreeRoot = pikepdf.Array([1, 2])
    pdf.Root.AF = pikepdf.Array([1, pikepdf.Dictionary(EF=3)])
    pdf.Root.Lang = 7
    marks = [
        pikepdf.Dictionary(Subtype=pikepdf.Name.Highlight, QuadPoints=[1, 2, pikepdf.Name.A], Rect=[0], C=["a"]),
        pikepdf.Dictionary(Subtype=pikepdf.Name.Highlight, QuadPoints=[1e300] * 8, M="D:99999999", NM=4, Contents=5),
        pikepdf.Dictionary(Subtype=pikepdf.Name.Text, Contents="Hm", IRT=3, F="x"),
    ]
    pdf.pages[0].obj.Annots = pikepdf.Array([3, *marks])
    return pdf


def content_with_operators_in_an_array() -> pikepdf.Pdf:
    """A page that draws what can only be an order."""
    return page_that_draws(b"[(a) Tj] TJ")


def names_that_are_no_text() -> pikepdf.Pdf:
    """Names with bytes that are no UTF-8, where kinds and states are looked for."""
    pdf = page_that_draws(b"")
    mark = pdf.make_indirect(pikepdf.Dictionary(Rect=[0, 0, 9, 9], Contents="Hm"))
    mark.Subtype = mark.M = pikepdf.Object.parse(b"/Te#ff#fext")
    mark.T = pikepdf.String("")
    pdf.pages[0].obj.Annots = pikepdf.Array([mark])
    return pdf


@pytest.mark.parametrize(
    "make",
    [
        content_with_operators_in_an_array,
        names_that_are_no_text,
        bomb,
        ring_of_elements,
        ring_of_forms,
        ring_of_answers,
        nonsense,
    ],
)
def test_files_made_to_do_harm_end_soon(make: Callable[[], pikepdf.Pdf], tmp_path: Path, ours: Pack):
    path = saved(make(), tmp_path / "a.pdf")
    started = monotonic()
    assert "cannot be brought back" in sentence(path, ours)
    assert monotonic() - started < 5


def packed_objects(payload: bytes) -> bytes:
    """A file of which one page's marks are an object that unpacks to ``payload``."""
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    rows = {}

    def put(number: int, body: bytes) -> None:
        rows[number] = (1, out.tell(), 0)
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    packed = zlib.compress(b"5 0 " + payload, 9)
    put(1, b"<</Type/Catalog/Pages 2 0 R>>")
    put(2, b"<</Type/Pages/Count 1/Kids[3 0 R]>>")
    put(3, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots 5 0 R>>")
    head = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    put(4, head + packed + b"\nendstream")
    rows[5] = (2, 4, 0)
    rows[6] = (1, out.tell(), 0)
    table = b"".join(
        kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
        for kind, place, index in ((0, 0, 0), *(rows[number] for number in range(1, 7)))
    )
    start = out.tell()
    put(6, b"<</Type/XRef/Size 7/W[1 4 2]/Root 1 0 R/Length %d>>stream\n%s\nendstream" % (len(table), table))
    out.write(b"startxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def test_objects_that_need_gigabytes_cost_only_the_process_that_reads(tmp_path: Path, ours: Pack):
    path = tmp_path / "a.pdf"
    path.write_bytes(packed_objects(b"[" + b"[]" * 15_000_000 + b"]"))
    with pytest.raises(ReturnedFileError):
        read_returned(path, ours)


def test_reading_can_be_stopped(tmp_path: Path, ours: Pack):
    path = saved(page_that_draws(b""), tmp_path / "a.pdf")
    with pytest.raises(CancelledError):
        read_returned(path, ours, Progress(cancelled=lambda: True))
