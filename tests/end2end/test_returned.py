"""Packs that colleagues marked with other programs come home to the letter."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pikepdf
import pytest

from briefing.annotation.model import Kind
from briefing.annotation.planning import Fate
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.export.pdf import write_pdf
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


@pytest.fixture
def open_at(tmp_path: Path) -> Iterator[Callable[[str], Session]]:
    opened: list[Session] = []

    def open_session(name: str) -> Session:
        opened.append(Session.open(FEATURES, DataFolder(tmp_path / name), ENGLISH))
        return opened[-1]

    yield open_session
    for session in opened:
        session.close()


def test_a_fresh_data_folder_has_the_same_notes_from_the_pdf_alone(open_at: Callable[[str], Session], tmp_path: Path):
    mine, theirs = open_at("mine"), open_at("theirs")
    for passage in passages(mine.pack, 8, seed=3):
        body = passage.comment if passage.start % 2 else ""
        mine.add(passage.section, kind=Kind.ACTION, body=body, start=passage.start, end=passage.end, tags=("x",))
    mine.add(None, kind=Kind.RISK, body="On all of it")
    write_pdf(mine.pdf_request(), tmp_path / "pack.pdf")
    theirs.apply(theirs.plan_import([tmp_path / "pack.pdf"]))
    assert theirs.annotations() == mine.annotations()
    assert {item.fate for item in theirs.plan_import([tmp_path / "pack.pdf"]).items} == {Fate.HERE}


def test_a_note_changed_on_both_sides_keeps_both_texts(open_at: Callable[[str], Session], tmp_path: Path):
    mine = open_at("mine")
    passage = passages(mine.pack, 1, seed=3)[0]
    note = mine.add(passage.section, kind=Kind.KEY, body="As it left", start=passage.start, end=passage.end)
    write_pdf(mine.pdf_request(), tmp_path / "pack.pdf")
    with pikepdf.open(tmp_path / "pack.pdf", allow_overwriting_input=True) as pdf:
        for mark in (mark for page in pdf.pages for mark in page.get("/Annots", []) if "/NM" in mark):
            mark.Contents, mark.M = "As it came back", "D:20991231235959Z"
        pdf.save()
    mine.edit(note.id, body="As it is here")
    plan = mine.plan_import([tmp_path / "pack.pdf"])
    assert [item.fate for item in plan.items] == [Fate.CONFLICTING]
    mine.apply(plan)
    merged = mine.find(note.id)
    assert {merged.body, *(rival.text for rival in merged.rivals)} == {"As it is here", "As it came back"}
