"""What colleagues do to our notes and beside them: changes, deletions, replies, states and notes of their own."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, Kind, Status
from briefing.document.pack import Pack
from briefing.errors import ReturnedFileError
from briefing.export.pdf import write_pdf
from briefing.returned.incoming import incoming
from briefing.returned.notes import ReturnedNotes
from tests.unit.builders import pack, paragraph, section
from tests.unit.export.requests import note, request
from tests.unit.returned.foreign import read_back

LATER = "D:20261123120000Z"
WORDS = "stablecoin regime"
Change = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def ours() -> Pack:
    return pack()


@pytest.fixture
def came(ours: Pack, tmp_path: Path) -> Callable[[Change], ReturnedNotes]:
    """Sends a pack with one note out, has it changed, and reads it."""

    def go_round(change: Change) -> ReturnedNotes:
        path = tmp_path / "pack.pdf"
        write_pdf(request(ours, sent(ours)), path)
        with pikepdf.open(path, allow_overwriting_input=True) as pdf:
            change(pdf)
            pdf.save()
        return read_back(path, ours)

    return go_round


def sent(ours: Pack) -> Any:
    return note(ours, ours.sections[0], WORDS, "Is it law?", kind=Kind.QUESTION)


def highlight(pdf: pikepdf.Pdf) -> Any:
    return next(mark for page in pdf.pages for mark in page.get("/Annots", []) if mark.get("/Subtype") == "/Highlight")


def add(pdf: pikepdf.Pdf, kind: str, **entries: Any) -> Any:
    """A mark of a colleague's on the page of our note."""
    page = next(
        page for page in pdf.pages if highlight(pdf).objgen in {mark.objgen for mark in page.get("/Annots", [])}
    )
    usual = {"Rect": highlight(pdf).Rect, "T": "B. Colleague", "M": LATER, "CreationDate": LATER}
    mark = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), **{**usual, **entries})
    )
    page.Annots.append(mark)
    return mark


def only(notes: tuple[Annotation, ...]) -> Annotation:
    (one,) = notes
    return one


def words(one: Annotation) -> str:
    assert one.target.selector is not None
    return one.target.selector.exact


def test_a_pack_nobody_touched_brings_nothing_new(came, ours: Pack):
    found = came(lambda pdf: None)
    assert found.exported == (sent(ours).annotation,)
    new = (found.added, found.edited, found.removed, found.unplaced, found.left_out, found.texts, found.remarks)
    assert not any(new)


def test_a_changed_comment_is_an_edit(came):
    def change(pdf: pikepdf.Pdf) -> None:
        highlight(pdf).Contents, highlight(pdf).M, highlight(pdf).T = "It is.", LATER, "B. Colleague"

    (edit,) = came(change).edited
    assert (edit.base.body, edit.theirs.body, edit.by) == ("Is it law?", "It is.", "B. Colleague")
    assert edit.theirs == replace(edit.base, body="It is.", modified="2026-11-23T12:00:00Z")


def test_another_colour_is_another_kind(came):
    def change(pdf: pikepdf.Pdf) -> None:
        highlight(pdf).C = pikepdf.Array([1, 0.1, 0.1])

    assert came(change).edited[0].theirs.kind is Kind.RISK


def test_a_state_changes_the_status(came):
    def change(pdf: pikepdf.Pdf) -> None:
        add(pdf, "Text", IRT=highlight(pdf), State="Completed", StateModel="Review", F=30)

    found = came(change)
    assert found.edited[0].theirs.status is Status.DONE
    assert not found.added


def test_other_quadrilaterals_are_another_place(came, ours: Pack):
    def change(pdf: pikepdf.Pdf) -> None:
        left, top, right, *_, bottom = (float(number) for number in highlight(pdf).QuadPoints)
        middle = (left + right) / 2
        highlight(pdf).QuadPoints = pikepdf.Array([left, top, middle, top, left, bottom, middle, bottom])

    revision = came(change).edited[0].theirs.revision
    assert revision is not None
    assert WORDS.startswith(revision.selector.exact)
    assert 5 < len(revision.selector.exact) < 13


@pytest.mark.parametrize("how", ["taken out", "hidden", "without quadrilaterals"])
def test_a_missing_highlight_is_a_proposed_deletion(how: str, came, ours: Pack):
    def change(pdf: pikepdf.Pdf) -> None:
        mark = highlight(pdf)
        if how == "hidden":
            mark.F = 2
        elif how == "taken out":
            for page in pdf.pages:
                kept = [one for one in page.get("/Annots", []) if one.objgen != mark.objgen]
                page.obj.Annots = pikepdf.Array(kept)
        else:
            mark.QuadPoints = pikepdf.Array([])

    found = came(change)
    assert found.removed == (sent(ours).annotation,)
    assert not found.edited


def test_a_reply_stands_under_its_note(came, ours: Pack):
    reply = only(came(lambda pdf: add(pdf, "Text", IRT=highlight(pdf), Contents="Yes, since August.") and None).added)
    assert reply.reply_to == sent(ours).annotation.id
    assert (reply.body, reply.creator, reply.kind) == ("Yes, since August.", "B. Colleague", Kind.QUESTION)


def test_a_text_note_over_a_word_is_on_that_word(came):
    found = only(came(lambda pdf: add(pdf, "Text", Contents="Which?", C=[1, 1, 0]) and None).added)
    assert words(found) in WORDS.split()
    assert found.kind is Kind.KEY


def test_a_text_note_in_the_margin_is_on_the_paragraph_beside_it(came, ours: Pack):
    def change(pdf: pikepdf.Pdf) -> None:
        _, bottom, _, top = highlight(pdf).Rect
        add(pdf, "Text", Contents="All of it?", Rect=[20, bottom, 40, top])

    found = only(came(change).added)
    assert words(found) == ours.sections[0].leaves[0].leaf.text


def test_words_struck_out_keep_that_as_a_tag(came):
    quads = lambda pdf: highlight(pdf).QuadPoints  # noqa: E731 - the same places
    found = only(came(lambda pdf: add(pdf, "StrikeOut", QuadPoints=quads(pdf)) and None).added)
    assert (found.tags, words(found), found.body) == (("strike-out",), WORDS, "")


def test_a_caret_and_the_words_it_replaces_are_one_note(came):
    def change(pdf: pikepdf.Pdf) -> None:
        caret = add(pdf, "Caret", Contents="another word")
        add(pdf, "StrikeOut", QuadPoints=highlight(pdf).QuadPoints, IRT=caret, RT=pikepdf.Name.Group)

    found = only(came(change).added)
    assert (words(found), found.body) == (WORDS, "another word")


def test_a_comment_that_only_quotes_its_words_is_no_note(came):
    found = only(
        came(lambda pdf: add(pdf, "Highlight", QuadPoints=highlight(pdf).QuadPoints, Contents=WORDS) and None).added
    )
    assert found.body == ""


def test_a_letter_in_the_subject_says_the_kind(came):
    marks = {"Subj": "L: line to take", "C": pikepdf.Array([1, 1, 0])}
    found = only(came(lambda pdf: add(pdf, "Highlight", QuadPoints=highlight(pdf).QuadPoints, **marks) and None).added)
    assert found.kind is Kind.LINE


def test_a_drawing_without_words_is_left_out_and_said_to_be(came):
    (left_out,) = came(lambda pdf: add(pdf, "Ink") and None).left_out
    assert (left_out.what, left_out.why) == ("Ink", "it has no words")


def test_the_same_file_always_gives_the_same_notes(ours: Pack, tmp_path: Path):
    path = tmp_path / "pack.pdf"
    write_pdf(request(ours, sent(ours)), path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        add(pdf, "Text", Contents="Hm")
        pdf.save()
    assert read_back(path, ours) == read_back(path, ours)


def test_only_what_was_changed_is_merged(came, ours: Pack):
    def change(pdf: pikepdf.Pdf) -> None:
        highlight(pdf).C, highlight(pdf).M = pikepdf.Array([1, 0.1, 0.1]), LATER

    ((_, theirs),) = incoming(came(change), ours.id).annotations
    mine = replace(sent(ours).annotation, body="Is it law yet?", modified="2026-11-22T12:00:00Z")
    merged = merge(mine, theirs)
    assert (merged.kind, merged.body) == (Kind.RISK, "Is it law yet?")


def test_another_briefing_is_named(ours: Pack, tmp_path: Path):
    other = replace(pack(name="other-pack"), title="Another briefing")
    write_pdf(request(other), tmp_path / "pack.pdf")
    with pytest.raises(ReturnedFileError, match="copy of “Another briefing”; open that briefing"):
        read_back(tmp_path / "pack.pdf", ours)


def test_an_earlier_edition_keeps_its_own_text(ours: Pack, tmp_path: Path):
    old = replace(
        pack(section("one", paragraph("one-lead", "The stablecoin regime is to come.")), edition="2024"),
        digest="1" * 64,
    )
    write_pdf(request(old, note(old, old.sections[0], WORDS, "Old")), tmp_path / "pack.pdf")
    with pikepdf.open(tmp_path / "pack.pdf", allow_overwriting_input=True) as pdf:
        add(pdf, "Highlight", QuadPoints=highlight(pdf).QuadPoints, Contents="When?")
        pdf.save()
    found = read_back(tmp_path / "pack.pdf", ours)
    target = only(found.added).target
    assert (target.edition, target.pack_digest, target.section_digest) == ("2024", "1" * 64, old.sections[0].digest)
    assert [text.text for text in found.texts] == [old.sections[0].text]
    assert any("edition “2024”" in remark for remark in found.remarks)
