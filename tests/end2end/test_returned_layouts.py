"""Packs in every layout and standard come home to the letter, with replies and marks on what is no text."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from briefing.annotation.model import Kind
from briefing.document.blocks import Table
from briefing.document.charts import Bar, Bars, Chart
from briefing.document.ids import ENGLISH, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.errors import ReturnedFileError
from briefing.export.pdf import write_pdf
from briefing.export.request import Arrangement, Layout, Paper, PlacedNote, Standard
from briefing.returned.notes import ReturnedNotes
from tests.unit.builders import cell, pack, paragraph, section
from tests.unit.export.requests import FEATURES, note, read, request
from tests.unit.returned.foreign import mark_by_mupdf, out_and_marks, passages, ranges, read_back, wanted

LAYOUTS = [
    (ENGLISH, {"companion": read(FEATURES, TRADITIONAL)}),
    (TRADITIONAL, {"layout": Layout(Paper.A3, Arrangement.BOOKLET, duplex=True)}),
    (ENGLISH, {"layout": Layout(Paper.A4, Arrangement.TWO_UP, body_size=9)}),
    (TRADITIONAL, {"layout": Layout(body_size=24)}),
    (ENGLISH, {"standard": Standard.ARCHIVE_2}),
]


@pytest.mark.parametrize(("language", "more"), LAYOUTS)
def test_random_passages_come_home_to_the_letter(language: Language, more: dict[str, object], tmp_path: Path):
    pack = read(FEATURES, language)
    sent = passages(pack, 30, seed=13)
    path, marks = out_and_marks(pack, sent, tmp_path, **more)
    mark_by_mupdf(path, chain.from_iterable(marks), tmp_path / "back.pdf")
    came = read_back(tmp_path / "back.pdf", pack)
    assert ranges(came.added) == wanted(sent)
    assert (came.unplaced, len(came.removed)) == ((), len(sent))


def marked_by_words(path: Path, words: str) -> Path:
    """A copy of ``path`` with a MuPDF highlight wherever it shows ``words``."""
    with pymupdf.open(path) as document:
        for page in document:
            for quads in page.search_for(words, quads=True):
                page.add_highlight_annot(quads).update()
        document.save(path.with_name("back.pdf"))
    return path.with_name("back.pdf")


def test_a_mark_in_the_second_column_stands_in_its_language(tmp_path: Path):
    english, chinese = (read(FEATURES, language) for language in (ENGLISH, TRADITIONAL))
    write_pdf(request(english, companion=chinese), tmp_path / "out.pdf")
    words = "一行在此硬換行"
    came = read_back(marked_by_words(tmp_path / "out.pdf", words), english, chinese)
    [target] = [one.target for one in came.added]
    home = next(one for one in chinese.sections if words in one.text)
    assert (target.language, target.section, target.section_digest) == (TRADITIONAL, home.id, home.digest)
    assert target.selector is not None
    assert home.text[target.selector.start : target.selector.end] == words


def test_a_mark_on_a_chart_is_asked_about_and_one_on_its_table_is_placed(tmp_path: Path):
    bars = Chart("Sales.", Bars("", (Bar("Apples", 3, "three"), Bar("Pears", 5, "five"))))
    rows = ((cell("a", "Apples"), cell("b", "three")), (cell("c", "Pears"), cell("d", "five")))
    table = Table((cell("h", "Fruit"), cell("i", "Sold")), rows, chart=bars)
    ours = pack(section("one", paragraph("p", "What was sold."), table))
    write_pdf(request(ours), tmp_path / "out.pdf")
    came = read_back(marked_by_words(tmp_path / "out.pdf", "Pears"), ours)
    assert [(one.target.selector.exact, one.target.section) for one in came.added if one.target.selector] == [
        ("Pears", "one")
    ]
    [asked] = came.unplaced
    assert asked.annotation.target.section == "one"
    assert "printed beside the text" in asked.why


@pytest.fixture
def thread() -> tuple[Pack, list[PlacedNote]]:
    """A note, a reply to it, and a reply to that."""
    ours = read(FEATURES)
    home = ours.sections[0]
    asked = note(ours, home, home.text[5:20], "Is it law?", kind=Kind.QUESTION, number=1)
    first = note(ours, home, home.text[5:20], "Ask the drafters.", number=2, author="B. Colleague")
    second = note(ours, home, home.text[5:20], "They say yes.", number=3)
    answers = [(first, asked), (second, first)]
    replies = [replace(one, annotation=replace(one.annotation, reply_to=to.annotation.id)) for one, to in answers]
    return ours, [asked, *replies]


def returned(ours: Pack, notes: Sequence[PlacedNote], path: Path, changes: dict[str, str | None]) -> ReturnedNotes:
    """What comes home when the marks that say something have that changed, or are deleted."""
    write_pdf(request(ours, *notes), path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            marks = list(page.get("/Annots", []))
            for mark in marks:
                mark.Contents = changes.get(str(mark.get("/Contents", "")), str(mark.get("/Contents", ""))) or ""
            kept = [mark for mark in marks if mark.Contents != "" or mark.get("/Subtype") not in {"/Text"}]
            page.obj.Annots = pikepdf.Array(kept)
        pdf.save()
    return read_back(path, ours)


def test_replies_that_left_come_home_unchanged(thread: tuple[Pack, list[PlacedNote]], tmp_path: Path):
    ours, notes = thread
    came = returned(ours, notes, tmp_path / "out.pdf", {})
    assert (came.added, came.edited, came.removed, came.unplaced) == ((), (), (), ())
    assert {one.id for one in came.exported} == {one.annotation.id for one in notes}


def test_a_reply_that_was_changed_is_an_edit_and_one_that_is_gone_a_deletion(
    thread: tuple[Pack, list[PlacedNote]], tmp_path: Path
):
    ours, notes = thread
    came = returned(ours, notes, tmp_path / "out.pdf", {"Ask the drafters.": "Asked.", "They say yes.": None})
    assert [(edit.base.id, edit.theirs.body) for edit in came.edited] == [(notes[1].annotation.id, "Asked.")]
    assert [one.id for one in came.removed] == [notes[2].annotation.id]
    assert not came.added


def test_a_pack_with_a_password_says_what_to_do(tmp_path: Path):
    ours = read(FEATURES)
    write_pdf(request(ours, standard=Standard.PROTECTED, password="open sesame"), tmp_path / "out.pdf")
    with pytest.raises(ReturnedFileError, match="save a copy without one, and bring that copy back"):
        read_back(tmp_path / "out.pdf", ours)
