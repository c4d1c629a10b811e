from pathlib import Path
from threading import Lock

import pytest

from briefing.document.progress import Progress
from briefing.errors import CancelledError
from briefing.export.pdf import write_pdf
from briefing.export.proof import Proof
from tests.unit.export.requests import FEATURES, read, request


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path: Path = tmp_path_factory.mktemp("proof") / "pack.pdf"
    write_pdf(request(read(FEATURES), marking="RESTRICTED"), path)
    return path.read_bytes()


def test_pages_have_the_size_of_the_paper(content: bytes):
    with Proof(content, Lock()) as proof:
        assert {(round(width), round(height)) for width, height in proof.sizes} == {(595, 842)}


def test_a_page_is_drawn_as_wide_as_asked_on_white_paper_with_ink(content: bytes):
    with Proof(content, Lock()) as proof:
        picture = proof.picture(0, 300)
    assert (picture.width, len(picture.content)) == (300, picture.stride * picture.height)
    assert abs(picture.height - 300 * 842 / 595) < 2
    pixels = {picture.content[at : at + 3] for at in range(0, len(picture.content), 4)}
    assert b"\xff\xff\xff" in pixels
    assert len(pixels) > 10


def test_a_page_that_is_no_longer_wanted_is_not_drawn(content: bytes):
    with Proof(content, Lock()) as proof, pytest.raises(CancelledError):
        proof.picture(0, 300, Progress(cancelled=lambda: True))


def test_a_closed_file_draws_no_page(content: bytes):
    proof = Proof(content, Lock())
    proof.close()
    with pytest.raises(CancelledError):
        proof.picture(0, 300)
