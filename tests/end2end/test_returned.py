"""Packs that colleagues marked with other programs come home to the letter."""

from itertools import chain
from pathlib import Path

import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.returned.reading import read_returned
from tests.unit.export.requests import BUILT_IN, FEATURES, read
from tests.unit.returned.foreign import mark_by_mupdf, out_and_marks, passages, ranges, read_back, wanted

# Tables, code, nested lists and characters beyond U+FFFF are in the first two.
PACKS = [(FEATURES, ENGLISH, 60), (FEATURES, TRADITIONAL, 60), (BUILT_IN, ENGLISH, 80), (BUILT_IN, SIMPLIFIED, 80)]


@pytest.mark.parametrize(("folder", "language", "count"), PACKS)
def test_random_passages_marked_by_mupdf_come_home_to_the_letter(
    folder: Path, language: Language, count: int, tmp_path: Path
):
    pack = read(folder, language)
    sent = passages(pack, count, seed=7)
    path, marks = out_and_marks(pack, sent, tmp_path)
    mark_by_mupdf(path, chain.from_iterable(marks), tmp_path / "back.pdf")
    came = read_back(tmp_path / "back.pdf", pack)
    assert ranges(came.added) == wanted(sent)
    assert not came.unplaced
    assert not came.texts


def test_a_process_of_its_own_reads_the_same(tmp_path: Path):
    pack = read(FEATURES)
    path, marks = out_and_marks(pack, passages(pack, 3, seed=1), tmp_path)
    mark_by_mupdf(path, chain.from_iterable(marks), tmp_path / "back.pdf")
    assert read_returned(tmp_path / "back.pdf", pack) == read_back(tmp_path / "back.pdf", pack)
