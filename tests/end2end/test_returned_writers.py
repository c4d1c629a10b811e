"""Marks made by programs that colleagues have: Firefox (pdf.js), Okular and Evince (poppler), pypdf, and a print."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pypdf
import pytest
from pypdf.annotations import Highlight
from pypdf.generic import ArrayObject, FloatObject, TextStringObject

from briefing.document.ids import ENGLISH, TRADITIONAL, Language
from tests.unit.export.requests import FEATURES, read
from tests.unit.returned import poppler_marks
from tests.unit.returned.foreign import Marked, mark_by_mupdf, out_and_marks, passages, ranges, read_back, wanted

NODE = Path(__file__).resolve().parents[1] / "node"
SYSTEM_PYTHON = "/usr/bin/python3"
LANGUAGES = [ENGLISH, TRADITIONAL]


def run(command: Sequence[str]) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert ended.returncode == 0, ended.stderr[-2000:]


def listed(marks: Sequence[Marked], folder: Path) -> str:
    path = folder / "marks.json"
    path.write_text(json.dumps([{"page": one.page, "quads": one.quads, "comment": one.comment} for one in marks]))
    return str(path)


def mark_by_pdfjs(path: Path, marks: Sequence[Marked], target: Path) -> None:
    node = shutil.which("node")
    if node is None or not (NODE / "node_modules" / "pdfjs-dist").is_dir():
        pytest.skip("pdf.js is not here: it needs Node.js 20.16 or newer and `npm ci` in tests/node")
    run([node, str(NODE / "mark.mjs"), str(path), listed(marks, path.parent), str(target)])


def mark_by_poppler(path: Path, marks: Sequence[Marked], target: Path) -> None:
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Poppler', '0.18')"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("poppler is not here: it needs the packages python3-gi and gir1.2-poppler-0.18")
    run([SYSTEM_PYTHON, poppler_marks.__file__, str(path), listed(marks, path.parent), str(target)])


def mark_by_pypdf(path: Path, marks: Sequence[Marked], target: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=path)
    for mark in marks:
        corners = [FloatObject(corner) for corner in chain.from_iterable(mark.quads)]
        box = (min(corners[::2]), min(corners[1::2]), max(corners[::2]), max(corners[1::2]))
        made = Highlight(rect=box, quad_points=ArrayObject(corners), highlight_color="ffd6de")
        made[pypdf.generic.NameObject("/Contents")] = TextStringObject(mark.comment)
        writer.add_annotation(mark.page, made)
    writer.write(target)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", [mark_by_pdfjs, mark_by_poppler, mark_by_pypdf])
def test_random_passages_come_home_to_the_letter(mark, language: Language, tmp_path: Path):
    pack = read(FEATURES, language)
    sent = passages(pack, 40, seed=11)
    path, marks = out_and_marks(pack, sent, tmp_path)
    mark(path, list(chain.from_iterable(marks)), tmp_path / "back.pdf")
    came = read_back(tmp_path / "back.pdf", pack)
    assert ranges(came.added) == wanted(sent)
    assert not came.unplaced
    # Ours were taken out, so that only the colleague's stand there.
    assert len(came.removed) == len(sent)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_print_without_tags_comes_home_by_its_words_or_asks(language: Language, tmp_path: Path):
    pack = read(FEATURES, language)
    sent = passages(pack, 60, seed=5)
    path, marks = out_and_marks(pack, sent, tmp_path)
    run(["pdftocairo", "-pdf", str(path), str(tmp_path / "printed.pdf")])
    mark_by_mupdf(tmp_path / "printed.pdf", chain.from_iterable(marks), tmp_path / "back.pdf")
    came = read_back(tmp_path / "back.pdf", pack)
    exact = ranges(came.added)
    assert exact <= wanted(sent)
    assert len(exact) + len(came.unplaced) >= len(sent)
    assert len(exact) > len(sent) / 2
    assert any("placed by their words" in remark for remark in came.remarks)
