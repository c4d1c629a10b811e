"""Programs that colleagues have list the same PDF annotations: on the same pages, with the same corners and words."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pymupdf
import pypdf
import pytest

from briefing.document.ids import ENGLISH, TRADITIONAL, Language
from briefing.export.pdf import write_pdf
from tests.end2end import poppler_list
from tests.unit.export.marked import notes_everywhere
from tests.unit.export.requests import BUILT_IN, FEATURES, read, request

NODE = Path(__file__).resolve().parents[1] / "node"
SYSTEM_PYTHON = "/usr/bin/python3"


Box = tuple[float, ...]


@dataclass(frozen=True)
class Listed:
    """One PDF annotation as a program lists it; ``boxes`` are left, bottom, right and top of its quadrilaterals."""

    page: int
    kind: str
    contents: str
    author: str
    boxes: tuple[Box, ...]
    name: str = ""


def boxes(corners: Sequence[float]) -> tuple[Box, ...]:
    """The quadrilaterals as boxes: programs tell corners in orders of their own."""
    quads = [corners[at : at + 8] for at in range(0, len(corners), 8)]
    return tuple((min(quad[::2]), min(quad[1::2]), max(quad[::2]), max(quad[1::2])) for quad in quads)


def ours(path: Path) -> Iterator[tuple[Listed, Box]]:
    """What the file itself says, by pikepdf, with the bounds of each."""
    with pikepdf.open(path) as pdf:
        for number, page in enumerate(pdf.pages):
            for one in page.get("/Annots", []):
                if one.Subtype in ("/Highlight", "/Text"):
                    quads = boxes([float(corner) for corner in one.get("/QuadPoints", [])])
                    words, name = str(one.Contents), str(one.NM)
                    bounds = tuple(float(edge) for edge in one.Rect)
                    yield Listed(number, str(one.Subtype)[1:], words, str(one.T), quads, name), bounds


def by_pypdf(path: Path) -> Iterator[Listed]:
    for number, page in enumerate(pypdf.PdfReader(path).pages):
        for reference in page.get("/Annots", []):
            one = reference.get_object()
            if one["/Subtype"] in ("/Highlight", "/Text"):
                quads = boxes([float(corner) for corner in one.get("/QuadPoints", [])])
                yield Listed(number, one["/Subtype"][1:], one["/Contents"], one["/T"], quads, one["/NM"])


def by_mupdf(path: Path) -> Iterator[Listed]:
    with pymupdf.open(path) as document:
        for number, page in enumerate(document):
            height = page.rect.height
            for one in page.annots():
                kind = one.type[1]
                if kind in {"Highlight", "Text"}:
                    corners = [part for x, y in one.vertices or () for part in (x, height - y)]
                    quads = boxes(corners) if kind == "Highlight" else ()
                    yield Listed(number, kind, one.info["content"], one.info["title"], quads, one.info["id"])


def by_pdfjs(path: Path) -> Iterator[Listed]:
    node = shutil.which("node")
    if node is None or not (NODE / "node_modules" / "pdfjs-dist").is_dir():
        pytest.skip("pdf.js is not here: it needs Node.js 20.16 or newer and `npm ci` in tests/node")
    for one in json.loads(output([node, str(NODE / "list.mjs"), str(path)])):
        assert one["drawn"]
        yield Listed(one["page"], one["kind"], one["contents"], one["author"], boxes(one["quads"]))


def by_poppler(path: Path) -> Iterator[Listed]:
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Poppler', '0.18')"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("poppler is not here: it needs the packages python3-gi and gir1.2-poppler-0.18")
    for one in json.loads(output([SYSTEM_PYTHON, poppler_list.__file__, str(path)])):
        yield Listed(one["page"], one["kind"], one["contents"], one["author"], (tuple(one["bounds"]),), one["name"])


def output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=100).stdout


@pytest.fixture(scope="module", params=[(BUILT_IN, ENGLISH), (BUILT_IN, TRADITIONAL), (FEATURES, ENGLISH)])
def path(request_path: Callable[[Path, Language], Path], request: pytest.FixtureRequest) -> Path:
    return request_path(*request.param)


@pytest.fixture(scope="module")
def request_path(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Language], Path]:
    def written(folder: Path, language: Language) -> Path:
        pack = read(folder, language)
        target = tmp_path_factory.mktemp("listed") / "pack.pdf"
        write_pdf(request(pack, *notes_everywhere(pack)), target)
        return target

    return written


@pytest.mark.parametrize("reader", [by_pypdf, by_mupdf, by_poppler, by_pdfjs], ids=lambda one: one.__name__)
def test_they_list_what_we_wrote(reader: Callable[[Path], Iterator[Listed]], path: Path):
    wrote = list(ours(path))
    assert len({one.page for one, _ in wrote}) >= 5
    assert sum(len(one.boxes) > 1 for one, _ in wrote) > 5
    for (one, bounds), theirs in zip(wrote, reader(path), strict=True):
        wanted = (bounds,) if reader is by_poppler else one.boxes
        words = theirs.contents.replace("\r\n", "\n").replace("\r", "\n")
        assert (theirs.page, theirs.kind, words, theirs.author) == (one.page, one.kind, one.contents, one.author)
        assert theirs.name in {one.name, ""}
        assert len(theirs.boxes) == len(wanted)
        for seen, box in zip(theirs.boxes, wanted, strict=True):
            assert seen == pytest.approx(box, abs=0.02)
